import type { ColumnDefinition, TableDefinition } from '../schema/definition.ts'

/** schema.json of the conformance corpus. */
export interface ConformanceSchema {
    readonly scope: string
    readonly tables: readonly SchemaTable[]
    readonly baseline: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
}

interface SchemaTable {
    readonly name: string
    readonly label: string
    readonly extends?: string
    readonly extensible?: boolean
    readonly columns: readonly SchemaColumn[]
}

interface SchemaColumn {
    readonly name: string
    readonly type: string
    readonly label: string
    readonly reference?: string
    readonly choices?: readonly { readonly value: string; readonly label: string }[]
    readonly default?: string
    readonly unique?: boolean
    readonly display?: boolean
    readonly max_length?: number
    readonly attributes?: string
}

/** The corpus's scratch tables as the local instance defines tables. */
export function schemaTables(schema: ConformanceSchema): TableDefinition[] {
    return schema.tables.map((table) => ({
        name: table.name,
        label: table.label,
        columns: table.columns.map(columnOf),
        ...(table.extends === undefined ? {} : { extends: table.extends }),
        ...(table.extensible === undefined ? {} : { extensible: table.extensible }),
    }))
}

function columnOf(column: SchemaColumn): ColumnDefinition {
    const { default: defaultValue, max_length: maxLength } = column
    return {
        name: column.name,
        type: column.type,
        label: column.label,
        ...(column.reference === undefined ? {} : { reference: column.reference }),
        ...(column.choices === undefined ? {} : { choices: column.choices }),
        ...(defaultValue === undefined ? {} : { defaultValue }),
        ...(column.unique === undefined ? {} : { unique: column.unique }),
        ...(column.display === undefined ? {} : { display: column.display }),
        ...(maxLength === undefined ? {} : { maxLength }),
        ...(column.attributes === undefined ? {} : { attributes: column.attributes }),
    }
}
