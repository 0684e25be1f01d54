import type { SqlRow } from '../store/database.ts'
import type { StoredRow } from './row-store.ts'

/** Numbers become text, as rows of the platform's database are read; the driver's rows have no prototype. */
export function storedRow(row: SqlRow): StoredRow {
    const stored: StoredRow = {}
    for (const name in row) {
        const value = row[name]
        stored[name] = typeof value === 'number' ? String(value) : (value ?? null)
    }
    return stored
}
