import { changesOf, directoryRows, type PhoneRecord, type RowChanges } from '../callers/directory-rows.ts'
import type { PhoneSource } from '../callers/phone-columns.ts'
import { readCountries } from '../records/directory-accounts.ts'
import { applyChanges, countUnreadable, readRowsOf } from '../records/directory-rows.ts'
import { keepSource } from '../records/directory-sources.ts'
import { readPhoneRecords } from '../records/phone-records.ts'

/** Something may change between reading a record and writing its rows; whoever wrote last looks again. */
const MOST_ROUNDS = 3

/**
 * Brings the rows of these records (sys_ids) to what the records are now, and removes those of records that are gone.
 * Two runs for the same record end with what it is in the end: each reads it again after it wrote.
 */
export function indexRecords(source: PhoneSource, ids: readonly string[]): void {
    const countries = readCountries()
    let isCounted = true
    for (let round = 1; round <= MOST_ROUNDS; round++) {
        const changes = indexAs(ids, readPhoneRecords(source, ids), countries)
        if (isNothing(changes)) break
        if (changes.unreadable !== 0) isCounted = false
    }
    if (!isCounted) keepSource(source.table, { unreadable: String(countUnreadable(source.table)) })
}

/** The rows of these records (sys_ids) become those of the records as they were read; the others have none. */
export function indexAs(
    ids: readonly string[],
    records: readonly PhoneRecord[],
    countries: readonly string[]
): RowChanges {
    const wanted = records.flatMap((record) => directoryRows(record, countries))
    const changes = changesOf(readRowsOf(ids), wanted)
    applyChanges(changes)
    return changes
}

function isNothing(changes: RowChanges): boolean {
    return changes.inserted.length + changes.updated.length + changes.removed.length === 0
}
