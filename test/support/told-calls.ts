import type { CallEvent, LegRole, PhoneEventType, PhoneFacts, TransferKind } from '../../src/server/calls/event.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import { projectInteraction } from '../../src/server/calls/projection.ts'
import { edgesOf, only, phoneEvent, resolved } from './call-events.ts'

/** Whole calls, told event by event, for the tests of the call model. */

/** A named agent of a phone event. */
export function by(agent: string, role?: LegRole): PhoneFacts {
    const facts = { agent: { externalId: agent, username: '', email: '' } }
    return role === undefined ? facts : { ...facts, role }
}

export function told(
    type: PhoneEventType,
    contact: string,
    seconds: number,
    facts: PhoneFacts = {},
    parent = ''
): CallEvent {
    return phoneEvent(type, contact, seconds, {
        parent,
        facts,
        key: `${type}/${contact}/${seconds}/${JSON.stringify(facts)}`,
    })
}

export function rings(contact: string, seconds: number, agent: string, parent = ''): CallEvent {
    return told('call.delivered', contact, seconds, by(agent), parent)
}

export function transferred(contact: string, seconds: number, transfer: TransferKind, transferTarget = ''): CallEvent {
    return told('call.transferred', contact, seconds, { transfer, transferTarget })
}

/** The one call that comes of the events, whose agents A, B, C are the users user A ... */
export function fold(...events: CallEvent[]): Call {
    return only(calls(...events))
}

export function calls(...events: CallEvent[]): Call[] {
    const contacts = new Set(events.map((event) => event.contact))
    const known = Array.from(contacts).flatMap((contact) =>
        ['A', 'B', 'C'].map((agent) => resolved(contact, 0, agent, `user ${agent}`))
    )
    return foldCalls([...events, ...known], edgesOf(events))
}

/** State of the call, its outcome, and state and assignment of its Interaction. */
export function summary(call: Call): readonly string[] {
    const { state, assigned_to: assignedTo } = projectInteraction(call)
    return [call.state, call.outcome, state, assignedTo]
}

export function legsOf(call: Call): string[] {
    return call.legs.map((leg) => `${leg.agent} ${leg.role} ${leg.state}`)
}
