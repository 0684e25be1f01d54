import { GlideRecord } from '@servicenow/glide'
import type { CallerRecord } from '../callers/candidate.ts'
import { toCallerRecord } from './caller-records.ts'
import { getById, readText, setValues, type Values } from './record.ts'

export type MayMake =
    | { readonly status: 'yes' }
    | { readonly status: 'no such table' }
    /** `column` is the one that is not allowed, '' where it is the whole table. */
    | { readonly status: 'not allowed'; readonly column: string }

/** Whether the instance has the table, and the user of this session may make records of it with these values. */
export function mayMake(table: string, values: Values): MayMake {
    const record = new GlideRecord(table)
    if (!record.isValid()) return { status: 'no such table' }
    if (!record.canCreate()) return { status: 'not allowed', column: '' }
    record.initialize()
    const column = Object.keys(knownValues(record, values)).find((name) => !record.getElement(name).canCreate())
    return column === undefined ? { status: 'yes' } : { status: 'not allowed', column }
}

function knownValues(record: GlideRecord, values: Values): Values {
    return Object.fromEntries(Object.entries(values).filter(([column]) => record.isValidField(column)))
}

export interface NewRecord {
    readonly record: CallerRecord
    /** '' where the table has no numbers. */
    readonly number: string
}

/**
 * Makes the record once: what came first is found, and stays as it is. Columns the table does not have are left out.
 * undefined when the instance refused.
 */
export function makeRecord(table: string, id: string, values: Values): NewRecord | undefined {
    const record = new GlideRecord(table)
    if (!getById(record, id)) {
        record.initialize()
        record.setNewGuidValue(id)
        setValues(record, knownValues(record, values))
        record.insert()
        if (!getById(record, id)) return undefined
    }
    const number = record.isValidField('number') ? readText(record, 'number') : ''
    return { record: toCallerRecord(record, table), number }
}
