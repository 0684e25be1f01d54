import type { InternalEventType, InternalFacts } from '../calls/event.ts'
import { eventTimes } from '../calls/event-times.ts'
import { sha256 } from '../records/digest.ts'
import { eventRecordId, insertEvent, type NewEvent, type StoredEvent } from '../records/events.ts'
import type { ReportedEvent } from '../vendors/step.ts'

/** A sender without ids repeats the body when it tries again, and does so within minutes. */
const RETRY_WINDOW_MS = 600000

/** The event as it is stored. */
export function toNewEvent(account: string, reported: ReportedEvent, received: number): NewEvent {
    return {
        account,
        source: reported.source,
        eventId: reported.eventId === '' ? bodyId(reported, received) : reported.eventId,
        type: reported.type,
        contact: reported.contact,
        parent: reported.parent,
        facts: reported.facts,
        times: eventTimes(reported.ownTime, received),
    }
}

/** The canonical body, which a retry repeats; without a contact the same text may come again for good reason later. */
function bodyId(reported: ReportedEvent, received: number): string {
    const window = reported.contact === '' ? `@${Math.floor(received / RETRY_WINDOW_MS)}` : ''
    return sha256(reported.canonicalBody + window)
}

const OWN_SOURCE = 'trunkline'

export interface Fact {
    readonly type: InternalEventType
    readonly id: string
    readonly contact: string
    readonly facts: InternalFacts
    /** Milliseconds since the epoch. */
    readonly at: number
    /** sys_id of the call it is about, and what it says, in words. */
    readonly call: string
    readonly decision: string
}

export function isKnownFact(account: string, events: readonly StoredEvent[], id: string): boolean {
    const record = factRecordId(account, id)
    return events.some((stored) => stored.id === record)
}

/** sys_id of the event that a fact is. */
export function factRecordId(account: string, id: string): string {
    return eventRecordId({ account, source: OWN_SOURCE, eventId: id })
}

/** Stores a fact this app found out; undefined when a twin stored it first. */
export function appendFact(account: string, fact: Fact, now: number): StoredEvent | undefined {
    return insertEvent({
        account,
        source: OWN_SOURCE,
        eventId: fact.id,
        type: fact.type,
        contact: fact.contact,
        parent: '',
        facts: fact.facts,
        times: { effective: fact.at, received: now, own: undefined, approximate: false, skew: 0 },
        standing: {
            state: 'processed',
            call: fact.call,
            decision: fact.decision,
            error: '',
            expires: undefined,
        },
    })?.stored
}
