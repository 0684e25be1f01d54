import { foldCalls } from '../calls/fold.ts'
import { RECONCILED } from '../calls/news.ts'
import { planSweep } from '../calls/sweep.ts'
import type { Account } from '../records/accounts.ts'
import { callAttention } from '../records/attention.ts'
import { keepAbsence, readOpenCalls, readPassedOn, type OpenCallRow } from '../records/open-calls.ts'
import { dayOf } from '../records/time.ts'
import { identifyCaller } from './callers.ts'
import { callEvents, readComponent } from './component.ts'
import { receive } from './receive.ts'

/** Open calls looked at in one run, those without events for longest first. */
const MOST_CALLS = 5000

/**
 * Closes calls that are silent and that the telephony system does not know any more: what ended them was lost, on the
 * way or before it was sent. `active` is every contact it has. Returns how many were closed.
 */
export function sweep(
    account: Account,
    silentAfter: number,
    active: ReadonlySet<string>,
    now: number,
    clock: () => number
): number {
    const open = readOpenCalls(account.id, MOST_CALLS)
    const plan = planSweep(open, active, now, silentAfter)
    for (const call of plan.becomeAbsent) keepAbsence(call, now)
    for (const call of plan.becomePresent) keepAbsence(call, undefined)
    if (plan.tooMany > 0) reportTooMany(account, plan.tooMany, open.length, now)
    const due = open.filter((call) => plan.close.includes(call.id))
    for (const call of due) close(account, call, RECONCILED, clock)
    return due.length
}

/**
 * Ends calls in which nobody is left and that wait for a successor longer than `silentAfter` (milliseconds): by the
 * telephony system's own words nobody is on the phone, so this needs no poll. Returns how many were ended.
 */
export function endForgotten(account: Account, silentAfter: number, clock: () => number): number {
    const forgotten = readPassedOn(account.id, clock() - silentAfter, MOST_CALLS)
    for (const call of forgotten) close(account, call, NO_SUCCESSOR, clock)
    return forgotten.length
}

const NO_SUCCESSOR = 'no successor'

/** An event like any other: the call's trace says who closed it, and why. */
function close(account: Account, row: OpenCallRow, cause: string, clock: () => number): void {
    const now = clock()
    const event = {
        source: 'trunkline',
        eventId: `reconciled/${row.id}/${row.lastEvent}`,
        canonicalBody: '',
        type: 'call.cleared',
        contact: lastContact(account, row),
        parent: '',
        ownTime: now,
        facts: { cause },
    } as const
    receive(account, event, identifyCaller, { now, latency: () => clock() - now, rawBody: '' })
}

/** A contact that events have told of: the row may be named after one that was never more than a parent. */
function lastContact(account: Account, row: OpenCallRow): string {
    const component = readComponent(account.id, [row.openedAs])
    const calls = foldCalls(callEvents(component), component.edges)
    const contacts = calls.find((call) => call.members.includes(row.openedAs))?.contacts ?? []
    return contacts[contacts.length - 1] ?? row.openedAs
}

function reportTooMany(account: Account, tooMany: number, open: number, now: number): void {
    callAttention({
        account: account.id,
        subject: `sweep/too-many/${dayOf(now)}`,
        origin: 'instance',
        call: '',
        script: '',
        action: 'close silent calls',
        message: `The telephony system does not know ${tooMany} of the ${open} open calls of ${account.code}: none was closed`,
        detail: 'That many at once speak for a wrong answer rather than for lost events. Check that the API address and the account belong together. Once the answer is right, the next run closes what is over; calls that really are over can be closed by hand.',
    })
}
