import { notEmulated } from '../glide/glide-object.ts'
import { isReference, storageOf } from '../schema/column-type.ts'
import { bindable } from '../schema/column-value.ts'
import type { Operator } from './condition.ts'
import { datePartSql, distanceSql, truncatedSql } from './sql-date.ts'
import { literal, type SelectWriter, type SqlColumn } from './sql-text.ts'

type Value = string | readonly string[]

/**
 * The SQL of one comparison. What is empty (NULL or the empty string) is found only by operators that ask for it:
 * markdown/platform-user-interface/t_FilteringOnEmptyFields.md. Booleans are the exception: empty counts as false there
 * (markdown/platform-user-interface/r_OpAvailableFiltersQueries.md, Boolean fields).
 */
export function compareSql(writer: SelectWriter, path: string, operator: Operator, value: Value): string {
    const column = writer.column(path)
    // The platform answers such a query from the roles users were given; the column here is empty.
    if (column.table.name === 'sys_user' && column.column.type === 'user_roles') throw notEmulated(`A query on ${path}`)
    switch (operator) {
        case '=':
            return equalSql(writer, column, textOf(value))
        case '!=':
            return unequalSql(writer, column, textOf(value))
        case '>':
        case '>=':
        case '<':
        case '<=':
            return boundSql(writer, column, operator, textOf(value))
        case 'IN':
            return listSql(writer, column, listOf(value))
        case 'NOT IN':
            return `(not ${listSql(writer, column, listOf(value))} and ${notEmptySql(column)})`
        case 'STARTSWITH':
        case 'ENDSWITH':
        case 'CONTAINS':
        case 'LIKE':
            return textSearchSql(writer, column, operator, textOf(value))
        case 'DOES NOT CONTAIN':
        case 'NOT LIKE':
            return unlikeSql(writer, column, textOf(value))
        case 'ISEMPTY':
            return emptySql(column)
        case 'ISNOTEMPTY':
            return notEmptySql(column)
        case 'EMPTYSTRING':
            return isText(column) && !isReference(column.column) ? `${column.sql} = ''` : emptySql(column)
        case 'ANYTHING':
            return '1'
        case 'INSTANCEOF':
            return instanceOfSql(writer, column, textOf(value))
        case 'BETWEEN':
        case 'ON':
            return rangeSql(writer, column, value)
        case 'NOTON':
            return `(not ${rangeSql(writer, column, value)} and ${notEmptySql(column)})`
        case 'SAMEAS':
            return otherFieldSql(writer, column, '=', textOf(value))
        case 'NSAMEAS':
            return otherFieldSql(writer, column, '<>', textOf(value))
        case 'GT_FIELD':
            return otherFieldSql(writer, column, '>', textOf(value))
        case 'LT_FIELD':
            return otherFieldSql(writer, column, '<', textOf(value))
        case 'GT_OR_EQUALS_FIELD':
            return otherFieldSql(writer, column, '>=', textOf(value))
        case 'LT_OR_EQUALS_FIELD':
            return otherFieldSql(writer, column, '<=', textOf(value))
        case 'MORETHAN':
        case 'LESSTHAN':
            return distanceSql(writer, column, operator, textOf(value))
        case 'DATEPART':
            return datePartSql(writer, column, listOf(value))
        case 'VALCHANGES':
        case 'CHANGESFROM':
        case 'CHANGESTO':
            throw new Error(`${operator} compares a record with its former self; a database query cannot`)
    }
}

export function textOf(value: Value): string {
    return typeof value === 'string' ? value : value.join(',')
}

export function listOf(value: Value): readonly string[] {
    if (typeof value !== 'string') return value
    return value === '' ? [] : value.split(',')
}

function isText(column: SqlColumn): boolean {
    return storageOf(column.column.type) === 'text'
}

function emptySql(column: SqlColumn): string {
    return isText(column) ? `(${column.sql} is null or ${column.sql} = '')` : `${column.sql} is null`
}

function notEmptySql(column: SqlColumn): string {
    // `<> ''` is not true for NULL.
    return isText(column) ? `${column.sql} <> ''` : `${column.sql} is not null`
}

function equalSql(writer: SelectWriter, column: SqlColumn, value: string): string {
    if (meansNothing(value)) return emptySql(column)
    const bound = bindable(column.column, value)
    if (bound === null) return '0'
    if (column.column.type !== 'boolean') return `${column.sql} = ${writer.parameter(bound)}`
    return bound === 1 ? `${column.sql} = 1` : falseSql(column)
}

