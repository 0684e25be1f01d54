import type { LocalTime } from '../clock/zoned-time.ts'
import type { Session } from '../session.ts'
import { scriptText } from './field-text.ts'
import { notEmulated } from './glide-object.ts'

/** Styles of the date methods that end in `Lang` and `Ex` (c_GlideDateTimeScoped.md); what is none of them is medium. */
type Style = 'full' | 'long' | 'medium' | 'short'

/** The language a script named, else the session's. */
export function languageOf(session: Session, given: unknown): string {
    return given === undefined || given === null ? session.language : scriptText(given)
}

function styleOf(style: unknown): Style {
    const wanted = String(style).toLowerCase()
    return wanted === 'full' || wanted === 'long' || wanted === 'short' ? wanted : 'medium'
}

/** Narrow and no-break spaces are written as plain ones. */
function plainSpaces(text: string): string {
    return text.replace(/[\u00a0\u202f]/g, ' ')
}

function formatter(options: Intl.DateTimeFormatOptions, language: string): Intl.DateTimeFormat {
    try {
        return new Intl.DateTimeFormat(language, options)
    } catch {
        throw notEmulated(`The language ${language} of a date`)
    }
}

/** The day of a moment in a zone, in the way the language writes it. */
export function localeDate(moment: number, zone: string, style: unknown, language: string): string {
    return plainSpaces(formatter({ dateStyle: styleOf(style), timeZone: zone }, language).format(moment))
}

/** The time of a moment in a zone, in the way the language writes it; `long` and `full` name the zone. */
export function localeTime(moment: number, zone: string, style: unknown, language: string): string {
    return plainSpaces(formatter({ timeStyle: styleOf(style), timeZone: zone }, language).format(moment))
}

/** Reads a day that `localeDate()` wrote, or one with the year in full; undefined when it is none. */
export function parseLocaleDate(text: string, style: unknown, language: string): LocalTime | undefined {
    const format = formatter({ dateStyle: styleOf(style), timeZone: 'UTC' }, language)
    const part = (moment: number, type: string): string =>
        format.formatToParts(moment).find((one) => one.type === type)?.value ?? ''
    const order = format
        .formatToParts(0)
        .map((one) => one.type)
        .filter((type) => type === 'year' || type === 'month' || type === 'day')
    const names = Array.from({ length: 12 }, (_, index) => part(Date.UTC(2001, index, 5), 'month'))
    const isNamed = names.some((name) => !/^\d+$/.test(name))
    const found = new Map<string, number>()
    if (isNamed) {
        const month = names.findIndex((name) => text.toLowerCase().includes(name.toLowerCase()))
        if (month < 0) return undefined
        found.set('month', month + 1)
    }
    const asked = order.filter((type) => !isNamed || type !== 'month')
    const numbers = text.match(/\d+/g) ?? []
    if (numbers.length !== asked.length) return undefined
    for (const [index, type] of asked.entries()) found.set(type, Number(numbers[index]))
    const year = found.get('year') ?? 0
    const month = found.get('month') ?? 0
    const day = found.get('day') ?? 0
    const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31
    return isDate ? { year: year < 100 ? 2000 + year : year, month, day, hour: 0, minute: 0, second: 0 } : undefined
}
