import { paceOf } from '../callers/directory-progress.ts'
import type { PhoneRecord } from '../callers/directory-rows.ts'
import type { PhoneSource } from '../callers/phone-columns.ts'
import { countUnreadable, readIndexedAfter, removeSource } from '../records/directory-rows.ts'
import { keepSource, type DirectorySource } from '../records/directory-sources.ts'
import {
    countPhoneRecords,
    isThere,
    readPhoneRecords,
    readPhoneRecordsAfter,
    readUpdatedAfter,
} from '../records/phone-records.ts'
import type { Values } from '../records/record.ts'
import { dateTimeText } from '../records/time.ts'
import { indexAs } from './directory-index.ts'

/** Records read at once. */
const CHUNK = 500

/** Of each table when this run came to it, and how much was done then. */
export type Paces = Map<string, { readonly at: number; readonly processed: number }>

/** It was never filled, somebody asked for it, or it was filled for other countries. */
export function beginsAgain(row: DirectorySource, countries: readonly string[]): boolean {
    return row.refill || ['waiting', 'absent'].includes(row.state) || row.countries !== countries.join(',')
}

/** One step with a table: some hundred records of it, or the change to what comes next. */
export function advance(
    source: PhoneSource,
    row: DirectorySource,
    countries: readonly string[],
    paces: Paces,
    clock: () => number
): void {
    const keep = (values: Values): void => keepSource(source.table, { error: '', ...values })
    if (!isThere(source)) {
        removeSource(source.table)
        keep({ ...BEGINNING, state: 'absent', countries: '' })
    } else if (beginsAgain(row, countries)) {
        paces.delete(source.table)
        keep({
            ...BEGINNING,
            state: 'filling',
            total: String(countPhoneRecords(source)),
            countries: countries.join(','),
            started_on: dateTimeText(clock()),
        })
    } else if (row.state === 'filling') keep(fill(source, row, countries, paces, clock))
    else if (row.state === 'checking') keep(check(source, row, countries))
    else keep(sweep(source, row, countries, clock()))
}

const BEGINNING: Values = {
    refill: '0',
    cursor: '',
    processed: '0',
    total: '0',
    unreadable: '0',
    rate: '0',
    remaining: '0',
    finished_on: '',
}

/** The next records in the order of their sys_ids; after the last one, what is gone is removed. */
function fill(
    source: PhoneSource,
    row: DirectorySource,
    countries: readonly string[],
    paces: Paces,
    clock: () => number
): Values {
    const pace = paces.get(source.table) ?? { at: clock(), processed: row.processed }
    paces.set(source.table, pace)
    const records = readPhoneRecordsAfter(source, row.cursor, CHUNK)
    indexAs(idsOf(records), records, countries)
    const processed = row.processed + records.length
    const { rate, remaining } = paceOf(processed - pace.processed, clock() - pace.at, row.total - processed)
    const progress = { processed: String(processed), rate: String(rate), remaining: String(remaining) }
    const isLast = records.length < CHUNK
    return isLast
        ? { ...progress, state: 'checking', cursor: '', remaining: '0' }
        : { ...progress, cursor: lastOf(records)?.id ?? '' }
}

/** Removes rows whose record is gone; then follows what was updated since the records were read. */
function check(source: PhoneSource, row: DirectorySource, countries: readonly string[]): Values {
    const ids = readIndexedAfter(source.table, row.cursor, CHUNK)
    const there = new Set(ids.length === 0 ? [] : idsOf(readPhoneRecords(source, ids)))
    indexAs(
        ids.filter((id) => !there.has(id)),
        [],
        countries
    )
    const last = lastOf(ids)
    return last === undefined
        ? { state: 'sweeping', cursor: '', swept_until: dateTimeText(row.startedOn) }
        : { cursor: last }
}

/** The next records in the order of their last update; when there are no more, the table is complete. */
function sweep(source: PhoneSource, row: DirectorySource, countries: readonly string[], now: number): Values {
    const records = readUpdatedAfter(source, dateTimeText(row.sweptUntil), row.cursor, CHUNK)
    indexAs(idsOf(records), records, countries)
    const last = lastOf(records)
    if (last !== undefined) return { cursor: last.id, swept_until: last.updatedOn }
    return {
        state: 'complete',
        cursor: '',
        swept_until: dateTimeText(now),
        finished_on: dateTimeText(now),
        unreadable: String(countUnreadable(source.table)),
    }
}

function idsOf(records: readonly PhoneRecord[]): string[] {
    return records.map((record) => record.id)
}

function lastOf<T>(things: readonly T[]): T | undefined {
    return things[things.length - 1]
}
