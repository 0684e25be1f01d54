import type { PhoneEventType } from '../../calls/event.ts'

/**
 * The values of `CallStatus` (Twilio documentation, "Call resource", "Call status values"; `initiated` comes in the
 * status callbacks of a dialled leg).
 */
export const STATUSES = [
    'queued',
    'initiated',
    'ringing',
    'in-progress',
    'completed',
    'busy',
    'failed',
    'no-answer',
    'canceled',
] as const

export type Status = (typeof STATUSES)[number]

/**
 * What a Twilio call is in this app's call. Twilio calls every connection a "call": the first one is the parent, those
 * that `<Dial>` makes from it are its children.
 */
export type Part =
    /** The first connection leads to somebody outside: who calls in, or whom the system calls. */
    | 'customer'
    /** The first connection leads to an agent, who dials out or is rung by the system. */
    | 'agent first'
    /** A dialled connection to an agent. */
    | 'agent'
    /** A dialled connection to somebody outside. */
    | 'third party'

/**
 * What each status tells.
 *
 * - `in-progress` of the customer's connection is no answer: Twilio's instructions run, nobody has spoken yet. Only an
 *   agent's connection establishes.
 * - The end of the first connection ends the call (`call.cleared`): Twilio hangs up what `<Dial>` made from it. It also
 *   says that there was a call: for an incoming one Twilio tells nothing but `completed`, unless it is asked for more.
 * - The end of a dialled connection is `party.left`; the caller is still there, for the next `<Dial>`. Before it,
 *   `no-answer` is a missed ring and `busy` a declined one (that is also how a refusal comes). `canceled` blames
 *   nobody: the caller hung up, or another phone was quicker.
 * - Before `ringing`, nothing happens at an agent's phone, and to a third party nothing that counts before they are
 *   there.
 */
export const MEANING: Readonly<Record<Part, Readonly<Record<Status, readonly PhoneEventType[]>>>> = {
    customer: {
        queued: ['call.offered'],
        initiated: ['call.offered'],
        ringing: ['call.offered'],
        'in-progress': ['call.offered', 'party.joined'],
        completed: ['call.offered', 'call.cleared'],
        busy: ['call.offered', 'call.cleared'],
        failed: ['call.offered', 'call.cleared'],
        'no-answer': ['call.offered', 'call.cleared'],
        canceled: ['call.offered', 'call.cleared'],
    },
    'agent first': {
        queued: ['call.offered'],
        initiated: ['call.offered'],
        ringing: ['call.delivered'],
        'in-progress': ['call.established'],
        completed: ['call.cleared'],
        busy: ['call.declined', 'call.cleared'],
        failed: ['call.offered', 'call.cleared'],
        'no-answer': ['call.missed', 'call.cleared'],
        canceled: ['call.offered', 'call.cleared'],
    },
    agent: {
        queued: [],
        initiated: [],
        ringing: ['call.delivered'],
        'in-progress': ['call.established'],
        completed: ['party.left'],
        busy: ['call.declined', 'party.left'],
        failed: ['party.left'],
        'no-answer': ['call.missed', 'party.left'],
        canceled: ['party.left'],
    },
    'third party': {
        queued: [],
        initiated: [],
        ringing: [],
        'in-progress': ['party.joined'],
        completed: ['party.left'],
        busy: ['party.left'],
        failed: ['party.left'],
        'no-answer': ['party.left'],
        canceled: ['party.left'],
    },
}
