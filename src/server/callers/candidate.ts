import type { Candidate, IdentifiedCaller } from '../calls/event.ts'

/**
 * Finds who a number belongs to. One implementation searches the people table; the phone directory will be another.
 * Gives at most `limit` people, each once.
 */
export interface CallerDirectory {
    find(e164: string, country: string, limit: number): readonly Candidate[]
}

/** How many candidates are told to the agent; more means the number says nothing about the person. */
export const CANDIDATE_LIMIT = 10

/** One match is linked; several are told and never guessed. */
export function identify(
    numbers: { caller: string; called: string },
    candidates: readonly Candidate[]
): IdentifiedCaller {
    const only = candidates.length === 1 ? candidates[0] : undefined
    return {
        callerNumber: numbers.caller,
        calledNumber: numbers.called,
        ...(only === undefined ? {} : { caller: only }),
        confidence: only === undefined ? 0 : 100,
        candidates,
    }
}
