import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
    getCountries,
    getCountryCallingCode,
    getExampleNumber,
    parsePhoneNumberFromString,
    type PhoneNumber,
} from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/examples.mobile.json'
import { toE164 } from '../../src/server/callers/phone-number.ts'

const E164 = /^\+[1-9]\d{1,14}$/

const country = fc.constantFrom(...getCountries())

/** Numbers that the full metadata calls valid: each country's example with other last digits. */
const validNumber: fc.Arbitrary<PhoneNumber> = fc
    .tuple(country, fc.nat({ max: 9999 }))
    .map(([code, tail]) => {
        const example = getExampleNumber(code, examples)
        const digits = `${example?.number.slice(0, -4)}${String(tail).padStart(4, '0')}`
        const number = parsePhoneNumberFromString(digits)
        return number?.isValid() && number.country === code ? number : example
    })
    .filter((number) => number !== undefined)

/** Another way to part the groups of digits, as people do. */
const separator = fc.constantFrom(' ', '-', '.', ' - ', '/', '')

const telephonyText = fc
    .array(
        fc.constantFrom(
            ...'0123456789+()-./ ;:@<>"#*,x%',
            ...[
                '00',
                '+49',
                '+1',
                '+44',
                '415',
                '5552671',
                'tel:',
                'sip:',
                'ext.',
                ';ext=',
                'anonymous',
                '@host',
                '%2B',
                'é',
            ]
        ),
        { maxLength: 30, size: 'max' }
    )
    .map((parts) => parts.join(''))

const anyText = fc.oneof(
    telephonyText,
    fc.string({ unit: 'binary', maxLength: 400, size: 'max' }),
    fc.string({ maxLength: 60, size: 'max' })
)
const anyCountry = fc.oneof(country, fc.constantFrom('', 'XX', 'us', '001', 'constructor', '__proto__'))

describe('any text read as a phone number', () => {
    it('gives E.164 or nothing, and never fails', () => {
        fc.assert(
            fc.property(anyText, anyCountry, (text, code) => {
                const number = toE164(text, code)
                assert.ok(number === '' || E164.test(number), `${JSON.stringify(text)} gave ${number}`)
            }),
            { numRuns: 3000 }
        )
    })

    it('gives E.164 or nothing for any digits after a country’s code', () => {
        const digits = fc.array(fc.nat({ max: 9 }), { maxLength: 18, size: 'max' }).map((list) => list.join(''))
        const longest = fc.constantFrom('DE', 'AT', 'JP', 'IT', 'US')
        fc.assert(
            fc.property(fc.oneof(country, longest), digits, anyCountry, (code, rest, here) => {
                const number = toE164(`+${getCountryCallingCode(code)}${rest}`, here)
                assert.ok(number === '' || E164.test(number), `+${getCountryCallingCode(code)}${rest} gave ${number}`)
            }),
            { numRuns: 3000 }
        )
    })

    it('gives a number that is read again as the same, in whatever country, when there can be such a number', () => {
        fc.assert(
            fc.property(telephonyText, anyCountry, anyCountry, (text, here, there) => {
                const number = toE164(text, here)
                const isValid = parsePhoneNumberFromString(number)?.isValid() ?? false
                assert.equal(toE164(number, there), isValid ? number : toE164(number, here))
            }),
            { numRuns: 1000 }
        )
    })
})

describe('a valid number', () => {
    it('is read back from its national format, in its country', () => {
        fc.assert(
            fc.property(validNumber, separator, (number, between) => {
                const text = number.formatNational().replaceAll(' ', between)
                assert.equal(toE164(text, number.country ?? ''), number.number, text)
            }),
            { numRuns: 1000 }
        )
    })

    it('is read back from its international format, in whatever country', () => {
        fc.assert(
            fc.property(validNumber, separator, anyCountry, (number, between, code) => {
                const text = number.formatInternational().replaceAll(' ', between)
                assert.equal(toE164(text, code), number.number, text)
            }),
            { numRuns: 1000 }
        )
    })

    it('is read back from its addresses, in whatever country', () => {
        fc.assert(
            fc.property(validNumber, anyCountry, (number, code) => {
                for (const text of [
                    number.getURI(),
                    `${number.getURI()};ext=55`,
                    `sip:${number.number}@gateway.example.com;user=phone`,
                    `"${number.country}" <sip:${number.number}@gateway.example.com>;tag=1`,
                ]) {
                    assert.equal(toE164(text, code), number.number, text)
                }
            }),
            { numRuns: 1000 }
        )
    })

    it('is read back after 00, in countries that dial so', () => {
        const dials00 = fc.constantFrom('GB', 'DE', 'FR', 'IT', 'ES', 'NL', 'IN', 'ZA', 'MX', 'CN', 'US')
        fc.assert(
            fc.property(validNumber, dials00, (number, code) => {
                assert.equal(toE164(`00${number.number.slice(1)}`, code), number.number)
            }),
            { numRuns: 1000 }
        )
    })
})
