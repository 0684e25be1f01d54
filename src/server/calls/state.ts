import type { Contact } from './contact.ts'

export type CallState = 'ivr' | 'queued' | 'connected' | 'over'

/** '' while the call is not over. */
export type Outcome = '' | 'answered' | 'abandoned' | 'abandoned_after_transfer' | 'ivr'

export interface DerivedState {
    readonly state: CallState
    readonly outcome: Outcome
    /** Effective time of the phone fact the state rests on, milliseconds since the epoch. */
    readonly since: number
    readonly endedAt: number | undefined
}

/** What the milestones of a call's contacts say, first row that holds. */
const RULES: readonly { readonly state: CallState; readonly holds: (contacts: readonly Contact[]) => boolean }[] = [
    { state: 'connected', holds: (contacts) => contacts.some((contact) => answered(contact) && present(contact)) },
    { state: 'over', holds: (contacts) => contacts.every((contact) => !present(contact)) },
    { state: 'queued', holds: (contacts) => contacts.some((contact) => contact.queued && present(contact)) },
    { state: 'ivr', holds: () => true },
]

/** How a call that is over ended, first row that holds. */
const OUTCOMES: readonly { readonly outcome: Outcome; readonly holds: (contacts: readonly Contact[]) => boolean }[] = [
    {
        outcome: 'abandoned_after_transfer',
        holds: (contacts) => contacts.some(answered) && leftUnansweredLast(contacts),
    },
    { outcome: 'answered', holds: (contacts) => contacts.some(answered) },
    { outcome: 'ivr', holds: (contacts) => contacts.every((contact) => contact.offered && !contact.queued) },
    { outcome: 'abandoned', holds: () => true },
]

export function callState(contacts: readonly Contact[]): DerivedState {
    const state = RULES.find((rule) => rule.holds(contacts))?.state ?? 'ivr'
    if (state !== 'over') return { state, outcome: '', since: stateSince(state, contacts), endedAt: undefined }
    const endedAt = Math.max(...contacts.map(endOfContact))
    return {
        state,
        outcome: OUTCOMES.find((rule) => rule.holds(contacts))?.outcome ?? 'abandoned',
        since: endedAt,
        endedAt,
    }
}

function answered(contact: Contact): boolean {
    return contact.establishments.length > 0
}

function present(contact: Contact): boolean {
    return contact.leftAt === undefined
}

/** A contact does not end before it was answered, whatever order the times are in. */
function endOfContact(contact: Contact): number {
    return Math.max(contact.leftAt ?? 0, ...contact.establishments.map((establishment) => establishment.at))
}

/** The contact that left last was never answered: the caller gave up in the queue they were transferred to. */
function leftUnansweredLast(contacts: readonly Contact[]): boolean {
    const byEnd = Array.from(contacts).sort((a, b) => endOfContact(a) - endOfContact(b) || a.startedAt - b.startedAt)
    const last = byEnd[byEnd.length - 1]
    return last !== undefined && last.queued && !answered(last)
}

function stateSince(state: CallState, contacts: readonly Contact[]): number {
    return Math.max(...contacts.flatMap(state === 'connected' ? answersOf : waitingSince))
}

function answersOf(contact: Contact): number[] {
    return present(contact) ? contact.establishments.map((establishment) => establishment.at) : []
}

/** A call waits since it was queued, or since its last agent left. */
function waitingSince(contact: Contact): number[] {
    if (!present(contact)) return answered(contact) ? [endOfContact(contact)] : []
    return [contact.queuedAt ?? contact.startedAt]
}
