/** The words for what happens to a call (CSTA's, ECMA-269), and one stored event as the fold reads it. */

/** What a telephony system says. */
export type PhoneEventType = 'call.offered' | 'call.queued' | 'call.established' | 'party.left' | 'integration.error'

/** What this app looked up or noticed: kept as events, so that a call is a function of its events alone. */
export type InternalEventType = 'call.opened' | 'agent.resolved' | 'caller.identified' | 'person.changed'

export type EventType = PhoneEventType | InternalEventType

export interface AgentIdentity {
    /** The vendor's id; where a vendor sends none, its user name or e-mail stands in. */
    readonly externalId: string
    readonly username: string
    readonly email: string
}

export interface PhoneFacts {
    readonly direction?: Direction
    /** As the telephony system sent them; '' when it sent none. */
    readonly callerNumber?: string
    readonly calledNumber?: string
    readonly queue?: string
    readonly queueName?: string
    readonly language?: string
    readonly agent?: AgentIdentity
    readonly cause?: string
    readonly releasedBy?: string
    readonly disposition?: string
    readonly attributes?: Readonly<Record<string, string>>
    readonly error?: ReportedError
}

export interface ReportedError {
    readonly script: string
    readonly action: string
    readonly message: string
    readonly detail: string
}

/** The account's choices when the call was opened. */
export interface CallChoices {
    readonly rejoinSeconds: number
    readonly closeBy: 'call' | 'agent'
}

export const DEFAULT_CHOICES: CallChoices = { rejoinSeconds: 120, closeBy: 'call' }

export interface ResolvedAgent {
    readonly externalId: string
    /** sys_id of the user, '' when nobody matched. */
    readonly user: string
    readonly matchedBy: string
}

export interface Candidate {
    readonly table: string
    readonly id: string
    readonly name: string
}

export interface IdentifiedCaller {
    /** E.164, '' for anonymous callers, SIP names and the like. */
    readonly callerNumber: string
    readonly calledNumber: string
    /** The one clear match; absent when there is none, or several. */
    readonly caller?: Candidate
    /** 0 to 100. */
    readonly confidence: number
    readonly candidates: readonly Candidate[]
}

/** A value on the Interaction that this app did not write; `deleted` when the record itself is gone. */
export type PersonChange =
    | { readonly kind: 'value'; readonly field: string; readonly value: string; readonly by: string }
    | { readonly kind: 'deleted' }

export type Direction = 'inbound' | 'outbound'

interface EventBase {
    /** Unique; also what breaks ties of time and rank. */
    readonly key: string
    /** The vendor's id of the contact the event is about. */
    readonly contact: string
    /** The id that the event names as the contact's parent, '' for none. */
    readonly parent: string
    /** Effective time, milliseconds since the epoch: fixed when the event was accepted. */
    readonly at: number
    /** `processed` once its owner has seen its effect written. */
    readonly processed: boolean
    /** Records its owner saw written, as `table/sys_id`. */
    readonly records: readonly string[]
}

export type CallEvent = EventBase &
    (
        | { readonly type: PhoneEventType; readonly facts: PhoneFacts }
        | { readonly type: 'call.opened'; readonly facts: CallChoices }
        | { readonly type: 'agent.resolved'; readonly facts: ResolvedAgent }
        | { readonly type: 'caller.identified'; readonly facts: IdentifiedCaller }
        | { readonly type: 'person.changed'; readonly facts: PersonChange }
    )

/** The facts of each type, as `CallEvent` pairs them. */
export type InternalFacts = CallChoices | ResolvedAgent | IdentifiedCaller | PersonChange

const RANK: Readonly<Record<EventType, number>> = {
    'call.opened': 0,
    'call.offered': 1,
    'call.queued': 2,
    'caller.identified': 3,
    'call.established': 4,
    'agent.resolved': 5,
    'party.left': 6,
    'person.changed': 7,
    'integration.error': 8,
}

/** The total order of a call's events: effective time, then rank of the type, then key. */
export function compareEvents(one: CallEvent, other: CallEvent): number {
    return (
        one.at - other.at ||
        RANK[one.type] - RANK[other.type] ||
        (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)
    )
}

export function isPhoneEvent(event: CallEvent): event is CallEvent & { type: PhoneEventType; facts: PhoneFacts } {
    return RANK[event.type] !== undefined && PHONE_TYPES.has(event.type)
}

const PHONE_TYPES: ReadonlySet<EventType> = new Set<EventType>([
    'call.offered',
    'call.queued',
    'call.established',
    'party.left',
    'integration.error',
])

export function isEventType(text: string): text is EventType {
    return Object.prototype.hasOwnProperty.call(RANK, text)
}
