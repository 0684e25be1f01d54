import { gs } from '@servicenow/glide'
import { changesOf, directoryRows, type PhoneRecord, type RowChanges } from '../callers/directory-rows.ts'
import type { PhoneSource } from '../callers/phone-columns.ts'
import { readCountries } from '../records/directory-accounts.ts'
import { applyChanges, readRowsOf } from '../records/directory-rows.ts'
import { addUnreadable, noteCountries } from '../records/directory-sources.ts'
import { readPhoneRecords } from '../records/phone-records.ts'

/** Something may change between reading a record and writing its rows; whoever wrote last looks again. */
const MOST_ROUNDS = 3

/** Where more records of a table cannot be indexed, it is not the records that are to blame. */
const MOST_REFUSED = 100

/**
 * Brings the rows of these records (sys_ids) to what the records are now, and removes those of records that are gone.
 * Two runs for the same record end with what it is in the end: each reads it again after it wrote. While no account is
 * active nothing is done: the next account that becomes active has every table read again.
 */
export function indexRecords(source: PhoneSource, ids: readonly string[]): void {
    let unreadable = 0
    for (let round = 1; round <= MOST_ROUNDS; round++) {
        const countries = readCountries()
        if (countries.length === 0) break
        // First: a run that dies between the two leaves a table that is filled once more, not one with rows of both.
        noteCountries(source.table, countries)
        const changes = indexAs(ids, readPhoneRecords(source, ids), countries)
        if (isNothing(changes)) break
        unreadable += changes.unreadable
    }
    if (unreadable !== 0) addUnreadable(source.table, unreadable)
}

/**
 * Brings the rows of records to what these are as they were read. One that cannot be indexed does not hold up the
 * others: gives its sys_id beside those that were `refused` before, each once.
 *
 * @throws what the last one threw when they become more than can be listed.
 */
export function indexOrList(
    records: readonly PhoneRecord[],
    countries: readonly string[],
    refused: readonly string[]
): readonly string[] {
    const ids = idsOf(records)
    try {
        indexAs(ids, records, countries)
        return refused
    } catch {
        return indexEach(records, countries, refused)
    }
}

function indexEach(
    records: readonly PhoneRecord[],
    countries: readonly string[],
    before: readonly string[]
): readonly string[] {
    const refused = new Set(before)
    for (const record of records) {
        try {
            indexAs([record.id], [record], countries)
        } catch (error) {
            refused.add(record.id)
            if (refused.size > MOST_REFUSED) throw error
            gs.warn('Trunkline: the phones of {0} {1} could not be indexed', record.table, record.id)
        }
    }
    return Array.from(refused)
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

export function idsOf(records: readonly PhoneRecord[]): string[] {
    return records.map((record) => record.id)
}

function isNothing(changes: RowChanges): boolean {
    return changes.inserted.length + changes.updated.length + changes.removed.length === 0
}
