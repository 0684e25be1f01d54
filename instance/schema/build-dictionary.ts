import type { StoredRow } from '../records/row-store.ts'
import { columnOf, overridden, type PhysicalColumns } from './build-column.ts'
import type { AutoNumber, Column, Evidence, Table } from './dictionary.ts'

/** The rows a dictionary is made of. */
export interface DictionarySource {
    readonly tables: readonly StoredRow[]
    readonly columns: readonly StoredRow[]
    readonly overrides: readonly StoredRow[]
    readonly numbers: readonly StoredRow[]
    /** Scope name by sys_id of sys_scope. */
    readonly scopes: ReadonlyMap<string, string>
    readonly physical: PhysicalColumns
    evidenceOf(table: string, column: string): Evidence
}

/** The tables those rows describe, parents before their children. Throws when a hierarchy is broken. */
export function buildTables(source: DictionarySource): Map<string, Table> {
    const rowById = new Map(source.tables.map((row) => [text(row, 'sys_id'), row]))
    const columnsByTable = groupBy(source.columns, 'name')
    const overridesByTable = groupBy(source.overrides, 'name')
    const numbers = new Map(source.numbers.map((row) => [text(row, 'category'), row]))
    const built = new Map<string, Table>()

    const build = (row: StoredRow, children: readonly string[]): Table => {
        const name = text(row, 'name')
        const known = built.get(name)
        if (known) return known
        if (children.includes(name)) throw new Error(`The table ${name} extends itself: ${children.join(' > ')}`)
        const parent = parentOf(row, rowById, (parentRow) => build(parentRow, [...children, name]))
        const table = tableOf(row, {
            parent,
            columns: columnsByTable.get(name) ?? [],
            overrides: overridesByTable.get(name) ?? [],
            number: numbers.get(name),
            source,
        })
        built.set(name, table)
        return table
    }
    for (const row of source.tables) build(row, [])
    return built
}

function parentOf(
    row: StoredRow,
    rowById: ReadonlyMap<string, StoredRow>,
    build: (row: StoredRow) => Table
): Table | undefined {
    const parentId = row['super_class']
    if (!parentId) return undefined
    const parentRow = rowById.get(parentId)
    if (!parentRow) throw new Error(`The table ${text(row, 'name')} extends a table that does not exist (${parentId})`)
    return build(parentRow)
}

interface Parts {
    readonly parent: Table | undefined
    readonly columns: readonly StoredRow[]
    readonly overrides: readonly StoredRow[]
    readonly number: StoredRow | undefined
    readonly source: DictionarySource
}

function tableOf(row: StoredRow, parts: Parts): Table {
    const name = text(row, 'name')
    const root = parts.parent?.root ?? name
    const columns = new Map<string, Column>(parts.parent?.columns ?? [])
    for (const columnRow of parts.columns) {
        if (!columnRow['element'] || columnRow['active'] === '0') continue
        const column = columnOf(columnRow, root, parts.source)
        columns.set(column.name, column)
    }
    for (const override of parts.overrides) {
        const column = columns.get(text(override, 'element'))
        if (column) columns.set(column.name, overridden(column, override))
    }
    const display = displayOf(parts.columns, columns, parts.parent)
    const autoNumber = parts.number ? numberOf(parts.number) : parts.parent?.autoNumber
    return {
        name,
        label: row['label'] || name,
        sysId: text(row, 'sys_id'),
        scope: parts.source.scopes.get(row['sys_scope'] ?? '') ?? 'global',
        ...(parts.parent ? { superClass: parts.parent.name } : {}),
        root,
        extensible: row['is_extendable'] === '1',
        columns,
        ...(display === undefined ? {} : { display }),
        access: {
            from: row['access'] === 'package_private' ? 'package_private' : 'public',
            read: row['read_access'] === '1',
            create: row['create_access'] === '1',
            update: row['update_access'] === '1',
            delete: row['delete_access'] === '1',
            webService: row['ws_access'] === '1',
        },
        ...(autoNumber ? { autoNumber } : {}),
    }
}

/**
 * The column whose value names a record: the one marked so in the table or its nearest parent, else the name, else the
 * number.
 */
function displayOf(
    own: readonly StoredRow[],
    columns: ReadonlyMap<string, Column>,
    parent: Table | undefined
): string | undefined {
    const marked = own.find((row) => row['display'] === '1' && row['element'])
    if (marked) return text(marked, 'element')
    return parent?.display ?? ['name', 'u_name', 'number'].find((name) => columns.has(name))
}

function numberOf(row: StoredRow): AutoNumber {
    return {
        prefix: row['prefix'] ?? '',
        start: Number(row['number'] ?? 1) || 1,
        digits: Number(row['maximum_digits'] ?? 7) || 7,
    }
}

function groupBy(rows: readonly StoredRow[], column: string): Map<string, StoredRow[]> {
    const groups = new Map<string, StoredRow[]>()
    for (const row of rows) {
        const key = text(row, column)
        const group = groups.get(key)
        if (group) group.push(row)
        else groups.set(key, [row])
    }
    return groups
}

function text(row: StoredRow, column: string): string {
    return row[column] ?? ''
}
