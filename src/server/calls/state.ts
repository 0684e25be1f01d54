import type { Contact } from './contact.ts'
import type { Leg } from './leg.ts'
import { canOwn } from './owner.ts'

/** `transferred`: passed on, and whoever takes it is not known yet. */
export type CallState = 'ivr' | 'queued' | 'ringing' | 'connected' | 'transferred' | 'callback' | 'wrap_up' | 'over'

/** '' while the call is not over. */
export type Outcome = '' | 'answered' | 'abandoned' | 'abandoned_after_transfer' | 'ivr' | 'voicemail' | 'no_answer'

export interface DerivedState {
    readonly state: CallState
    readonly outcome: Outcome
    /** Effective time of the phone fact the state rests on, milliseconds since the epoch. */
    readonly since: number
    readonly endedAt: number | undefined
}

/** What the rules look at. */
export interface CallFacts {
    readonly contacts: readonly Contact[]
    readonly legs: readonly Leg[]
    readonly isOutbound: boolean
}

/** What the milestones of a call's contacts and legs say, first row that holds. */
const RULES: readonly { readonly state: CallState; readonly holds: (call: CallFacts) => boolean }[] = [
    { state: 'connected', holds: ({ legs }) => legs.some((leg) => canOwn(leg) && leg.leftAt === undefined) },
    { state: 'callback', holds: (call) => nobodyIsThere(call) && awaited(call.contacts) === 'callback' },
    { state: 'transferred', holds: (call) => nobodyIsThere(call) && awaited(call.contacts) === 'successor' },
    { state: 'over', holds: nobodyIsThere },
    { state: 'ringing', holds: ({ legs }) => legs.some((leg) => leg.state === 'ringing' && RUNG.has(leg.role)) },
    { state: 'queued', holds: (call) => call.contacts.some((contact) => waits(contact, call)) },
    { state: 'ivr', holds: () => true },
]

const RUNG: ReadonlySet<string> = new Set(['agent', 'party'])

/** How a call that is over ended, first row that holds. */
const OUTCOMES: readonly { readonly outcome: Outcome; readonly holds: (call: CallFacts) => boolean }[] = [
    { outcome: 'abandoned_after_transfer', holds: (call) => call.legs.some(canOwn) && waitedInVain(call) },
    { outcome: 'answered', holds: ({ legs }) => legs.some(canOwn) },
    { outcome: 'voicemail', holds: ({ contacts }) => contacts.some((contact) => contact.hasVoicemail) },
    { outcome: 'no_answer', holds: ({ isOutbound }) => isOutbound },
    {
        outcome: 'ivr',
        holds: ({ contacts, legs }) =>
            legs.length === 0 && contacts.every((contact) => contact.arrived && contact.queuedAt.length === 0),
    },
    { outcome: 'abandoned', holds: () => true },
]

export function callState(call: CallFacts): DerivedState {
    const state = RULES.find((rule) => rule.holds(call))?.state ?? 'ivr'
    if (state !== 'over') return { state, outcome: '', since: stateSince(state, call), endedAt: undefined }
    const endedAt = Math.max(...whoMatters(call).map((contact) => endOfContact(contact, call.legs)))
    return {
        state,
        outcome: OUTCOMES.find((rule) => rule.holds(call))?.outcome ?? 'abandoned',
        since: endedAt,
        endedAt,
    }
}

/** A contact that nobody but agents was ever on is over with its last ring in vain. */
export function isPresent(contact: Contact): boolean {
    if (!contact.isThere || contact.endedAt !== undefined) return false
    const onlyRang = contact.parts.length > 0 && contact.parts.every((part) => part.missed !== undefined)
    return !onlyRang || contact.arrived || contact.queuedAt.length > 0
}

function nobodyIsThere(call: CallFacts): boolean {
    return whoMatters(call).every((contact) => !isPresent(contact))
}

/** Who only listens or is asked for advice keeps no call open, as long as anybody else is known. */
function whoMatters({ contacts, legs }: CallFacts): readonly Contact[] {
    const main = contacts.filter((contact) => !isAside(contact, legs))
    return main.length > 0 ? main : contacts
}

