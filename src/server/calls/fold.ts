import { callerSaid, readSaid, type SaidOfCaller } from './caller-said.ts'
import { splitIntoCalls, type Segment } from './component.ts'
import type { Edge } from './connection.ts'
import { readContacts } from './contact.ts'
import {
    compareEvents,
    DEFAULT_CHOICES,
    type CallChoices,
    type CallEvent,
    type Direction,
    type IdentifiedCaller,
    type PersonChange,
} from './event.ts'
import { readLegs, type Leg, type UserOf } from './leg.ts'
import { canOwn, ownerOf } from './owner.ts'
import { callState, type CallState, type DerivedState, type Outcome } from './state.ts'
import { attributesTold, factsOf, firstTold, lastTold, queueTold } from './told.ts'

/** Stored with each call: names the code that folded it. Raise it when the same events would fold differently. */
export const FOLD_VERSION = 4

export interface Call {
    readonly root: string
    readonly members: readonly string[]
    /** The ids that events have told of; the other members are only named. */
    readonly contacts: readonly string[]
    /** The id of the earlier call that this one follows, '' for none. */
    readonly parent: string
    readonly state: CallState
    readonly outcome: Outcome
    readonly direction: Direction
    readonly callerAsSent: string
    readonly calledAsSent: string
    readonly queue: string
    readonly queueName: string
    readonly language: string
    readonly legs: readonly Leg[]
    /** The agent's part that makes the call this agent's. */
    readonly owner: Leg | undefined
    readonly startedAt: number
    readonly answeredAt: number | undefined
    readonly endedAt: number | undefined
    /** It was told to be over by what speaks for the whole of it. */
    readonly isCleared: boolean
    readonly lastEventAt: number
    /** Effective time of the phone fact that the state rests on. */
    readonly stateSince: number
    readonly releasedBy: string
    readonly cause: string
    readonly disposition: string
    readonly recording: string
    readonly transcript: string
    readonly voicemail: string
    /** What the telephony system was told of the call besides: keyed in by the caller, for example. */
    readonly attributes: Readonly<Record<string, string>>
    /** Who it is by what was looked up, or by what was said since. */
    readonly caller: IdentifiedCaller | undefined
    /** What was looked up; undefined when nothing has been yet. */
    readonly identified: IdentifiedCaller | undefined
    /** What agents, linked records and whoever wrote to the Interaction said of the caller since. */
    readonly said: SaidOfCaller
    readonly choices: CallChoices
    readonly hasChoices: boolean
    /** The number of the person outside as sent (who calls in, or who is called), and the contact whose event tells it. */
    readonly customer: { readonly asSent: string; readonly contact: string }
    readonly personChanges: readonly TimedChange[]
}

/** `contact` is the id that the call's row was opened under when the change was noticed: it tells whose Interaction it was. */
export type TimedChange = PersonChange & { readonly at: number; readonly contact: string }

/** Every call that the events and edges of one component make, earliest first. Total: any events, in any order. */
export function foldCalls(events: readonly CallEvent[], edges: readonly Edge[]): Call[] {
    const ordered = Array.from(events).sort(compareEvents)
    const contacts = readContacts(ordered)
    const rejoin = firstChoices(ordered)?.rejoinSeconds ?? DEFAULT_CHOICES.rejoinSeconds
    return splitIntoCalls(contacts, edges, rejoin * 1000).map((segment) => foldSegment(segment, ordered))
}

