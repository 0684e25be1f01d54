/** Wall-clock time in a time zone. `month` is 1 to 12, everything else as on a clock. */
export interface LocalTime {
    readonly year: number
    readonly month: number
    readonly day: number
    readonly hour: number
    readonly minute: number
    readonly second: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
    const known = formats.get(zone)
    if (known) return known
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
        era: 'short',
    })
    formats.set(zone, format)
    return format
}

export function isTimeZone(zone: string): boolean {
    try {
        formatOf(zone)
        return true
    } catch {
        return false
    }
}

/** The wall clock of a zone at a moment (milliseconds since the epoch). */
export function toLocalTime(moment: number, zone: string): LocalTime {
    if (zone === 'GMT' || zone === 'UTC') return fromUtcFields(new Date(moment))
    const parts = new Map(
        formatOf(zone)
            .formatToParts(moment)
            .map((part) => [part.type, part.value])
    )
    const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type))
    const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year')
    return {
        year,
        month: part('month'),
        day: part('day'),
        hour: part('hour'),
        minute: part('minute'),
        second: part('second'),
    }
}

function fromUtcFields(date: Date): LocalTime {
    return {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        hour: date.getUTCHours(),
        minute: date.getUTCMinutes(),
        second: date.getUTCSeconds(),
    }
}

/** How far the zone is ahead of UTC at a moment, in milliseconds. */
export function zoneOffset(moment: number, zone: string): number {
    return asIfUtc(toLocalTime(moment, zone)) - Math.floor(moment / 1000) * 1000
}

/**
 * The moment at which the zone's wall clock shows this time; fields may overflow (day 32 is the next month's first). A time
 * that daylight saving skips is as long after the change as it would have been without.
 */
export function fromLocalTime(local: LocalTime, zone: string): number {
    const wall = asIfUtc(local)
    const guess = wall - zoneOffset(wall, zone)
    const moment = wall - zoneOffset(guess, zone)
    return moment + zoneOffset(moment, zone) === wall ? moment : Math.max(guess, moment)
}

/** Milliseconds as if the wall clock stood in UTC. */
export function asIfUtc(local: LocalTime): number {
    return Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second)
}

/** Milliseconds the clock is set forward for daylight saving at a moment; 0 outside of it. */
export function daylightSaving(moment: number, zone: string): number {
    const { year } = toLocalTime(moment, zone)
    const standard = Math.min(zoneOffset(Date.UTC(year, 0, 1), zone), zoneOffset(Date.UTC(year, 6, 1), zone))
    return zoneOffset(moment, zone) - standard
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `yyyy-MM-dd HH:mm:ss` in UTC, as rows hold date-times. */
export function formatUtc(moment: number): string {
    return formatLocal(fromUtcFields(new Date(moment)))
}

export function formatLocal(local: LocalTime): string {
    const date = `${String(local.year).padStart(4, '0')}-${two(local.month)}-${two(local.day)}`
    return `${date} ${two(local.hour)}:${two(local.minute)}:${two(local.second)}`
}

/** Reads `yyyy-MM-dd HH:mm:ss` or `yyyy-MM-dd` as a wall clock; undefined when it is neither. */
export function parseLocal(text: string): LocalTime | undefined {
    const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?$/.exec(text.trim())
    if (!match) return undefined
    const [, year, month, day, hour = '0', minute = '0', second = '0'] = match
    return {
        year: Number(year),
        month: Number(month),
        day: Number(day),
        hour: Number(hour),
        minute: Number(minute),
        second: Number(second),
    }
}

export function parseUtc(text: string): number | undefined {
    const local = parseLocal(text)
    return local === undefined ? undefined : asIfUtc(local)
}
