import { gs } from '@servicenow/glide'
import { readSettlingAccounts, type Account } from '../records/accounts.ts'
import { readUnverified, setVerified, verifyLater, type CallRow } from '../records/calls.ts'
import { openEvent, readDueEvents, type StoredEvent } from '../records/events.ts'
import { endLease, takeLease } from '../records/leases.ts'
import { removeExpiredPayloads } from '../records/payloads.ts'
import { thisInstance } from '../records/this-instance.ts'
import { identifyCaller } from './callers.ts'
import { readComponent } from './component.ts'
import { keepForRetry } from './failure.ts'
import { finishEvent } from './finish.ts'
import { settle } from './settle.ts'

/** Calls or events in one run. */
const BATCH = 200

/** Longer than a run takes: a run that died gives way to the next. */
const LEASE_MS = 300000

/** When a call that could not be verified is looked at again. */
const PAUSE_MS = 900000

/** Settles events that their request left behind, or that wait for a retry. Returns how many came to their end. */
export function settleWaiting(now: number): number {
    return alone('settle-waiting', now, () => {
        const accounts = settlingAccounts()
        return readDueEvents(Array.from(accounts.keys()), now, BATCH).filter((stored) => {
            const account = accounts.get(stored.account)
            return account !== undefined && settleOne(account, stored, now)
        }).length
    })
}

/** Checks calls that were written to and have been quiet since. Returns how many needed nothing: those are verified. */
export function verifyQuiet(now: number): number {
    return alone('verify-quiet', now, () => {
        const accounts = settlingAccounts()
        return readUnverified(now, BATCH).filter(({ account, row }) => verify(accounts.get(account), row, now)).length
    })
}

/** Raw bodies are kept for the days that their account says. */
export function removeExpired(now: number): void {
    removeExpiredPayloads(now)
}

function settlingAccounts(): Map<string, Account> {
    return new Map(readSettlingAccounts(thisInstance()).map((account) => [account.id, account]))
}

function settleOne(account: Account, stored: StoredEvent, now: number): boolean {
    const own = openEvent(stored.id)
    if (own === undefined || own.stored.event.processed) return false
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

/** One call that cannot be verified does not keep the others from it. */
function verify(account: Account | undefined, row: CallRow, now: number): boolean {
    try {
        const settled = account && settle(account, readComponent(account.id, [row.openedAs]), identifyCaller, now)
        if (settled?.ok === true && !settled.calls.some((call) => call.wrote)) {
            setVerified(row)
            return true
        }
        if (settled?.ok !== true) verifyLater(row, now + PAUSE_MS)
    } catch (error) {
        gs.warn('Trunkline: call {0} could not be verified: {1}', row.id, String(error))
        verifyLater(row, now + PAUSE_MS)
    }
    return false
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