function foldSegment(segment: Segment, component: readonly CallEvent[]): Call {
    const inside = new Set(segment.members)
    const events = component.filter((event) => inside.has(event.contact))
    const choices = firstChoices(events)
    const told = factsOf([...segment.contacts, ...segment.asides])
    const direction = told.find((entry) => entry.facts.direction !== undefined)?.facts.direction ?? 'inbound'
    const caller = firstTold(told, 'callerNumber')
    const called = firstTold(told, 'calledNumber')
    const customer = direction === 'outbound' ? called : caller
    const legs = readLegs(segment.contacts, userOfEvents(events))
    const owner = ownerOf(legs)
    const effective = choices ?? firstChoices(component) ?? DEFAULT_CHOICES
    const phone = callState({ contacts: segment.contacts, legs, isOutbound: direction === 'outbound' })
    const { state, since } = afterwards(phone, owner, effective)
    const identified = identifiedFor(events, customer?.contact, direction)
    const changes = personChanges(events)
    const said = readSaid(events, changes)
    return {
        root: segment.root,
        members: segment.members,
        contacts: [...segment.contacts, ...segment.asides].map((contact) => contact.id),
        parent: segment.parent,
        state,
        outcome: phone.outcome,
        direction,
        callerAsSent: caller?.facts.callerNumber ?? '',
        calledAsSent: called?.facts.calledNumber ?? '',
        queue: queueTold(told)?.facts.queue ?? '',
        queueName: queueTold(told)?.facts.queueName ?? '',
        language: lastTold(told, 'language'),
        legs,
        owner,
        startedAt: Math.min(...segment.contacts.map((contact) => contact.startedAt)),
        answeredAt: earliest(legs.filter(canOwn).flatMap((leg) => leg.establishedAt ?? [])),
        endedAt: phone.endedAt,
        isCleared: isCleared(segment.contacts, phone.endedAt),
        lastEventAt: Math.max(...[...segment.contacts, ...segment.asides].map((contact) => contact.lastEventAt)),
        stateSince: since,
        releasedBy: lastTold(told, 'releasedBy'),
        cause: lastTold(told, 'cause'),
        disposition: lastTold(told, 'disposition') || lastTold(told, 'wrapUpCode'),
        recording: lastTold(told, 'recordingUrl'),
        transcript: lastTold(told, 'transcriptUrl'),
        voicemail: lastTold(told, 'voicemailUrl'),
        attributes: attributesTold(told),
        caller: callerSaid(identified, said),
        identified,
        said,
        choices: effective,
        hasChoices: choices !== undefined,
        customer: {
            asSent: (direction === 'outbound' ? customer?.facts.calledNumber : customer?.facts.callerNumber) ?? '',
            contact: customer?.contact ?? '',
        },
        personChanges: changes,
    }
}

/** An answered call that is over waits for its last owner's wrap-up, where the account runs wrap-up. */
function afterwards(
    phone: DerivedState,
    owner: Leg | undefined,
    choices: CallChoices
): { readonly state: CallState; readonly since: number } {
    const isWrapping = phone.state === 'over' && choices.wrapUp && owner?.state === 'wrap_up'
    if (isWrapping) return { state: 'wrap_up', since: owner.wrapUpStartedAt ?? phone.since }
    const showsHold = phone.state === 'connected' && choices.holdAs === 'on_hold'
    return showsHold ? { state: phone.state, since: Math.max(phone.since, owner?.holdChangedAt ?? 0) } : phone
}

/** Nothing began after the whole call was told to be over. */
function isCleared(contacts: Segment['contacts'], endedAt: number | undefined): boolean {
    const lastBegan = Math.max(...contacts.map((contact) => contact.startedAt))
    return endedAt !== undefined && contacts.some(({ clearedAt }) => clearedAt.some((cleared) => cleared >= lastBegan))
}

function earliest(times: readonly number[]): number | undefined {
    return times.length === 0 ? undefined : Math.min(...times)
}

/**
 * Who was found for the number that the call shows, not for another contact's, nor for the other side's while the call
 * was taken for a part of one that went the other way.
 */
function identifiedFor(
    events: readonly CallEvent[],
    contact: string | undefined,
    direction: Direction
): IdentifiedCaller | undefined {
    const about = events.filter((event) => contact === undefined || event.contact === contact)
    const found = about.flatMap((event) => (event.type === 'caller.identified' ? [event.facts] : []))
    return found.find((facts) => facts.direction === undefined || facts.direction === direction)
}

function firstChoices(events: readonly CallEvent[]): CallChoices | undefined {
    return firstOf(events, 'call.opened')?.facts
}

function firstOf<T extends CallEvent['type']>(
    events: readonly CallEvent[],
    type: T
): Extract<CallEvent, { type: T }> | undefined {
    return events.find((event): event is Extract<CallEvent, { type: T }> => event.type === type)
}

/** By contact and agent; the first look-up wins. */
function userOfEvents(events: readonly CallEvent[]): UserOf {
    const resolved = new Map<string, string>()
    for (const event of events) {
        if (event.type !== 'agent.resolved') continue
        const name = agentName(event.contact, event.facts.externalId)
        if (!resolved.has(name)) resolved.set(name, event.facts.user)
    }
    return (contact, agent) => resolved.get(agentName(contact, agent)) ?? ''
}

function agentName(contact: string, agent: string): string {
    return JSON.stringify([contact, agent])
}

function personChanges(events: readonly CallEvent[]): TimedChange[] {
    return events.flatMap((event) =>
        event.type === 'person.changed' ? [{ ...event.facts, at: event.at, contact: event.contact }] : []
    )
}
