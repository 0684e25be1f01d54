import { storageOf } from '../schema/column-type.ts'
import type { Dictionary } from '../schema/dictionary.ts'
import { limitSql, orderSql, tableOf, whereSql, type CompiledQuery } from './compiler.ts'
import type { Aggregation, AggregateFunction, Operator } from './condition.ts'
import { selectWriter, type SelectWriter } from './sql-text.ts'
import { trendOrderSql, trendSql } from './sql-trend.ts'

/**
 * Groups and their aggregates: result columns are the paths of `groupBy`, `timeref` for a trend, and the aliases. Groups
 * come in the order of what they are grouped by unless another order is asked for. `limit` and `offset` say which rows of
 * the table are taken, not which groups (setAggregateWindow).
 *
 * markdown/api-reference/server-api-reference/c_GlideAggregateScopedAPI.md
 */
export function compileAggregate(dictionary: Dictionary, aggregation: Aggregation): CompiledQuery {
    const writer = selectWriter(dictionary, tableOf(dictionary, aggregation.table))
    const groups = aggregation.groupBy.map((path) => {
        const { sql } = writer.column(path)
        return { name: path, sql, order: sql }
    })
    if (aggregation.trend) {
        const sql = trendSql(writer, aggregation.trend)
        groups.push({ name: 'timeref', sql, order: trendOrderSql(writer, aggregation.trend) })
    }

    const results = aggregation.aggregates.map((aggregate) => ({
        name: aggregate.alias,
        sql: aggregateSql(writer, aggregate.function, aggregate.path),
    }))
    const where = windowSql(writer, aggregation)
    const having = havingSql(writer, aggregation)
    const order = groupOrderSql(writer, aggregation, groups)
    const select = [...groups, ...results].map(({ name, sql }) => `${sql} as ${alias(name)}`).join(', ')
    const grouped = groups.length === 0 ? '' : ` group by ${groups.map(({ sql }) => sql).join(', ')}`
    return {
        sql: `select ${select === '' ? '1' : select} ${writer.from()}${where}${grouped}${having}${order}`,
        parameters: writer.parameters,
    }
}

/** The condition, or with a window the rows of the window. */
function windowSql(writer: SelectWriter, aggregation: Aggregation): string {
    if (aggregation.limit === undefined && aggregation.offset === undefined) return whereSql(writer, aggregation.where)
    const inner = writer.nested(writer.table)
    const id = inner.column('sys_id').sql
    const where = whereSql(inner, aggregation.where, id.slice(0, id.indexOf('.')))
    return ` where ${writer.column('sys_id').sql} in (select ${id} ${inner.from()}${where}${limitSql(writer, aggregation)})`
}

function alias(name: string): string {
    return `"${name.replaceAll('"', '""')}"`
}

function aggregateSql(writer: SelectWriter, name: AggregateFunction, path: string | undefined): string {
    if (path === undefined) return 'count(*)'
    const column = writer.column(path)
    const value = storageOf(column.column.type) === 'text' ? `nullif(${column.sql}, '')` : column.sql
    switch (name) {
        case 'COUNT':
            return `count(${value})`
        case 'COUNT DISTINCT':
            return `count(distinct ${value})`
        case 'SUM':
            // Sums of decimals must not show what binary fractions leave behind.
            return storageOf(column.column.type) === 'real' ? `round(sum(${value}), 10)` : `sum(${value})`
        case 'MIN':
            return `min(${value})`
        case 'MAX':
            return `max(${value})`
        case 'AVG':
            return `avg(${value})`
        case 'STDDEV':
            return `sqrt(max(0, avg(${value} * ${value}) - avg(${value}) * avg(${value})))`
        case 'GROUP_CONCAT':
            return `group_concat(${value}, ',' order by ${column.sql})`
        case 'GROUP_CONCAT_DISTINCT':
            return `group_concat(distinct ${value} order by ${column.sql})`
    }
}

function havingSql(writer: SelectWriter, aggregation: Aggregation): string {
    const conditions = (aggregation.having ?? []).map((having) => {
        const sign = signs[having.operator]
        if (sign === undefined)
            throw new Error(`addHaving() with ${having.operator} is not emulated by the local instance`)
        return `${alias(having.alias)} ${sign} cast(${writer.parameter(having.value)} as numeric)`
    })
    return conditions.length === 0 ? '' : ` having ${conditions.join(' and ')}`
}

const signs: Partial<Record<Operator, string>> = { '=': '=', '!=': '<>', '>': '>', '>=': '>=', '<': '<', '<=': '<=' }

function groupOrderSql(
    writer: SelectWriter,
    aggregation: Aggregation,
    groups: readonly { readonly order: string }[]
): string {
    const byAggregate = (aggregation.orderByAggregate ?? []).map(
        (order) => `${alias(order.alias)}${order.descending ? ' desc' : ''}`
    )
    const asked = orderSql(writer, aggregation.orderBy ?? []).replace(' order by ', '')
    const wanted = [...byAggregate, asked, ...groups.map(({ order }) => order)].filter((part) => part !== '')
    return wanted.length === 0 ? '' : ` order by ${wanted.join(', ')}`
}
