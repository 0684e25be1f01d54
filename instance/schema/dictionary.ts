/** What sys_db_object and sys_dictionary say, as the rest of the local instance reads it. */

/** How well a column of a base table is known: `documented` cites a page, `observed` was seen in public code on real instances, `unconfirmed` neither. */
export type Evidence = 'documented' | 'observed' | 'unconfirmed' | 'app'

export interface Column {
    readonly name: string
    readonly label: string
    /** internal_type of sys_dictionary: string, integer, boolean, reference, glide_date_time, password2, journal_input ... */
    readonly type: string
    readonly reference?: string
    readonly maxLength: number
    readonly mandatory: boolean
    readonly unique: boolean
    readonly readOnly: boolean
    /** As stored: a literal or `javascript:` and an expression. */
    readonly defaultValue?: string
    /** 0 none, 1 dropdown with none, 3 dropdown without none, as in sys_dictionary.choice. */
    readonly choice: number
    readonly attributes: Readonly<Record<string, string>>
    /** The table of the hierarchy that declares the column. */
    readonly declaredBy: string
    /** The column of the physical table of the hierarchy (siblings may both declare a name). */
    readonly physical: string
    readonly evidence: Evidence
}

export interface TableAccess {
    /** `public` or `package_private` (sys_db_object.access). */
    readonly from: 'public' | 'package_private'
    readonly read: boolean
    readonly create: boolean
    readonly update: boolean
    readonly delete: boolean
    /** sys_db_object.ws_access: without it the Table API answers 403. */
    readonly webService: boolean
}

export interface AutoNumber {
    readonly prefix: string
    readonly start: number
    readonly digits: number
}

export interface Table {
    readonly name: string
    readonly label: string
    readonly sysId: string
    /** Scope name that owns the table: `global` or an application's. */
    readonly scope: string
    readonly superClass?: string
    /** Topmost table of the hierarchy; its physical table holds all rows of the hierarchy. */
    readonly root: string
    readonly extensible: boolean
    /** Own and inherited columns, by name. */
    readonly columns: ReadonlyMap<string, Column>
    readonly display?: string
    readonly access: TableAccess
    readonly autoNumber?: AutoNumber
}

export interface Dictionary {
    table(name: string): Table | undefined
    /** The table itself first, then its parents up to the root. */
    ancestors(name: string): readonly string[]
    /** The table itself first, then every table that extends it, at any depth. */
    descendants(name: string): readonly string[]
    tables(): readonly Table[]
}
