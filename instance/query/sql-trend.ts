import type { Trend } from './condition.ts'
import { quarterSql } from './sql-date.ts'
import type { SelectWriter } from './sql-text.ts'

/**
 * The label of the group a date falls into: `3/2018` for a quarter (number, slash, year). Days are those of UTC.
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
            return trend.yearIncluded === false ? `${part('%w')} || ''` : `${part('%w')} || '/' || ${year}`
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
