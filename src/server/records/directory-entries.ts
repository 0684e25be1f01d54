import { GlideRecord } from '@servicenow/glide'
import type { Listing } from '../callers/candidate.ts'
import { toKind } from '../callers/phone-columns.ts'
import { suffixOf } from '../callers/phone-suffix.ts'
import { readBoolean, readText } from './record.ts'
import { milliseconds } from './time.ts'

export const DIRECTORY = 'x_tkl_voice_number'

/** Rows that are read for a phone, on the average: it has one for each number that the countries of accounts make of it. */
const ROWS_OF_A_PHONE = 10

export interface FoundEntries {
    /** The rows of so many phones; a phone without a country code may have several. */
    readonly entries: readonly Listing[]
    /** There are more phones than that. */
    readonly isCut: boolean
}

/**
 * The phones that end like this number (E.164), `limit` at most: those that are the same, and those that are the same but
 * for the country they were written or read in. One query that an index answers in its order, whatever the size of the
 * directory and however many share a number. Then the active ones come first, and a switchboard before the people behind
 * it; the rows of a phone stand together.
 */
export function findEntries(e164: string, limit: number): FoundEntries {
    const suffix = suffixOf(e164)
    if (suffix === '') return { entries: [], isCut: false }
    const mostRows = limit * ROWS_OF_A_PHONE
    const record = new GlideRecord(DIRECTORY)
    record.addQuery('suffix', suffix)
    record.orderByDesc('active')
    // The kinds stand in the right order by themselves: switchboard, mobile, home, fax, business.
    record.orderByDesc('kind')
    record.orderByDesc('record')
    record.setLimit(mostRows + 1)
    record.query()
    const phones = new Set<string>()
    const entries: Listing[] = []
    while (record.next()) {
        phones.add(`${readText(record, 'record')} ${readText(record, 'column_name')}`)
        if (phones.size > limit || entries.length === mostRows) return { entries, isCut: true }
        entries.push(toEntry(record))
    }
    return { entries, isCut: false }
}

function toEntry(record: GlideRecord): Listing {
    return {
        e164: readText(record, 'e164'),
        table: readText(record, 'table_name'),
        record: readText(record, 'record'),
        kind: toKind(readText(record, 'kind')),
        country: readText(record, 'country'),
        active: readBoolean(record, 'active'),
        customerAccount: readText(record, 'customer_account'),
        portalUser: readText(record, 'portal_user'),
        since: milliseconds(readText(record, 'sys_created_on')),
    }
}
