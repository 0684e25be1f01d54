import { GlideRecord, GlideRecordSecure } from '@servicenow/glide'
import type { CallerView } from '../callers/hidden-callers.ts'
import type { Candidate } from '../calls/event.ts'
import { getById } from './record.ts'

/** Whether the user of this request may read a record; not one of a table that is not there, or closed to this app. */
export function mayRead(table: string, id: string): boolean {
    return readableRecord(table, id) !== undefined
}

/** What the user of this request may know of a record of a caller. */
export function viewOfCaller(table: string, id: string): CallerView {
    const record = readableRecord(table, id)
    if (record === undefined) return 'hidden'
    const names = NAME_COLUMNS.filter((column) => record.isValidField(column))
    return names.every((column) => record.getElement(column).canRead()) ? 'whole' : 'nameless'
}

/** A candidate as the user of this request may read it: undefined without the record, nameless without its name. */
export function readableCaller(candidate: Candidate): Candidate | undefined {
    const view = viewOfCaller(candidate.table, candidate.id)
    if (view === 'hidden') return undefined
    return view === 'whole' ? candidate : { ...candidate, name: '' }
}

/** By what records are called. */
const NAME_COLUMNS = ['name', 'number']

function readableRecord(table: string, id: string): GlideRecord | undefined {
    if (id === '' || !isTable(table)) return undefined
    const record = new GlideRecordSecure(table)
    return getById(record, id) && record.canRead() ? record : undefined
}

/** Whether the user of this request may read and change a record. */
export function mayChange(table: string, id: string): boolean {
    return readableRecord(table, id)?.canWrite() === true
}

/** Whether the user of this request may read records of a table at all. */
export function mayReadTable(table: string): boolean {
    return isTable(table) && new GlideRecord(table).canRead()
}

/** Tables of plugins are not on every instance. */
export function isTable(table: string): boolean {
    return new GlideRecord(table).isValid()
}
