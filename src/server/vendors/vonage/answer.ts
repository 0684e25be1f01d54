import { fieldReader, readObject } from '../field-reader.ts'
import type { ApiRequest, ApiSettings, ReadAnswer } from '../vendor.ts'

/**
 * Answers of the Insights Stats API, version 3: `{meta{page, count, pageCount, totalCount}, items[], upTo}` ("Get
 * interactions", docs-vcc 3567845377). One item that is not as documented must not hold up all others for ever, so a
 * field of the wrong kind reads as missing.
 */
export interface ApiRecord {
    /** '' when it is missing, or no text. */
    text(field: string): string
    /** undefined when it is missing or null, which is how the API says "not over yet". */
    number(field: string): number | undefined
    /** Milliseconds since the epoch. */
    time(field: string): number | undefined
    part(field: string): ApiRecord
    list(field: string): readonly ApiRecord[]
}

export interface Page {
    readonly items: readonly ApiRecord[]
    /** From 1. */
    readonly page: number
    readonly hasMore: boolean
    /** Up to when the vendor's answer is complete; '' where it does not say. */
    readonly upTo: string
}

const LONGEST_TEXT = 200

export function readPage(body: unknown): ReadAnswer<Page> {
    const answer = recordOf(body)
    const items = readObject(body)?.['items']
    if (!Array.isArray(items)) return { ok: false, field: 'items', expected: 'a list' }
    const meta = answer.part('meta')
    const page = meta.number('page') ?? 1
    return {
        ok: true,
        value: {
            items: items.map(recordOf),
            page,
            hasMore: items.length > 0 && page < (meta.number('pageCount') ?? 1),
            upTo: answer.time('upTo') === undefined ? '' : answer.text('upTo'),
        },
    }
}

/** So many items come at once: an interaction has a few kilobytes. */
const ITEMS = 200

/** A question about statistics; pages count from 1 ("Requests", Paging parameters, docs-vcc 3567222920). */
export function statsRequest(
    settings: ApiSettings,
    path: string,
    query: Readonly<Record<string, string>>,
    page: number
): ApiRequest {
    const parameters = Object.entries({ ...query, limit: String(ITEMS), page: String(page) })
    const text = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
    return {
        method: 'GET',
        url: `${settings.apiUrl}/stats/${path}?${text}`,
        headers: { Accept: 'application/vnd.newvoicemedia.v3+json' },
        body: '',
    }
}

function recordOf(value: unknown): ApiRecord {
    const fields = typeof value === 'object' && !Array.isArray(value) ? (readObject(value) ?? {}) : {}
    const reader = fieldReader(fields, '', [])
    return {
        text: (field) => reader.text(field, LONGEST_TEXT),
        number: (field) => {
            const text = reader.text(field, LONGEST_TEXT)
            return text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text)
        },
        time: (field) => reader.time(field),
        part: (field) => recordOf(fields[field]),
        list: (field) => {
            const entries = fields[field]
            return Array.isArray(entries) ? entries.map(recordOf) : []
        },
    }
}
