import { createHash } from 'node:crypto'
import type { RowStore, StoredRow } from '../records/row-store.ts'
import { definitionRows, tableId, type DictionaryRows } from '../schema/definition-rows.ts'
import { declareIndexes } from '../schema/indexes.ts'
import type { LiveDictionary } from '../schema/live-dictionary.ts'
import { storeRow } from '../records/store-row.ts'
import type { Database } from '../store/database.ts'
import { readLocalState, writeLocalState } from '../store/local-tables.ts'
import { hashPassword } from './password.ts'
import { basePlugins, isPluginName, pluginsWithout, type BasePlugin, type PluginName } from './plugins.ts'
import { baseRecords, baseUsers, scopeId } from './records.ts'
import { tableSets, type TableSet } from './tables.ts'

/** Password of the user `admin` of a fresh local instance. */
export const adminPassword = 'admin'

export interface BaseOptions {
    /** UTC `yyyy-MM-dd HH:mm:ss`, when the records are created. */
    readonly now: string
    /** Plugins the instance lacks; those the database already lacks unless said. */
    readonly without?: readonly PluginName[] | undefined
}

/**
 * Installs the base tables and records, unless the database has exactly these. Records that exist keep what was changed
 * in them.
 *
 * @throws when the database has a plugin that it is to be without.
 */
export function installBase(
    database: Database,
    dictionary: LiveDictionary,
    rows: RowStore,
    { now, without }: BaseOptions
): boolean {
    const absent = without ?? absentPlugins(database)
    refuseRemoval(dictionary, absent)
    const plugins = pluginsWithout(absent)
    const fingerprint = baseFingerprint(plugins)
    if (readLocalState(database, fingerprintKey) === fingerprint) return false

    const sets = tableSets(plugins)
    const described = describe(sets)
    for (const { scope, tables } of sets) {
        for (const table of tables) {
            if (table.indexes) declareIndexes(database, scope, table.name, table.indexes)
        }
    }
    const isFresh = dictionary.tables().length === 0
    if (isFresh) {
        const scopes = new Map(sets.map(({ scope }) => [scopeId(scope), scope]))
        dictionary.bootstrap({ ...described, overrides: [], scopes })
    }
    const created = {
        sys_created_on: now,
        sys_created_by: 'system',
        sys_updated_on: now,
        sys_updated_by: 'system',
        sys_mod_count: '0',
    }
    const store = (table: string, row: StoredRow): void => void storeRow(rows, table, { ...created, ...row })
    for (const row of described.tables) store('sys_db_object', row)
    for (const row of described.columns) store('sys_dictionary', row)
    if (!isFresh) dictionary.align()
    for (const row of described.choices) store('sys_choice', row)
    for (const row of described.numbers) store('sys_number', row)
    for (const { table, row } of baseRecords(plugins)) {
        if (rows.get(table, row['sys_id'] ?? '')) continue
        store(table, row['sys_id'] === baseUsers.admin ? { ...row, user_password: hashPassword(adminPassword) } : row)
    }
    // The scopes of the tables are known now.
    dictionary.reload()
    writeLocalState(database, absentKey, absent.join(' '))
    writeLocalState(database, fingerprintKey, fingerprint)
    return true
}

function absentPlugins(database: Database): readonly PluginName[] {
    return (readLocalState(database, absentKey) ?? '').split(' ').filter(isPluginName)
}

function refuseRemoval(dictionary: LiveDictionary, absent: readonly PluginName[]): void {
    for (const plugin of basePlugins) {
        const isThere = plugin.tables.some((table) => dictionary.table(table.name) !== undefined)
        if (isThere && absent.includes(plugin.name)) {
            throw new Error(`The database has ${plugin.name}: a plugin cannot be taken away`)
        }
    }
}

/** The rows of all sets; a table may extend one of another set. */
function describe(sets: readonly TableSet[]): DictionaryRows {
    const names = new Set(sets.flatMap((set) => set.tables).map((table) => table.name))
    const described = sets.map(({ scope, tables }) =>
        definitionRows(tables, scopeId(scope), (name) => (names.has(name) ? tableId(name) : undefined))
    )
    return {
        tables: described.flatMap((each) => each.tables),
        columns: described.flatMap((each) => each.columns),
        choices: described.flatMap((each) => each.choices),
        numbers: described.flatMap((each) => each.numbers),
    }
}

const fingerprintKey = 'base tables'
const absentKey = 'absent plugins'

const fingerprints = new Map<string, string>()

function baseFingerprint(plugins: readonly BasePlugin[]): string {
    const names = plugins.map((plugin) => plugin.name).join(' ')
    const known = fingerprints.get(names)
    if (known !== undefined) return known
    const made = createHash('sha256')
        .update(JSON.stringify([tableSets(plugins), baseRecords(plugins)]))
        .digest('hex')
    fingerprints.set(names, made)
    return made
}