function isAside(contact: Contact, legs: readonly Leg[]): boolean {
    const own = legs.filter((leg) => leg.contact === contact.id)
    return (
        own.length > 0 && own.every((leg) => ASIDE.has(leg.role)) && !contact.arrived && contact.queuedAt.length === 0
    )
}

const ASIDE: ReadonlySet<string> = new Set(['consult', 'monitor', 'barge'])

/**
 * What a call in which nobody is left still waits for: the contact it was passed on to, or the callback it was promised.
 * Nothing after it was told to be over, nor once a successor is known. `promising` are the contacts whose promises are asked about.
 */
export function awaited(
    contacts: readonly Contact[],
    promising: readonly Contact[] = contacts
): 'successor' | 'callback' | undefined {
    const waiting = promising.flatMap((contact) =>
        promisesOf(contact)
            .filter((promise) => !isVoid(promise, contact, contacts) && !isKept(contact, promise.at, contacts))
            .map(({ what }) => what)
    )
    return waiting.includes('callback') ? 'callback' : waiting[0]
}

interface Promised {
    readonly what: 'successor' | 'callback'
    readonly at: number
}

function promisesOf(contact: Contact): Promised[] {
    const transfers = contact.transfers
        .filter(({ kind }) => kind !== 'external')
        .map(({ at }) => ({ what: 'successor', at }) as const)
    const callback = contact.callbackAt === undefined ? [] : [{ what: 'callback', at: contact.callbackAt } as const]
    return [...transfers, ...callback]
}

/**
 * Somebody came who is there after the promise, on another contact or the same; or the caller was queued anew, on whichever
 * contact; or the whole call was told to be over.
 */
function isKept(promising: Contact, at: number, contacts: readonly Contact[]): boolean {
    const isOver = contacts.some((contact) => contact.clearedAt.some((cleared) => cleared >= at))
    const isTaken = promising.parts.some((part) => (part.establishedAt ?? -Infinity) > at)
    const isQueued = contacts.some((contact) => queuedWhileThere(contact).some((queued) => queued >= at))
    return (
        isOver ||
        isTaken ||
        isQueued ||
        contacts.some((contact) => contact !== promising && succeeds(contact, promising, at))
    )
}

/** The caller, who has a contact of their own, left while they were passed on. */
function isVoid({ what, at }: Promised, promising: Contact, contacts: readonly Contact[]): boolean {
    const others = contacts.filter((contact) => contact !== promising && isCallers(contact))
    return what === 'successor' && others.some((contact) => (contact.endedAt ?? -Infinity) >= at)
}

/** Who waits on a contact of their own, beside those of the agents. */
function isCallers(contact: Contact): boolean {
    return contact.parts.length === 0 && (contact.arrived || contact.queuedAt.length > 0)
}

/**
 * A contact that came of one that an agent had is its successor, whatever the times say. Else it must have been there after the
 * promise, and have come later: a leg of whoever made the promise is none.
 */
function succeeds(contact: Contact, promising: Contact, at: number): boolean {
    if (!contact.isThere || onlyListens(contact)) return false
    const isChild = contact.parent === promising.id
    const wasAsked = contact.parts.some((part) => part.role === 'consult')
    if (isChild && promising.parts.length > 0 && !wasAsked) return true
    if ((contact.endedAt ?? Infinity) < at) return false
    return isChild ? wasAsked || contact.startedAt >= at : contact.startedAt > promising.startedAt
}

function onlyListens(contact: Contact): boolean {
    return contact.parts.length > 0 && contact.parts.every((part) => part.role === 'monitor' || part.role === 'barge')
}

/** In a queue, or left by an agent and not back in an IVR. */
function waits(contact: Contact, { legs }: CallFacts): boolean {
    if (!isPresent(contact)) return false
    return (
        contact.queuedAt.length > 0 || (legs.length > 0 && !contact.events.some(({ type }) => type === 'call.offered'))
    )
}

