import { GlideRecord } from '@servicenow/glide'
import type { CallerRecord } from '../callers/candidate.ts'
import { toCallerRecord } from './caller-records.ts'
import { readText, setValues, type Values } from './record.ts'

/** Whether the instance has the table, and the user of this session may make records of it. */
export function mayMake(table: string): 'yes' | 'no' | 'no such table' {
    const record = new GlideRecord(table)
    if (!record.isValid()) return 'no such table'
    return record.canCreate() ? 'yes' : 'no'
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
    if (!record.get(id)) {
        record.initialize()
        record.setNewGuidValue(id)
        const known = Object.entries(values).filter(([column]) => record.isValidField(column))
        setValues(record, Object.fromEntries(known))
        record.insert()
        if (!record.get(id)) return undefined
    }
    const number = record.isValidField('number') ? readText(record, 'number') : ''
    return { record: toCallerRecord(record, table), number }
}
