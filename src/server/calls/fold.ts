import { splitIntoCalls, type Segment } from './component.ts'
import type { Edge } from './connection.ts'
import { readContacts, type Contact } from './contact.ts'
import {
    compareEvents,
    DEFAULT_CHOICES,
    type CallChoices,
    type CallEvent,
    type Direction,
    type IdentifiedCaller,
    type PersonChange,
    type PhoneFacts,
    type ResolvedAgent,
} from './event.ts'
import { callState, type CallState, type Outcome } from './state.ts'

/** Stored with each call: names the code that folded it. Raise it when the same events would fold differently. */
export const FOLD_VERSION = 1

/** One agent's part in a call. */
export interface Leg {
    readonly contact: string
    readonly agent: string
    readonly ordinal: number
    readonly establishedAt: number
    readonly leftAt: number | undefined
    /** sys_id of the user, '' when the agent matches nobody. */
    readonly user: string
}

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
    /** The agent's part that makes the call this agent's: the newest one still on the phone, else the last there was. */
    readonly owner: Leg | undefined
    readonly startedAt: number
    readonly answeredAt: number | undefined
    readonly endedAt: number | undefined
    readonly lastEventAt: number
    /** Effective time of the phone fact that the state rests on. */
    readonly stateSince: number
    readonly releasedBy: string
    readonly cause: string
    readonly disposition: string
    readonly caller: IdentifiedCaller | undefined
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
    const resolved = resolvedAgents(events)
    const legs = segment.contacts.flatMap((contact) => legsOf(contact, resolved)).sort(byEstablishment)
    const told = phoneFacts(segment.contacts)
    const direction = told.find((entry) => entry.facts.direction !== undefined)?.facts.direction ?? 'inbound'
    const caller = firstTold(told, 'callerNumber')
    const called = firstTold(told, 'calledNumber')
    const customer = direction === 'outbound' ? called : caller
    const last = <K extends keyof PhoneFacts>(name: K): PhoneFacts[K] | undefined => findLast(told, name)
    const { state, outcome, since, endedAt } = callState(segment.contacts)
    return {
        root: segment.root,
        members: segment.members,
        contacts: segment.contacts.map((contact) => contact.id),
        parent: segment.parent,
        state,
        outcome,
        direction,
        callerAsSent: caller?.facts.callerNumber ?? '',
        calledAsSent: called?.facts.calledNumber ?? '',
        queue: queueTold(told)?.facts.queue ?? '',
        queueName: queueTold(told)?.facts.queueName ?? '',
        language: last('language') ?? '',
        legs,
        owner: ownerOf(legs),
        startedAt: Math.min(...segment.contacts.map((contact) => contact.startedAt)),
        answeredAt: legs[0]?.establishedAt,
        endedAt,
        lastEventAt: Math.max(...segment.contacts.map((contact) => contact.lastEventAt)),
        stateSince: since,
        releasedBy: last('releasedBy') ?? '',
        cause: last('cause') ?? '',
        disposition: last('disposition') ?? '',
        caller: callerAt(events, customer?.contact),
        choices: choices ?? firstChoices(component) ?? DEFAULT_CHOICES,
        hasChoices: choices !== undefined,
        customer: {
            asSent: (direction === 'outbound' ? customer?.facts.calledNumber : customer?.facts.callerNumber) ?? '',
            contact: customer?.contact ?? '',
        },
        personChanges: personChanges(events),
    }
}

interface ToldFacts {
    readonly contact: string
    readonly at: number
    readonly facts: PhoneFacts
}

function phoneFacts(contacts: readonly Contact[]): ToldFacts[] {
    return contacts
        .flatMap((contact) =>
            contact.phoneEvents.map((event) => ({ contact: contact.id, at: event.at, facts: event.facts }))
        )
        .sort((a, b) => a.at - b.at)
}

/** The first event that has a value for the fact fixes it. */
function firstTold(told: readonly ToldFacts[], name: 'callerNumber' | 'calledNumber'): ToldFacts | undefined {
    return told.find((entry) => (entry.facts[name] ?? '') !== '')
}

function findLast<K extends keyof PhoneFacts>(told: readonly ToldFacts[], name: K): PhoneFacts[K] | undefined {
    for (let index = told.length - 1; index >= 0; index--) {
        const value = told[index]?.facts[name]
        if (value !== undefined && value !== '') return value
    }
    return undefined
}

/** The last event that told of a queue: number and name belong together. */
function queueTold(told: readonly ToldFacts[]): ToldFacts | undefined {
    const telling = told.filter(({ facts }) => (facts.queue ?? '') !== '' || (facts.queueName ?? '') !== '')
    return telling[telling.length - 1]
}

/** Who was found for the number that the call shows, not for another contact's. */
function callerAt(events: readonly CallEvent[], contact: string | undefined): IdentifiedCaller | undefined {
    const about = events.filter((event) => contact === undefined || event.contact === contact)
    return firstOf(about, 'caller.identified')?.facts
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
function resolvedAgents(events: readonly CallEvent[]): Map<string, ResolvedAgent> {
    const resolved = new Map<string, ResolvedAgent>()
    for (const event of events) {
        if (event.type !== 'agent.resolved') continue
        const name = agentName(event.contact, event.facts.externalId)
        if (!resolved.has(name)) resolved.set(name, event.facts)
    }
    return resolved
}

function agentName(contact: string, agent: string): string {
    return JSON.stringify([contact, agent])
}

/** A leg ends when its contact leaves, or when the next agent takes the contact. Durations are never negative. */
function legsOf(contact: Contact, resolved: ReadonlyMap<string, ResolvedAgent>): Leg[] {
    return contact.establishments.map((establishment, index) => {
        const next = contact.establishments[index + 1]?.at
        const end = earlier(next, contact.leftAt)
        return {
            contact: contact.id,
            agent: establishment.agent,
            ordinal: contact.establishments.slice(0, index + 1).filter((other) => other.agent === establishment.agent)
                .length,
            establishedAt: establishment.at,
            leftAt: end === undefined ? undefined : Math.max(end, establishment.at),
            user: resolved.get(agentName(contact.id, establishment.agent))?.user ?? '',
        }
    })
}

function earlier(one: number | undefined, other: number | undefined): number | undefined {
    return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other)
}

function byEstablishment(one: Leg, other: Leg): number {
    return (
        one.establishedAt - other.establishedAt ||
        (one.contact < other.contact ? -1 : one.contact > other.contact ? 1 : 0)
    )
}

function ownerOf(legs: readonly Leg[]): Leg | undefined {
    const onThePhone = legs.filter((leg) => leg.leftAt === undefined)
    return onThePhone[onThePhone.length - 1] ?? legs[legs.length - 1]
}

function personChanges(events: readonly CallEvent[]): TimedChange[] {
    return events.flatMap((event) =>
        event.type === 'person.changed' ? [{ ...event.facts, at: event.at, contact: event.contact }] : []
    )
}
