import { paceOf } from '../callers/directory-progress.ts'
import type { PhoneSource } from '../callers/phone-columns.ts'
import { countUnreadable, readIndexedAfter, removeSource } from '../records/directory-rows.ts'
import { keepAsRun, type DirectorySource } from '../records/directory-sources.ts'
import {
    countPhoneRecords,
    isThere,
    readPhoneRecords,
    readPhoneRecordsAfter,
    readUpdatedAfter,
} from '../records/phone-records.ts'
import type { Values } from '../records/record.ts'
import { dateTimeText } from '../records/time.ts'
import { idsOf, indexAs, indexOrList, indexRecords } from './directory-index.ts'

/** Records read at once. */
const CHUNK = 500

/** One run of the job that fills the directory. */
export interface Run {
    /** Different for each run. */
    readonly id: string
    readonly clock: () => number
    /** Of each table when this run came to it, and how much was done then. */
    readonly paces: Map<string, { readonly at: number; readonly processed: number }>
}

/** What a step did: the records it wrote rows of, and what is to be kept. */
interface Step {
    /** sys_ids. */
    readonly ids: readonly string[]
    readonly values: Values
}

/** It was never filled, somebody asked for it, or it was filled for other countries. */
export function beginsAgain(row: DirectorySource, countries: readonly string[]): boolean {
    return row.refill || ['waiting', 'absent'].includes(row.state) || row.countries !== countries.join(',')
}

/**
 * One step with a table: some hundred records of it, or the change to what comes next. A step that stood still until
 * another run took over may have written what is no longer so: its records are read once more.
 */
export function advance(source: PhoneSource, row: DirectorySource, countries: readonly string[], run: Run): void {
    const { ids, values } = step(source, row, countries, run)
    const isKept = keepAsRun(source.table, run.id, { error: '', next_try: '', ...values })
    if (!isKept && ids.length > 0) indexRecords(source, ids)
}

function step(source: PhoneSource, row: DirectorySource, countries: readonly string[], run: Run): Step {
    if (!isThere(source)) {
        removeSource(source.table)
        return { ids: [], values: { ...BEGINNING, state: 'absent', countries: '' } }
    }
    if (beginsAgain(row, countries)) return { ids: [], values: begin(source, countries, run) }
    if (row.state === 'filling') return fill(source, row, countries, run)
    if (row.state === 'sweeping') return sweep(source, row, countries, run.clock())
    return check(source, row, countries, run.clock())
}

function begin(source: PhoneSource, countries: readonly string[], run: Run): Values {
    run.paces.delete(source.table)
    return {
        ...BEGINNING,
        state: 'filling',
        total: String(countPhoneRecords(source)),
        countries: countries.join(','),
        started_on: dateTimeText(run.clock()),
    }
}

const BEGINNING: Values = {
    refill: '0',
    cursor: '',
    processed: '0',
    total: '0',
    unreadable: '0',
    refused: '0',
    refused_records: '',
    rate: '0',
    remaining: '0',
    finished_on: '',
}

/** The next records in the order of their sys_ids; after the last one, what was updated meanwhile is read again. */
function fill(source: PhoneSource, row: DirectorySource, countries: readonly string[], { clock, paces }: Run): Step {
    const pace = paces.get(source.table) ?? { at: clock(), processed: row.processed }
    paces.set(source.table, pace)
    const records = readPhoneRecordsAfter(source, row.cursor, CHUNK)
    const refused = listed(indexOrList(records, countries, row.refusedRecords))
    const processed = row.processed + records.length
    const { rate, remaining } = paceOf(processed - pace.processed, clock() - pace.at, row.total - processed)
    const progress = { ...refused, processed: String(processed), rate: String(rate), remaining: String(remaining) }
    const isLast = records.length < CHUNK
    return {
        ids: idsOf(records),
        values: isLast
            ? { ...progress, state: 'sweeping', cursor: '', remaining: '0', swept_until: dateTimeText(row.startedOn) }
            : { ...progress, cursor: lastOf(records)?.id ?? '' },
    }
}

/** The next records in the order of their last update; after the last one, those that were refused are tried again. */
function sweep(source: PhoneSource, row: DirectorySource, countries: readonly string[], now: number): Step {
    const updated = readUpdatedAfter(source, dateTimeText(row.sweptUntil), row.cursor, CHUNK)
    const last = lastOf(updated)
    if (last !== undefined) {
        const refused = listed(indexOrList(updated, countries, row.refusedRecords))
        return { ids: idsOf(updated), values: { ...refused, cursor: last.id, swept_until: last.updatedOn } }
    }
    const again = row.refusedRecords.length === 0 ? [] : readPhoneRecords(source, row.refusedRecords)
    const refused = listed(indexOrList(again, countries, []))
    return { ids: idsOf(again), values: { ...refused, state: 'checking', cursor: '', swept_until: dateTimeText(now) } }
}

/** Removes rows whose record is gone; when there are no more rows to look at, the table is complete. */
function check(source: PhoneSource, row: DirectorySource, countries: readonly string[], now: number): Step {
    const indexed = readIndexedAfter(source.table, row.cursor, CHUNK)
    const last = lastOf(indexed)
    if (last === undefined) {
        const unreadable = String(countUnreadable(source.table))
        return {
            ids: [],
            values: { state: 'complete', cursor: '', finished_on: dateTimeText(now), unreadable },
        }
    }
    const there = new Set(idsOf(readPhoneRecords(source, indexed)))
    const gone = indexed.filter((id) => !there.has(id))
    indexAs(gone, [], countries)
    return { ids: gone, values: { cursor: last } }
}

function listed(refused: readonly string[]): Values {
    return { refused: String(refused.length), refused_records: refused.join(',') }
}

function lastOf<T>(things: readonly T[]): T | undefined {
    return things[things.length - 1]
}
