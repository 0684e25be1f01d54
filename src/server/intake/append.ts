import type { InternalEventType, InternalFacts } from '../calls/event.ts'
import { sha256 } from '../records/digest.ts'
import { eventRecordId, insertEvent, type NewEvent, type OwnEvent, type StoredEvent } from '../records/events.ts'
import type { ReportedEvent } from '../vendors/step.ts'
import { eventTimes } from '../calls/event-times.ts'

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
