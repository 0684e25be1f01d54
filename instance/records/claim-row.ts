import type { Dictionary } from '../schema/dictionary.ts'
import { quoted } from '../schema/physical-schema.ts'
import type { Database } from '../store/database.ts'

/**
 * Changes a column of one row from one value to another in a single SQL statement; false when it no longer had the first
 * value: another process was faster.
 */
export function claimRow(
    database: Database,
    dictionary: Dictionary,
    claim: {
        readonly table: string
        readonly sysId: string
        readonly column: string
        readonly from: string
        readonly to: string
    }
): boolean {
    const table = dictionary.table(claim.table)
    const column = table?.columns.get(claim.column)
    if (!table || !column) throw new Error(`There is no column ${claim.table}.${claim.column}`)
    const name = quoted(column.physical)
    const sql = `update ${quoted(table.root)} set ${name} = ? where sys_id = ? and ${name} = ?`
    return database.prepare(sql).run(claim.to, claim.sysId, claim.from).changes === 1
}
