import { joins } from '../calls/connection.ts'
import { foldCalls } from '../calls/fold.ts'
import type { Account } from '../records/accounts.ts'
import { callRecordId, interactionRecordId, readCallRows } from '../records/calls.ts'
import { keepEdge } from '../records/edges.ts'
import { eventRecordId, insertEvent, openEvent, type NewEvent, type OwnEvent } from '../records/events.ts'
import { keepPayload } from '../records/payloads.ts'
import type { ReportedEvent } from '../vendors/step.ts'
import { toNewEvent } from './append.ts'
import { callEvents, readComponent, withEvents, type Component } from './component.ts'
import { keepForRetry } from './failure.ts'
import { finishEvent, settleFor, type Finished } from './finish.ts'
import type { CallerLookup } from './lookups.ts'
import type { WrittenCall } from './write-calls.ts'

export type Received =
    | {
          readonly status: 'accepted' | 'duplicate' | 'deferred'
          /** As the records stand; undefined while the event waits for the worker, or is about no call. */
          readonly call: WrittenCall | undefined
          /** sys_ids that are known before anything is settled; '' for an event about no call. */
          readonly callId: string
          readonly interactionId: string
      }
    /** The sender's event id is taken by an event about another contact. */
    | { readonly status: 'conflict' }

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
    const stored = isKnown ? 'known' : store(account, event, read, reception)
    if (stored === 'conflict') return { status: 'conflict' }
    const own = stored === 'known' ? undefined : stored
    const finished = account.mode === 'live' ? tryToFinish(account, event, read, own, lookup, reception) : undefined
    if (finished === undefined || !finished.ok) {
        return { status: 'deferred', call: undefined, ...idsToBe(account, event, read, own) }
    }
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

function store(
    account: Account,
    event: NewEvent,
    read: Component | undefined,
    reception: Reception
): OwnEvent | 'known' | 'conflict' {
    if (read === undefined && openEvent(eventRecordId(event)) !== undefined) return knownOrConflict(event)
    const isJoined = event.parent === '' || hasEdge(read, event) || keepEdge(account.id, event.contact, event.parent)
    if (!isJoined) throw new Error('The edge between two ids could not be stored')
    const own = insertEvent(event)
    if (own === undefined) return knownOrConflict(event)
    if (account.keepPayload) keepPayload(own.stored.id, reception.rawBody, reception.now, account.payloadDays)
    return own
}

function knownOrConflict(event: NewEvent): 'known' | 'conflict' {
    const known = openEvent(eventRecordId(event))
    if (known === undefined) throw new Error('The event could not be stored')
    return known.stored.event.contact === event.contact ? 'known' : 'conflict'
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
function idsToBe(
    account: Account,
    event: NewEvent,
    read: Component | undefined,
    own: OwnEvent | undefined
): { callId: string; interactionId: string } {
    if (event.type === 'integration.error') return { callId: '', interactionId: '' }
    const openedAs = openedAsToBe(account, event, read, own) ?? (event.parent || event.contact)
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
