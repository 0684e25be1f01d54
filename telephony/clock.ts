import { setTimeout as sleep } from 'node:timers/promises'

/** The time of the contact centre: real, or a test's own. */
export interface Clock {
    /** Milliseconds since the epoch. */
    now(): number
    pass(milliseconds: number): Promise<void>
}

export const REAL_CLOCK: Clock = {
    now: () => Date.now(),
    pass: async (milliseconds) => {
        await sleep(milliseconds)
    },
}

/** A clock that stands until time is passed, then jumps. */
export function jumpingClock(start: number): Clock {
    let now = start
    return {
        now: () => now,
        pass: (milliseconds) => {
            now += milliseconds
            return Promise.resolve()
        },
    }
}
