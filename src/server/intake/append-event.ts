import { joins } from '../calls/connection.ts'
import { isAgentEventType } from '../calls/event.ts'
import type { Account } from '../records/accounts.ts'
import { keepEdge } from '../records/edges.ts'
import { countEvents } from '../records/event-search.ts'
import { eventRecordId, insertEvent, openEvent, type NewEvent, type OwnEvent } from '../records/events.ts'
import { keepPayload } from '../records/payloads.ts'
import type { ReportedEvent } from '../vendors/step.ts'
import { aboutAnAgent, beyondTheLimit, reportFullCall } from './append-aside.ts'
import { toNewEvent } from './append.ts'
import type { Component } from './component.ts'
import { settleSoon } from './event-queue.ts'

/** So many events of a call count; what comes after is kept and left alone. */
const MOST_OF_A_CALL = 2500

/** `known`: it is there already. `conflict`: its id is taken by an event about another contact. */
export type Stored = OwnEvent | 'known' | 'conflict'

export type Appended = 'accepted' | 'duplicate' | 'ignored' | 'conflict'

/**
 * Stores an event and leaves the rest to the worker: for senders that are answered before anything is settled. Throws when
 * it could not be stored.
 */
export function appendOnly(account: Account, reported: ReportedEvent, now: number): Appended {
    const event = toNewEvent(account.id, reported, now)
    if (isAgentEventType(reported.type)) return appended(storeAgentEvent(account, event, reported.canonicalBody))
    if (isFull(account, [event.contact])) return storeBeyondLimit(account, event, [event.contact])
    const stored = storeEvent(account, { ...event, isForWorker: true }, undefined, reported.canonicalBody)
    if (typeof stored !== 'string' && account.mode === 'live') settleSoon(stored)
    return appended(stored)
}

/** Of an agent, whatever call they are on: stored, and there is nothing to settle. */
export function storeAgentEvent(account: Account, event: NewEvent, rawBody: string): Stored {
    return storeEvent(account, aboutAnAgent(account, event), undefined, rawBody)
}

/** Whether the call that these contacts belong to has all the events that count. */
export function isFull(account: Account, contacts: readonly string[]): boolean {
    return countEvents(account.id, contacts) >= MOST_OF_A_CALL
}

/** The event is kept and counts for nothing; one error says so for all of them. */
export function storeBeyondLimit(
    account: Account,
    event: NewEvent,
    contacts: readonly string[]
): 'duplicate' | 'ignored' {
    const stored = openEvent(eventRecordId(event)) ?? insertEvent(beyondTheLimit(account, event, MOST_OF_A_CALL))
    reportFullCall(account, contacts, MOST_OF_A_CALL)
    return stored === undefined || stored.stored.state !== 'ignored' ? 'duplicate' : 'ignored'
}

/** Stores an event, and the edge it tells of before it. `read` is what is known of its call; undefined when nothing is. */
export function storeEvent(account: Account, event: NewEvent, read: Component | undefined, rawBody: string): Stored {
    if (read === undefined && openEvent(eventRecordId(event)) !== undefined) return knownOrConflict(event)
    const isJoined = event.parent === '' || hasEdge(read, event) || keepEdge(account.id, event.contact, event.parent)
    if (!isJoined) throw new Error('The edge between two ids could not be stored')
    const own = insertEvent(event)
    if (own === undefined) return knownOrConflict(event)
    if (account.keepPayload) keepPayload(own.stored.id, rawBody, event.times.received, account.payloadDays)
    return own
}

export function hasEdge(read: Component | undefined, event: NewEvent): boolean {
    const known = read === undefined ? [] : read.edges.concat(read.removed)
    return known.some((edge) => joins(edge, event.contact, event.parent))
}

function knownOrConflict(event: NewEvent): 'known' | 'conflict' {
    const known = openEvent(eventRecordId(event))
    if (known === undefined) throw new Error('The event could not be stored')
    return known.stored.event.contact === event.contact ? 'known' : 'conflict'
}

function appended(stored: Stored): Appended {
    if (stored === 'conflict') return 'conflict'
    return stored === 'known' ? 'duplicate' : 'accepted'
}
