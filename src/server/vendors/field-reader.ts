import { readAttributes, readText, readTime, readUrl, readWord, type Fields, type Read } from './fields.ts'
import { parse } from './json.ts'
import type { BadField } from './step.ts'

/**
 * Reads the fields of one object. A wrong field reads as if it were not there and is told in `problems`, under its
 * whole path (`data.queue.name`): so a reader is written as one expression, and checked once at its end.
 */
export interface FieldReader {
    text(field: string, maxLength: number): string
    word<T extends string>(field: string, words: readonly T[]): T | undefined
    /** An http or https address, '' when there is none. */
    url(field: string): string
    /** Milliseconds since the epoch. */
    time(field: string): number | undefined
    attributes(field: string): Readonly<Record<string, string>>
    /** An object within, or its JSON text (Studio's asjson() writes every value as text). */
    part(field: string): FieldReader
    /** Tells that a field is missing or out of place. */
    refuse(field: string, expected: string): void
}

export function fieldReader(body: Fields, path: string, problems: BadField[]): FieldReader {
    const refuse = (field: string, expected: string): void => {
        problems.push({ ok: false, field: path === '' ? field : `${path}.${field}`, expected })
    }
    function valueOr<T>(read: Read<T>, instead: T): T {
        if (read.ok) return read.value
        refuse(read.field, read.expected)
        return instead
    }
    return {
        refuse,
        text: (field, maxLength) => valueOr(readText(body, field, maxLength), ''),
        word: (field, words) => readOneOf(valueOr(readWord(body, field, words, ''), ''), words),
        url: (field) => valueOr(readUrl(body, field), ''),
        time: (field) => valueOr(readTime(body, field), undefined),
        attributes: (field) => {
            const object = readObject(body[field])
            if (object === undefined) refuse(field, 'an object of texts, or its JSON text')
            return valueOr(readAttributes({ [field]: object }, field), {})
        },
        part: (field) => {
            const object = readObject(body[field])
            if (object === undefined) refuse(field, 'an object, or its JSON text')
            return fieldReader(object ?? {}, path === '' ? field : `${path}.${field}`, problems)
        },
    }
}

function readOneOf<T extends string>(word: string, words: readonly T[]): T | undefined {
    return words.find((candidate) => candidate === word)
}

/** {} for what is missing or empty, undefined for what is no object. */
export function readObject(value: unknown): Fields | undefined {
    if (value === undefined || value === null || value === '') return {}
    const object = typeof value === 'string' ? parse(value) : value
    return typeof object === 'object' && object !== null && !Array.isArray(object)
        ? Object.fromEntries(Object.entries(object))
        : undefined
}
