import { getCountries, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/metadata.min.json'

/**
 * The one module that loads the phone-number library (it is large): imported by what creates calls and looks callers
 * up, never by the paths of answer and release.
 */

/** What telephony systems send instead of a number when a caller withholds it. */
const WITHHELD: ReadonlySet<string> = new Set([
    '',
    'anonymous',
    'restricted',
    'unknown',
    'unavailable',
    'private',
    'withheld',
    'blocked',
    '+266696687',
    '266696687',
])

/** E.164: at most fifteen digits. */
const E164 = /^\+[1-9]\d{1,14}$/

/** What people and systems write around digits. */
const WRITTEN_NUMBER = /^\+?[\d\s().\-/]{2,}$/

/** From this many digits on, a number that is none of the account's country is tried with its country code in front. */
const DIGITS_WITH_COUNTRY_CODE = 11

/**
 * A number in E.164 (`+` and at most 15 digits), or '' when the text holds none: withheld, a SIP name, too short.
 * `country` (ISO 3166-1, two letters) says how numbers without a country code are read. RFC 3966 `tel:` and `sip:`
 * addresses with a number are read too; extensions are left out.
 */
export function toE164(text: string, country: string): string {
    const number = addressed(text)
    if (WITHHELD.has(number.toLowerCase())) return ''
    return internationalPrefix(number) || parse(number, country) || withoutPlus(number)
}

/** `00` is dialled to go abroad in most of the world and begins a national number nowhere. */
function internationalPrefix(number: string): string {
    return /^\s*00[1-9]/.test(number) && WRITTEN_NUMBER.test(number) ? parse(`+${digitsOf(number).slice(2)}`, '') : ''
}

/** Some carriers leave the plus out. */
function withoutPlus(number: string): string {
    const digits = digitsOf(number)
    const isWhole = WRITTEN_NUMBER.test(number) && !number.includes('+') && digits.length >= DIGITS_WITH_COUNTRY_CODE
    return isWhole ? parse(`+${digits}`, '') : ''
}

function parse(number: string, country: string): string {
    const options = isCountry(country) ? { defaultCountry: country } : {}
    const parsed = parsePhoneNumberFromString(number, options, metadata)
    return parsed !== undefined && parsed.isPossible() && E164.test(parsed.number) ? parsed.number : ''
}

/** Whether these two letters are a country (ISO 3166-1) that has telephone numbers. */
export function isCountry(text: string): text is CountryCode {
    return getCountries(metadata).some((country) => country === text)
}

/**
 * The number an address is for: the user part of `sip:` and `user@host` when it is a number, any other text as it
 * stands.
 */
function addressed(text: string): string {
    const address = (/<([^<>]*)>/.exec(text)?.[1] ?? text).trim()
    const user = /^sips?:([^@;>]*)/i.exec(address)?.[1] ?? /^([^@;]*)[^@]*@/.exec(address)?.[1]
    if (user === undefined) return address
    const decoded = decode(user)
    return WRITTEN_NUMBER.test(decoded) ? decoded : ''
}

function decode(text: string): string {
    try {
        return decodeURIComponent(text)
    } catch {
        return text
    }
}

export function digitsOf(text: string): string {
    return text.replace(/\D/g, '')
}
