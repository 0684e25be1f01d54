import { parseUtc, type LocalTime } from '../clock/zoned-time.ts'

/** The formats a GlideDateTime is made from besides its own, in the order they are tried (c_GlideDateTimeScoped.md). */
const formats: readonly (readonly [RegExp, readonly (keyof LocalTime)[]])[] = [
    [
        /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: (\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?$/,
        ['month', 'day', 'year', 'hour', 'minute', 'second'],
    ],
    [
        /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: (\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?$/,
        ['day', 'month', 'year', 'hour', 'minute', 'second'],
    ],
]

/** Milliseconds since the epoch of a UTC text in one of the accepted formats; undefined when it is none. */
export function parseDateTime(text: string): number | undefined {
    const trimmed = text.trim()
    const internal = parseUtc(trimmed)
    if (internal !== undefined) return internal
    for (const [expression, names] of formats) {
        const match = expression.exec(trimmed)
        if (!match) continue
        const fields: Record<keyof LocalTime, number> = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0 }
        for (const [index, name] of names.entries()) fields[name] = Number(match[index + 1] ?? 0)
        return Date.UTC(fields.year, fields.month - 1, fields.day, fields.hour, fields.minute, fields.second)
    }
    return undefined
}
