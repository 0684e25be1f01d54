import { addDays, dayOfWeek, daysInMonth, weekOfYear } from './calendar.ts'
import { asIfUtc, type LocalTime } from './zoned-time.ts'

/**
 * Patterns of Java's SimpleDateFormat, as display formats and `getByFormat()` use them
 * (api-reference/scripts/p_GlideServerAPIs.md, "Date and time format guidelines").
 */

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
]

/** A run of one letter, quoted text, or a doubled quote. */
const token = /''|'([^']*)'|([A-Za-z])\2*/g

const digits = (value: number, width: number): string => String(value).padStart(width, '0')
const hour12 = (local: LocalTime): number => local.hour % 12
const dayOfYear = (local: LocalTime): number =>
    Math.floor((asIfUtc(local) - Date.UTC(local.year, 0, 1)) / 86_400_000) + 1
const weekOfMonth = (local: LocalTime): number =>
    Math.ceil((local.day + (dayOfWeek(addDays(local, 1 - local.day)) % 7)) / 7)

const writers: Readonly<Record<string, (local: LocalTime, width: number) => string>> = {
    G: () => 'AD',
    y: (local, width) => (width === 2 ? digits(local.year % 100, 2) : digits(local.year, width)),
    M: (local, width) => monthText(local, width),
    L: (local, width) => monthText(local, width),
    w: (local, width) => digits(weekOfYear(local), width),
    W: (local, width) => digits(weekOfMonth(local), width),
    D: (local, width) => digits(dayOfYear(local), width),
    d: (local, width) => digits(local.day, width),
    F: (local, width) => digits(Math.floor((local.day - 1) / 7) + 1, width),
    E: (local, width) => text(weekdays[dayOfWeek(local) % 7] ?? '', width),
    u: (local, width) => digits(dayOfWeek(local), width),
    a: (local) => (local.hour < 12 ? 'AM' : 'PM'),
    H: (local, width) => digits(local.hour, width),
    k: (local, width) => digits(local.hour === 0 ? 24 : local.hour, width),
    K: (local, width) => digits(hour12(local), width),
    h: (local, width) => digits(hour12(local) === 0 ? 12 : hour12(local), width),
    m: (local, width) => digits(local.minute, width),
    s: (local, width) => digits(local.second, width),
}

function text(name: string, width: number): string {
    return width < 4 ? name.slice(0, 3) : name
}

function monthText(local: LocalTime, width: number): string {
    return width < 3 ? digits(local.month, width) : text(months[local.month - 1] ?? '', width)
}

/** Writes a wall clock by a pattern; letters for a time zone or a fraction of a second are not emulated. */
export function formatPattern(local: LocalTime, pattern: string): string {
    return pattern.replace(token, (run: string, quoted: string | undefined, letter: string | undefined) => {
        if (letter === undefined) return quoted ?? "'"
        const writer = writers[letter]
        if (!writer) throw new Error(`The letter ${letter} of a date format is not emulated by the local instance`)
        return writer(local, run.length)
    })
}

type Field = 'year' | 'shortYear' | 'month' | 'day' | 'hour' | 'hour12' | 'minute' | 'second' | 'half'

const readers: Readonly<Record<string, readonly [field: Field, expression: string]>> = {
    yyyy: ['year', '(\\d{4})'],
    yy: ['shortYear', '(\\d{2})'],
    MM: ['month', '(\\d{1,2})'],
    M: ['month', '(\\d{1,2})'],
    dd: ['day', '(\\d{1,2})'],
    d: ['day', '(\\d{1,2})'],
    HH: ['hour', '(\\d{1,2})'],
    H: ['hour', '(\\d{1,2})'],
    hh: ['hour12', '(\\d{1,2})'],
    h: ['hour12', '(\\d{1,2})'],
    mm: ['minute', '(\\d{1,2})'],
    ss: ['second', '(\\d{1,2})'],
    a: ['half', '([AaPp][Mm])'],
}

/** Reads a wall clock by a pattern; undefined when the text does not match it or is no date. */
export function parsePattern(written: string, pattern: string): LocalTime | undefined {
    const names: Field[] = []
    const expression = pattern.replace(/([A-Za-z])\1*|[^A-Za-z]/g, (run) => {
        const reader = readers[run]
        if (!reader) return run.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
        names.push(reader[0])
        return reader[1]
    })
    const match = new RegExp(`^${expression}$`).exec(written.trim())
    if (!match) return undefined
    return localTime(new Map(names.map((name, index) => [name, match[index + 1] ?? ''])))
}

function localTime(found: ReadonlyMap<Field, string>): LocalTime | undefined {
    const number = (field: Field, fallback: number): number => Number(found.get(field) ?? fallback)
    const isAfternoon = found.get('half')?.toLowerCase() === 'pm'
    const local = {
        year: found.has('shortYear') ? 2000 + number('shortYear', 0) : number('year', 1970),
        month: number('month', 1),
        day: number('day', 1),
        hour: found.has('hour12') ? (number('hour12', 0) % 12) + (isAfternoon ? 12 : 0) : number('hour', 0),
        minute: number('minute', 0),
        second: number('second', 0),
    }
    const isDate = local.month >= 1 && local.month <= 12 && local.day >= 1
    if (!isDate || local.day > daysInMonth(local.year, local.month)) return undefined
    return local.hour < 24 && local.minute < 60 && local.second < 60 && number('hour12', 1) <= 12 ? local : undefined
}
