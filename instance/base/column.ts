import type { ChoiceDefinition, ColumnDefinition, TableDefinition } from '../schema/definition.ts'
import type { Evidence } from '../schema/dictionary.ts'

type ColumnOptions = Omit<ColumnDefinition, 'name' | 'type' | 'label'>

/** A column of a base table; without a label it is called after its name. */
export function column(name: string, type: string, label?: string, options: ColumnOptions = {}): ColumnDefinition {
    return { name, type, ...(label === undefined ? {} : { label }), ...options }
}

/** A reference to another table. */
export function reference(name: string, table: string, label?: string, options: ColumnOptions = {}): ColumnDefinition {
    return column(name, 'reference', label, { reference: table, maxLength: 32, ...options })
}

/** Choices as pairs of value and label. */
export function choices(...pairs: readonly (readonly [value: string, label: string])[]): readonly ChoiceDefinition[] {
    return pairs.map(([value, label]) => ({ value, label }))
}

/** Columns a page of ServiceNowDocs (branch australia) names. */
export function documented(page: string, columns: readonly ColumnDefinition[]): readonly ColumnDefinition[] {
    return marked('documented', page, columns)
}

/** Columns seen in what was read from real instances. */
export function observed(source: string, columns: readonly ColumnDefinition[]): readonly ColumnDefinition[] {
    return marked('observed', source, columns)
}

/** Columns that could not be confirmed anywhere: nothing may rest on them. */
export function unconfirmed(columns: readonly ColumnDefinition[]): readonly ColumnDefinition[] {
    return marked('unconfirmed', 'not confirmed', columns)
}

function marked(evidence: Evidence, source: string, columns: readonly ColumnDefinition[]): readonly ColumnDefinition[] {
    return columns.map((each) => ({ ...each, evidence, source }))
}

/** The dictionary exports that ServiceNow ships as column types of Fluent: `@servicenow/sdk-core` 4.9.0, fluent/tables. */
export const sdkTables = '@servicenow/sdk-core 4.9.0, fluent/tables'

type TableOptions = Omit<TableDefinition, 'name' | 'label' | 'columns'>

/** A base table with its columns, in groups of the same evidence. */
export function table(
    name: string,
    label: string,
    options: TableOptions,
    ...columns: readonly (readonly ColumnDefinition[])[]
): TableDefinition {
    return { name, label, ...options, columns: columns.flat() }
}
