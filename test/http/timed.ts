import { startTrunkline, type Trunkline } from './trunkline.ts'

/** The product, and its time, which stands still until a test lets it pass. */
export interface Timed {
    readonly trunkline: Trunkline
    readonly pass: (milliseconds: number) => void
    /** Milliseconds since the epoch. */
    readonly now: () => number
}

export async function startTimed(): Promise<Timed> {
    let now = Date.now()
    const trunkline = await startTrunkline({ background: false, clock: { now: () => now } })
    // Making what all start from may have taken a while.
    now = Date.now()
    return {
        trunkline,
        pass: (milliseconds) => {
            now += milliseconds
        },
        now: () => now,
    }
}
