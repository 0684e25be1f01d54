import assert from 'node:assert/strict'
import type { Edge } from '../../src/server/calls/connection.ts'
import {
    DEFAULT_CHOICES,
    type CallChoices,
    type CallEvent,
    type Candidate,
    type IdentifiedCaller,
    type PersonChange,
    type PhoneEventType,
    type PhoneFacts,
} from '../../src/server/calls/event.ts'
import type { Call } from '../../src/server/calls/fold.ts'

/** Events of calls for tests of the pure code. Times are seconds after {@link START}; events keep them in milliseconds. */

/** 2026-11-20T10:00:00Z. */
export const START = 1795168800000

export function at(seconds: number): number {
    return START + Math.round(seconds * 1000)
}

interface Told {
    readonly parent?: string
    readonly key?: string
    readonly facts?: PhoneFacts
}

export function phoneEvent(type: PhoneEventType, contact: string, seconds: number, told: Told = {}): CallEvent {
    return { ...base(type, contact, seconds, told), type, facts: told.facts ?? {} }
}

export function offered(contact: string, seconds: number, told: Told = {}): CallEvent {
    return phoneEvent('call.offered', contact, seconds, told)
}

export function queued(contact: string, seconds: number, told: Told = {}): CallEvent {
    return phoneEvent('call.queued', contact, seconds, told)
}

export function answered(contact: string, seconds: number, agent: string, told: Told = {}): CallEvent {
    const facts = { ...told.facts, agent: { externalId: agent, username: '', email: '' } }
    const key = told.key ?? `call.established/${contact}/${seconds}/${agent}`
    return phoneEvent('call.established', contact, seconds, { ...told, key, facts })
}

export function left(contact: string, seconds: number, told: Told = {}): CallEvent {
    return phoneEvent('party.left', contact, seconds, told)
}

export function scriptError(contact: string, seconds: number, told: Told = {}): CallEvent {
    return phoneEvent('integration.error', contact, seconds, told)
}

export function opened(contact: string, seconds: number, choices: Partial<CallChoices> = {}): CallEvent {
    const facts: CallChoices = { ...DEFAULT_CHOICES, ...choices }
    return { ...base('call.opened', contact, seconds), type: 'call.opened', facts }
}

export function resolved(contact: string, seconds: number, agent: string, user: string, key?: string): CallEvent {
    const type = 'agent.resolved'
    const told = { key: key ?? `${type}/${contact}/${agent}` }
    return { ...base(type, contact, seconds, told), type, facts: { externalId: agent, user, matchedBy: 'mapped' } }
}

export function identified(
    contact: string,
    seconds: number,
    callerNumber: string,
    caller?: Candidate,
    told: Partial<IdentifiedCaller> = {}
): CallEvent {
    const facts = {
        callerNumber,
        calledNumber: '',
        ...(caller === undefined ? {} : { caller }),
        confidence: caller === undefined ? 0 : 100,
        candidates: caller === undefined ? [] : [caller],
        ...told,
    }
    return { ...base('caller.identified', contact, seconds), type: 'caller.identified', facts }
}

/** An agent's choice; `undefined` for none of those who are shown. */
export function chosen(contact: string, seconds: number, caller: Candidate | undefined): CallEvent {
    const facts = { ...(caller === undefined ? {} : { caller }), by: 'agent' }
    const key = `caller.chosen/${contact}/${seconds}/${caller?.id ?? 'none'}`
    return { ...base('caller.chosen', contact, seconds, { key }), type: 'caller.chosen', facts }
}

export function changed(contact: string, seconds: number, field: string, value: string): CallEvent {
    return person(contact, seconds, { kind: 'value', field, value, by: 'supervisor' })
}

export function deleted(contact: string, seconds: number): CallEvent {
    return person(contact, seconds, { kind: 'deleted' })
}

export function user(id: string): Candidate {
    return { table: 'sys_user', id, name: `User ${id}` }
}

/** The edges that events leave behind: one for each pair an event names, the parent as the first event told it. */
export function edgesOf(events: readonly CallEvent[]): Edge[] {
    const edges = new Map<string, Edge>()
    for (const { contact, parent } of events) {
        if (parent === '') continue
        const [one = '', other = ''] = [contact, parent].sort()
        const name = JSON.stringify([one, other])
        if (!edges.has(name)) edges.set(name, { one, other, parent })
    }
    return Array.from(edges.values())
}

/** The one call there is; fails when there are none or several. */
export function only(calls: readonly Call[]): Call {
    assert.equal(calls.length, 1, `expected one call, found ${calls.map((call) => call.root).join(', ') || 'none'}`)
    return calls[0]!
}

/** Every order of a few things. */
export function permutations<T>(things: readonly T[]): T[][] {
    if (things.length === 0) return [[]]
    return things.flatMap((thing, index) =>
        permutations(things.filter((_, other) => other !== index)).map((rest) => [thing, ...rest])
    )
}

function person(contact: string, seconds: number, facts: PersonChange): CallEvent {
    const key = `person.changed/${contact}/${seconds}/${JSON.stringify(facts)}`
    return { ...base('person.changed', contact, seconds, { key }), type: 'person.changed', facts }
}

function base(
    type: string,
    contact: string,
    seconds: number,
    told: Told = {}
): Pick<CallEvent, 'key' | 'contact' | 'parent' | 'at' | 'processed' | 'records'> {
    return {
        key: told.key ?? `${type}/${contact}/${seconds}`,
        contact,
        parent: told.parent ?? '',
        at: at(seconds),
        processed: false,
        records: [],
    }
}
