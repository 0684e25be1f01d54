import { GlideRecord } from '@servicenow/glide'
import type { SourceProgress, SourceState } from '../callers/directory-progress.ts'
import { recordId } from './digest.ts'
import { getById, readBoolean, readNumber, readText, refused, setValues, type Values } from './record.ts'
import { milliseconds } from './time.ts'

const TABLE = 'x_tkl_voice_directory_source'

/** How far the directory has got with one table. Times are milliseconds since the epoch, 0 for never. */
export interface DirectorySource extends SourceProgress {
    /** sys_id. */
    readonly id: string
    /** Somebody asked for it to be filled again, from the first record on. */
    readonly refill: boolean
    /** sys_id of the last record that is done; while it is swept, within the second `sweptUntil`. */
    readonly cursor: string
    /** The default countries that it was filled with, in one text. */
    readonly countries: string
    readonly startedOn: number
    readonly sweptUntil: number
    /** After a failure: not before this time. */
    readonly nextTry: number
    /** Which run works on it, or did last. */
    readonly run: string
    /** sys_ids of the records that could not be indexed and were passed over. */
    readonly refusedRecords: readonly string[]
}

/** undefined while the directory has not begun with the table. */
export function readSource(table: string): DirectorySource | undefined {
    const record = new GlideRecord(TABLE)
    return getById(record, recordId('directory source', table)) ? toSource(record) : undefined
}

/** All there are. */
export function readSources(): DirectorySource[] {
    const record = new GlideRecord(TABLE)
    record.query()
    const sources: DirectorySource[] = []
    while (record.next()) sources.push(toSource(record))
    return sources
}

/** Another node may have made it meanwhile. */
export function createSource(table: string): void {
    const id = recordId('directory source', table)
    const record = new GlideRecord(TABLE)
    record.initialize()
    record.setNewGuidValue(id)
    setValues(record, { table_name: table })
    if (record.insert() === null && !getById(new GlideRecord(TABLE), id)) throw refused(TABLE)
}

/** Columns of the row by their names. One that an administrator deleted is made again by the next run. */
export function keepSource(table: string, values: Values): void {
    const record = new GlideRecord(TABLE)
    if (!getById(record, recordId('directory source', table))) return
    setValues(record, values)
    if (record.update() === null) throw refused(TABLE)
}

/**
 * The same for a run that works on the table; false, and nothing is written, where another run has taken it since. A
 * run may stand still between looking and writing: it looks again afterwards, and what the other run then does not know
 * of is done once more from the first record on.
 */
export function keepAsRun(table: string, run: string, values: Values): boolean {
    if (readSource(table)?.run !== run) return false
    keepSource(table, values)
    if (readSource(table)?.run === run) return true
    keepSource(table, { refill: '1' })
    return false
}

/** So many more phones than before cannot be read; the end of every sweep counts them. */
export function addUnreadable(table: string, difference: number): void {
    const source = readSource(table)
    if (source === undefined) return
    keepSource(table, { unreadable: String(Math.max(source.unreadable + difference, 0)) })
}

/**
 * Rows of a table are about to be written for these countries. Where it was filled for others it is so for no country from
 * now on: it is filled again, also when the countries are soon those of before.
 */
export function noteCountries(table: string, countries: readonly string[]): void {
    const filledFor = readSource(table)?.countries ?? ''
    if (filledFor !== '' && filledFor !== countries.join(',')) keepSource(table, { countries: '' })
}

/** As if every table had been filled for no country: whichever is next begins again. */
export function forgetCountries(): void {
    const record = new GlideRecord(TABLE)
    record.addNotNullQuery('countries')
    record.query()
    while (record.next()) {
        record.setValue('countries', '')
        if (record.update() === null) throw refused(TABLE)
    }
}

/** The next run begins again with every table. */
export function markForRefill(): void {
    const record = new GlideRecord(TABLE)
    record.query()
    while (record.next()) {
        record.setValue('refill', '1')
        if (record.update() === null) throw refused(TABLE)
    }
}

const STATES: readonly SourceState[] = ['waiting', 'filling', 'checking', 'sweeping', 'complete', 'absent']

function toSource(record: GlideRecord): DirectorySource {
    const state = readText(record, 'state')
    const refusedRecords = readText(record, 'refused_records')
    return {
        id: record.getUniqueValue(),
        table: readText(record, 'table_name'),
        state: STATES.find((known) => known === state) ?? 'waiting',
        refill: readBoolean(record, 'refill'),
        cursor: readText(record, 'cursor'),
        processed: readNumber(record, 'processed', 0),
        total: readNumber(record, 'total', 0),
        unreadable: readNumber(record, 'unreadable', 0),
        rate: readNumber(record, 'rate', 0),
        remaining: readNumber(record, 'remaining', 0),
        countries: readText(record, 'countries'),
        startedOn: milliseconds(readText(record, 'started_on')),
        sweptUntil: milliseconds(readText(record, 'swept_until')),
        nextTry: milliseconds(readText(record, 'next_try')),
        run: readText(record, 'run'),
        refused: readNumber(record, 'refused', 0),
        refusedRecords: refusedRecords === '' ? [] : refusedRecords.split(','),
        error: readText(record, 'error'),
    }
}
