import { compareEvents, isPhoneEvent, type CallEvent, type PhoneEventType, type TransferKind } from './event.ts'
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

const NOT_THERE: ReadonlySet<PhoneEventType> = new Set<PhoneEventType>([
    'party.left',
    'call.cleared',
    'call.abandoned',
    'call.transferred',
    'callback.requested',
    'voicemail.left',
    'wrapup.started',
    'wrapup.ended',
    'recording.available',
    'transcript.available',
    'call.snapshot',
])

const NO_CALL: ReadonlySet<PhoneEventType> = new Set<PhoneEventType>([
    'wrapup.started',
    'wrapup.ended',
    'recording.available',
    'transcript.available',
    'call.snapshot',
])

/** Contacts by id, from the phone events of a call in any order. Errors that a script reports make no contact. */
export function readContacts(events: readonly CallEvent[]): Map<string, Contact> {
    const told = new Map<string, { parent: string; events: ToldEvent[] }>()
    for (const event of Array.from(events).sort(compareEvents)) {
        if (!isPhoneEvent(event) || event.type === 'integration.error') continue
        const contact = told.get(event.contact) ?? { parent: '', events: [] }
        contact.parent = contact.parent || event.parent
        contact.events.push({ type: event.type, at: event.at, facts: event.facts })
        told.set(event.contact, contact)
    }
    return new Map(Array.from(told).map(([id, { parent, events: own }]) => [id, toContact(id, parent, own)]))
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
        ...wrapUpOfLast(parts, queuedAt, transfers),
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

/** Wrap-up comes after the conversation: when it is the last agent's and the call was not passed on to a queue, the contact is over. */
function wrapUpOfLast(
    parts: readonly Part[],
    queuedAt: readonly number[],
    transfers: readonly Transfer[]
): readonly number[] {
    const last = parts.filter((part) => part.establishedAt !== undefined).slice(-1)[0]
    const at = last?.wrapUpStartedAt ?? last?.wrapUpEndedAt
    const passedOn = transfers.filter((transfer) => transfer.at > (last?.establishedAt ?? 0))
    const goesOn = passedOn.some((transfer) => queuedAt.some((queued) => queued >= transfer.at))
    return at === undefined || goesOn ? [] : [at]
}
