import type { GlideRecord } from '@servicenow/glide'
import { isTaskTable } from '../records/tasks.ts'

/**
 * What is wrong with the table that records are created in, in words that begin with the column; undefined when it is
 * empty or did not change: a table that has gone since stands in nobody's way.
 */
export function wrongRecordTable(row: GlideRecord): string | undefined {
    const table = (row.getValue('record_table') ?? '').trim()
    const isNew = row.operation() === 'insert' || row.getElement('record_table').changes()
    return table === '' || !isNew || isTaskTable(table)
        ? undefined
        : 'record_table: expected a table of this instance that is task or extends it, for example incident.'
}
