import type { InternalEventType, InternalFacts } from '../calls/event.ts'
import { sha256 } from '../records/digest.ts'
import {
    eventRecordId,
    insertEvent,
    type EventTimes,
    type NewEvent,
    type OwnEvent,
    type StoredEvent,
} from '../records/events.ts'
import type { ReportedEvent } from '../vendors/step.ts'

/** A sender's clock may run ahead of this instance's by so much before it is not believed. */
const SKEW_TOLERANCE_MS = 2000

/** One effective time for good: the sender's own, or where it has none or one from the future, the reception's. */
export function eventTimes(own: number | undefined, received: number): EventTimes {
    const skew = own === undefined ? 0 : Math.max(0, own - received)
    const isBelieved = own !== undefined && skew <= SKEW_TOLERANCE_MS
    return {
        effective: isBelieved ? own : received,
        received,
        own,
        approximate: !isBelieved,
        skew: skew > SKEW_TOLERANCE_MS ? skew : 0,
    }
}

/** The event as it is stored; without an id of the sender's its canonical body is its identity, as a retry repeats it. */
export function toNewEvent(account: string, reported: ReportedEvent, received: number): NewEvent {
    return {
        account,
        source: reported.source,
        eventId: reported.eventId === '' ? sha256(reported.canonicalBody) : reported.eventId,
        type: reported.type,
        contact: reported.contact,
        parent: reported.parent,
        facts: reported.facts,
        times: eventTimes(reported.ownTime, received),
    }
}

export function appendReported(event: NewEvent): OwnEvent | undefined {
    return insertEvent(event, false)
}

const OWN_SOURCE = 'trunkline'

export function isKnownFact(account: string, events: readonly StoredEvent[], id: string): boolean {
    const record = eventRecordId({ account, source: OWN_SOURCE, eventId: id })
    return events.some((stored) => stored.id === record)
}

/** A fact this app found out; undefined when a twin stored it first. */
export function appendFact(
    account: string,
    fact: { type: InternalEventType; id: string; contact: string; facts: InternalFacts; at: number },
    now: number
): StoredEvent | undefined {
    return insertEvent(
        {
            account,
            source: OWN_SOURCE,
            eventId: fact.id,
            type: fact.type,
            contact: fact.contact,
            parent: '',
            facts: fact.facts,
            times: { effective: fact.at, received: now, own: undefined, approximate: false, skew: 0 },
        },
        true
    )?.stored
}
