import type { Dictionary, Table } from '../schema/dictionary.ts'
import { isReference } from '../schema/column-type.ts'
import { quoted } from '../schema/physical-schema.ts'
import type { SqlValue } from '../store/database.ts'
import type { Condition, OrderBy, Selection } from './condition.ts'
import { compareSql } from './sql-compare.ts'
import { literal, selectWriter, type SelectWriter } from './sql-text.ts'

/** SQL text and its parameters. Equal shapes of queries give equal text, so their statements stay prepared. */
export interface CompiledQuery {
    readonly sql: string
    readonly parameters: readonly SqlValue[]
}

/** The rows of a selection; result columns have the names of the dictionary. */
export function compileSelect(dictionary: Dictionary, selection: Selection): CompiledQuery {
    const table = tableOf(dictionary, selection.table)
    const writer = selectWriter(dictionary, table)
    const where = whereSql(writer, selection.where)
    const order = orderSql(writer, selection.orderBy ?? [])
    const limit = limitSql(writer, selection)
    return {
        sql: `select ${columnList(table)} ${writer.from()}${where}${order}${limit}`,
        parameters: writer.parameters,
    }
}

/** How many rows match, whatever the limit. */
export function compileCount(dictionary: Dictionary, selection: Selection): CompiledQuery {
    const writer = selectWriter(dictionary, tableOf(dictionary, selection.table))
    const where = whereSql(writer, selection.where)
    return { sql: `select count(*) as "count" ${writer.from()}${where}`, parameters: writer.parameters }
}

export function tableOf(dictionary: Dictionary, name: string): Table {
    const table = dictionary.table(name)
    if (!table) throw new Error(`There is no table ${name}`)
    return table
}

const columnLists = new WeakMap<Table, string>()

/** `t0."state" as "state", ...`: every column of the table, as the dictionary names it. */
export function columnList(table: Table): string {
    const known = columnLists.get(table)
    if (known !== undefined) return known
    const list = [...table.columns.values()]
        .map((column) => `t0.${quoted(column.physical)} as ${quoted(column.name)}`)
        .join(', ')
    columnLists.set(table, list)
    return list
}

/** `where ...` with the class filter of a child table and the condition, or nothing. */
export function whereSql(writer: SelectWriter, condition: Condition | undefined, alias = 't0'): string {
    const parts = [classSql(writer, alias), condition ? conditionSql(writer, condition) : '']
    const wanted = parts.filter((part) => part !== '')
    return wanted.length === 0 ? '' : ` where ${wanted.join(' and ')}`
}

/** The rows of a child table share their physical table with the rest of the hierarchy. */
function classSql(writer: SelectWriter, alias: string): string {
    if (writer.table.superClass === undefined) return ''
    const classes = writer.dictionary.descendants(writer.table.name)
    return `${alias}."sys_class_name" in (${classes.map(literal).join(', ')})`
}

function conditionSql(writer: SelectWriter, condition: Condition): string {
    switch (condition.kind) {
        case 'and':
            return groupSql(writer, condition.of, ' and ', '1')
        case 'or':
            return groupSql(writer, condition.of, ' or ', '0')
        case 'compare':
            return compareSql(writer, condition.path, condition.operator, condition.value)
        case 'joined':
            return joinedSql(writer, condition)
        case 'never':
            return '0'
    }
}

function groupSql(writer: SelectWriter, conditions: readonly Condition[], joint: string, none: string): string {
    if (conditions.length === 0) return none
    return `(${conditions.map((condition) => conditionSql(writer, condition)).join(joint)})`
}

function joinedSql(writer: SelectWriter, condition: Condition & { readonly kind: 'joined' }): string {
    const outer = writer.column(condition.path)
    const inner = writer.nested(tableOf(writer.dictionary, condition.table))
    const column = inner.column(condition.joinedPath)
    const alias = column.sql.slice(0, column.sql.indexOf('.'))
    const parts = [
        `${column.sql} is not null`,
        classSql(inner, alias),
        condition.where ? conditionSql(inner, condition.where) : '',
    ].filter((part) => part !== '')
    return `${outer.sql} in (select ${column.sql} ${inner.from()} where ${parts.join(' and ')})`
}

/** Rows ordered by a reference come in the order of the names people see. */
export function orderSql(writer: SelectWriter, orderBy: readonly OrderBy[]): string {
    if (orderBy.length === 0) return ''
    return ` order by ${orderBy.map((order) => `${orderColumn(writer, order.path)}${order.descending ? ' desc' : ''}`).join(', ')}`
}

function orderColumn(writer: SelectWriter, path: string): string {
    const column = writer.column(path)
    const display = isReference(column.column)
        ? writer.dictionary.table(column.column.reference ?? '')?.display
        : undefined
    return display === undefined ? column.sql : writer.column(`${path}.${display}`).sql
}

/** `+?`: with a bare parameter SQLite plans the statement anew for every value, which doubles the cost of small queries. */
export function limitSql(writer: SelectWriter, selection: Selection): string {
    if (selection.limit === undefined && selection.offset === undefined) return ''
    const limit = ` limit +${writer.parameter(selection.limit ?? -1)}`
    return selection.offset ? `${limit} offset +${writer.parameter(selection.offset)}` : limit
}