function unequalSql(writer: SelectWriter, column: SqlColumn, value: string): string {
    const bound = meansNothing(value) ? null : bindable(column.column, value)
    if (bound === null) return notEmptySql(column)
    if (column.column.type === 'boolean') return bound === 1 ? falseSql(column) : `${column.sql} = 1`
    const different = `${column.sql} <> ${writer.parameter(bound)}`
    return isText(column) ? `(${different} and ${column.sql} <> '')` : different
}

/** NULL in upper case is a reserved word (business-rules-classic/c_BusinessRules.md, Using NULL as a field value). */
function meansNothing(value: string): boolean {
    return value === '' || value === 'NULL'
}

function falseSql(column: SqlColumn): string {
    return `(${column.sql} = 0 or ${column.sql} is null)`
}

function boundSql(writer: SelectWriter, column: SqlColumn, operator: string, value: string): string {
    const bound = bindable(column.column, value)
    if (bound === null) return '0'
    const compared = `${column.sql} ${operator} ${writer.parameter(bound)}`
    return operator.startsWith('<') && isText(column) ? `(${compared} and ${column.sql} <> '')` : compared
}

/** Up to this many values are parameters of their own; beyond, one parameter carries the list as JSON. */
const listedParameters = 16

function listSql(writer: SelectWriter, column: SqlColumn, values: readonly string[]): string {
    const bound = values.map((value) => bindable(column.column, value)).filter((value) => value !== null)
    if (bound.length === 0) return '0'
    if (bound.length > listedParameters) {
        return `${column.sql} in (select value from json_each(${writer.parameter(JSON.stringify(bound))}))`
    }
    // Few shapes of statements: lists are filled up to a power of two with their last value.
    const size = 2 ** Math.ceil(Math.log2(bound.length))
    const marks = Array.from({ length: size }, (_, position) =>
        writer.parameter(bound[position] ?? bound.at(-1) ?? null)
    )
    return `${column.sql} in (${marks.join(', ')})`
}

/** Text operators on a reference look at the name of the record it refers to. */
function textSearchSql(writer: SelectWriter, column: SqlColumn, operator: Operator, value: string): string {
    const searched = namedColumn(writer, column)
    if (value === '') return notEmptySql(searched)
    if (operator === 'STARTSWITH' && isText(searched)) {
        const first = writer.parameter(value)
        return `(${searched.sql} >= ${first} and ${searched.sql} < ${writer.parameter(`${value}\u{10ffff}`)})`
    }
    const pattern = value.replace(/[\\%_]/g, (special) => `\\${special}`)
    const before = operator === 'STARTSWITH' ? '' : '%'
    const after = operator === 'ENDSWITH' ? '' : '%'
    return `${searched.sql} like ${writer.parameter(before + pattern + after)} escape '\\'`
}

function unlikeSql(writer: SelectWriter, column: SqlColumn, value: string): string {
    const searched = namedColumn(writer, column)
    if (value === '') return notEmptySql(searched)
    return `(not ${textSearchSql(writer, searched, 'CONTAINS', value)} and ${notEmptySql(searched)})`
}

function namedColumn(writer: SelectWriter, column: SqlColumn): SqlColumn {
    if (!isReference(column.column)) return column
    const display = writer.dictionary.table(column.column.reference ?? '')?.display
    return display === undefined ? column : writer.column(`${column.path}.${display}`)
}

function instanceOfSql(writer: SelectWriter, column: SqlColumn, className: string): string {
    const classes = writer.dictionary.descendants(className)
    return classes.length === 0 ? '0' : `${column.sql} in (${classes.map(literal).join(', ')})`
}

function rangeSql(writer: SelectWriter, column: SqlColumn, value: Value): string {
    const [low = '', high = ''] = typeof value === 'string' ? value.split('@') : value
    const boundLow = bindable(column.column, low)
    const boundHigh = bindable(column.column, high)
    if (boundLow === null || boundHigh === null) return '0'
    return `(${column.sql} >= ${writer.parameter(boundLow)} and ${column.sql} <= ${writer.parameter(boundHigh)})`
}

/** `<other field>`, with dates `<other field>@<unit>`. */
function otherFieldSql(writer: SelectWriter, column: SqlColumn, sign: string, value: string): string {
    const [path = '', unit] = value.split('@')
    const other = writer.column(path)
    if (unit !== undefined) return `${truncatedSql(column.sql, unit)} ${sign} ${truncatedSql(other.sql, unit)}`
    return `${column.sql} ${sign} ${other.sql}`
}
