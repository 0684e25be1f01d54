import type { Database } from '../store/database.ts'
import type { Storage } from './column-type.ts'
import type { Dictionary, Table } from './dictionary.ts'
import type { PhysicalColumn, PhysicalColumnRegistry } from './physical-columns.ts'

/** A name in SQL. Names of tables and columns come from builds, so what is not a name is refused. */
export function quoted(name: string): string {
    if (!/^[A-Za-z_][A-Za-z0-9_$]*$/.test(name)) throw new Error(`Not a name of a table or column: ${name}`)
    return `"${name}"`
}

/**
 * Makes the physical tables hold what the dictionary describes: one table per hierarchy with the columns of all its
 * classes. Adds tables and columns; columns that are no longer described stay, unread.
 */
export function alignPhysicalTables(database: Database, dictionary: Dictionary, columns: PhysicalColumnRegistry): void {
    const byRoot = new Map<string, PhysicalColumn[]>()
    for (const column of columns.all) {
        const list = byRoot.get(column.root)
        if (list) list.push(column)
        else byRoot.set(column.root, [column])
    }
    for (const table of dictionary.tables()) {
        if (table.root === table.name) alignTable(database, table, byRoot.get(table.name) ?? [])
    }
    for (const { from, to } of columns.moved) moveValues(database, from, to)
    dropForgottenTables(database, dictionary)
    columns.save(database)
}

function alignTable(database: Database, table: Table, columns: readonly PhysicalColumn[]): void {
    const present = physicalColumnNames(database, table.name)
    const missing = columns.filter((column) => !present.has(column.physical) && !builtIn.has(column.physical))
    if (present.size > 0) {
        for (const column of missing) {
            database.exec(
                `alter table ${quoted(table.name)} add column ${declarationOf(column.physical, column.storage)}`
            )
        }
        return
    }
    const declarations = [
        'sys_id text primary key collate nocase',
        // Always there, so a table can get a child later; the dictionary shows it only in hierarchies.
        `sys_class_name text not null collate nocase default '${table.name}'`,
        ...missing.map((column) => declarationOf(column.physical, column.storage)),
    ]
    database.exec(`create table ${quoted(table.name)} (${declarations.join(', ')})`)
}

const builtIn = new Set(['sys_id', 'sys_class_name'])

function physicalColumnNames(database: Database, table: string): Set<string> {
    const rows = database.prepare('select name from pragma_table_info(?)').all(table)
    return new Set(rows.map((row) => String(row['name'])))
}

/** Platform equality of text ignores case; `nocase` does so for ASCII letters. */
function declarationOf(physical: string, storage: Storage): string {
    return `${quoted(physical)} ${storage}${storage === 'text' ? ' collate nocase' : ''}`
}

function moveValues(database: Database, from: PhysicalColumn, to: PhysicalColumn): void {
    database.exec(
        `update ${quoted(to.root)} set ${quoted(to.physical)} = cast(${quoted(from.physical)} as ${to.storage})
         where ${quoted(from.physical)} is not null and ${quoted(from.physical)} <> ''`
    )
}

/** Deleting a root table drops its rows; deleting a child deletes the rows of that class. */
function dropForgottenTables(database: Database, dictionary: Dictionary): void {
    const rows = database.prepare('select distinct declared_by, root from local_column').all()
    for (const row of rows) {
        const name = String(row['declared_by'])
        const root = String(row['root'])
        if (dictionary.table(name)) continue
        if (name === root) {
            database.exec(`drop table if exists ${quoted(name)}`)
            database.prepare('delete from local_column where root = ?').run(root)
        } else {
            if (dictionary.table(root))
                database.prepare(`delete from ${quoted(root)} where sys_class_name = ?`).run(name)
            database.prepare('delete from local_column where declared_by = ?').run(name)
        }
        database.prepare('delete from local_index where table_name = ?').run(name)
    }
}
