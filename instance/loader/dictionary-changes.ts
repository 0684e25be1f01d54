import type { StoredRow } from '../records/row-store.ts'
import { storeRow } from '../records/store-row.ts'
import type { IndexDefinition } from '../schema/definition.ts'
import type { Dictionary } from '../schema/dictionary.ts'
import { columnRow, tableId } from '../schema/definition-rows.ts'
import { declareIndexes } from '../schema/indexes.ts'
import { recordId } from '../schema/record-id.ts'
import { classColumn, systemColumns } from '../schema/system-columns.ts'
import type { Store } from '../store/open.ts'
import { fieldValue, type RecordChange } from './record-change.ts'
import type { XmlElement } from './xml.ts'

type StoreChange = RecordChange & { readonly action: 'store' }

/**
 * Brings the tables and columns of a build into sys_db_object, sys_dictionary and the physical tables. The same table
 * may be described twice, by `dictionary/<table>.xml` and by records; the records win, indexes are only in the former.
 *
 * @param created columns that say when and by whom rows were made.
 */
export function applyDictionary(
    store: Store,
    databases: readonly XmlElement[],
    changes: readonly RecordChange[],
    scope: string,
    created: StoredRow
): void {
    const writer = dictionaryWriter(store, scope, created)
    const collections = databases.flatMap((database) => database.children)

    for (const collection of collections) writer.tableFromXml(collection)
    for (const change of storesOf(changes, 'sys_db_object')) writer.tableFromRecord(change)
    for (const collection of collections) writer.parentFromXml(collection)
    for (const collection of collections) writer.columnsFromXml(collection)
    for (const change of storesOf(changes, 'sys_dictionary')) writer.columnFromRecord(change)
    for (const change of changes) {
        if (change.action === 'delete' && (change.table === 'sys_db_object' || change.table === 'sys_dictionary')) {
            writer.remove(change.table, change.sysId)
        }
    }
    writer.impliedColumns()
    for (const collection of collections) {
        declareIndexes(store.database, scope, collection.attributes['name'] ?? '', indexesOf(collection))
    }
    store.dictionary.align()
}

function storesOf(changes: readonly RecordChange[], table: string): StoreChange[] {
    return changes.filter((change): change is StoreChange => change.action === 'store' && change.table === table)
}

interface DictionaryWriter {
    tableFromXml(collection: XmlElement): void
    tableFromRecord(change: StoreChange): void
    parentFromXml(collection: XmlElement): void
    columnsFromXml(collection: XmlElement): void
    columnFromRecord(change: StoreChange): void
    impliedColumns(): void
    remove(table: string, sysId: string): void
}

