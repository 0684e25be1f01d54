import { GlideAggregate, GlideRecord } from '@servicenow/glide'
import type { DIRECTORY_COLUMNS, DirectoryValues, RowChanges, StoredRow } from '../callers/directory-rows.ts'
import { countAll } from './count.ts'
import { recordId } from './digest.ts'
import { DIRECTORY } from './directory-entries.ts'
import { getById, readText, refused, setValues } from './record.ts'

/** The rows of these records (sys_ids), in one query. */
export function readRowsOf(records: readonly string[]): StoredRow[] {
    if (records.length === 0) return []
    const record = new GlideRecord(DIRECTORY)
    record.addQuery('record', 'IN', records.join(','))
    record.query()
    const rows: StoredRow[] = []
    while (record.next()) rows.push(toStoredRow(record))
    return rows
}

/**
 * sys_ids of the records of a source that have rows, in their order after a cursor ('' for the first): some of the next
 * `limit` rows.
 */
export function readIndexedAfter(source: string, cursor: string, limit: number): string[] {
    const record = new GlideRecord(DIRECTORY)
    record.addQuery('source', source)
    if (cursor !== '') record.addQuery('record', '>', cursor)
    record.orderBy('record')
    record.setLimit(limit)
    record.query()
    const ids = new Set<string>()
    while (record.next()) ids.add(readText(record, 'record'))
    return Array.from(ids)
}

/** Nothing of the source is in the directory any more. */
export function removeSource(source: string): void {
    const record = new GlideRecord(DIRECTORY)
    record.addQuery('source', source)
    record.deleteMultiple()
}

export function countUnreadable(source: string): number {
    const count = new GlideAggregate(DIRECTORY)
    count.addQuery('readable', '=', '0')
    count.addQuery('source', '=', source)
    return countAll(count)
}

export function applyChanges(changes: RowChanges): void {
    for (const id of changes.removed) remove(id)
    for (const { id, values } of changes.updated) update(id, values)
    for (const values of changes.inserted) insert(values)
}

function remove(id: string): void {
    const record = new GlideRecord(DIRECTORY)
    if (getById(record, id)) record.deleteRecord()
}

/** A row that is gone was removed by another run that read the record as it is now. */
function update(id: string, values: Readonly<Record<string, string>>): void {
    const record = new GlideRecord(DIRECTORY)
    if (!getById(record, id)) return
    setValues(record, values)
    if (record.update() === null) throw refused(DIRECTORY)
}

function insert(values: DirectoryValues): void {
    const id = recordId('number', values.record, values.column_name, values.e164)
    const record = new GlideRecord(DIRECTORY)
    record.initialize()
    record.setNewGuidValue(id)
    setValues(record, values)
    // A twin that another run inserted meanwhile says the same.
    if (record.insert() === null && !getById(new GlideRecord(DIRECTORY), id)) throw refused(DIRECTORY)
}

function toStoredRow(record: GlideRecord): StoredRow {
    const read = (column: (typeof DIRECTORY_COLUMNS)[number]): string => readText(record, column)
    return {
        id: record.getUniqueValue(),
        values: {
            source: read('source'),
            table_name: read('table_name'),
            record: read('record'),
            column_name: read('column_name'),
            e164: read('e164'),
            suffix: read('suffix'),
            kind: read('kind'),
            country: read('country'),
            as_written: read('as_written'),
            readable: read('readable'),
            name: read('name'),
            active: read('active'),
            customer_account: read('customer_account'),
            portal_user: read('portal_user'),
        },
    }
}
