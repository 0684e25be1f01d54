import type { LiveDictionary } from '../schema/live-dictionary.ts'
import type { Database } from '../store/database.ts'
import { inTransaction } from '../store/transaction.ts'
import type { RowStore } from './row-store.ts'

/** Counts writes, so that what was derived from rows (rules by table, roles, scripts) is derived again after a change. */
export interface TableVersions {
    /** Grows with every write to the table or another of its hierarchy; of watched tables also with those of other processes. */
    of(table: string): number
    bump(table: string): void
    /** Something is derived from these tables: writes to them are told to other processes. */
    watch(tables: readonly string[]): void
    /** Whether something is derived from the table. */
    isWatched(table: string): boolean
    /** Everything may have changed, for this process and the others: an application was installed. */
    bumpAll(): void
    /** Looks what other processes wrote; called when a transaction starts. */
    refresh(): void
}

export function createTableVersions(dictionary: LiveDictionary, database: Database): TableVersions {
    database.exec(
        'create table if not exists local_table_version (root text primary key, version integer not null) without rowid'
    )
    const counts = new Map<string, number>()
    const watched = new Set<string>()
    const shared = new Map<string, number>()
    const root = (table: string): string => dictionary.table(table)?.root ?? table
    const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

    const share = (key: string): void => {
        const row = database
            .prepare(
                `insert into local_table_version (root, version) values (?, 1)
                on conflict (root) do update set version = version + 1 returning version`
            )
            .get(key)
        shared.set(key, Number(row?.['version']))
    }
    const takeShared = (): void => {
        for (const row of database.prepare('select root, version from local_table_version').all()) {
            const key = String(row['root'])
            if (shared.get(key) !== row['version']) count(key)
            shared.set(key, Number(row['version']))
        }
    }
    takeShared()
    let seen = dataVersion(database)

    const isWatched = (key: string): boolean => {
        for (const name of watched) if (root(name) === key) return true
        return false
    }

    return {
        of: (table) => counts.get(root(table)) ?? 0,
        bump(table) {
            const key = root(table)
            count(key)
            if (isWatched(key)) share(key)
        },
        isWatched: (table) => isWatched(root(table)),
        watch(tables) {
            for (const table of tables) watched.add(table)
        },
        bumpAll() {
            for (const key of new Set([...watched].map(root))) {
                count(key)
                share(key)
            }
        },
        refresh() {
            const now = dataVersion(database)
            if (now === seen) return
            seen = now
            dictionary.refresh()
            takeShared()
        },
    }
}

/** Changes when another connection committed, https://sqlite.org/pragma.html#pragma_data_version */
function dataVersion(database: Database): number {
    return Number(database.prepare('pragma data_version').get()?.['data_version'] ?? 0)
}

/**
 * The same rows, counting what is written. What other processes derive values from is written and counted in one SQL
 * transaction: counted first they would read the old row and keep it, and a process may die in between.
 */
export function countWrites(rows: RowStore, versions: TableVersions, database: Database): RowStore {
    const counted = <Result>(table: string, write: () => Result): Result => {
        const both = (): Result => {
            const result = write()
            versions.bump(table)
            return result
        }
        return versions.isWatched(table) ? inTransaction(database, both) : both()
    }
    return {
        select: (selection) => rows.select(selection),
        count: (selection) => rows.count(selection),
        aggregate: (aggregation) => rows.aggregate(aggregation),
        get: (table, sysId) => rows.get(table, sysId),
        insert: (table, row) => counted(table, () => rows.insert(table, row)),
        update: (table, sysId, changes) => counted(table, () => rows.update(table, sysId, changes)),
        delete: (table, sysId) => counted(table, () => rows.delete(table, sysId)),
    }
}

/** Values computed from rows by key, forgotten when one of the tables was written to. */
export class DerivedValues<Value> {
    private readonly versions: TableVersions
    private readonly tables: readonly string[]
    private readonly values = new Map<string, Value>()
    private seen = -1

    constructor(versions: TableVersions, tables: readonly string[]) {
        this.versions = versions
        this.tables = tables
        versions.watch(tables)
    }

    get(key: string, compute: () => Value): Value {
        let version = 0
        for (const table of this.tables) version += this.versions.of(table)
        if (version !== this.seen) {
            this.values.clear()
            this.seen = version
        }
        const known = this.values.get(key)
        if (known !== undefined) return known
        const value = compute()
        this.values.set(key, value)
        return value
    }
}
