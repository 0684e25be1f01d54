import { getCountries, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/metadata.min.json'

/**
 * The one module that loads the phone-number library (it is large): imported by what creates calls and looks callers up,
 * never by the paths of answer and release.
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

/**
 * A number in E.164 (`+` and at most 15 digits), or '' when the text holds none: withheld, a SIP name, too short.
 * `country` (ISO 3166-1, two letters) says how numbers without a country code are read. RFC 3966 `tel:` and `sip:`
 * addresses with a number are read too; extensions are left out.
 */
export function toE164(text: string, country: string): string {
    const number = userPart(text)
    if (WITHHELD.has(number.toLowerCase())) return ''
    const national = parse(number, country)
    if (national !== '') return national
    return /^00[1-9]/.test(digitsOf(number)) ? parse(`+${digitsOf(number).slice(2)}`, country) : ''
}

function parse(number: string, country: string): string {
    const options = isCountry(country) ? { defaultCountry: country } : {}
    const parsed = parsePhoneNumberFromString(number, options, metadata)
    return parsed !== undefined && parsed.isPossible() ? parsed.number : ''
}

function isCountry(text: string): text is CountryCode {
    return getCountries(metadata).some((country) => country === text)
}

/** The part of a `sip:` address before the host when it is a number; any other text as it stands. */
function userPart(text: string): string {
    const trimmed = text.trim()
    const sip = /^sips?:([^@;>]*)(?:@.*)?$/i.exec(trimmed.replace(/^<|>$/g, ''))
    if (sip === null) return trimmed
    const user = decode(sip[1] ?? '')
    return /^\+?[\d\s().-]{3,}$/.test(user) ? user : ''
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
