import {
    compareEvents,
    isPhoneEvent,
    type CallEvent,
    type PhoneEventType,
    type PhoneFacts,
    type TransferKind,
} from './event.ts'
import { canOwn } from './owner.ts'
import { readParts, type Part, type ToldEvent } from './part.ts'

/** What is known of one contact: milestones that are reached once and never undone, whatever arrives first. */
export interface Contact {
    readonly id: string
    readonly parent: string
    /** Milliseconds since the epoch, the earliest sign of the contact. */
    readonly startedAt: number
    /** It was told to be there; an end, a transfer or a link alone do not say so. */
    readonly isThere: boolean
    /** It makes a call; a recording, a transcript or wrap-up alone do not. */
    readonly makesCall: boolean
    /** It came into the contact centre: offered, or a party that is no agent. */
    readonly arrived: boolean
    /** When it was queued, each time, in order. */
    readonly queuedAt: readonly number[]
    /** Agents' parts, in order. */
    readonly parts: readonly Part[]
    /** The last time it was passed on to somebody inside. */
    readonly transfers: readonly Transfer[]
    readonly callbackAt: number | undefined
    readonly hasVoicemail: boolean
    /** When the whole call was told to be over, by an event about this contact. */
    readonly clearedAt: readonly number[]
    /** When it left, or its call was over, or its last agent went into wrap-up. */
    readonly endedAt: number | undefined
    readonly lastEventAt: number
    /** In order. */
    readonly events: readonly ToldEvent[]
}

export interface Transfer {
    readonly at: number
    readonly kind: TransferKind
    readonly target: string
}

const NO_CALL: ReadonlySet<PhoneEventType> = new Set<PhoneEventType>([
    'wrapup.started',
    'wrapup.ended',
    'recording.available',
    'transcript.available',
    'call.snapshot',
])

const NOT_THERE: ReadonlySet<PhoneEventType> = new Set<PhoneEventType>([
    'party.left',
    'call.cleared',
    'call.abandoned',
    'call.transferred',
    'callback.requested',
    'voicemail.left',
    ...Array.from(NO_CALL),
])

/** Contacts by id, from the phone events of a call in any order. Errors that a script reports make no contact. */
export function readContacts(events: readonly CallEvent[]): Map<string, Contact> {
    const nameOf = namesOfAgents(events)
    const told = new Map<string, { parent: string; events: ToldEvent[] }>()
    for (const event of Array.from(events).sort(compareEvents)) {
        if (!isPhoneEvent(event) || event.type === 'integration.error') continue
        const contact = told.get(event.contact) ?? { parent: '', events: [] }
        contact.parent = contact.parent || event.parent
        contact.events.push({ type: event.type, at: event.at, facts: nameOf(event.contact, event.facts) })
        told.set(event.contact, contact)
    }
    return new Map(Array.from(told).map(([id, { parent, events: own }]) => [id, toContact(id, parent, own)]))
}

/** A vendor may tell of the same agent under two names, an id here and a user name there: what was looked up says so. */
function namesOfAgents(events: readonly CallEvent[]): (contact: string, facts: PhoneFacts) => PhoneFacts {
    const names = new Map<string, string>()
    for (const event of events) {
        if (event.type !== 'agent.resolved' || (event.facts.sameAs ?? '') === '') continue
        names.set(JSON.stringify([event.contact, event.facts.externalId]), event.facts.sameAs ?? '')
    }
    return (contact, facts) => {
        const name = names.get(JSON.stringify([contact, facts.agent?.externalId ?? '']))
        return name === undefined || facts.agent === undefined
            ? facts
            : { ...facts, agent: { ...facts.agent, externalId: name } }
    }
}

function toContact(id: string, parent: string, events: readonly ToldEvent[]): Contact {
    const parts = readParts(events)
    const timesOf = (...types: readonly PhoneEventType[]): number[] =>
        events.filter((event) => types.includes(event.type)).map((event) => event.at)
    const queuedAt = timesOf('call.queued')
    const transfers = events.flatMap(toTransfer)
    const clearedAt = timesOf('call.cleared', 'call.abandoned')
    const ends = [
        ...timesOf('party.left').slice(0, 1),
        ...clearedAt.slice(0, 1),
        ...wrapUpOfAll(parts, queuedAt, transfers),
    ]
    return {
        id,
        parent,
        startedAt: events[0]?.at ?? 0,
        isThere: events.some((event) => !NOT_THERE.has(event.type)),
        makesCall: events.some((event) => !NO_CALL.has(event.type)),
        arrived: events.some(isArrival),
        queuedAt,
        parts,
        transfers,
        callbackAt: timesOf('callback.requested').slice(-1)[0],
        hasVoicemail: events.some((event) => event.type === 'voicemail.left'),
        clearedAt,
        endedAt: ends.length === 0 ? undefined : Math.min(...ends),
        lastEventAt: events[events.length - 1]?.at ?? 0,
        events,
    }
}

function isArrival(event: ToldEvent): boolean {
    return event.type === 'call.offered' || (event.type === 'party.joined' && event.facts.agent === undefined)
}

function toTransfer(event: ToldEvent): Transfer[] {
    if (event.type !== 'call.transferred') return []
    return [{ at: event.at, kind: event.facts.transfer ?? 'blind', target: event.facts.transferTarget ?? '' }]
}

/**
 * Wrap-up comes after the conversation: when all who spoke with the caller are in it or gone, and the call was not passed on to
 * a queue, the contact is over.
 */
function wrapUpOfAll(
    parts: readonly Part[],
    queuedAt: readonly number[],
    transfers: readonly Transfer[]
): readonly number[] {
    const speaking = parts.filter(canOwn)
    const wraps = speaking.map((part) => part.wrapUpStartedAt ?? part.wrapUpEndedAt)
    const ends = speaking.flatMap((part, index) => wraps[index] ?? part.endedAt ?? [])
    if (ends.length < speaking.length || wraps.every((wrap) => wrap === undefined)) return []
    const lastAnswer = Math.max(...speaking.map((part) => part.establishedAt ?? 0))
    const passedOn = transfers.filter((transfer) => transfer.at > lastAnswer)
    const goesOn = passedOn.some((transfer) => queuedAt.some((queued) => queued >= transfer.at))
    return goesOn ? [] : [Math.max(...ends)]
}
