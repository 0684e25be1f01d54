import { getAccount, type Account } from '../records/accounts.ts'
import { readUnverified, setVerified } from '../records/calls.ts'
import { openEvent, postpone, readDueEvents, type StoredEvent } from '../records/events.ts'
import { endLease, takeLease } from '../records/leases.ts'
import { identifyCaller } from './callers.ts'
import { readComponent } from './component.ts'
import { keepForRetry } from './failure.ts'
import { finishEvent } from './finish.ts'
import { settle } from './settle.ts'

/** Calls or events in one run. */
const BATCH = 200

/** Longer than a run takes: a run that died gives way to the next. */
const LEASE_MS = 300000

/** A call without events for so long is quiet. */
const QUIET_MS = 300000

/** When an account that does not settle is looked at again. */
const PAUSE_MS = 300000

/** Settles events that their request left behind, or that wait for a retry. Returns how many came to their end. */
export function settleWaiting(now: number): number {
    return alone('settle-waiting', now, () => {
        const accountOf = accountReader()
        return readDueEvents(now, BATCH).filter((stored) => settleOne(accountOf(stored.account), stored, now)).length
    })
}

/** Checks calls that were written to and have been quiet since. Returns how many needed nothing: those are verified. */
export function verifyQuiet(now: number): number {
    return alone('verify-quiet', now, () => {
        const accountOf = accountReader()
        return readUnverified(now - QUIET_MS, BATCH).filter(({ account: id, row }) => {
            const account = accountOf(id)
            if (account === undefined || account.mode !== 'live') return false
            const settled = settle(account, readComponent(account.id, [row.openedAs]), identifyCaller, now)
            const isRight = settled.ok && !settled.calls.some((call) => call.wrote)
            if (isRight) setVerified(row)
            return isRight
        }).length
    })
}

function settleOne(account: Account | undefined, stored: StoredEvent, now: number): boolean {
    const own = openEvent(stored.id)
    if (own === undefined || own.stored.event.processed) return false
    if (account === undefined || account.mode !== 'live') {
        postpone(own, now + PAUSE_MS)
        return false
    }
    try {
        const component = readComponent(account.id, [stored.event.contact])
        const latency = (): number => Math.max(0, now - stored.received)
        const finished = finishEvent(account, own, component, identifyCaller, { now, latency })
        if (!finished.ok) keepForRetry(own, finished.failure, now)
        return finished.ok
    } catch (error) {
        keepForRetry(own, error, now)
        return false
    }
}

/** Nothing when another run of the same work is under way. */
function alone(name: string, now: number, work: () => number): number {
    const lease = takeLease(name, now, LEASE_MS)
    if (lease === undefined) return 0
    try {
        return work()
    } finally {
        endLease(lease, now)
    }
}

function accountReader(): (id: string) => Account | undefined {
    const accounts = new Map<string, Account | undefined>()
    return (id) => {
        if (!accounts.has(id)) accounts.set(id, getAccount(id))
        return accounts.get(id)
    }
}
