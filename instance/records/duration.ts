/** Durations as rows hold them: a date-time that far after 1970-01-01 00:00:00 (GlideDuration). */
import { formatUtc, parseUtc } from '../clock/zoned-time.ts'

/** Milliseconds of a stored duration (`1970-01-04 12:00:00`) or of `d HH:mm:ss` / `HH:mm:ss`; undefined when it is neither. */
export function parseDuration(text: string): number | undefined {
    const trimmed = text.trim()
    const stored = parseUtc(trimmed)
    if (stored !== undefined) return stored
    const match = /^(?:(-?\d+)\s+)?(\d{1,3}):(\d{1,2}):(\d{1,2})$/.exec(trimmed)
    if (!match) return undefined
    const [, days = '0', hours, minutes, seconds] = match
    return ((Number(days) * 24 + Number(hours)) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
}

export function formatDuration(milliseconds: number): string {
    return formatUtc(Math.round(milliseconds / 1000) * 1000)
}

/** `3 Days 12 Hours`: the parts that are not zero, seconds only below a minute's whole parts. */
export function durationDisplay(milliseconds: number): string {
    const total = Math.floor(Math.abs(milliseconds) / 1000)
    const parts: [number, string][] = [
        [Math.floor(total / 86_400), 'Day'],
        [Math.floor((total % 86_400) / 3600), 'Hour'],
        [Math.floor((total % 3600) / 60), 'Minute'],
        [total % 60, 'Second'],
    ]
    const shown = parts
        .filter(([count]) => count > 0)
        .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
    return shown.length === 0 ? '0 Seconds' : shown.join(' ')
}
