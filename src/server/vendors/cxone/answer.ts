import { readText, readTime } from '../fields.ts'
import type { ReadAnswer } from '../vendor.ts'

/**
 * Answers of the reporting and realtime API (NICE developer portal, Real-Time Data and Reporting API v33; generated
 * clients of it are public: calljacob/nice-cxone-api). Versions differ: older ones wrap the answer in `resultSet`,
 * write other names for some fields, other cases, and every value as text. So fields are found whatever their case,
 * under any of the names given.
 */
export interface ApiRecord {
    /** The first of the fields that has a value, as text; '' when none has. */
    text(...names: string[]): string
    /** undefined when it is no number. */
    number(...names: string[]): number | undefined
    /** Written as a boolean or as `True`. */
    flag(...names: string[]): boolean
    /** Milliseconds since the epoch; undefined when it is no time. */
    time(...names: string[]): number | undefined
}

export interface Page {
    readonly records: readonly ApiRecord[]
    /** The vendor's clock at the answer, for the next `updatedSince`; '' when it told none. */
    readonly lastPollTime: string
    /** The query of the page after this one, from the `?` on; '' when this is the last. */
    readonly nextQuery: string
    /** This page is all there is. */
    readonly whole: boolean
}

/** Notes of an agent are the longest text of a record. */
const LONGEST_TEXT = 4000

/** `list` names the field that holds the records; null in its place tells of none, and not that there are none. */
export function readPage(body: unknown, list: string): ReadAnswer<Page> {
    const outer = fieldsOf(body)
    const fields = outer.has('resultset') ? fieldsOf(outer.get('resultset')) : outer
    const told = fields.get(list.toLowerCase())
    const entries = told === null ? [] : told
    if (!Array.isArray(entries)) return { ok: false, field: list, expected: 'a list' }
    const answer = recordOf(fields)
    const links = recordOf(fieldsOf(fields.get('_links')))
    const nextQuery = entries.length === 0 ? '' : (/\?[^#]*/.exec(links.text('next'))?.[0] ?? '')
    return {
        ok: true,
        value: {
            records: entries.map((entry) => recordOf(fieldsOf(entry))),
            lastPollTime: answer.time('lastPollTime') === undefined ? '' : answer.text('lastPollTime'),
            nextQuery,
            whole:
                told !== null &&
                nextQuery === '' &&
                links.text('previous') === '' &&
                (answer.number('totalRecords') ?? 0) <= entries.length,
        },
    }
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
    return new Map(entries.map(([name, entry]) => [name.toLowerCase(), entry]))
}

function recordOf(fields: ReadonlyMap<string, unknown>): ApiRecord {
    const text = (...names: string[]): string => {
        for (const name of names) {
            const read = readText({ [name]: fields.get(name.toLowerCase()) }, name, LONGEST_TEXT)
            if (read.ok && read.value !== '') return read.value
        }
        return ''
    }
    return {
        text,
        number: (...names) => {
            const value = text(...names)
            return value === '' || !Number.isFinite(Number(value)) ? undefined : Number(value)
        },
        flag: (...names) => text(...names).toLowerCase() === 'true',
        time: (...names) => {
            for (const name of names) {
                const read = readTime({ [name]: text(name) }, name)
                if (read.ok && read.value !== undefined) return read.value
            }
            return undefined
        },
    }
}
