import { createHash } from 'node:crypto'
import type { RowStore, StoredRow } from '../records/row-store.ts'
import { definitionRows } from '../schema/definition-rows.ts'
import { declareIndexes } from '../schema/indexes.ts'
import type { LiveDictionary } from '../schema/live-dictionary.ts'
import { storeRow } from '../records/store-row.ts'
import type { Database } from '../store/database.ts'
import { readLocalState, writeLocalState } from '../store/local-tables.ts'
import { hashPassword } from './password.ts'
import { baseRecords, baseUsers } from './records.ts'
import { baseTables } from './tables.ts'

/** Password of the user `admin` of a fresh local instance. */
export const adminPassword = 'admin'

/**
 * Installs the base tables and records, unless the database has exactly these. Records that exist keep what was changed
 * in them.
 *
 * @param now UTC `yyyy-MM-dd HH:mm:ss`, when the records are created.
 */
export function installBase(database: Database, dictionary: LiveDictionary, rows: RowStore, now: string): boolean {
    const fingerprint = baseFingerprint()
    if (readLocalState(database, fingerprintKey) === fingerprint) return false

    const described = definitionRows(baseTables, 'global')
    for (const table of baseTables) {
        if (table.indexes) declareIndexes(database, 'global', table.name, table.indexes)
    }
    const isFresh = dictionary.tables().length === 0
    if (isFresh) {
        dictionary.bootstrap({ ...described, overrides: [], scopes: new Map([['global', 'global']]) })
    }
    const created = {
        sys_created_on: now,
        sys_created_by: 'system',
        sys_updated_on: now,
        sys_updated_by: 'system',
        sys_mod_count: '0',
    }
    const store = (table: string, row: StoredRow): void => void storeRow(rows, table, { ...created, ...row })
    for (const row of described.tables) store('sys_db_object', row)
    for (const row of described.columns) store('sys_dictionary', row)
    if (!isFresh) dictionary.align()
    for (const row of described.choices) store('sys_choice', row)
    for (const row of described.numbers) store('sys_number', row)
    for (const { table, row } of baseRecords()) {
        if (rows.get(table, row['sys_id'] ?? '')) continue
        store(table, row['sys_id'] === baseUsers.admin ? { ...row, user_password: hashPassword(adminPassword) } : row)
    }
    writeLocalState(database, fingerprintKey, fingerprint)
    return true
}

const fingerprintKey = 'base tables'

let fingerprint: string | undefined

function baseFingerprint(): string {
    fingerprint ??= createHash('sha256')
        .update(JSON.stringify([baseTables, baseRecords()]))
        .digest('hex')
    return fingerprint
}
