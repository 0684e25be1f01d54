import { compareEvents, isPhoneEvent, type CallEvent, type PhoneFacts } from './event.ts'

/** One agent's establishment on a contact. */
export interface Establishment {
    readonly agent: string
    readonly at: number
}

/** What is known of one contact: milestones that are reached once and never undone, whatever arrives first. */
export interface Contact {
    readonly id: string
    readonly parent: string
    /** Milliseconds since the epoch, the earliest sign of the contact. */
    readonly startedAt: number
    readonly offered: boolean
    readonly queued: boolean
    readonly queuedAt: number | undefined
    /** In order of time; the same agent twice in a row is one. */
    readonly establishments: readonly Establishment[]
    readonly leftAt: number | undefined
    readonly lastEventAt: number
    /** Phone events in order. */
    readonly phoneEvents: readonly { readonly type: string; readonly at: number; readonly facts: PhoneFacts }[]
}

/** Contacts by id, from the phone events of a call in any order. Errors that a script reports make no contact. */
export function readContacts(events: readonly CallEvent[]): Map<string, Contact> {
    const contacts = new Map<string, Contact>()
    for (const event of Array.from(events).sort(compareEvents)) {
        if (!isPhoneEvent(event) || event.type === 'integration.error') continue
        contacts.set(event.contact, grow(contacts.get(event.contact) ?? fresh(event.contact, event.at), event))
    }
    return contacts
}

function fresh(id: string, at: number): Contact {
    return {
        id,
        parent: '',
        startedAt: at,
        offered: false,
        queued: false,
        queuedAt: undefined,
        establishments: [],
        leftAt: undefined,
        lastEventAt: at,
        phoneEvents: [],
    }
}

function grow(contact: Contact, event: CallEvent & { facts: PhoneFacts }): Contact {
    return {
        ...contact,
        parent: contact.parent || event.parent,
        offered: contact.offered || event.type === 'call.offered',
        queued: contact.queued || event.type === 'call.queued',
        queuedAt: event.type === 'call.queued' ? (contact.queuedAt ?? event.at) : contact.queuedAt,
        establishments: event.type === 'call.established' ? establish(contact, event) : contact.establishments,
        leftAt: event.type === 'party.left' ? (contact.leftAt ?? event.at) : contact.leftAt,
        lastEventAt: Math.max(contact.lastEventAt, event.at),
        phoneEvents: contact.phoneEvents.concat({ type: event.type, at: event.at, facts: event.facts }),
    }
}

function establish(contact: Contact, event: CallEvent & { facts: PhoneFacts }): readonly Establishment[] {
    const agent = event.facts.agent?.externalId ?? ''
    const last = contact.establishments[contact.establishments.length - 1]
    return last?.agent === agent ? contact.establishments : contact.establishments.concat({ agent, at: event.at })
}
