export type SourceState = 'waiting' | 'filling' | 'checking' | 'sweeping' | 'complete' | 'absent'

/** How far the directory has got with one table. */
export interface SourceProgress {
    readonly table: string
    readonly state: SourceState
    readonly processed: number
    readonly total: number
    readonly unreadable: number
    /** Records that could not be indexed and were passed over. */
    readonly refused: number
    /** Records a second. */
    readonly rate: number
    /** Seconds. */
    readonly remaining: number
    /** Why the last run could not go on, '' where it could. */
    readonly error: string
}

/** The line on the account's form: every table with how far it is. */
export function progressText(sources: readonly SourceProgress[]): string {
    return sources.map((source) => `${source.table}: ${stateText(source)}${trouble(source.error)}`).join('; ')
}

function stateText(source: SourceProgress): string {
    switch (source.state) {
        case 'waiting':
            return 'waiting'
        case 'filling':
            return `${grouped(source.processed)} of ${grouped(source.total)}, ${grouped(source.rate)} a second, ${duration(source.remaining)} left`
        case 'checking':
            return 'removing what is gone'
        case 'sweeping':
            return 'looking for what changed meanwhile'
        case 'complete':
            return `complete, ${grouped(source.processed)} records${unreadable(source.unreadable)}${refused(source.refused)}`
        case 'absent':
            return 'no such table'
    }
}

function unreadable(count: number): string {
    return count === 0 ? '' : `, ${grouped(count)} unreadable number${count === 1 ? '' : 's'}`
}

function refused(count: number): string {
    return count === 0 ? '' : `, ${grouped(count)} record${count === 1 ? '' : 's'} refused`
}

function trouble(error: string): string {
    return error === '' ? '' : ` (stopped: ${error.slice(0, LONGEST_ERROR)})`
}

/** The line has room for all tables. */
const LONGEST_ERROR = 150

/** Up to two minutes in seconds, then in whole minutes. */
function duration(seconds: number): string {
    return seconds <= 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}

/** `1,234,567`: what toLocaleString gives is the engine's affair. */
function grouped(count: number): string {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

export interface Pace {
    readonly rate: number
    readonly remaining: number
}

/** Records a second and seconds left, from what was done in so many milliseconds. */
export function paceOf(done: number, milliseconds: number, left: number): Pace {
    const perSecond = milliseconds > 0 ? (done * 1000) / milliseconds : 0
    return { rate: Math.round(perSecond), remaining: perSecond > 0 ? Math.ceil(Math.max(left, 0) / perSecond) : 0 }
}
