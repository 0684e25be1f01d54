import { isReference } from '../schema/column-type.ts'
import type { Store } from '../store/open.ts'
import { resolvePath } from '../query/paths.ts'
import type { Condition } from '../query/condition.ts'
import type { FieldValue } from './record-change.ts'

/** A reference of a stored record that may have to be found by something other than its sys_id. */
export interface PendingReference {
    readonly table: string
    readonly sysId: string
    readonly field: FieldValue
}

/** Attributes that describe the referenced record without identifying it. */
const descriptive = new Set(['display_value', 'sys_domain', 'action'])

/** Whether a field's value may be a placeholder for a record of another application. */
export function mayBePlaceholder(store: Store, table: string, field: FieldValue): boolean {
    if (field.value === '' || Object.keys(field.attributes).length === 0) return false
    const column = store.dictionary.table(table)?.columns.get(field.name)
    return column !== undefined && isReference(column) && store.dictionary.table(column.reference ?? '') !== undefined
}

/**
 * Finds records that builds name by their coalesce keys (`<role name="itil">placeholder</role>`) where the sys_id does
 * not exist, and corrects the references. Returns those that were not found, as `table.field = value`.
 */
export function resolveReferences(store: Store, pending: readonly PendingReference[]): string[] {
    const unresolved: string[] = []
    for (const { table, sysId, field } of pending) {
        const target = store.dictionary.table(table)?.columns.get(field.name)?.reference ?? ''
        if (store.rows.get(target, field.value)) continue
        const found = findByKeys(store, target, field)
        if (found === undefined) unresolved.push(`${table}.${field.name} = ${identityOf(field)}`)
        else store.rows.update(table, sysId, { [field.name]: found })
    }
    return unresolved
}

function findByKeys(store: Store, table: string, field: FieldValue): string | undefined {
    const keys = Object.entries(field.attributes).filter(
        ([name, value]) => !descriptive.has(name) && value !== 'NULL' && resolvePath(store.dictionary, table, name)
    )
    const display = store.dictionary.table(table)?.display
    const shown = field.attributes['display_value']
    if (keys.length === 0 && display !== undefined && shown) keys.push([display, shown])
    if (keys.length === 0) return undefined
    const where: Condition = {
        kind: 'and',
        of: keys.map(([path, value]) => ({ kind: 'compare', path, operator: '=', value })),
    }
    const found = store.rows.select({ table, where, limit: 2 })
    return found.length === 1 ? (found[0]?.['sys_id'] ?? undefined) : undefined
}

function identityOf(field: FieldValue): string {
    return field.attributes['name'] ?? field.attributes['display_value'] ?? field.value
}
