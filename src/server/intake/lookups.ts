import { isPhoneEvent, type AgentIdentity, type ResolvedAgent } from '../calls/event.ts'
import { foldCalls, type Call } from '../calls/fold.ts'
import { beginningOf, type Leg } from '../calls/leg.ts'
import type { Account } from '../records/accounts.ts'
import { callRecordId, type CallRow } from '../records/calls.ts'
import { hasInteractionState } from '../records/interaction-states.ts'
import { resolveAgent } from './agents.ts'
import { appendFact, type Fact } from './append.ts'
import type { FoundCaller } from './callers.ts'
import { callEvents, withEvents, type Component } from './component.ts'

/** Who the caller is. Handed in by those who create calls: the others never load the phone-number library. */
export type CallerLookup = (account: Account, call: Call) => FoundCaller

/**
 * What a fold needs but no telephony system tells: the account's choices, who the caller is, who the agent is. Each is
 * looked up once and kept as an event; the first one stored wins, on whichever node.
 */
export function completeFacts(
    account: Account,
    component: Component,
    rows: readonly CallRow[],
    lookup: CallerLookup | undefined,
    now: number
): Component {
    const calls = foldCalls(callEvents(component), component.edges)
    const appended = calls.flatMap((call) => {
        const row = rows.find((candidate) => call.members.includes(candidate.openedAs))
        const id = row?.id ?? callRecordId(account.id, call.root)
        return missingFacts(account, component, call, lookup, now).flatMap(
            (fact) => appendFact(account.id, { ...fact, call: id }, now) ?? []
        )
    })
    return appended.length === 0 ? component : withEvents(component, appended)
}

type FoundFact = Omit<Fact, 'call'>

function missingFacts(
    account: Account,
    component: Component,
    call: Call,
    lookup: CallerLookup | undefined,
    now: number
): FoundFact[] {
    const choices = call.hasChoices ? [] : [choicesFact(account, call)]
    const caller = lookup === undefined || hasCaller(call) ? [] : [callerFact(call, lookup(account, call))]
    return [...choices, ...caller, ...agentFacts(account, component, call, now)]
}

function choicesFact(account: Account, call: Call): FoundFact {
    const contact = call.contacts[0] ?? call.root
    return {
        type: 'call.opened',
        id: `call.opened/${contact}`,
        contact,
        facts: { ...account.choices, wrapUp: account.choices.wrapUp && hasInteractionState('wrap_up') },
        at: call.startedAt,
        decision: 'The choices of the account when the call was opened',
    }
}

/** Known already, or nobody has told a number yet. */
function hasCaller(call: Call): boolean {
    return call.identified !== undefined || call.customer.contact === ''
}

function callerFact(call: Call, { facts, decision }: FoundCaller): FoundFact {
    const { customer, direction } = call
    const { contact } = customer
    return {
        type: 'caller.identified',
        id: `caller.identified/${contact}${direction === 'outbound' ? '/outbound' : ''}`,
        contact,
        facts: { ...facts, direction },
        at: call.startedAt,
        decision,
    }
}

function unresolvedLegs(component: Component, call: Call): Leg[] {
    const resolved = new Set(
        component.events.flatMap(({ event }) =>
            event.type === 'agent.resolved' ? [JSON.stringify([event.contact, event.facts.externalId])] : []
        )
    )
    const named = call.legs.filter((leg) => leg.agent !== '' || leg.establishedAt !== undefined)
    return named.filter((leg) => leg.ordinal === 1 && !resolved.has(JSON.stringify([leg.contact, leg.agent])))
}

/** One after the other: the second name of an agent is told from another agent by the first. */
function agentFacts(account: Account, component: Component, call: Call, now: number): FoundFact[] {
    const found: FoundAgent[] = []
    for (const leg of unresolvedLegs(component, call)) found.push(agentFact(account, component, leg, found, now))
    return found
}

type FoundAgent = FoundFact & { readonly facts: ResolvedAgent }

function agentFact(
    account: Account,
    component: Component,
    leg: Leg,
    found: readonly FoundAgent[],
    now: number
): FoundAgent {
    const agent = resolveAgent(account, identityOf(component, leg), leg.contact, now)
    return {
        type: 'agent.resolved',
        id: `agent.resolved/${leg.contact}/${leg.agent}`,
        contact: leg.contact,
        facts: withOtherName(component, leg, agent, found),
        at: beginningOf(leg),
        decision: agent.user === '' ? 'No user matches the agent' : `The agent is a user (${agent.matchedBy})`,
    }
}

/** The contact may know the user under another name already: then the two are one agent. */
function withOtherName(
    component: Component,
    leg: Leg,
    agent: ResolvedAgent,
    found: readonly FoundAgent[]
): ResolvedAgent {
    const known = component.events.flatMap(({ event }) =>
        event.type === 'agent.resolved' && event.contact === leg.contact ? [event.facts] : []
    )
    const other = known
        .concat(found.filter((fact) => fact.contact === leg.contact).map((fact) => fact.facts))
        .find(({ user, externalId }) => user !== '' && user === agent.user && externalId !== agent.externalId)
    return other === undefined ? agent : { ...agent, sameAs: other.sameAs || other.externalId }
}

/** What the telephony system told of the agent of a leg. */
function identityOf(component: Component, leg: Leg): AgentIdentity {
    for (const { event } of component.events) {
        if (!isPhoneEvent(event) || event.contact !== leg.contact) continue
        if (event.facts.agent?.externalId === leg.agent) return event.facts.agent
    }
    return { externalId: leg.agent, username: '', email: '' }
}
