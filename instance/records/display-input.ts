import { fromLocalTime, formatUtc, parseLocal, type LocalTime } from '../clock/zoned-time.ts'
import { isReference } from '../schema/column-type.ts'
import type { Column } from '../schema/dictionary.ts'
import type { Instance } from '../instance.ts'
import type { Session } from '../session.ts'
import { storedValue } from './column-value.ts'

/** What a field stores for what a person would write in it: the reverse of DisplayValues. */
export function storedFromDisplay(
    instance: Instance,
    session: Session,
    table: string,
    column: Column,
    text: string | null
): string | null {
    if (text === null || text === '') return null
    if (column.type === 'password2') return instance.passwords.encrypt(text)
    if (isReference(column) && column.reference !== undefined)
        return referenceByDisplay(instance, column.reference, text)
    if (column.type === 'glide_date_time' || column.type === 'due_date') {
        const local = parseDisplayTime(
            text,
            `${instance.displayValues.dateFormat()} ${instance.displayValues.timeFormat()}`
        )
        return local === undefined ? null : formatUtc(fromLocalTime(local, session.user.timeZone))
    }
    const choice = instance.choices.of(table, column.name, session.language).find((one) => one.label === text)
    return storedValue(column, choice?.value ?? text)
}

/** The sys_id of the record with this display value, or the text itself when it is one or nothing is found. */
export function referenceByDisplay(instance: Instance, table: string, text: string): string | null {
    const target = instance.dictionary.table(table)
    if (!target) return text
    if (/^[0-9a-f]{32}$/i.test(text) && instance.rows.get(table, text)) return text
    if (target.display === undefined) return null
    const [row] = instance.rows.select({
        table,
        where: { kind: 'compare', path: target.display, operator: '=', value: text },
        limit: 1,
    })
    return row?.['sys_id'] ?? null
}

const fields: Readonly<Record<string, keyof LocalTime>> = {
    yyyy: 'year',
    MM: 'month',
    M: 'month',
    dd: 'day',
    d: 'day',
    HH: 'hour',
    H: 'hour',
    hh: 'hour',
    mm: 'minute',
    ss: 'second',
}

/** Reads a date-time by the pattern of the display format; the internal format is understood as well. */
export function parseDisplayTime(text: string, pattern: string): LocalTime | undefined {
    const names: (keyof LocalTime)[] = []
    const expression = pattern.replace(/yyyy|MM|M|dd|d|HH|H|hh|mm|ss|[.\\+*?[\]^$(){}|]/g, (token) => {
        const field = fields[token]
        if (field === undefined) return `\\${token}`
        names.push(field)
        return '(\\d{1,4})'
    })
    const match = new RegExp(`^${expression}$`).exec(text.trim())
    if (!match) return parseLocal(text)
    const found: Record<keyof LocalTime, number> = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0 }
    for (const [index, name] of names.entries()) found[name] = Number(match[index + 1])
    return found
}
