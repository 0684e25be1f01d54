import type { Aggregation, Selection } from '../query/condition.ts'

/**
 * Rows as the platform's database keeps them, by column name: booleans '1'/'0', numbers as text, date-times UTC
 * `yyyy-MM-dd HH:mm:ss`, references as sys_id, NULL as null. No rules, no access control, no defaults: those are the
 * record engine's.
 */
export type StoredRow = Record<string, string | null>

export type WriteResult =
    { readonly ok: true } | { readonly ok: false; readonly duplicateKey: boolean; readonly message: string }

export interface RowStore {
    select(selection: Selection): StoredRow[]
    /** Rows that match, whatever `limit` says. */
    count(selection: Selection): number
    aggregate(aggregation: Aggregation): Record<string, string | null>[]
    /** By sys_id, through any table of the hierarchy. */
    get(table: string, sysId: string): StoredRow | undefined
    /** `row` holds sys_id and sys_class_name already. A unique violation is a result, not an exception. */
    insert(table: string, row: StoredRow): WriteResult
    update(table: string, sysId: string, changes: StoredRow): WriteResult
    delete(table: string, sysId: string): boolean
}
