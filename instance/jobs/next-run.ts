import { addDays, addMonths, dayOfWeek, daysInMonth } from '../clock/calendar.ts'
import { fromLocalTime, parseLocal, parseUtc, toLocalTime, type LocalTime } from '../clock/zoned-time.ts'
import { parseDuration } from '../records/duration.ts'
import type { StoredRow } from '../records/row-store.ts'

/**
 * The moment a scheduled script (sysauto_script) runs first when it is planned at `now`: one that runs once is due at its
 * start, also when that has passed.
 *
 * @throws for kinds of repetition that are not emulated.
 */
export function firstRun(job: StoredRow, now: number, defaultZone: string): number | undefined {
    return job['run_type'] === 'once' ? parseUtc(job['run_start'] ?? '') : nextRun(job, now, defaultZone)
}

/**
 * The moment a scheduled script that has run at `now` runs next; undefined when it runs on demand only or never
 * again. A periodic job runs at whole periods after its start.
 *
 * @throws for kinds of repetition that are not emulated.
 */
export function nextRun(job: StoredRow, now: number, defaultZone: string): number | undefined {
    const start = parseUtc(job['run_start'] ?? '')
    const zone = job['time_zone'] || defaultZone
    switch (job['run_type']) {
        case 'on_demand':
        case 'once':
            return undefined
        case 'periodically':
            return periodic(start ?? now, parseDuration(job['run_period'] ?? '') ?? 0, now)
        case 'daily':
            return firstAfter(now, zone, timeOf(job), (local, step) => addDays(local, step))
        case 'weekly': {
            const weekday = Number(job['run_dayofweek'] ?? 1)
            return firstAfter(now, zone, timeOf(job), (local, step) =>
                addDays(local, weekday - dayOfWeek(local) + step * 7)
            )
        }
        case 'monthly': {
            const day = Number(job['run_dayofmonth'] ?? 1)
            return firstAfter(now, zone, timeOf(job), (local, step) =>
                onDay(addMonths({ ...local, day: 1 }, step), day)
            )
        }
        default:
            throw new Error(
                `A job that runs ${job['run_type'] ?? 'without a type'} is not emulated by the local instance`
            )
    }
}

function periodic(start: number, period: number, now: number): number | undefined {
    if (period <= 0) return undefined
    if (start > now) return start
    return start + (Math.floor((now - start) / period) + 1) * period
}

/** The time of day of a job, on the wall clock of its zone. */
function timeOf(job: StoredRow): LocalTime | undefined {
    const text = job['run_time'] ?? ''
    return parseLocal(text.includes('-') ? text : `1970-01-01 ${text || '00:00:00'}`)
}

function onDay(local: LocalTime, day: number): LocalTime {
    return { ...local, day: Math.min(day, daysInMonth(local.year, local.month)) }
}

function firstAfter(
    now: number,
    zone: string,
    time: LocalTime | undefined,
    candidate: (today: LocalTime, step: number) => LocalTime
): number | undefined {
    const clock = { hour: time?.hour ?? 0, minute: time?.minute ?? 0, second: time?.second ?? 0 }
    const today = { ...toLocalTime(now, zone), ...clock }
    for (let step = 0; step <= 2; step++) {
        const moment = fromLocalTime(candidate(today, step), zone)
        if (moment > now) return moment
    }
    return undefined
}
