import { isAgentEventType } from '../calls/event.ts'
import { foldCalls } from '../calls/fold.ts'
import type { Account } from '../records/accounts.ts'
import { callRecordId, interactionRecordId, readCallRows } from '../records/calls.ts'
import { eventRecordId, type NewEvent, type OwnEvent } from '../records/events.ts'
import type { ReportedEvent } from '../vendors/step.ts'
import { hasEdge, isFull, makeSureOfBody, storeAgentEvent, storeBeyondLimit, storeEvent } from './append-event.ts'
import { toNewEvent } from './append.ts'
import { callEvents, readComponent, readIds, readSmallComponent, withEvents, type Component } from './component.ts'
import { settleSoon } from './event-queue.ts'
import { keepForRetry } from './failure.ts'
import { finishEvent, settleFor, type Finished } from './finish.ts'
import { isLegOfAnother } from './leg-of-another.ts'
import type { CallerLookup } from './lookups.ts'
import type { WrittenCall } from './write-calls.ts'

export type Received =
    | {
          /** `ignored`: kept, and counts for nothing. */
          readonly status: 'accepted' | 'duplicate' | 'deferred' | 'ignored'
          /** As the records stand; undefined while the event waits for the worker, or is about no call. */
          readonly call: WrittenCall | undefined
          /** sys_ids that are known before anything is settled; '' for an event about no call. */
          readonly callId: string
          readonly interactionId: string
      }
    /** The sender's event id is taken by an event about another contact, or its leg by another call. */
    | { readonly status: 'conflict'; readonly of: 'id' | 'leg' }

export interface Reception {
    /** Milliseconds since the epoch. */
    readonly now: number
    /** Milliseconds since then. */
    readonly latency: () => number
    readonly rawBody: string
    /** The request has no time left: the event is stored, and settled by the worker. */
    readonly isLate?: boolean
}

/**
 * Takes an event in: stored first, then settled in the same request. What cannot be settled now is kept and retried; a
 * duplicate settles like the first and answers from the records. Throws only when the event could not be stored.
 */
export function receive(
    account: Account,
    reported: ReportedEvent,
    lookup: CallerLookup | undefined,
    reception: Reception
): Received {
    const event = toNewEvent(account.id, reported, reception.now)
    if (isAgentEventType(reported.type)) {
        const kept = storeAgentEvent(account, event, reception.rawBody)
        if (kept === 'conflict') return { status: 'conflict', of: 'id' }
        const status = account.mode === 'live' ? (kept === 'known' ? 'duplicate' : 'accepted') : 'deferred'
        return { status, call: undefined, callId: '', interactionId: '' }
    }
    const read = readBefore(account, event)
    const isLarge = read === 'large'
    // What cannot be read now is stored all the same; the worker reads it again.
    const isChecked = read !== undefined && isLegOfAnother(reported, event, isLarge ? undefined : read)
    if (isChecked) return { status: 'conflict', of: 'leg' }
    const isLate = reception.isLate === true && event.type !== 'integration.error'
    if (isLarge || isLate) return receiveForLater(account, event, reception.rawBody)
    const isKnown = read?.events.some((stored) => stored.id === eventRecordId(event)) ?? false
    if (isKnown) makeSureOfBody(account, event, reception.rawBody)
    const stored = isKnown ? 'known' : storeEvent(account, event, read, reception.rawBody)
    if (stored === 'conflict') return { status: 'conflict', of: 'id' }
    const own = stored === 'known' ? undefined : stored
    const finished = account.mode === 'live' ? tryToFinish(account, event, read, own, lookup, reception) : undefined
    if (finished === undefined || !finished.ok) {
        return { status: 'deferred', call: undefined, ...idsToBe(account, event, read, own) }
    }
    return {
        status: own === undefined ? 'duplicate' : 'accepted',
        call: finished.call,
        callId: (finished.call ?? finished.sealed)?.id ?? '',
        interactionId: (finished.call ?? finished.sealed)?.interactionId ?? '',
    }
}

