import { maskNumbersIn } from '../callers/masked-number.ts'
import { NOTHING_TO_OPEN, type PopTarget } from '../calls/screen-pop.ts'
import type { Account } from '../records/accounts.ts'
import { readCallRows, type CallRow } from '../records/calls.ts'
import { recordError } from '../records/errors.ts'
import { readOwnLegs, type OwnLeg } from '../records/own-legs.ts'
import { findPopClaim, insertPopClaim, setPopState, type PopClaim } from '../records/pop-claims.ts'
import type { PanelCall } from './panel-call.ts'
import { targetForPanel } from './pop-target.ts'

/** What an agent's browser is told. */
export interface ScreenPopAnswer {
    /**
     * `claimed`: this browser opens it. `open`: another did, or tried to, and has not said that it is open; people are
     * offered a button. `done`: it was opened. `not_yet`: it is not the moment, or there is nothing to open yet.
     * `not_wanted`: the panel does not pop for this account.
     */
    readonly status: 'claimed' | 'open' | 'done' | 'not_yet' | 'not_wanted'
    /** '' without a claim. */
    readonly claimId: string
    readonly target: PopTarget
}

/** Asks whether this browser opens what the call is about: of all that ask for the same agent, one is told so, once. */
export function claimPop({ account, row }: PanelCall, user: string, now: number): ScreenPopAnswer {
    if (account.screenPop.by !== 'panel') return nothing('not_wanted')
    const legs = readOwnLegs(row.id, user)
    const calls = rowsOf(account, row)
    const known = findPopClaim(calls, user)
    if (known === undefined && !isMoment(account, legs)) return nothing('not_yet')
    const target = targetForPanel(account, row, legs[0]?.agent ?? '')
    if (known === undefined && target.url === '') return nothing('not_yet')
    const owner = { account: account.id, call: row.id, user }
    const own = known === undefined ? insertPopClaim(owner, now + account.sealAfterDays * DAY_MS) : undefined
    if (own !== undefined) return { status: 'claimed', claimId: own.id, target }
    return answerOf(known ?? findPopClaim(calls, user), target)
}

/** What came of opening it; undefined when nothing was claimed. What is open stays so, whatever another tab says. */
export function reportPop(
    { account, row }: PanelCall,
    user: string,
    report: { readonly kind: 'opened' } | { readonly kind: 'failed'; readonly reason: string }
): ScreenPopAnswer | undefined {
    const claim = findPopClaim(rowsOf(account, row), user)
    if (claim === undefined) return undefined
    const target = targetForPanel(account, row, readOwnLegs(row.id, user)[0]?.agent ?? '')
    if (claim.state === 'done') return answerOf(claim, target)
    if (report.kind === 'opened') {
        setPopState(claim, 'done', '')
        return answerOf({ ...claim, state: 'done' }, target)
    }
    const reason = maskNumbersIn(report.reason)
    setPopState(claim, 'failed', reason)
    recordError({
        account: account.id,
        subject: `screen-pop/${claim.id}`,
        origin: 'instance',
        call: row.values['external_id'] ?? '',
        script: '',
        action: 'open screen pop',
        message: 'A browser could not open the screen pop',
        detail: `${reason}\nThe call goes on as it is; the agent has a button to open it.`,
    })
    return answerOf({ ...claim, state: 'failed' }, target)
}

/** What was opened for a row that was merged into this one since was opened for this call. */
function rowsOf(account: Account, { id, members }: CallRow): string[] {
    if (members.length < 2) return [id]
    return [id].concat(readCallRows(account.id, members).map((row) => row.id))
}

const DAY_MS = 86400000

/** Parts of an agent that has the call, by the moment from which the panel pops. */
const MOMENTS: Readonly<Record<Account['screenPop']['moment'], ReadonlySet<string>>> = {
    ringing: new Set(['ringing', 'established', 'held', 'wrap_up']),
    answer: new Set(['established', 'held', 'wrap_up']),
}

function isMoment(account: Account, legs: readonly OwnLeg[]): boolean {
    return legs.some(({ state }) => MOMENTS[account.screenPop.moment].has(state))
}

function answerOf(claim: PopClaim | undefined, target: PopTarget): ScreenPopAnswer {
    return { status: claim?.state === 'done' ? 'done' : 'open', claimId: claim?.id ?? '', target }
}

function nothing(status: 'not_yet' | 'not_wanted'): ScreenPopAnswer {
    return { status, claimId: '', target: NOTHING_TO_OPEN }
}
