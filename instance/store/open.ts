import { installBase } from '../base/install.ts'
import type { PluginName } from '../base/plugins.ts'
import { evidenceOf } from '../base/tables.ts'
import { installApplication, isInstalled, type Installation } from '../loader/install.ts'
import { toDatabaseText } from '../query/relative-date.ts'
import type { RowStore } from '../records/row-store.ts'
import { createRowStore } from '../records/sql-row-store.ts'
import type { TableAccess } from '../schema/dictionary.ts'
import { openDictionary, type LiveDictionary } from '../schema/live-dictionary.ts'
import type { Database } from './database.ts'
import type { FaultSwitch } from './fault-switch.ts'
import { openDatabase } from './sqlite.ts'
import { copyIntoMemory } from './template.ts'

/** The data layer of a local instance. */
export interface Store {
    readonly database: Database
    readonly dictionary: LiveDictionary
    readonly rows: RowStore
}

export interface OpenedStore extends Store {
    /** What opening installed; empty when every build was installed already. */
    readonly installed: readonly Installation[]
}

export interface StoreOptions {
    /** A file, or `:memory:`. */
    readonly file: string
    /** A closed database to start from, when `file` is `:memory:`; see `copyStore` for files. */
    readonly template?: string
    /** Folders of built SDK applications (`dist/app`). */
    readonly applications?: readonly string[]
    /** Whether demo data of the applications is installed too. */
    readonly demo?: boolean
    /** What other scopes may do with a base table, where it is not documented: `{ interaction: { create: false } }`. */
    readonly baseAccess?: Readonly<Record<string, Partial<TableAccess>>>
    /** Plugins the instance lacks; of a database that exists, those it lacks already unless said. */
    readonly without?: readonly PluginName[]
    /** Milliseconds since the epoch, for what installing creates. */
    readonly now?: number
    readonly fault?: FaultSwitch
}

/**
 * Opens a database, installs the base tables into a fresh one and every application whose build has changed. Several
 * processes may open the same file.
 */
export function openStore(options: StoreOptions): OpenedStore {
    const opened = options.template === undefined ? openDatabase(options.file) : copyIntoMemory(options.template)
    const database = options.fault?.watch(opened) ?? opened
    const dictionary = openDictionary(database, evidenceOf)
    const store = { database, dictionary, rows: createRowStore(database, dictionary) }
    const now = toDatabaseText(new Date(options.now ?? Date.now()))
    const installed: Installation[] = []

    const install = (): void => {
        dictionary.refresh()
        // Fields of a build that the base tables did not have before are stored now.
        const isBaseNew = installBase(database, dictionary, store.rows, { now, without: options.without })
        for (const folder of options.applications ?? []) {
            if (isBaseNew || !isInstalled(store, folder, options)) {
                installed.push(installApplication(folder, store, { ...options, now }))
            }
        }
    }
    // Another process may be installing the same build: what is read before the lock is only a reason to take it.
    dictionary.change(install)
    for (const [table, access] of Object.entries(options.baseAccess ?? {})) setAccess(store, table, access)
    return { ...store, installed }
}

/** Sets what other scopes may do with a table, as an administrator does in its record. */
export function setAccess(store: Store, table: string, access: Partial<TableAccess>): void {
    const definition = store.dictionary.table(table)
    if (!definition) throw new Error(`There is no table ${table}`)
    const flags = {
        read_access: access.read,
        create_access: access.create,
        update_access: access.update,
        delete_access: access.delete,
        ws_access: access.webService,
    }
    const changes: Record<string, string> = access.from === undefined ? {} : { access: access.from }
    for (const [name, value] of Object.entries(flags)) {
        if (value !== undefined) changes[name] = value ? '1' : '0'
    }
    const present = store.rows.get('sys_db_object', definition.sysId)
    if (Object.entries(changes).every(([name, value]) => present?.[name] === value)) return
    store.rows.update('sys_db_object', definition.sysId, changes)
    store.dictionary.announceChange()
}
