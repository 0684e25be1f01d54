import type { SelectWriter, SqlColumn } from './sql-text.ts'

/** A date-time cut off at a unit, for `SAMEASother@day`. */
export function truncatedSql(sql: string, unit: string): string {
    const length = prefixLengths[unit]
    if (length !== undefined) return `substr(${sql}, 1, ${length})`
    if (unit === 'week') return `strftime('%Y-%W', ${sql})`
    if (unit === 'quarter') return `(substr(${sql}, 1, 4) || '-' || ${quarterSql(sql)})`
    throw new Error(`Not a unit of dates: ${unit}`)
}

const prefixLengths: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10, hour: 13, minute: 16 }

export function quarterSql(sql: string): string {
    return `((cast(strftime('%m', ${sql}) as integer) + 2) / 3)`
}

/** `<other field>@<unit>@before|after@<amount>`: more or less than that away from the other field's date. */
export function distanceSql(
    writer: SelectWriter,
    column: SqlColumn,
    operator: 'MORETHAN' | 'LESSTHAN',
    value: string
): string {
    const [path = '', unit = '', side = '', amountText = ''] = value.split('@')
    const other = writer.column(path)
    const modifier = modifiers[unit]
    const amount = Number(amountText)
    if (!modifier || Number.isNaN(amount)) throw new Error(`Not a distance between dates: ${value}`)
    const sign = side === 'before' ? '-' : '+'
    const limit = `datetime(${other.sql}, ${writer.parameter(`${sign}${amount * modifier.factor} ${modifier.unit}`)})`
    const beyond = `${column.sql} ${side === 'before' ? '<' : '>'} ${limit}`
    if (operator === 'MORETHAN') return beyond
    return `(not ${beyond} and ${column.sql} ${side === 'before' ? '<=' : '>='} ${other.sql})`
}

const modifiers: Readonly<Record<string, { factor: number; unit: string }>> = {
    minute: { factor: 1, unit: 'minutes' },
    hour: { factor: 1, unit: 'hours' },
    day: { factor: 1, unit: 'days' },
    week: { factor: 7, unit: 'days' },
    month: { factor: 1, unit: 'months' },
    quarter: { factor: 3, unit: 'months' },
    year: { factor: 1, unit: 'years' },
}

/**
 * `dayofweek, monday, EE`: a part of the date compared with a value. Weeks begin on Sunday. The parts are those of UTC.
 *
 * markdown/platform-user-interface/r_OpAvailableFiltersQueries.md (trend operators of date-time fields)
 */
export function datePartSql(writer: SelectWriter, column: SqlColumn, specification: readonly string[]): string {
    const [part = '', value = '', comparison = ''] = specification.map((text) => text.trim())
    const format = formats[part]
    const sign = signs[comparison]
    if (sign === undefined || (format === undefined && part !== 'quarter')) {
        throw new Error(`Not a part of dates: ${specification.join(',')}`)
    }
    const number = named.indexOf(value.toLowerCase())
    const wanted = number >= 0 ? (number < 7 ? number : number - 6) : Number(value)
    const actual =
        format === undefined ? quarterSql(column.sql) : `cast(strftime('${format}', ${column.sql}) as integer)`
    return `${actual} ${sign} ${writer.parameter(wanted)}`
}

const formats: Readonly<Record<string, string>> = {
    dayofweek: '%w',
    hour: '%H',
    month: '%m',
    week: '%W',
    year: '%Y',
}

const signs: Readonly<Record<string, string>> = { EE: '=', GE: '>=', LE: '<=', GT: '>', LT: '<' }

const named = [
    ...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
    ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
    ...['august', 'september', 'october', 'november', 'december'],
]
