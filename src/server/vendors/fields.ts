import { parse } from './json.ts'
import type { BadField } from './step.ts'

export type Fields = Readonly<Record<string, unknown>>

export type Read<T> = { readonly ok: true; readonly value: T } | BadField

/** A text field; numbers and booleans count as their text, a missing or null one as ''. */
export function readText(body: Fields, field: string, maxLength: number): Read<string> {
    const value = body[field]
    if (value === undefined || value === null) return { ok: true, value: '' }
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        return { ok: false, field, expected: 'text, a number or a boolean' }
    }
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
        return { ok: false, field, expected: 'text: a number this large loses digits' }
    }
    const text = String(value).trim()
    if (text.length > maxLength) return { ok: false, field, expected: `at most ${maxLength} characters` }
    if (UNREADABLE.test(text))
        return { ok: false, field, expected: 'text without control characters and broken symbols' }
    // The platform evaluates query values that begin so, in some places (documentation of encoded queries).
    if (/^javascript:/i.test(text)) return { ok: false, field, expected: 'text that does not begin with "javascript:"' }
    return { ok: true, value: text }
}

/** Control characters other than tab and line breaks, and halves of surrogate pairs: databases cut or refuse them. */
const UNREADABLE =
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

export function readRequired(body: Fields, field: string, maxLength: number): Read<string> {
    const read = readText(body, field, maxLength)
    return read.ok && read.value === '' ? { ok: false, field, expected: 'a value' } : read
}

/** One of the given words, whatever their case; `fallback` when the field is missing or empty. */
export function readWord<T extends string, F extends string>(
    body: Fields,
    field: string,
    words: readonly T[],
    fallback: F
): Read<T | F> {
    const read = readText(body, field, 100)
    if (!read.ok) return read
    if (read.value === '') return { ok: true, value: fallback }
    const word = words.find((candidate) => candidate === read.value.toLowerCase())
    return word === undefined ? { ok: false, field, expected: `one of ${words.join(', ')}` } : { ok: true, value: word }
}

/** An http or https address, '' when there is none. */
export function readUrl(body: Fields, field: string): Read<string> {
    const read = readText(body, field, URL_LENGTH)
    if (!read.ok || read.value === '' || /^https?:\/\/[^\s/]\S*$/i.test(read.value)) return read
    return { ok: false, field, expected: 'an address that begins with https:// or http://' }
}

/** What the columns for addresses hold. */
const URL_LENGTH = 1024

/** ISO 8601 with an offset or `Z`; without either it is read as UTC. undefined when missing or empty. */
export function readTime(body: Fields, field: string): Read<number | undefined> {
    const read = readText(body, field, 40)
    if (!read.ok) return read
    if (read.value === '') return { ok: true, value: undefined }
    const shape = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/i.exec(read.value)
    const time = shape === null || !isDay(shape[1] ?? '') ? NaN : Date.parse(isoText(shape))
    return Number.isNaN(time)
        ? { ok: false, field, expected: 'an ISO 8601 time in UTC, for example 2026-11-20T10:00:00.250Z' }
        : { ok: true, value: time }
}

/** Engines differ in whether they refuse 30 February or take it for March. */
function isDay(date: string): boolean {
    const noon = Date.parse(`${date}T12:00:00.000Z`)
    return !Number.isNaN(noon) && new Date(noon).toISOString().slice(0, 10) === date
}

function isoText(shape: RegExpExecArray): string {
    const [, date = '', clock = '', fraction = '', zone = 'Z'] = shape
    const milliseconds = fraction === '' ? '.000' : `${fraction}000`.slice(0, 4)
    const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase()
    return `${date}T${clock.length === 5 ? `${clock}:00` : clock}${milliseconds}${offset}`
}

/** A flat object of texts, given as an object or as JSON text (Studio's asjson()); {} when missing or empty. */
export function readAttributes(body: Fields, field: string): Read<Record<string, string>> {
    const value = body[field]
    if (value === undefined || value === null || value === '') return { ok: true, value: {} }
    const object = typeof value === 'string' ? parse(value) : value
    if (typeof object !== 'object' || object === null || Array.isArray(object)) {
        return { ok: false, field, expected: 'an object of texts' }
    }
    const attributes: Record<string, string> = {}
    for (const [name, entry] of Object.entries(object)) {
        if (entry !== null) attributes[name] = typeof entry === 'string' ? entry : JSON.stringify(entry)
    }
    return JSON.stringify(attributes).length > MOST_ATTRIBUTES
        ? { ok: false, field, expected: `at most ${MOST_ATTRIBUTES} characters in all` }
        : { ok: true, value: attributes }
}

const MOST_ATTRIBUTES = 32000

/** The body as text that is the same whatever the order of its fields: what a retry repeats. */
export function canonicalText(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
        return `{${entries.map(([name, entry]) => `${JSON.stringify(name)}:${canonicalText(entry)}`).join(',')}}`
    }
    return JSON.stringify(value) ?? 'null'
}
