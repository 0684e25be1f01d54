import type { LiveDictionary } from '../schema/live-dictionary.ts'
import type { Database } from '../store/database.ts'
import type { RowStore } from './row-store.ts'

/** Counts writes, so that what was derived from rows (rules by table, roles, scripts) is derived again after a change. */
export interface TableVersions {
    /** Grows with every write to the table or another of its hierarchy, and when another process wrote to the database. */
    of(table: string): number
    bump(table: string): void
    /** Looks whether another process wrote; called when a transaction starts. */
    refresh(): void
}

export function createTableVersions(dictionary: LiveDictionary, database: Database): TableVersions {
    const counts = new Map<string, number>()
    let others = 0
    let seen = dataVersion(database)
    const root = (table: string): string => dictionary.table(table)?.root ?? table
    return {
        of: (table) => (counts.get(root(table)) ?? 0) + others,
        bump(table) {
            const key = root(table)
            counts.set(key, (counts.get(key) ?? 0) + 1)
        },
        refresh() {
            const now = dataVersion(database)
            if (now === seen) return
            seen = now
            others += 1
            dictionary.refresh()
        },
    }
}

/** Changes when another connection committed, https://sqlite.org/pragma.html#pragma_data_version */
function dataVersion(database: Database): number {
    return Number(database.prepare('pragma data_version').get()?.['data_version'] ?? 0)
}

/** The same rows, counting what is written. */
export function countWrites(rows: RowStore, versions: TableVersions): RowStore {
    return {
        select: (selection) => rows.select(selection),
        count: (selection) => rows.count(selection),
        aggregate: (aggregation) => rows.aggregate(aggregation),
        get: (table, sysId) => rows.get(table, sysId),
        insert(table, row) {
            versions.bump(table)
            return rows.insert(table, row)
        },
        update(table, sysId, changes) {
            versions.bump(table)
            return rows.update(table, sysId, changes)
        },
        delete(table, sysId) {
            versions.bump(table)
            return rows.delete(table, sysId)
        },
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
