import { GlideRecord } from '@servicenow/glide'
import type { Listing } from '../callers/candidate.ts'
import { toKind } from '../callers/phone-columns.ts'
import { suffixOf } from '../callers/phone-suffix.ts'
import { readBoolean, readText } from './record.ts'
import { milliseconds } from './time.ts'

export const DIRECTORY = 'x_tkl_voice_number'

/**
 * The phones that end like this number (E.164): those that are the same, and those that are the same but for the
 * country they were written or read in. One query that an index answers in its order, whatever the size of the directory
 * and however many share a number. Then the active ones come first, and a switchboard before the people behind it.
 */
export function findEntries(e164: string, limit: number): Listing[] {
    const suffix = suffixOf(e164)
    if (suffix === '') return []
    const record = new GlideRecord(DIRECTORY)
    record.addQuery('suffix', suffix)
    record.orderByDesc('active')
    // The kinds stand in the right order by themselves: switchboard, mobile, home, fax, business.
    record.orderByDesc('kind')
    record.orderByDesc('record')
    record.setLimit(limit)
    record.query()
    const entries: Listing[] = []
    while (record.next()) entries.push(toEntry(record))
    return entries
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