/** A contact does not end before it was answered, whatever order the times are in. */
function endOfContact(contact: Contact, legs: readonly Leg[]): number {
    const answers = legs.filter((leg) => leg.contact === contact.id).map((leg) => leg.establishedAt ?? 0)
    return Math.max(contact.endedAt ?? contact.lastEventAt, ...answers)
}

/** Channels of one hang-up end within moments of each other. */
const SAME_HANG_UP_MS = 2000

/** The caller gave up in the queue, or at the ringing phone, that they were passed on to. */
function waitedInVain(call: CallFacts): boolean {
    const last = lastToEnd(call)
    if (last !== undefined && last.queuedAt.length > 0 && !wasTaken(last, call)) return true
    const lastTalk = Math.max(...call.legs.filter(canOwn).map((leg) => leg.leftAt ?? Infinity))
    return call.legs.some(
        (leg) => leg.establishedAt === undefined && RUNG.has(leg.role) && (leg.leftAt ?? 0) > lastTalk + SAME_HANG_UP_MS
    )
}

/** Of those that were not passed on themselves. */
function lastToEnd(call: CallFacts): Contact | undefined {
    const end = (contact: Contact): number => endOfContact(contact, call.legs)
    const ending = whoMatters(call)
    const staying = ending.filter((contact) => contact.transfers.length === 0)
    const byEnd = Array.from(staying.length > 0 ? staying : ending).sort(
        (a, b) => end(a) - end(b) || a.startedAt - b.startedAt
    )
    return byEnd[byEnd.length - 1]
}

/** That it was queued, told again after its end, says nothing new. */
function queuedWhileThere(contact: Contact): readonly number[] {
    return contact.queuedAt.filter((at) => at <= (contact.endedAt ?? Infinity))
}

/**
 * Answered on the contact itself or on one it is the parent of. One that was queued, answered and queued again must have
 * been answered again; on the contact itself only a transfer makes it another time, and not the same told twice.
 */
function wasTaken(contact: Contact, { contacts, legs }: CallFacts): boolean {
    const children = new Set(contacts.filter((other) => other.parent === contact.id).map((other) => other.id))
    const answersOn = (isOn: (id: string) => boolean): number[] =>
        legs.filter((leg) => canOwn(leg) && isOn(leg.contact)).map((leg) => leg.establishedAt ?? 0)
    const isFamily = (id: string): boolean => id === contact.id || children.has(id)
    const queued = queuedWhileThere(contact)
    const last = queued[queued.length - 1] ?? -Infinity
    const wasPassedOn = contacts.some(({ id, transfers }) => isFamily(id) && transfers.some(({ at }) => at <= last))
    const ofChildren = answersOn((id) => children.has(id))
    const wasAnsweredBetween = ofChildren.some((answer) => answer < last && queued.some((at) => at <= answer))
    return (
        answersOn((id) => id === contact.id).some((answer) => !wasPassedOn || answer >= last) ||
        ofChildren.some((answer) => !(wasPassedOn || wasAnsweredBetween) || answer >= last)
    )
}

function stateSince(state: CallState, call: CallFacts): number {
    if (state === 'connected') {
        return Math.max(
            ...call.legs
                .filter((leg) => canOwn(leg) && leg.leftAt === undefined)
                .map((leg) => leg.claimsAt ?? leg.establishedAt ?? 0)
        )
    }
    if (state === 'ringing') {
        return Math.max(...call.legs.filter((leg) => leg.state === 'ringing').map((leg) => leg.deliveredAt ?? 0))
    }
    const times = call.contacts.flatMap((contact) => waitingSince(contact, call.legs))
    return Math.max(...(times.length > 0 ? times : call.contacts.map((contact) => contact.startedAt)))
}

/** A call waits since it was queued, or since its last agent left. */
function waitingSince(contact: Contact, legs: readonly Leg[]): number[] {
    const ends = legs.filter((leg) => leg.contact === contact.id).flatMap((leg) => leg.leftAt ?? [])
    if (!isPresent(contact)) return ends
    return [contact.queuedAt[0] ?? contact.startedAt, ...ends]
}
