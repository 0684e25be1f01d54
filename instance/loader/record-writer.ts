import { parseEncodedQuery } from '../query/encoded-query.ts'
import type { StoredRow } from '../records/row-store.ts'
import { storeRow } from '../records/store-row.ts'
import { columnRow, definitionRows } from '../schema/definition-rows.ts'
import type { Table } from '../schema/dictionary.ts'
import type { Store } from '../store/open.ts'
import { isPlainTable } from './plain-tables.ts'
import type { RecordChange } from './record-change.ts'
import { mayBePlaceholder, resolveReferences, type PendingReference } from './references.ts'

type StoreChange = RecordChange & { readonly action: 'store' }

/** Writes the records of a build; references are resolved at the end, because records refer to later ones. */
export interface RecordWriter {
    apply(changes: readonly RecordChange[]): void
    finish(): {
        readonly records: Readonly<Record<string, number>>
        readonly deleted: number
        readonly ignored: readonly string[]
        readonly unresolved: readonly string[]
    }
}

/**
 * @param scope sys_id of the application.
 * @param created columns that say when and by whom rows were made.
 */
export function recordWriter(store: Store, scope: string, created: StoredRow): RecordWriter {
    const records: Record<string, number> = {}
    const ignored = new Set<string>()
    const pending: PendingReference[] = []
    let deleted = 0

    const write = (change: StoreChange): void => {
        const table = tableOf(change.table)
        const present = store.rows.get(table.name, change.sysId)
        const row: StoredRow = present ? { ...updatedColumns(created) } : { ...created }
        addFileColumns(row, table, scope)
        for (const field of change.fields) {
            const column = table.columns.get(field.name)
            if (!column) {
                ignored.add(`${table.name}.${field.name}`)
                continue
            }
            row[field.name] = field.value === '' ? null : field.value
            if (mayBePlaceholder(store, table.name, field)) {
                pending.push({ table: table.name, sysId: change.sysId, field })
            }
        }
        if (present && table.name === 'sys_properties' && present['sys_mod_count'] !== '0') {
            row['value'] = present['value'] ?? null
        }
        storeRow(store.rows, table.name, { ...row, sys_id: change.sysId })
        records[table.name] = (records[table.name] ?? 0) + 1
    }
    const tableOf = (name: string): Table => {
        const table = store.dictionary.table(name)
        if (table) return table
        throw new Error(`The build has records of ${name}, a table the local instance does not know`)
    }
    const removeMatching = (table: string, query: string): void => {
        const parsed = parseEncodedQuery(query, { dictionary: store.dictionary, table, now: 0 })
        // A query with an invalid part would match more than was meant.
        if (!parsed.where || parsed.invalid.length > 0) throw new Error(`Not a query for ${table}: ${query}`)
        for (const row of store.rows.select({ table, where: parsed.where })) remove(table, row['sys_id'] ?? '')
    }
    const remove = (table: string, sysId: string): void => {
        if (store.dictionary.table(table) && store.rows.delete(table, sysId)) deleted += 1
    }
    return {
        apply(changes) {
            preparePlainTables(store, changes)
            for (const change of changes) {
                if (change.action === 'store') write(change)
                else if (change.action === 'delete') remove(change.table, change.sysId)
                else removeMatching(change.table, change.query)
            }
        },
        finish: () => ({
            records,
            deleted,
            ignored: [...ignored].sort(),
            unresolved: resolveReferences(store, pending),
        }),
    }
}

function updatedColumns(created: StoredRow): StoredRow {
    return { sys_updated_on: created['sys_updated_on'] ?? null, sys_updated_by: created['sys_updated_by'] ?? null }
}

function addFileColumns(row: StoredRow, table: Table, scope: string): void {
    if (table.columns.has('sys_scope')) row['sys_scope'] = scope
    if (table.columns.has('sys_package')) row['sys_package'] = scope
    if (table.columns.has('sys_class_name')) row['sys_class_name'] = table.name
}

/** Tables that are only kept get the columns their records have, all of them text. */
function preparePlainTables(store: Store, changes: readonly RecordChange[]): void {
    const fields = new Map<string, Set<string>>()
    for (const change of changes) {
        if (change.action !== 'store' || !isPlainTable(change.table)) continue
        const names = fields.get(change.table) ?? new Set()
        for (const field of change.fields) names.add(field.name)
        fields.set(change.table, names)
    }
    let isChanged = false
    for (const [name, columns] of fields) {
        const table = store.dictionary.table(name)
        const missing = [...columns].filter((column) => !table?.columns.has(column) && !implied.has(column))
        if (table && missing.length === 0) continue
        isChanged = true
        if (table) {
            for (const column of missing) {
                storeRow(store.rows, 'sys_dictionary', columnRow(name, plainColumn(column), 'global'))
            }
        } else {
            const definition = { name, label: name, applicationFile: true, columns: missing.map(plainColumn) }
            const described = definitionRows([definition], 'global')
            for (const row of described.tables) storeRow(store.rows, 'sys_db_object', row)
            for (const row of described.columns) storeRow(store.rows, 'sys_dictionary', row)
        }
    }
    if (isChanged) store.dictionary.align()
}

const implied = new Set([
    ...['sys_id', 'sys_scope', 'sys_package', 'sys_update_name', 'sys_name', 'sys_policy', 'sys_class_name'],
    ...['sys_created_on', 'sys_created_by', 'sys_updated_on', 'sys_updated_by', 'sys_mod_count'],
    ...['sys_customer_update', 'sys_replace_on_upgrade'],
])

function plainColumn(name: string): { name: string; type: string; maxLength: number } {
    return { name, type: 'string', maxLength: 65536 }
}
