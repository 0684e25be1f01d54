import { gs } from '@servicenow/glide'
import { joins } from '../calls/connection.ts'
import { isAgentEvent, isAgentEventType } from '../calls/event.ts'
import type { Account } from '../records/accounts.ts'
import { keepPresence } from '../records/agent-presence.ts'
import { keepEdge } from '../records/edges.ts'
import { countEvents } from '../records/event-search.ts'
import {
    eventRecordId,
    insertEvent,
    openEvent,
    type NewEvent,
    type OwnEvent,
    type StoredEvent,
} from '../records/events.ts'
import { keepPayload, makeSureOfPayload } from '../records/payloads.ts'
import type { ReportedEvent } from '../vendors/step.ts'
import { aboutAnAgent, beyondTheLimit, reportFullCall } from './append-aside.ts'
import { toNewEvent } from './append.ts'
import { readIds, type Component } from './component.ts'
import { settleSoon } from './event-queue.ts'
import { isLegOfAnother } from './leg-of-another.ts'

/** So many events of a call count; what comes after is kept and left alone. */
const MOST_OF_A_CALL = 2500

/** With so many around its contact and its parent, an event's whole call is counted. */
const MANY_NEARBY = 1000

/** `known`: it is there already. `conflict`: its id is taken by an event about another contact. */
export type Stored = OwnEvent | 'known' | 'conflict'

export type Appended =
    | { readonly status: 'accepted' | 'duplicate' | 'ignored' }
    | { readonly status: 'conflict'; readonly of: 'id' | 'leg' }

/**
 * Stores an event and leaves the rest to the worker: for senders that are answered before anything is settled. Throws
 * when it could not be stored.
 */
export function appendOnly(account: Account, reported: ReportedEvent, now: number): Appended {
    const event = toNewEvent(account.id, reported, now)
    if (isAgentEventType(reported.type)) return appended(storeAgentEvent(account, event, reported.canonicalBody))
    if (isLegOfAnother(reported, event, undefined)) return { status: 'conflict', of: 'leg' }
    const ids = fullCall(account, event)
    if (ids !== undefined) return { status: storeBeyondLimit(account, event, ids) }
    const stored = storeEvent(account, { ...event, isForWorker: true }, undefined, reported.canonicalBody)
    if (typeof stored !== 'string' && account.mode === 'live') settleSoon(stored)
    return appended(stored)
}

/**
 * Of an agent, whatever call they are on: stored, their presence is kept, and there is nothing to settle. While the
 * account only records, it waits for the worker.
 */
export function storeAgentEvent(account: Account, event: NewEvent, rawBody: string): Stored {
    const isLive = account.mode === 'live'
    const told = isLive ? aboutAnAgent(account, event) : { ...event, isForWorker: true }
    const stored = storeEvent(account, told, undefined, rawBody)
    if (stored === 'conflict' || !isLive) return stored
    // Of a repetition what was stored first counts, and when that was.
    const first = stored === 'known' ? openEvent(eventRecordId(event)) : stored
    if (first !== undefined) keepToldPresence(account, first.stored)
    return stored
}

/** The event is stored, whatever happens here: the agent's next one, or a poll, makes good what failed. */
function keepToldPresence(account: Account, { id, event }: StoredEvent): void {
    if (!isAgentEvent(event)) return
    try {
        keepPresence(account.id, event.facts, event.at)
    } catch (error) {
        const cause = error instanceof Error ? error.message : String(error)
        gs.warn('Trunkline: event {0} is stored, but not on the row of its agent: {1}', id, cause)
    }
}

/** Whether the call that these contacts belong to has all the events that count. */
export function isFull(account: Account, contacts: readonly string[]): boolean {
    return countEvents(account.id, contacts) >= MOST_OF_A_CALL
}

/**
 * The contacts of the event's call if it has all the events that count, else undefined. The nearest are counted first:
 * one statement, and for nearly every call all there is.
 */
function fullCall(account: Account, event: NewEvent): readonly string[] | undefined {
    const near = [event.contact, event.parent].filter((id) => id !== '')
    const count = countEvents(account.id, near)
    if (count >= MOST_OF_A_CALL) return event.parent === '' ? near : [event.parent]
    if (count < MANY_NEARBY) return undefined
    const ids = readIds(account.id, near)
    return isFull(account, ids) ? ids : undefined
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

/**
 * Stores an event, and the edge it tells of before it. `read` is what is known of its call; undefined when nothing is.
 */
export function storeEvent(account: Account, event: NewEvent, read: Component | undefined, rawBody: string): Stored {
    if (read === undefined && openEvent(eventRecordId(event)) !== undefined) return known(account, event, rawBody)
    const isJoined =
        event.parent === '' ||
        hasEdge(read, event) ||
        keepEdge(account.id, event.contact, event.parent, read === undefined)
    if (!isJoined) throw new Error('The edge between two ids could not be stored')
    const own = insertEvent(event)
    if (own === undefined) return known(account, event, rawBody)
    if (account.keepPayload) keepPayload(own.stored.id, rawBody, event.times.received, account.payloadDays)
    return own
}

export function hasEdge(read: Component | undefined, event: NewEvent): boolean {
    const edges = read === undefined ? [] : read.edges.concat(read.removed)
    return edges.some((edge) => joins(edge, event.contact, event.parent))
}

function known(account: Account, event: NewEvent, rawBody: string): 'known' | 'conflict' {
    const stored = openEvent(eventRecordId(event))?.stored
    if (stored === undefined) throw new Error('The event could not be stored')
    if (stored.event.contact !== event.contact) return 'conflict'
    makeSureOfBody(account, event, rawBody)
    return 'known'
}

/** The raw body of an event that is known: its first request may have failed before it was kept. */
export function makeSureOfBody(account: Account, event: NewEvent, rawBody: string): void {
    if (!account.keepPayload) return
    makeSureOfPayload(eventRecordId(event), rawBody, event.times.received, account.payloadDays)
}

function appended(stored: Stored): Appended {
    if (stored === 'conflict') return { status: 'conflict', of: 'id' }
    return { status: stored === 'known' ? 'duplicate' : 'accepted' }
}
