import type { StoredRow } from '../records/row-store.ts'
import type { ColumnDefinition, TableDefinition } from './definition.ts'
import { recordId } from './record-id.ts'
import { applicationFileColumns, classColumn, systemColumns } from './system-columns.ts'

/** Rows of sys_db_object, sys_dictionary, sys_choice and sys_number: what describes tables inside the database. */
export interface DictionaryRows {
    readonly tables: readonly StoredRow[]
    readonly columns: readonly StoredRow[]
    readonly choices: readonly StoredRow[]
    readonly numbers: readonly StoredRow[]
}

/**
 * Turns tables written as data into the rows that describe them.
 *
 * @param scope sys_id of the owning sys_scope record (`global` for base tables).
 * @param superClassId finds the sys_id of a parent that is not among the definitions.
 */
export function definitionRows(
    definitions: readonly TableDefinition[],
    scope: string,
    superClassId: (table: string) => string | undefined = () => undefined
): DictionaryRows {
    const defined = new Set(definitions.map((definition) => definition.name))
    const parentId = (name: string): string => {
        const id = defined.has(name) ? tableId(name) : superClassId(name)
        if (id === undefined) throw new Error(`The table ${name}, which another one extends, does not exist`)
        return id
    }
    return {
        tables: definitions.map((definition) => tableRow(definition, scope, parentId)),
        columns: definitions.flatMap((definition) => columnRows(definition, scope)),
        choices: definitions.flatMap((definition) => choiceRows(definition, scope)),
        numbers: definitions.flatMap((definition) => numberRows(definition, scope)),
    }
}

/** sys_id of the sys_db_object row of a table the local instance defines. */
export function tableId(name: string): string {
    return recordId('sys_db_object', name)
}

/** Columns a table has on its own, those that come with every table included. */
export function ownColumns(definition: TableDefinition): readonly ColumnDefinition[] {
    if (definition.extends !== undefined) return definition.columns
    return [...implicitColumns(definition), ...definition.columns]
}

function implicitColumns(definition: TableDefinition): readonly ColumnDefinition[] {
    if (definition.applicationFile) return [...systemColumns, ...applicationFileColumns]
    return definition.extensible ? [...systemColumns, classColumn] : systemColumns
}

function tableRow(definition: TableDefinition, scope: string, parentId: (name: string) => string): StoredRow {
    const access = definition.access ?? {}
    return {
        ...fileColumns('sys_db_object', tableId(definition.name), scope),
        name: definition.name,
        label: definition.label,
        super_class: definition.extends === undefined ? null : parentId(definition.extends),
        is_extendable: flag(definition.extensible ?? false),
        access: access.from ?? 'public',
        read_access: flag(access.read ?? true),
        create_access: flag(access.create ?? false),
        update_access: flag(access.update ?? false),
        delete_access: flag(access.delete ?? false),
        ws_access: flag(access.webService ?? true),
    }
}

function columnRows(definition: TableDefinition, scope: string): StoredRow[] {
    const collection = { name: '', type: 'collection', label: definition.label }
    return [collection, ...ownColumns(definition)].map((column) => columnRow(definition.name, column, scope))
}

/** The sys_dictionary row of a column; the one without a name stands for the table itself. */
export function columnRow(table: string, column: ColumnDefinition, scope: string): StoredRow {
    return {
        ...fileColumns('sys_dictionary', recordId('sys_dictionary', table, column.name), scope),
        name: table,
        element: column.name === '' ? null : column.name,
        column_label: column.label ?? labelOf(column.name),
        internal_type: column.type,
        reference: column.reference ?? null,
        max_length: String(column.maxLength ?? usualLengths[column.type] ?? 40),
        mandatory: flag(column.mandatory ?? false),
        unique: flag(column.unique ?? false),
        read_only: flag(column.readOnly ?? false),
        display: flag(column.display ?? false),
        primary: flag(column.name === 'sys_id'),
        active: '1',
        array: '0',
        default_value: column.defaultValue ?? null,
        choice: column.choices ? '1' : '0',
        attributes: column.attributes ?? null,
    }
}

/** Lengths of columns that are written without one. */
const usualLengths: Readonly<Record<string, number>> = {
    reference: 32,
    GUID: 32,
    document_id: 32,
    table_name: 80,
    sys_class_name: 80,
    user_roles: 255,
    conditions: 4000,
    glide_list: 4000,
    translated_field: 255,
    translated_text: 4000,
    html: 65536,
    script: 8000,
    script_plain: 8000,
    url: 1024,
    password2: 255,
}

function choiceRows(definition: TableDefinition, scope: string): StoredRow[] {
    const own = definition.columns.map((column) => [column.name, column.choices ?? []] as const)
    return [...own, ...Object.entries(definition.inheritedChoices ?? {})].flatMap(([column, choices]) =>
        choices.map((choice, position) => ({
            ...fileColumns('sys_choice', recordId('sys_choice', definition.name, column, choice.value), scope),
            name: definition.name,
            element: column,
            language: 'en',
            value: choice.value,
            label: choice.label,
            sequence: String(position),
            inactive: '0',
        }))
    )
}

function numberRows(definition: TableDefinition, scope: string): StoredRow[] {
    const numbering = definition.autoNumber
    if (!numbering) return []
    return [
        {
            ...fileColumns('sys_number', recordId('sys_number', definition.name), scope),
            category: definition.name,
            prefix: numbering.prefix,
            number: String(numbering.start),
            maximum_digits: String(numbering.digits),
        },
    ]
}

function fileColumns(table: string, sysId: string, scope: string): StoredRow {
    return {
        sys_id: sysId,
        sys_class_name: table,
        sys_scope: scope,
        sys_package: scope,
        sys_update_name: `${table}_${sysId}`,
    }
}

function flag(value: boolean): string {
    return value ? '1' : '0'
}

function labelOf(name: string): string {
    const words = name.replaceAll('_', ' ').trim()
    return words.charAt(0).toUpperCase() + words.slice(1)
}
