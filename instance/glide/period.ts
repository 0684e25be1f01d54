import { addDays, addMonths, dayOfWeek } from '../clock/calendar.ts'
import { formatUtc, fromLocalTime, toLocalTime, type LocalTime } from '../clock/zoned-time.ts'

/** Periods of the calendar, as the date methods of gs name them. */
export type Period = 'Minute' | 'Hour' | 'Day' | 'Week' | 'Month' | 'Quarter' | 'Year'

const starts: Record<Period, (local: LocalTime) => LocalTime> = {
    Minute: (local) => ({ ...local, second: 0 }),
    Hour: (local) => ({ ...local, minute: 0, second: 0 }),
    Day: midnight,
    Week: (local) => addDays(midnight(local), 1 - dayOfWeek(local)),
    Month: (local) => ({ ...midnight(local), day: 1 }),
    Quarter: (local) => ({ ...midnight(local), day: 1, month: local.month - ((local.month - 1) % 3) }),
    Year: (local) => ({ ...midnight(local), day: 1, month: 1 }),
}

const moves: Record<Period, (local: LocalTime, count: number) => LocalTime> = {
    Minute: (local, count) => ({ ...local, minute: local.minute + count }),
    Hour: (local, count) => ({ ...local, hour: local.hour + count }),
    Day: addDays,
    Week: (local, count) => addDays(local, count * 7),
    Month: addMonths,
    Quarter: (local, count) => addMonths(local, count * 3),
    Year: (local, count) => addMonths(local, count * 12),
}

function midnight(local: LocalTime): LocalTime {
    return { ...local, hour: 0, minute: 0, second: 0 }
}

/** The wall clock moved by a number of periods, as UTC text. */
export function shifted(now: number, zone: string, period: Period, count: number): string {
    return formatUtc(fromLocalTime(moves[period](normal(toLocalTime(now, zone)), count), zone))
}

/** The first second of the period that many periods from now, in the zone, as UTC text. */
export function startOf(now: number, zone: string, period: Period, count: number): string {
    const start = starts[period](normal(moves[period](toLocalTime(now, zone), count)))
    return formatUtc(fromLocalTime(start, zone))
}

/** The last second of that period. */
export function endOf(now: number, zone: string, period: Period, count: number): string {
    const start = starts[period](normal(moves[period](toLocalTime(now, zone), count)))
    return formatUtc(fromLocalTime(moves[period](normal(start), 1), zone) - 1000)
}

/** Brings overflowing fields (hour 25, day 0) back onto the calendar. */
function normal(local: LocalTime): LocalTime {
    return toLocalTime(fromLocalTime(local, 'UTC'), 'UTC')
}
