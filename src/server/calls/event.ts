/** The words for what happens to a call (CSTA's, ECMA-269), and one stored event as the fold reads it. */

/**
 * What a telephony system says, in the order in which it counts where times are the same: beginnings before ends. What
 * speaks for the whole call is `call.cleared` and `call.abandoned`.
 */
export const PHONE_EVENT_TYPES = [
    'call.offered',
    'call.queued',
    'call.delivered',
    'call.missed',
    'call.declined',
    'call.established',
    'call.consulted',
    'party.joined',
    'call.conferenced',
    'call.transferred',
    'call.held',
    'call.retrieved',
    'callback.requested',
    'voicemail.left',
    'wrapup.started',
    'wrapup.ended',
    'recording.available',
    'transcript.available',
    'call.snapshot',
    'party.left',
    'call.abandoned',
    'call.cleared',
    'integration.error',
] as const

export type PhoneEventType = (typeof PHONE_EVENT_TYPES)[number]

/** What a telephony system says of an agent, whatever call they are on. */
export const AGENT_EVENT_TYPES = ['agent.presence.changed', 'agent.session.started', 'agent.session.ended'] as const

export type AgentEventType = (typeof AGENT_EVENT_TYPES)[number]

/** What this app looked up or noticed: kept as events, so that a call is a function of its events alone. */
export type InternalEventType =
    'call.opened' | 'agent.resolved' | 'caller.identified' | 'caller.chosen' | 'person.changed'

/** All that may come from outside. */
export type ReportedEventType = PhoneEventType | AgentEventType

export type EventType = ReportedEventType | InternalEventType

/**
 * An agent's part in a call. An `agent` has the call from the moment they are established. A `party` has it while nobody
 * who came earlier is there (vendors that tell of channels, not of parts). A `consult` leg has it once the call is
 * transferred to it, a `conference` leg when those before it have left. `monitor` and `barge` legs never have it.
 */
export type LegRole = 'agent' | 'party' | 'consult' | 'conference' | 'monitor' | 'barge'

export type TransferKind = 'blind' | 'attended' | 'queue' | 'external'

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
    /** The part of that agent; established without one means `agent`, consulted `consult`, joined `conference`. */
    readonly role?: LegRole
    /** How a call was passed on; `transferTarget` is an agent's external id, a queue or a number. */
    readonly transfer?: TransferKind
    readonly transferTarget?: string
    readonly wrapUpCode?: string
    readonly wrapUpNotes?: string
    readonly recordingUrl?: string
    readonly transcriptUrl?: string
    readonly voicemailUrl?: string
    /** What an agent's presence is, for `agent.presence.changed`. */
    readonly presence?: ReportedPresence
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

/** The vendor's words for where an agent stands; `pending` is what the agent asked for after this call. */
export interface ReportedPresence {
    readonly state: string
    readonly reason: string
    readonly pending: string
}

/** The account's choices when the call was opened. */
export interface CallChoices {
    readonly rejoinSeconds: number
    readonly closeBy: 'call' | 'agent'
    /** The state of the Interaction while the owner holds the call. */
    readonly holdAs: 'work_in_progress' | 'on_hold'
    /** Whether an answered call waits for wrap-up before it closes: the account wants it and the instance has the state. */
    readonly wrapUp: boolean
}

export const DEFAULT_CHOICES: CallChoices = {
    rejoinSeconds: 120,
    closeBy: 'call',
    holdAs: 'work_in_progress',
    wrapUp: false,
}

export interface ResolvedAgent {
    readonly externalId: string
    /** sys_id of the user, '' when nobody matched. */
    readonly user: string
    readonly matchedBy: string
    /** The name under which the contact knew the same user already; told only where there was one. */
    readonly sameAs?: string
}

/** Who a number may belong to. */
export interface Candidate {
    readonly table: string
    readonly id: string
    readonly name: string
    /** sys_id of the customer account they belong to, or are. */
    readonly account?: string
    /** sys_id of the portal user of a consumer. */
    readonly user?: string
    /** 0 to 100. */
    readonly score?: number
    /** Why they are a candidate, in words. */
    readonly reasons?: readonly string[]
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
    /** Which way the call seemed to go, and with it whose number was looked up; absent where only that way was known. */
    readonly direction?: Direction
}

/**
 * Whom an agent said the caller is; without a caller it is none of those who were shown. Of a linked record without a
 * caller: it says so no longer.
 */
export interface ChosenCaller {
    readonly caller?: Candidate
    /** sys_id of the agent; '' where a record that was linked says so. */
    readonly by: string
    /** sys_id of the record that was linked; absent for agents. */
    readonly record?: string
}

/** A value on the Interaction that this app did not write; `deleted` when the record itself is gone. */
export type PersonChange =
    | {
          readonly kind: 'value'
          readonly field: string
          readonly value: string
          readonly by: string
          /** Of a field that says whom the Interaction is for: whom it is for since, null for nobody. */
          readonly caller?: Candidate | null
      }
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
        | { readonly type: ReportedEventType; readonly facts: PhoneFacts }
        | { readonly type: 'call.opened'; readonly facts: CallChoices }
        | { readonly type: 'agent.resolved'; readonly facts: ResolvedAgent }
        | { readonly type: 'caller.identified'; readonly facts: IdentifiedCaller }
        | { readonly type: 'caller.chosen'; readonly facts: ChosenCaller }
        | { readonly type: 'person.changed'; readonly facts: PersonChange }
    )

/** The facts of each type, as `CallEvent` pairs them. */
export type InternalFacts = CallChoices | ResolvedAgent | IdentifiedCaller | ChosenCaller | PersonChange

/** What this app found out stands right behind what made it look. */
const FOLLOWED_BY: Readonly<Partial<Record<PhoneEventType, readonly InternalEventType[]>>> = {
    'call.queued': ['caller.identified'],
    'call.established': ['agent.resolved'],
    'call.cleared': ['person.changed', 'caller.chosen'],
}

/** The order of events of the same time. */
const ORDER: readonly EventType[] = [
    'call.opened',
    ...PHONE_EVENT_TYPES.flatMap((type) => [type, ...(FOLLOWED_BY[type] ?? [])]),
    ...AGENT_EVENT_TYPES,
]

const RANK: ReadonlyMap<string, number> = new Map(ORDER.map((type, rank) => [type, rank]))

function rankOf(type: EventType): number {
    return RANK.get(type) ?? ORDER.length
}

/** The total order of a call's events: effective time, then rank of the type, then key. */
export function compareEvents(one: CallEvent, other: CallEvent): number {
    return (
        one.at - other.at ||
        rankOf(one.type) - rankOf(other.type) ||
        (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)
    )
}

export function isPhoneEvent(event: CallEvent): event is CallEvent & { type: PhoneEventType; facts: PhoneFacts } {
    return PHONE_TYPES.has(event.type)
}

const PHONE_TYPES: ReadonlySet<string> = new Set<string>(PHONE_EVENT_TYPES)

const AGENT_TYPES: ReadonlySet<string> = new Set<string>(AGENT_EVENT_TYPES)

export function isAgentEvent(event: CallEvent): event is CallEvent & { type: AgentEventType; facts: PhoneFacts } {
    return isAgentEventType(event.type)
}

export function isAgentEventType(type: string): type is AgentEventType {
    return AGENT_TYPES.has(type)
}

export function isEventType(text: string): text is EventType {
    return RANK.has(text)
}
