import { addDays, addMonths, dayOfWeek } from '../clock/calendar.ts'
import { formatUtc, fromLocalTime, toLocalTime, type LocalTime } from '../clock/zoned-time.ts'

/** Periods of the calendar, as the date methods of gs name them. */
type LongPeriod = 'Day' | 'Week' | 'Month' | 'Quarter' | 'Year'

export type Period = 'Minute' | 'Hour' | LongPeriod

const starts: Record<LongPeriod, (local: LocalTime) => LocalTime> = {
    Day: midnight,
    Week: (local) => addDays(midnight(local), 1 - dayOfWeek(local)),
    Month: (local) => ({ ...midnight(local), day: 1 }),
    Quarter: (local) => ({ ...midnight(local), day: 1, month: local.month - ((local.month - 1) % 3) }),
    Year: (local) => ({ ...midnight(local), day: 1, month: 1 }),
}

/** Minutes and hours are lengths of time; everything longer moves the wall clock. */
const lengths = { Minute: 60_000, Hour: 3_600_000 }

const moves: Record<LongPeriod, (local: LocalTime, count: number) => LocalTime> = {
    Day: addDays,
    Week: (local, count) => addDays(local, count * 7),
    Month: addMonths,
    Quarter: (local, count) => addMonths(local, count * 3),
    Year: (local, count) => addMonths(local, count * 12),
}

function midnight(local: LocalTime): LocalTime {
    return { ...local, hour: 0, minute: 0, second: 0 }
}

function moved(moment: number, zone: string, period: Period, count: number): number {
    if (period === 'Minute' || period === 'Hour') return moment + count * lengths[period]
    return fromLocalTime(moves[period](toLocalTime(moment, zone), count), zone)
}

function start(moment: number, zone: string, period: Period): number {
    if (period !== 'Minute' && period !== 'Hour') return fromLocalTime(starts[period](toLocalTime(moment, zone)), zone)
    const local = toLocalTime(moment, zone)
    const into = local.second * 1000 + (period === 'Hour' ? local.minute * 60_000 : 0)
    return Math.floor(moment / 1000) * 1000 - into
}

/** The moment that many periods from now, as UTC text. */
export function shifted(now: number, zone: string, period: Period, count: number): string {
    return formatUtc(moved(now, zone, period, count))
}

/** The first second of the period that many periods from now, in the zone, as UTC text. */
export function startOf(now: number, zone: string, period: Period, count: number): string {
    return formatUtc(start(moved(now, zone, period, count), zone, period))
}

/** The last second of that period. */
export function endOf(now: number, zone: string, period: Period, count: number): string {
    const first = start(moved(now, zone, period, count), zone, period)
    return formatUtc(moved(first, zone, period, 1) - 1000)
}
