import { compileAggregate } from '../query/aggregate-compiler.ts'
import { columnList, compileCount, compileSelect, tableOf } from '../query/compiler.ts'
import { literal } from '../query/sql-text.ts'
import { bindable } from '../schema/column-value.ts'
import type { Dictionary, Table } from '../schema/dictionary.ts'
import { quoted } from '../schema/physical-schema.ts'
import type { Database, SqlValue } from '../store/database.ts'
import { isUniqueViolation } from '../store/sqlite.ts'
import type { RowStore, WriteResult } from './row-store.ts'
import { storedRow } from './stored-row.ts'

/** Rows in SQL tables, by the names of the dictionary. Nothing is cached: other processes share the file. */
export function createRowStore(database: Database, dictionary: Dictionary): RowStore {
    const bind = (table: Table, name: string, value: string | null): SqlValue => {
        // Every physical table has it, though the dictionary shows it only in hierarchies.
        if (name === 'sys_class_name') return value || table.name
        const column = table.columns.get(name)
        if (!column) throw new Error(`${table.name} has no column ${name}`)
        return bindable(column, value)
    }
    return {
        select(selection) {
            const { sql, parameters } = compileSelect(dictionary, selection)
            return database
                .prepare(sql)
                .all(...parameters)
                .map(storedRow)
        },
        count(selection) {
            const { sql, parameters } = compileCount(dictionary, selection)
            return Number(database.prepare(sql).get(...parameters)?.['count'] ?? 0)
        },
        aggregate(aggregation) {
            const { sql, parameters } = compileAggregate(dictionary, aggregation)
            return database
                .prepare(sql)
                .all(...parameters)
                .map(storedRow)
        },
        get(tableName, sysId) {
            const table = tableOf(dictionary, tableName)
            const row = database.prepare(statementsOf(table, dictionary).get).get(sysId)
            return row && storedRow(row)
        },
        insert(tableName, row) {
            const table = tableOf(dictionary, tableName)
            const names = Object.keys(row)
            const values = names.map((name) => bind(table, name, row[name] ?? null))
            if (!names.includes('sys_class_name')) {
                names.push('sys_class_name')
                values.push(tableName)
            }
            return written(() => database.prepare(insertSql(table, names)).run(...values))
        },
        update(tableName, sysId, changes) {
            const table = tableOf(dictionary, tableName)
            const names = Object.keys(changes)
            if (names.length === 0) return { ok: true }
            const values = names.map((name) => bind(table, name, changes[name] ?? null))
            return written(() => database.prepare(updateSql(table, names)).run(...values, sysId))
        },
        delete(tableName, sysId) {
            const table = tableOf(dictionary, tableName)
            return database.prepare(statementsOf(table, dictionary).delete).run(sysId).changes > 0
        },
    }
}

function written(run: () => { readonly changes: number }): WriteResult {
    try {
        return run().changes > 0 ? { ok: true } : { ok: false, duplicateKey: false, message: 'There is no such record' }
    } catch (error) {
        if (isUniqueViolation(error)) return { ok: false, duplicateKey: true, message: error.message }
        throw error
    }
}

interface TableStatements {
    readonly get: string
    readonly delete: string
    readonly byColumns: Map<string, string>
}

const statements = new WeakMap<Table, TableStatements>()

function statementsOf(table: Table, dictionary: Dictionary): TableStatements {
    const known = statements.get(table)
    if (known) return known
    const ofClass =
        table.superClass === undefined
            ? ''
            : ` and sys_class_name in (${dictionary.descendants(table.name).map(literal).join(', ')})`
    const made = {
        get: `select ${columnList(table)} from ${quoted(table.root)} t0 where t0.sys_id = ?${ofClass}`,
        delete: `delete from ${quoted(table.root)} where sys_id = ?${ofClass}`,
        byColumns: new Map<string, string>(),
    }
    statements.set(table, made)
    return made
}

function insertSql(table: Table, names: readonly string[]): string {
    const columns = names.map((name) => quoted(physicalOf(table, name))).join(', ')
    return `insert into ${quoted(table.root)} (${columns}) values (${names.map(() => '?').join(', ')})`
}

function updateSql(table: Table, names: readonly string[]): string {
    const assignments = names.map((name) => `${quoted(physicalOf(table, name))} = ?`).join(', ')
    return `update ${quoted(table.root)} set ${assignments} where sys_id = ?`
}

function physicalOf(table: Table, name: string): string {
    return table.columns.get(name)?.physical ?? name
}
