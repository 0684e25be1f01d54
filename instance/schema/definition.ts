import type { Evidence, TableAccess } from './dictionary.ts'

/** A choice of a column, in the order of the list. */
export interface ChoiceDefinition {
    readonly value: string
    readonly label: string
}

/** A column as data: what base tables and test schemas are written in. */
export interface ColumnDefinition {
    readonly name: string
    readonly type: string
    readonly label?: string
    readonly reference?: string
    readonly maxLength?: number
    readonly mandatory?: boolean
    readonly unique?: boolean
    readonly readOnly?: boolean
    readonly display?: boolean
    /** A literal, or `javascript:` and an expression. */
    readonly defaultValue?: string
    readonly choices?: readonly ChoiceDefinition[]
    readonly attributes?: string
    readonly evidence?: Evidence
    /** Where the column was found: a page of ServiceNowDocs (branch australia), or what was read. */
    readonly source?: string
}

export interface IndexDefinition {
    readonly name: string
    readonly unique: boolean
    readonly columns: readonly string[]
}

/** A table as data. */
export interface TableDefinition {
    readonly name: string
    readonly label: string
    readonly columns: readonly ColumnDefinition[]
    readonly extends?: string
    readonly extensible?: boolean
    /** Part of applications: has sys_scope, sys_update_name and so on. */
    readonly applicationFile?: boolean
    readonly access?: Partial<TableAccess>
    readonly accessEvidence?: Evidence
    readonly autoNumber?: { readonly prefix: string; readonly start: number; readonly digits: number }
    /** Choices a child has for an inherited column, instead of its parent's. */
    readonly inheritedChoices?: Readonly<Record<string, readonly ChoiceDefinition[]>>
    readonly indexes?: readonly IndexDefinition[]
    readonly evidence?: Evidence
    readonly source?: string
}