/** Reading comes before storing only to spare a statement: when it fails, the event is stored all the same. */
function readBefore(account: Account, event: NewEvent): Component | 'large' | undefined {
    try {
        return readSmallComponent(account.id, [event.contact, event.parent]) ?? 'large'
    } catch {
        return undefined
    }
}

/** A call with very many events takes long to settle: its events are stored, up to a limit, and the worker goes on. */
function receiveForLater(account: Account, event: NewEvent, rawBody: string): Received {
    const ids = readIds(account.id, [event.contact, event.parent])
    const [row] = readCallRows(account.id, ids)
    const later = { call: undefined, ...idsOf(account, row?.openedAs ?? (event.parent || event.contact)) }
    if (isFull(account, ids)) return { status: storeBeyondLimit(account, event, ids), ...later }
    const stored = storeEvent(account, { ...event, isForWorker: true }, undefined, rawBody)
    if (stored === 'conflict') return { status: 'conflict', of: 'id' }
    if (stored === 'known') return { status: 'duplicate', ...later }
    if (account.mode === 'live') settleSoon(stored)
    return { status: 'deferred', ...later }
}

function tryToFinish(
    account: Account,
    event: NewEvent,
    read: Component | undefined,
    own: OwnEvent | undefined,
    lookup: CallerLookup | undefined,
    reception: Reception
): Finished {
    try {
        const finished =
            own === undefined
                ? settleKnown(account, event, lookup, reception.now)
                : finishEvent(account, own, componentWith(account, event, read, own), lookup, reception)
        if (!finished.ok) keepForRetry(own, finished.failure, reception.now)
        return finished
    } catch (error) {
        keepForRetry(own, error, reception.now)
        return { ok: false, failure: 'The event could not be settled' }
    }
}

/** A duplicate: the records are made sure of once more. */
function settleKnown(account: Account, event: NewEvent, lookup: CallerLookup | undefined, now: number): Finished {
    if (event.type === 'integration.error') return { ok: true, call: undefined }
    return settleFor(account, readComponent(account.id, [event.contact]), event.contact, lookup, { now })
}

/** What was read before and the new event are all there is, unless the event has just joined two ids. */
function componentWith(account: Account, event: NewEvent, read: Component | undefined, own: OwnEvent): Component {
    const isComplete = read !== undefined && (event.parent === '' || hasEdge(read, event))
    return isComplete ? withEvents(read, [own.stored]) : readComponent(account.id, [event.contact])
}

/** sys_ids are deterministic: they can be told before the records are there. */
function idsToBe(
    account: Account,
    event: NewEvent,
    read: Component | undefined,
    own: OwnEvent | undefined
): { callId: string; interactionId: string } {
    if (event.type === 'integration.error') return { callId: '', interactionId: '' }
    const openedAs = openedAsToBe(account, event, read, own) ?? (event.parent || event.contact)
    return idsOf(account, openedAs)
}

function idsOf(account: Account, openedAs: string): { callId: string; interactionId: string } {
    return { callId: callRecordId(account.id, openedAs), interactionId: interactionRecordId(account.id, openedAs) }
}

/** The id that the row of the event's call has, or will have; undefined when the tables can not be read. */
function openedAsToBe(
    account: Account,
    event: NewEvent,
    read: Component | undefined,
    own: OwnEvent | undefined
): string | undefined {
    try {
        const component =
            read === undefined || own === undefined
                ? readComponent(account.id, [event.contact])
                : componentWith(account, event, read, own)
        const calls = foldCalls(callEvents(component), component.edges)
        const call = calls.find((candidate) => candidate.members.includes(event.contact))
        const rows = readCallRows(account.id, component.ids)
        return rows.find((row) => call?.members.includes(row.openedAs))?.openedAs ?? call?.root
    } catch {
        return undefined
    }
}
