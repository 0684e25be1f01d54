/** Milliseconds since the epoch. */
export interface EventTimes {
    /** What orders the event, for good. */
    readonly effective: number
    readonly received: number
    /** The sender's, if it sent one. */
    readonly own: number | undefined
    /** The effective time is the reception's, because the sender's is missing or lies in the future. */
    readonly approximate: boolean
    /** How far the sender's time lay ahead of reception; 0 when it was believed. */
    readonly skew: number
}

/** A sender's clock may run ahead of this instance's by so much before it is not believed. */
const SKEW_TOLERANCE_MS = 2000

/** One effective time for good: the sender's own, or where it has none or one from the future, the reception's. */
export function eventTimes(own: number | undefined, received: number): EventTimes {
    const ahead = own === undefined ? 0 : own - received
    const isBelieved = own !== undefined && ahead <= SKEW_TOLERANCE_MS
    return {
        effective: isBelieved ? own : received,
        received,
        own,
        approximate: !isBelieved,
        skew: ahead > SKEW_TOLERANCE_MS ? ahead : 0,
    }
}
