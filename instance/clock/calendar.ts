import { asIfUtc, type LocalTime } from './zoned-time.ts'

/** Days, months and years on the wall clock; month ends are kept inside their month (31 January + 1 month = 28 February). */
export function addDays(local: LocalTime, days: number): LocalTime {
    return { ...local, day: local.day + days }
}

export function addMonths(local: LocalTime, months: number): LocalTime {
    const index = local.year * 12 + (local.month - 1) + months
    const year = Math.floor(index / 12)
    const month = (index % 12) + 1
    return { ...local, year, month, day: Math.min(local.day, daysInMonth(year, month)) }
}

export function daysInMonth(year: number, month: number): number {
    return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Monday is 1, Sunday is 7. */
export function dayOfWeek(local: LocalTime): number {
    const day = new Date(asIfUtc(local)).getUTCDay()
    return day === 0 ? 7 : day
}

/** Weeks start on Sunday; the week that contains 1 January is the first of the year. */
export function weekOfYear(local: LocalTime): number {
    const date = new Date(asIfUtc(local))
    const saturday = new Date(date.getTime() + (6 - date.getUTCDay()) * millisecondsPerDay)
    const newYear = Date.UTC(saturday.getUTCFullYear(), 0, 1)
    const firstSaturday = newYear + (6 - new Date(newYear).getUTCDay()) * millisecondsPerDay
    return (
        Math.round(
            (Math.floor(saturday.getTime() / millisecondsPerDay) * millisecondsPerDay - firstSaturday) /
                (7 * millisecondsPerDay)
        ) + 1
    )
}

export const millisecondsPerDay = 86_400_000
