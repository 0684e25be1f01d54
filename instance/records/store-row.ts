import type { RowStore, StoredRow } from './row-store.ts'

/**
 * Inserts a row, or updates the one that has its sys_id. No rules run and nothing is filled in: this is how installing
 * writes.
 *
 * @throws when a unique index refuses the row.
 */
export function storeRow(rows: RowStore, table: string, row: StoredRow): 'inserted' | 'updated' {
    const inserted = rows.insert(table, row)
    if (inserted.ok) return 'inserted'
    const { sys_id: sysId, ...changes } = row
    if (sysId && rows.get(table, sysId)) {
        const updated = rows.update(table, sysId, changes)
        if (updated.ok) return 'updated'
        throw new Error(`${table} ${sysId}: ${updated.message}`)
    }
    throw new Error(`${table} ${sysId ?? ''}: ${inserted.message}`)
}
