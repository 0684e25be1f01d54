import { gs } from '@servicenow/glide'
import { readSettlingAccounts, type Account } from '../records/accounts.ts'
import { readUnverified, setVerified, verifyLater, type CallRow, type UnverifiedCall } from '../records/calls.ts'
import {
    markProcessed,
    openEvent,
    readDueEvents,
    type EventState,
    type OwnEvent,
    type StoredEvent,
} from '../records/events.ts'
import { thisInstance } from '../records/this-instance.ts'
import { alone } from './alone.ts'
import { vendorOfUnreadable } from './append-aside.ts'
import { identifyCaller } from './callers.ts'
import { readComponent, type Component } from './component.ts'
import { workEffects } from './effects-work.ts'
import { keepForRetry } from './failure.ts'
import { finishEvent } from './finish.ts'
import { partedWithoutRow } from './parting.ts'
import { readAgain } from './replay-unreadable.ts'
import { unseal } from './seal.ts'
import { settle } from './settle.ts'
import type { WrittenCall } from './write-calls.ts'

/** Calls or events that are read at once. */
const BATCH = 200

/** Nothing more begins after so long: the next run goes on. */
const RUN_MS = 30000

/** Longer than a run takes: a run that died gives way to the next. */
const LEASE_MS = 300000

/** When a call that could not be verified is looked at again. */
const PAUSE_MS = 900000

/** Settles events that their request left behind, or that wait for a retry. Returns how many came to their end. */
export function settleWaiting(clock: () => number): number {
    const began = clock()
    return alone('settle-waiting', began, LEASE_MS, () => {
        const accounts = settlingAccounts()
        const work = (stored: StoredEvent): boolean => {
            const account = accounts.get(stored.account)
            return account !== undefined && settleOne(account, openEvent(stored.id), clock())
        }
        return inBatches(
            clock,
            () => readDueEvents(Array.from(accounts.keys()), began, BATCH),
            ({ id }) => id,
            work
        )
    })
}

/** Checks calls that were written to and have been quiet since. Returns how many needed nothing: those are verified. */
export function verifyQuiet(clock: () => number): number {
    const began = clock()
    return alone('verify-quiet', began, LEASE_MS, () => {
        const accounts = settlingAccounts()
        const work = ({ account, row }: UnverifiedCall): boolean => verify(accounts.get(account), row, clock())
        return inBatches(
            clock,
            () => readUnverified(began, BATCH),
            ({ row }) => row.id,
            work
        )
    })
}

/** Reads and works, each item once, until there is none left or the run has lasted. Returns how many `work` was done with. */
function inBatches<Item>(
    clock: () => number,
    read: () => readonly Item[],
    idOf: (item: Item) => string,
    work: (item: Item) => boolean
): number {
    const end = clock() + RUN_MS
    const seen = new Set<string>()
    let done = 0
    for (;;) {
        const items = read()
        const fresh = items.filter((item) => !seen.has(idOf(item)))
        for (const item of fresh) {
            if (clock() >= end) return done
            seen.add(idOf(item))
            if (work(item)) done += 1
        }
        if (fresh.length === 0 || items.length < BATCH) return done
    }
}

/**
 * Settles one event (sys_id) that is waiting, on behalf of the event queue or of an administrator. Nothing happens when
 * it has come to its end already, when it failed meanwhile and pauses, or when its account takes a pause: the job comes
 * by when the account is live again.
 */
export function settleStored(id: string, now: number): boolean {
    const own = openEvent(id)
    const account = own && settlingAccounts().get(own.stored.account)
    return account !== undefined && settleOne(account, own, now)
}

function settlingAccounts(): Map<string, Account> {
    return new Map(readSettlingAccounts(thisInstance()).map((account) => [account.id, account]))
}

function settleOne(account: Account, own: OwnEvent | undefined, now: number): boolean {
    if (own === undefined || !WAITING.has(own.stored.state) || isPausing(own.stored, now)) return false
    try {
        const unreadable = vendorOfUnreadable(own.stored.source)
        if (unreadable !== undefined) return settleReadAgain(account, own, unreadable, now)
        const component = readComponent(account.id, [own.stored.event.contact])
        const latency = (): number => Math.max(0, now - own.stored.received)
        const finished = finishEvent(account, own, component, identifyCaller, { now, latency, thorough: true })
        if (!finished.ok) keepForRetry(own, finished.failure, now)
        else if (finished.call !== undefined) finishOthers(component, own, finished.call, now)
        return finished.ok
    } catch (error) {
        keepForRetry(own, error, now)
        return false
    }
}

/**
 * The job and the event queue both come by: whoever is second finds that the event has just failed, and lets it pause.
 */
function isPausing({ state, nextTry }: StoredEvent, now: number): boolean {
    return state === 'retry' && nextTry > now
}

/** A settle reads all of a call: what else of it waits for the worker has come to its end with this event. */
function finishOthers(component: Component, own: OwnEvent, written: WrittenCall, now: number): void {
    const { id, call, decision, records } = written
    for (const stored of component.events) {
        const isDue = WAITING.has(stored.state) && stored.nextTry <= now && call.members.includes(stored.event.contact)
        if (!isDue || stored.id === own.stored.id || stored.event.type === 'integration.error') continue
        const other = openEvent(stored.id)
        if (other === undefined || !WAITING.has(other.stored.state)) continue
        const latency = Math.max(0, now - stored.received)
        markProcessed(other, {
            call: id,
            decision: `${decision}, settled with another of its events`,
            latency,
            records,
        })
    }
}

const WAITING: ReadonlySet<EventState> = new Set<EventState>(['received', 'retry'])

/** What a dead letter turned out to say is settled at once. */
function settleReadAgain(account: Account, own: OwnEvent, vendor: string, now: number): boolean {
    const events = readAgain(account, own, vendor)
    for (const event of events ?? []) settleOne(account, openEvent(event), now)
    return events !== undefined
}

/** One call that cannot be verified does not keep the others from it. */
function verify(account: Account | undefined, row: CallRow, now: number): boolean {
    try {
        if (row.sealed && account !== undefined) unseal(account.id, { id: row.id, ids: row.members })
        const settled = account && settleAll(account, row, now)
        if (settled?.ok === true && !settled.wrote) {
            if (row.effects !== '' || row.linked) workEffects(row.id, () => Date.now())
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

/** Along with what was parted from the call, where only this row can tell of it. */
function settleAll(account: Account, row: CallRow, now: number): { readonly ok: boolean; readonly wrote: boolean } {
    const component = readComponent(account.id, [row.openedAs])
    const parted = partedWithoutRow(account, component).map((id) => readComponent(account.id, [id]))
    const settled = [component, ...parted].map((part) => settle(account, part, identifyCaller, now, true))
    return {
        ok: settled.every((part) => part.ok),
        wrote: settled.some((part) => part.ok && part.calls.some((call) => call.wrote)),
    }
}
