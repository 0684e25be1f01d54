import type { IdentifiedCaller } from '../calls/event.ts'
import { foldCalls, type Call, type Leg } from '../calls/fold.ts'
import type { Account } from '../records/accounts.ts'
import type { StoredEvent } from '../records/events.ts'
import { resolveAgent } from './agents.ts'
import { appendFact } from './append.ts'
import { callEvents, withEvents, type Component } from './component.ts'

/** Who the caller is. Handed in by those who create calls: the others never load the phone-number library. */
export type CallerLookup = (account: Account, call: Call) => IdentifiedCaller

/**
 * What a fold needs but no telephony system tells: the account's choices, who the caller is, who the agent is. Each is
 * looked up once and kept as an event; the first one stored wins, on whichever node.
 */
export function completeFacts(
    account: Account,
    component: Component,
    lookup: CallerLookup | undefined,
    now: number
): Component {
    const calls = foldCalls(callEvents(component), component.edges)
    const appended = calls.flatMap((call) => missingFacts(account, component, call, lookup, now))
    return appended.length === 0 ? component : withEvents(component, appended)
}

function missingFacts(
    account: Account,
    component: Component,
    call: Call,
    lookup: CallerLookup | undefined,
    now: number
): StoredEvent[] {
    const facts = [
        call.hasChoices ? undefined : keepChoices(account, call, now),
        lookup === undefined || hasCaller(call) ? undefined : keepCaller(account, call, lookup(account, call), now),
        ...unresolvedLegs(component, call).map((leg) => keepAgentOf(account, component, leg, now)),
    ]
    return facts.filter((fact): fact is StoredEvent => fact !== undefined)
}

function keepChoices(account: Account, call: Call, now: number): StoredEvent | undefined {
    const contact = firstContact(call)
    return appendFact(
        account.id,
        { type: 'call.opened', id: `call.opened/${contact}`, contact, facts: account.choices, at: call.startedAt },
        now
    )
}

/** A contact that events have told of: facts hang on those, not on ids that are only named. */
function firstContact(call: Call): string {
    return call.contacts[0] ?? call.root
}

/** Known already, or nobody has told a number yet. */
function hasCaller(call: Call): boolean {
    return call.caller !== undefined || call.customer.contact === ''
}

function keepCaller(account: Account, call: Call, caller: IdentifiedCaller, now: number): StoredEvent | undefined {
    const contact = call.customer.contact
    return appendFact(
        account.id,
        { type: 'caller.identified', id: `caller.identified/${contact}`, contact, facts: caller, at: call.startedAt },
        now
    )
}

function unresolvedLegs(component: Component, call: Call): Leg[] {
    const resolved = new Set(
        component.events.flatMap(({ event }) =>
            event.type === 'agent.resolved' ? [JSON.stringify([event.contact, event.facts.externalId])] : []
        )
    )
    return call.legs.filter((leg) => leg.ordinal === 1 && !resolved.has(JSON.stringify([leg.contact, leg.agent])))
}

function keepAgentOf(account: Account, component: Component, leg: Leg, now: number): StoredEvent | undefined {
    const told = component.events.find(
        ({ event }) =>
            event.type === 'call.established' &&
            event.contact === leg.contact &&
            (event.facts.agent?.externalId ?? '') === leg.agent
    )
    const agent =
        told?.event.type === 'call.established' && told.event.facts.agent !== undefined
            ? told.event.facts.agent
            : { externalId: leg.agent, username: '', email: '' }
    return appendFact(
        account.id,
        {
            type: 'agent.resolved',
            id: `agent.resolved/${leg.contact}/${leg.agent}`,
            contact: leg.contact,
            facts: resolveAgent(account, agent, leg.contact, now),
            at: leg.establishedAt,
        },
        now
    )
}
