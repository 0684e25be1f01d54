import { recordError } from '../records/errors.ts'
import type { Account } from '../records/accounts.ts'
import { sha256 } from '../records/digest.ts'
import { eventRecordId, insertEvent, type NewEvent, type OwnEvent, type Standing } from '../records/events.ts'
import { keepPayload, makeSureOfPayload } from '../records/payloads.ts'

/**
 * What is stored and never settled: it belongs to no call, or to one that is full. It is removed after the account's
 * time.
 */

const DAY_MS = 86400000

/**
 * What a request could not be read as, or what has no meaning here; `id` is the sender's, '' when it cannot be read.
 */
export interface Aside {
    readonly id: string
    readonly type: string
    readonly body: string
}

/** What the source of an event that could not be read ends with; before it stands the vendor. */
const UNREADABLE = '/unreadable'

const UNKNOWN = '/unknown'

/**
 * A dead letter: the raw text is kept for an administrator, and to be read again. undefined when it is there already;
 * its text is then made sure of. Throws when the text could not be stored: without it there would be nothing to read.
 */
export function storeUnreadable(
    account: Account,
    vendor: string,
    letter: Aside & { readonly error: string },
    now: number
): OwnEvent | undefined {
    const event = {
        ...outline(account, vendor + UNREADABLE, letter, now),
        standing: { ...standing(account, 'dead', '', now), error: letter.error },
    }
    const own = insertEvent(event)
    const keep = own === undefined ? makeSureOfPayload : keepPayload
    if (!keep(eventRecordId(event), letter.body, now, account.keepEventsDays)) {
        throw new Error('The raw text of a dead letter could not be stored')
    }
    return own
}

/** The vendor whose event could not be read; undefined for one that could. */
export function vendorOfUnreadable(source: string): string | undefined {
    return source.endsWith(UNREADABLE) ? source.slice(0, -UNREADABLE.length) : undefined
}

/** Of a type or version that this app does not know. undefined when it is there already. */
export function storeUnknown(account: Account, vendor: string, entry: Aside, now: number): OwnEvent | undefined {
    const decision = `The type ${entry.type.slice(0, 100)} means nothing here`
    const own = insertEvent({
        ...outline(account, vendor + UNKNOWN, entry, now),
        standing: standing(account, 'ignored', decision, now),
    })
    if (own !== undefined && account.keepPayload) keepPayload(own.stored.id, entry.body, now, account.payloadDays)
    return own
}

export const ABOUT_AN_AGENT = 'About an agent, not about a call: kept as it is'

export function aboutAnAgent(account: Account, event: NewEvent): NewEvent {
    return { ...event, standing: standing(account, 'processed', ABOUT_AN_AGENT, event.times.received) }
}

export function beyondTheLimit(account: Account, event: NewEvent, limit: number): NewEvent {
    const decision = `The call has ${limit} events already; this one is kept and counts for nothing`
    return { ...event, standing: standing(account, 'ignored', decision, event.times.received) }
}

/** One error for the call, however many events follow. */
export function reportFullCall(account: Account, contacts: readonly string[], limit: number): void {
    const [contact = ''] = Array.from(contacts).sort()
    recordError({
        account: account.id,
        subject: `full/${contact}`,
        origin: 'telephony',
        call: contact,
        script: '',
        action: 'take events in',
        message: `A call has ${limit} events: what more comes of it is ignored`,
        detail: 'A telephony system that tells of one call so often repeats itself, or uses one id for several calls.',
    })
}

function outline(account: Account, source: string, entry: Aside, now: number): NewEvent {
    return {
        account: account.id,
        source,
        eventId: entry.id === '' ? sha256(entry.body) : entry.id.slice(0, 200),
        type: entry.type === '' ? 'unknown' : entry.type,
        contact: '',
        parent: '',
        facts: {},
        times: { effective: now, received: now, own: undefined, approximate: true, skew: 0 },
    }
}

function standing(account: Account, state: Standing['state'], decision: string, now: number): Standing {
    return { state, call: '', decision, error: '', expires: expiryOf(account, now) }
}

/** When an event that no call holds on to is removed. */
export function expiryOf(account: Account, received: number): number {
    return received + account.keepEventsDays * DAY_MS
}
