import type { Database } from '../store/database.ts'
import type { IndexDefinition } from './definition.ts'
import type { Dictionary, Table } from './dictionary.ts'
import { isUniqueViolation } from '../store/sqlite.ts'
import { quoted } from './physical-schema.ts'

/**
 * Remembers the indexes an application declares for a table, instead of those it declared before.
 *
 * @param owner scope name of the application; others may have indexes on the table too.
 */
export function declareIndexes(
    database: Database,
    owner: string,
    table: string,
    indexes: readonly IndexDefinition[]
): void {
    database.prepare('delete from local_index where table_name = ? and owner = ?').run(table, owner)
    const insert = database.prepare(
        'insert into local_index (table_name, name, owner, is_unique, elements) values (?, ?, ?, ?, ?)'
    )
    for (const index of indexes) insert.run(table, index.name, owner, index.unique ? 1 : 0, index.columns.join(','))
}

/**
 * Creates and drops physical indexes until they are those that were declared, those of `unique` columns and one per
 * reference column, because deleting a record looks for what refers to it.
 */
export function alignIndexes(database: Database, dictionary: Dictionary): void {
    const wanted = wantedIndexes(database, dictionary)
    const present = new Map(
        database
            .prepare("select name, sql from sqlite_master where type = 'index' and name like 'index.%'")
            .all()
            .map((row) => [String(row['name']), String(row['sql'])])
    )
    for (const [name, sql] of present) {
        if (wanted.get(name) !== sql) database.exec(`drop index "${name}"`)
    }
    for (const [name, sql] of wanted) {
        if (present.get(name) !== sql) createIndex(database, name, sql)
    }
}

function createIndex(database: Database, name: string, sql: string): void {
    try {
        database.exec(sql)
    } catch (error) {
        if (isUniqueViolation(error))
            throw new Error(`The unique ${name} cannot be made: rows repeat its values`, { cause: error })
        throw error
    }
}

function wantedIndexes(database: Database, dictionary: Dictionary): Map<string, string> {
    const wanted = new Map<string, string>()
    const add = (table: Table, name: string, columns: readonly string[], unique: boolean): void => {
        const physical = columns.map((column) => physicalOf(table, column))
        const indexName = nameOf(table, name)
        wanted.set(
            indexName,
            `create ${unique ? 'unique ' : ''}index "${indexName}" on ${quoted(table.root)} (${physical.map(quoted).join(', ')})`
        )
    }
    for (const table of dictionary.tables()) {
        if (table.superClass !== undefined && table.superClass === table.root) {
            const root = dictionary.table(table.root)
            if (root) add(root, 'class', ['sys_class_name'], false)
        }
        for (const column of table.columns.values()) {
            if (column.declaredBy !== table.name) continue
            if (column.unique && column.name !== 'sys_id') add(table, column.name, [column.name], true)
            else if (column.type === 'reference' && !unindexedReferences.has(column.name))
                add(table, column.name, [column.name], false)
        }
    }
    for (const row of database.prepare('select table_name, name, owner, is_unique, elements from local_index').all()) {
        const table = dictionary.table(String(row['table_name']))
        const name = String(row['name'])
        const isTaken = table && wanted.has(nameOf(table, name))
        if (table)
            add(
                table,
                isTaken ? `${name}.${String(row['owner'])}` : name,
                String(row['elements']).split(','),
                row['is_unique'] === 1
            )
    }
    return wanted
}

function nameOf(table: Table, name: string): string {
    return `index.${table.name}.${name}`
}

/** Who made an application file is never searched in volume here; their indexes would only slow installing down. */
const unindexedReferences = new Set(['sys_scope', 'sys_package'])

function physicalOf(table: Table, column: string): string {
    const physical = table.columns.get(column)?.physical ?? (column === 'sys_class_name' ? column : undefined)
    if (physical === undefined)
        throw new Error(`An index of ${table.name} names the column ${column}, which does not exist`)
    return physical
}
