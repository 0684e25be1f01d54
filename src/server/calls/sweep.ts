/** Which calls a sweep closes: those that are silent, and that the telephony system does not know any more. */

export interface OpenCall {
    /** sys_id of its row. */
    readonly id: string
    /** Every id the vendor may know it by. */
    readonly members: readonly string[]
    /** Milliseconds since the epoch. */
    readonly lastEventAt: number
    /** A callback is promised: no telephony system counts such a call among its active ones. */
    readonly awaitsCallback: boolean
    /** The first complete poll that did not tell of it; undefined while the vendor knows it. */
    readonly absentSince: number | undefined
}

export interface SweepPlan {
    /** Calls by sys_id. */
    readonly close: readonly string[]
    readonly becomeAbsent: readonly string[]
    readonly becomePresent: readonly string[]
    /** So many would be closed that the vendor's answer is not believed: none is. 0 when all is well. */
    readonly tooMany: number
}

/** Two polls that are nearer to each other may both have missed a call that is just being passed on. */
const BETWEEN_POLLS_MS = 120000

/** Nobody waits longer for a callback. */
const CALLBACK_MS = 7 * 86400000

const ALWAYS_ALLOWED = 5
const ALLOWED_SHARE = 0.2

/**
 * `active` is every contact that the vendor told of in a complete poll at `now`, `silentAfter` is in milliseconds. One
 * sweep closes at most five calls or a fifth of the open ones: if more are missing, the poll is wrong, not the calls.
 */
export function planSweep(
    open: readonly OpenCall[],
    active: ReadonlySet<string>,
    now: number,
    silentAfter: number
): SweepPlan {
    const isGone = (call: OpenCall): boolean =>
        now - call.lastEventAt > (call.awaitsCallback ? CALLBACK_MS : silentAfter) &&
        !call.members.some((member) => active.has(member))
    const gone = open.filter(isGone)
    const due = gone.filter((call) => call.absentSince !== undefined && now - call.absentSince >= BETWEEN_POLLS_MS)
    const isTooMany = due.length > Math.max(ALWAYS_ALLOWED, open.length * ALLOWED_SHARE)
    return {
        close: isTooMany ? [] : idsOf(due),
        becomeAbsent: idsOf(gone.filter((call) => call.absentSince === undefined)),
        becomePresent: idsOf(open.filter((call) => call.absentSince !== undefined && !isGone(call))),
        tooMany: isTooMany ? due.length : 0,
    }
}

function idsOf(calls: readonly OpenCall[]): string[] {
    return calls.map((call) => call.id)
}
