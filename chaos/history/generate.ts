import fc from 'fast-check'
import type { History, Source } from './history.ts'
import { callPlan, type CallPlan } from './plan.ts'
import { tellHistory } from './tell.ts'

const HOUR_MS = 3600000

/** Histories of so many calls, the same ones for the same seed. They begin between three hours and one hour before `now`. */
export function generateHistories(options: {
    readonly calls: number
    readonly seed: number
    readonly sources: readonly Source[]
    readonly now: number
    /** Keeps the ids of two runs apart. */
    readonly prefix: string
}): History[] {
    const plans = fc.sample(anyPlan(options.sources), { numRuns: options.calls, seed: options.seed })
    return plans.map((plan, index) => {
        const startsAt = options.now - 3 * HOUR_MS + Math.floor((index / options.calls) * HOUR_MS)
        return tellHistory(plan, `${options.prefix}${index}`, startsAt)
    })
}

export function anyPlan(sources: readonly Source[]): fc.Arbitrary<CallPlan> {
    return fc.oneof(...sources.map(callPlan))
}
