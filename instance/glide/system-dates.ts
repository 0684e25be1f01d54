import { millisecondsPerDay } from '../clock/calendar.ts'
import { fromLocalTime, formatUtc, parseLocal } from '../clock/zoned-time.ts'
import type { ScriptContext } from './glide-object.ts'
import { endOf, shifted, startOf, type Period } from './period.ts'

type DateMethod = (context: ScriptContext, ...args: readonly unknown[]) => string

const now = (context: ScriptContext): number => context.instance.clock.now()
const zone = (context: ScriptContext): string => context.session.user.timeZone
const count = (value: unknown): number => Number(value ?? 0)

/** `daysAgo(n)`, `daysAgoStart(n)`, `daysAgoEnd(n)` and so on: periods back from now in the user's time zone. */
const ago: readonly (readonly [string, Period])[] = [
    ['minutesAgo', 'Minute'],
    ['hoursAgo', 'Hour'],
    ['daysAgo', 'Day'],
    ['weeksAgo', 'Week'],
    ['monthsAgo', 'Month'],
    ['quartersAgo', 'Quarter'],
    ['yearsAgo', 'Year'],
]

/** `beginningOfThisMonth()`, `endOfLastWeek()`, `beginningOfNextYear()`. */
const relative: readonly (readonly [string, number])[] = [
    ['Last', -1],
    ['This', 0],
    ['Next', 1],
]
const namedPeriods: readonly Period[] = ['Week', 'Month', 'Quarter', 'Year']

/** The date methods of gs (c_GlideSystemScopedAPI.md): wall clock of the user's time zone, written in UTC. */
export const systemDates: Readonly<Record<string, DateMethod>> = {
    ...Object.fromEntries(
        ago.flatMap(([name, period]): [string, DateMethod][] => [
            [name, (context, n) => shifted(now(context), zone(context), period, -count(n))],
            [`${name}Start`, (context, n) => startOf(now(context), zone(context), period, -count(n))],
            [`${name}End`, (context, n) => endOf(now(context), zone(context), period, -count(n))],
        ])
    ),
    ...Object.fromEntries(
        relative.flatMap(([word, offset]) =>
            namedPeriods.flatMap((period): [string, DateMethod][] => [
                [`beginningOf${word}${period}`, (context) => startOf(now(context), zone(context), period, offset)],
                [`endOf${word}${period}`, (context) => endOf(now(context), zone(context), period, offset)],
            ])
        )
    ),
    yesterday: (context) => formatUtc(now(context) - millisecondsPerDay),
    beginningOfToday: (context) => startOf(now(context), zone(context), 'Day', 0),
    endOfToday: (context) => endOf(now(context), zone(context), 'Day', 0),
    beginningOfYesterday: (context) => startOf(now(context), zone(context), 'Day', -1),
    endOfYesterday: (context) => endOf(now(context), zone(context), 'Day', -1),
    dateGenerate(context, date, range) {
        const asked = String(range).toLowerCase()
        const time = asked === 'start' ? '00:00:00' : asked === 'end' ? '23:59:59' : asked
        const local = parseLocal(`${String(date)} ${time}`)
        if (!local) throw new Error(`gs.dateGenerate: not a date: ${String(date)} ${String(range)}`)
        return formatUtc(fromLocalTime(local, zone(context)))
    },
}
