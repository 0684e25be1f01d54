/**
 * The moment of a relative date: `@hour@ago@1` or `@dayofweek@ahead@3`, as UTC `yyyy-MM-dd HH:mm:ss`.
 *
 * markdown/platform-user-interface/r_OpAvailableFiltersQueries.md (relative operators of date-time fields)
 */
export function relativeMoment(text: string, now: number): string {
    const [unit = '', direction = '', amountText = ''] = text.split('@').filter((part) => part !== '')
    const amount = Number(amountText) * (direction === 'ahead' ? 1 : -1)
    if (Number.isNaN(amount)) throw new Error(`Not a relative date: ${text}`)
    return toDatabaseText(shifted(new Date(now), unit, amount))
}

function shifted(date: Date, unit: string, amount: number): Date {
    const milliseconds = fixedUnits[unit]
    if (milliseconds !== undefined) return new Date(date.getTime() + amount * milliseconds)
    const months = calendarUnits[unit]
    if (months === undefined) throw new Error(`Not a unit of relative dates: ${unit}`)
    const moved = new Date(date)
    moved.setUTCMonth(moved.getUTCMonth() + amount * months)
    return moved
}

const fixedUnits: Readonly<Record<string, number>> = {
    second: 1_000,
    minute: 60_000,
    hour: 3_600_000,
    day: 86_400_000,
    dayofweek: 86_400_000,
    week: 604_800_000,
}

const calendarUnits: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 }

/** UTC `yyyy-MM-dd HH:mm:ss`, as the database keeps date-times. */
export function toDatabaseText(date: Date): string {
    return date.toISOString().slice(0, 19).replace('T', ' ')
}
