/** The only source of time in the local instance; tests move it. */
export interface Clock {
    /** Milliseconds since the epoch. */
    now(): number
}

export const systemClock: Clock = { now: () => Date.now() }
