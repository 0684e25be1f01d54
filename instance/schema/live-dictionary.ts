import type { Database } from '../store/database.ts'
import { readRows } from '../store/read-rows.ts'
import { createLocalTables, readLocalState, writeLocalState } from '../store/local-tables.ts'
import { inTransaction } from '../store/transaction.ts'
import { buildTables, type DictionarySource } from './build-dictionary.ts'
import type { Dictionary, Evidence, Table } from './dictionary.ts'
import { alignIndexes } from './indexes.ts'
import { readPhysicalColumns, type PhysicalColumnRegistry } from './physical-columns.ts'
import { alignPhysicalTables } from './physical-schema.ts'

/** A dictionary over the rows of a database that other processes may change. */
export interface LiveDictionary extends Dictionary {
    /** Reads the rows again. */
    reload(): void
    /** Reads the rows again when another process changed the schema since. Cheap enough for every transaction. */
    refresh(): void
    /** Reads the rows again and tells other processes to do so. */
    announceChange(): void
    /** Runs the body in a transaction; when it throws, the dictionary is again what the database still says. */
    change<Result>(body: () => Result): Result
    /** Reads the rows again and makes the physical tables and indexes follow them. */
    align(): void
    /** The same for rows that are not in the database yet: how the tables that describe tables come to be. */
    bootstrap(source: Omit<DictionarySource, 'physical' | 'evidenceOf'>): void
}

/** Opens the dictionary a database holds; it has no tables while the database is fresh. */
export function openDictionary(
    database: Database,
    evidenceOf: (table: string, column: string) => Evidence
): LiveDictionary {
    createLocalTables(database)
    let snapshot = new Snapshot(new Map())
    let generation = ''

    const read = (): PhysicalColumnRegistry => {
        const physical = readPhysicalColumns(database)
        generation = readLocalState(database, generationKey) ?? ''
        snapshot = new Snapshot(
            isFresh(database) ? new Map() : buildTables({ ...readSource(database), physical, evidenceOf })
        )
        return physical
    }
    const startGeneration = (): void => {
        generation = String(Number(generation || '0') + 1)
        writeLocalState(database, generationKey, generation)
    }
    const alignTo = (physical: PhysicalColumnRegistry): void => {
        alignPhysicalTables(database, snapshot, physical)
        alignIndexes(database, snapshot)
        startGeneration()
    }
    read()
    return {
        table: (name) => snapshot.table(name),
        ancestors: (name) => snapshot.ancestors(name),
        descendants: (name) => snapshot.descendants(name),
        tables: () => snapshot.tables(),
        reload: () => void read(),
        refresh() {
            if (readLocalState(database, generationKey) !== (generation || undefined)) read()
        },
        announceChange() {
            read()
            startGeneration()
        },
        change(body) {
            try {
                return inTransaction(database, body)
            } catch (error) {
                read()
                throw error
            }
        },
        align: () => inTransaction(database, () => alignTo(read())),
        bootstrap: (source) =>
            inTransaction(database, () => {
                const physical = readPhysicalColumns(database)
                snapshot = new Snapshot(buildTables({ ...source, physical, evidenceOf }))
                alignTo(physical)
            }),
    }
}

const generationKey = 'dictionary generation'

function isFresh(database: Database): boolean {
    return (
        database.prepare("select 1 from sqlite_master where type = 'table' and name = 'sys_db_object'").get() ===
        undefined
    )
}

function readSource(database: Database): Omit<DictionarySource, 'physical' | 'evidenceOf'> {
    return {
        tables: readRows(database, 'sys_db_object', tableColumns),
        columns: readRows(database, 'sys_dictionary', columnColumns),
        overrides: readRows(database, 'sys_dictionary_override', overrideColumns),
        numbers: readRows(database, 'sys_number', ['category', 'prefix', 'number', 'maximum_digits']),
        scopes: new Map(
            database
                .prepare('select sys_id, scope from sys_package where scope is not null')
                .all()
                .map((row) => [String(row['sys_id']), String(row['scope'])])
        ),
    }
}

const tableColumns = [
    ...['sys_id', 'name', 'label', 'super_class', 'sys_scope', 'is_extendable', 'access'],
    ...['read_access', 'create_access', 'update_access', 'delete_access', 'ws_access'],
]

const columnColumns = [
    ...['name', 'element', 'column_label', 'internal_type', 'reference', 'max_length', 'mandatory', 'unique'],
    ...['read_only', 'display', 'active', 'default_value', 'choice', 'attributes'],
]

const overrideColumns = [
    ...['name', 'element', 'default_value', 'default_value_override', 'mandatory', 'mandatory_override'],
    ...['read_only', 'read_only_override', 'attributes', 'attributes_override'],
]

class Snapshot implements Dictionary {
    readonly #tables: ReadonlyMap<string, Table>
    readonly #descendants = new Map<string, string[]>()
    readonly #ancestors = new Map<string, readonly string[]>()

    constructor(tables: ReadonlyMap<string, Table>) {
        this.#tables = tables
        for (const table of tables.values()) {
            const ancestors = [table.name]
            for (let parent = table.superClass; parent !== undefined; parent = tables.get(parent)?.superClass) {
                ancestors.push(parent)
            }
            this.#ancestors.set(table.name, ancestors)
            for (const ancestor of ancestors) {
                const descendants = this.#descendants.get(ancestor)
                if (descendants) descendants.push(table.name)
                else this.#descendants.set(ancestor, [table.name])
            }
        }
    }

    table(name: string): Table | undefined {
        return this.#tables.get(name)
    }

    ancestors(name: string): readonly string[] {
        return this.#ancestors.get(name) ?? []
    }

    descendants(name: string): readonly string[] {
        return this.#descendants.get(name) ?? []
    }

    tables(): readonly Table[] {
        return [...this.#tables.values()]
    }
}
