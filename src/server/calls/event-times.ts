/** Milliseconds since the epoch. */
export interface EventTimes {
    /** What orders the event, for good. */
    readonly effective: number
    readonly received: number
    /** The sender's, if it sent one. */
    readonly own: number | undefined
    /** The effective time is the reception's, because the sender's is missing, in the future, or far in the past. */
    readonly approximate: boolean
    /** How far the sender's time lay from reception (ahead is positive); 0 when it was believed. */
    readonly skew: number
}

/** A sender's clock may run ahead of this instance's by so much before it is not believed. */
const SKEW_TOLERANCE_MS = 2000

/** Older than any retry or reconciliation: no time of a call that is still told about. */
const OLDEST_MS = 35 * 86400000

const LARGEST_SKEW_MS = 2147483647

/** One effective time for good: the sender's own, or where it has none or an impossible one, the reception's. */
export function eventTimes(own: number | undefined, received: number): EventTimes {
    const ahead = own === undefined ? 0 : own - received
    const isPossible = ahead <= SKEW_TOLERANCE_MS && ahead >= -OLDEST_MS
    const isBelieved = own !== undefined && isPossible
    return {
        effective: isBelieved ? own : received,
        received,
        own,
        approximate: !isBelieved,
        skew: isPossible ? 0 : Math.max(-LARGEST_SKEW_MS, Math.min(LARGEST_SKEW_MS, ahead)),
    }
}
