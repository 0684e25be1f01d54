import type { Trend } from './condition.ts'
import { quarterSql } from './sql-date.ts'
import type { SelectWriter } from './sql-text.ts'

/**
 * The label of the group a date falls into: `3/2018` for a quarter (number, slash, year), `Thursday/2023` or, without the
 * year, `Thursday` for a day of the week. Days are those of UTC.
 *
 * markdown/api-reference/server-api-reference/c_GlideAggregateScopedAPI.md (addTrend)
 */
export function trendSql(writer: SelectWriter, trend: Trend): string {
    const column = writer.column(trend.path).sql
    const part = (format: string): string => `cast(strftime('${format}', ${column}) as integer)`
    const year = `strftime('%Y', ${column})`
    switch (trend.interval) {
        case 'quarter':
            return `${quarterSql(column)} || '/' || ${year}`
        case 'month':
            return `${part('%m')} || '/' || ${year}`
        case 'week':
            return `${part('%W')} || '/' || ${year}`
        case 'year':
            return year
        case 'dayofweek':
            return trend.yearIncluded === false ? dayName(column) : `${dayName(column)} || '/' || ${year}`
        case 'date':
            return `substr(${column}, 1, 10)`
        case 'hour':
            return `strftime('%Y-%m-%d %H', ${column})`
        case 'minute': {
            const units = trend.units ?? 1
            return `(substr(${column}, 1, 14) || printf('%02d', ${part('%M')} / ${writer.parameter(units)} * ${writer.parameter(units)}))`
        }
        case 'value':
            return column
    }
}

/** What brings the groups into the order of time. */
export function trendOrderSql(writer: SelectWriter, trend: Trend): string {
    const column = writer.column(trend.path).sql
    if (trend.interval !== 'dayofweek') return `min(${column})`
    const day = `min(strftime('%w', ${column}))`
    return trend.yearIncluded === false ? day : `min(strftime('%Y', ${column})), ${day}`
}

function dayName(column: string): string {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
    return `(case strftime('%w', ${column}) ${names.map((name, day) => `when '${day}' then '${name}'`).join(' ')} end)`
}
