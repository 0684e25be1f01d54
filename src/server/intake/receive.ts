import { joins } from '../calls/connection.ts'
import type { Account } from '../records/accounts.ts'
import { callRecordId, interactionRecordId } from '../records/calls.ts'
import { keepEdge } from '../records/edges.ts'
import { eventRecordId, openEvent, type NewEvent, type OwnEvent } from '../records/events.ts'
import { keepPayload } from '../records/payloads.ts'
import type { ReportedEvent } from '../vendors/step.ts'
import { appendReported, toNewEvent } from './append.ts'
import { readComponent, withEvents, type Component } from './component.ts'
import { keepForRetry } from './failure.ts'
import { finishEvent, settleFor, type Finished } from './finish.ts'
import type { CallerLookup } from './lookups.ts'
import type { WrittenCall } from './write-calls.ts'

export type ReceiveStatus = 'accepted' | 'duplicate' | 'deferred'

export interface Received {
    readonly status: ReceiveStatus
    /** As the records stand; undefined while the event waits for the worker, or is about no call. */
    readonly call: WrittenCall | undefined
    /** sys_ids that are known before anything is settled; '' for an event about no call. */
    readonly callId: string
    readonly interactionId: string
}

export interface Reception {
    /** Milliseconds since the epoch. */
    readonly now: number
    /** Milliseconds since then. */
    readonly latency: () => number
    readonly rawBody: string
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
    const read = readBefore(account, event)
    const isKnown = read?.events.some((stored) => stored.id === eventRecordId(event)) ?? false
    const own = isKnown ? undefined : store(account, event, read, reception)
    const finished = account.mode === 'live' ? tryToFinish(account, event, read, own, lookup, reception) : undefined
    if (finished === undefined || !finished.ok)
        return { status: 'deferred', call: undefined, ...idsToBe(account, event) }
    return {
        status: own === undefined ? 'duplicate' : 'accepted',
        call: finished.call,
        callId: finished.call?.id ?? '',
        interactionId: finished.call?.interactionId ?? '',
    }
}

/** Reading comes before storing only to spare a statement: when it fails, the event is stored all the same. */
function readBefore(account: Account, event: NewEvent): Component | undefined {
    try {
        return readComponent(account.id, [event.contact, event.parent])
    } catch {
        return undefined
    }
}

/** undefined when the event is there already. */
function store(
    account: Account,
    event: NewEvent,
    read: Component | undefined,
    reception: Reception
): OwnEvent | undefined {
    if (read === undefined && openEvent(eventRecordId(event)) !== undefined) return undefined
    const isJoined = event.parent === '' || hasEdge(read, event) || keepEdge(account.id, event.contact, event.parent)
    if (!isJoined) throw new Error('The edge between two ids could not be stored')
    const own = appendReported(event)
    if (own === undefined && openEvent(eventRecordId(event)) === undefined)
        throw new Error('The event could not be stored')
    if (own !== undefined && account.keepPayload) {
        keepPayload(own.stored.id, reception.rawBody, reception.now, account.payloadDays)
    }
    return own
}

function hasEdge(read: Component | undefined, event: NewEvent): boolean {
    return read?.edges.some((edge) => joins(edge, event.contact, event.parent)) ?? false
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
    return settleFor(account, readComponent(account.id, [event.contact]), event.contact, lookup, now)
}

/** What was read before and the new event are all there is, unless the event has just joined two ids. */
function componentWith(account: Account, event: NewEvent, read: Component | undefined, own: OwnEvent): Component {
    const isComplete = read !== undefined && (event.parent === '' || hasEdge(read, event))
    return isComplete ? withEvents(read, [own.stored]) : readComponent(account.id, [event.contact])
}

/** sys_ids are deterministic: they can be told before the records are there. */
function idsToBe(account: Account, event: NewEvent): { callId: string; interactionId: string } {
    if (event.type === 'integration.error') return { callId: '', interactionId: '' }
    const root = event.parent || event.contact
    return { callId: callRecordId(account.id, root), interactionId: interactionRecordId(account.id, root) }
}
