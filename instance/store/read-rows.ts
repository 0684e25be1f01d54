import type { StoredRow } from '../records/row-store.ts'
import { quoted } from '../schema/physical-schema.ts'
import type { Database } from './database.ts'

/**
 * Some columns of all rows of a physical table, in one piece of JSON: for thousands of rows that is several times faster
 * than row by row.
 */
export function readRows(database: Database, table: string, columns: readonly string[]): StoredRow[] {
    const list = columns.map(quoted).join(', ')
    const text = database.prepare(`select json_group_array(json_array(${list})) as list from ${quoted(table)}`).get()?.[
        'list'
    ]
    const rows: unknown = JSON.parse(String(text))
    return Array.isArray(rows) ? rows.map((values: unknown) => namedValues(columns, values)) : []
}

function namedValues(columns: readonly string[], values: unknown): StoredRow {
    const row: StoredRow = {}
    if (!Array.isArray(values)) return row
    for (const [position, name] of columns.entries()) {
        const value: unknown = values[position]
        row[name] = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : null
    }
    return row
}