function dictionaryWriter({ rows, dictionary }: Store, scope: string, created: StoredRow): DictionaryWriter {
    const tables = new Map(rows.select({ table: 'sys_db_object' }).map((row) => [row['name'] ?? '', row]))
    const columns = new Map(rows.select({ table: 'sys_dictionary' }).map((row) => [columnKey(row), row]))
    const touched = new Set<string>()

    /** One row per name: a row that has another sys_id gives way. */
    const put = (table: string, known: Map<string, StoredRow>, key: string, row: StoredRow): void => {
        const present = known.get(key)
        const stored = { ...present, ...created, sys_class_name: table, sys_scope: scope, sys_package: scope, ...row }
        if (present?.['sys_id'] && present['sys_id'] !== row['sys_id']) rows.delete(table, present['sys_id'])
        storeRow(rows, table, stored)
        known.set(key, stored)
    }
    const idOfTable = (name: string): string | null => tables.get(name)?.['sys_id'] ?? null

    return {
        tableFromXml(collection) {
            const name = collection.attributes['name'] ?? ''
            touched.add(name)
            if (tables.has(name)) return
            put('sys_db_object', tables, name, { sys_id: tableId(name), name, ...tableAttributes(collection) })
        },
        tableFromRecord(change) {
            const row = rowOf(change, dictionary)
            const name = row['name'] ?? ''
            touched.add(name)
            const parent = change.fields.find((field) => field.name === 'super_class')
            const parentName = parent?.attributes['name'] ?? parent?.attributes['display_value']
            if (parentName) row['super_class'] = idOfTable(parentName) ?? row['super_class'] ?? null
            put('sys_db_object', tables, name, row)
        },
        parentFromXml(collection) {
            const name = collection.attributes['name'] ?? ''
            const parent = collection.attributes['extends']
            const row = tables.get(name)
            if (!row || !parent || row['super_class']) return
            const superClass = idOfTable(parent)
            if (superClass === null) throw new Error(`${name} extends ${parent}, which does not exist here`)
            put('sys_db_object', tables, name, { ...row, super_class: superClass })
        },
        columnsFromXml(collection) {
            const name = collection.attributes['name'] ?? ''
            for (const element of collection.children.filter((child) => child.name === 'element')) {
                const described = columnAttributes(name, element)
                const row = {
                    ...described,
                    sys_id: columns.get(columnKey(described))?.['sys_id'] ?? described['sys_id'] ?? null,
                }
                put('sys_dictionary', columns, columnKey(row), row)
            }
        },
        columnFromRecord(change) {
            const row = rowOf(change, dictionary)
            const known = columns.get(columnKey(row))
            // Records leave the choice list type empty where the dictionary document has it.
            if (known?.['choice'] && !row['choice']) row['choice'] = known['choice']
            put('sys_dictionary', columns, columnKey(row), row)
        },
        impliedColumns() {
            const parents = new Set([...tables.values()].map((row) => row['super_class']))
            for (const name of touched) {
                const table = tables.get(name)
                if (!table || table['super_class']) continue
                const isHierarchy =
                    table['is_extendable'] === '1' ||
                    table['is_extendable'] === 'true' ||
                    parents.has(table['sys_id'] ?? '')
                for (const column of isHierarchy ? [...systemColumns, classColumn] : systemColumns) {
                    const row = columnRow(name, column, scope)
                    if (!columns.has(columnKey(row))) put('sys_dictionary', columns, columnKey(row), row)
                }
            }
        },
        remove(table, sysId) {
            rows.delete(table, sysId)
        },
    }
}

function columnKey(row: StoredRow): string {
    return `${row['name'] ?? ''}.${row['element'] ?? ''}`
}

/** The fields of a record that the table has. */
function rowOf(change: StoreChange, dictionary: Dictionary): StoredRow {
    const row: StoredRow = {}
    const known = dictionary.table(change.table)?.columns
    for (const field of change.fields) {
        if (known?.has(field.name)) row[field.name] = field.value === '' ? null : field.value
    }
    row['sys_id'] = change.sysId
    if (change.table === 'sys_dictionary') row['internal_type'] = fieldValue(change, 'internal_type') || 'string'
    return row
}

function tableAttributes(collection: XmlElement): StoredRow {
    const names = [
        'label',
        'access',
        'read_access',
        'create_access',
        'update_access',
        'delete_access',
        'ws_access',
        'is_extendable',
    ]
    return Object.fromEntries(names.map((name) => [name, collection.attributes[name] ?? null]))
}

function columnAttributes(table: string, element: XmlElement): StoredRow {
    const { attributes } = element
    const name = attributes['name'] ?? ''
    const same = [
        'max_length',
        'mandatory',
        'unique',
        'read_only',
        'display',
        'reference',
        'attributes',
        'choice',
        'primary',
        'active',
        'array',
    ]
    return {
        sys_id: recordId('sys_dictionary', table, name),
        name: table,
        element: name,
        internal_type: attributes['type'] ?? 'string',
        column_label: attributes['label'] ?? name,
        default_value: attributes['default'] ?? attributes['default_value'] ?? null,
        ...Object.fromEntries(same.map((attribute) => [attribute, attributes[attribute] || null])),
    }
}

function indexesOf(collection: XmlElement): IndexDefinition[] {
    return collection.children
        .filter((child) => child.name === 'index')
        .map((index) => {
            const columns = index.children.map((element) => element.attributes['name'] ?? '')
            return {
                name: index.attributes['name'] || columns.join('_'),
                unique: index.attributes['unique'] === 'true',
                columns,
            }
        })
}
