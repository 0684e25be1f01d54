import type { StoredRow } from './row-store.ts'
import type { Dictionary } from '../schema/dictionary.ts'
import { quoted } from '../schema/physical-schema.ts'
import type { Database } from '../store/database.ts'

/**
 * Changes one row that still has the expected values, in a single SQL statement; false when it no longer had them: another
 * process was faster.
 */
export function claimRow(
    database: Database,
    dictionary: Dictionary,
    claim: {
        readonly table: string
        readonly sysId: string
        readonly expected: StoredRow
        readonly changes: StoredRow
    }
): boolean {
    const table = dictionary.table(claim.table)
    const physical = (name: string): string => {
        const column = table?.columns.get(name)
        if (!column) throw new Error(`There is no column ${claim.table}.${name}`)
        return quoted(column.physical)
    }
    const changes = Object.keys(claim.changes).map((name) => `${physical(name)} = ?`)
    const expected = Object.keys(claim.expected).map((name) => `${physical(name)} is ?`)
    const sql = `update ${quoted(table?.root ?? claim.table)} set ${changes.join(', ')} where sys_id = ? and ${expected.join(' and ')}`
    const values = [...Object.values(claim.changes), claim.sysId, ...Object.values(claim.expected)]
    return database.prepare(sql).run(...values).changes === 1
}
