import fc from 'fast-check'
import type { Edge } from '../../src/server/calls/connection.ts'
import type { CallEvent, PhoneFacts } from '../../src/server/calls/event.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import { beginningOf } from '../../src/server/calls/leg.ts'
import {
    answered,
    at,
    changed,
    chosen,
    deleted,
    edgesOf,
    identified,
    left,
    offered,
    opened,
    phoneEvent,
    queued,
    resolved,
    scriptError,
    user,
} from './call-events.ts'

/** Histories of calls for property tests: events that make no sense, and events as a telephony system sends them. */

const CONTACTS = ['C1', 'C2', 'C3', 'C4', 'C5'] as const
const AGENTS = ['A', 'B', ''] as const

/** Seconds: close enough to meet and to tie, far enough to lie beyond the rejoin time. */
const seconds = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 1000 }))

const facts: fc.Arbitrary<PhoneFacts> = fc.record(
    {
        direction: fc.constantFrom('inbound', 'outbound'),
        callerNumber: fc.constantFrom('', '1', '2'),
        calledNumber: fc.constantFrom('', '3', '4'),
        queue: fc.constantFrom('', '7', '8'),
        queueName: fc.constantFrom('', 'Sales', 'Support'),
        disposition: fc.constantFrom('', 'solved'),
    },
    { requiredKeys: [] }
)

/** Each contact with its parent, '' for none; a parent stands before its children, so nobody is their own ancestor. */
export const family: fc.Arbitrary<ReadonlyMap<string, string>> = fc
    .tuple(...CONTACTS.map((_, index) => fc.constantFrom('', 'P0', ...CONTACTS.slice(0, index))))
    .map((parents) => new Map(CONTACTS.map((contact, index) => [contact, parents[index] ?? ''])))

const person = fc.tuple(
    fc.constantFrom('state', 'assigned_to', 'opened_for', 'other'),
    fc.constantFrom('', 'x', 'closed_complete')
)

/** Any event of any contact; `parentOf` says which parent a contact names, when it names one. */
export function anyEvent(parentOf: (contact: string) => fc.Arbitrary<string>): fc.Arbitrary<CallEvent> {
    return fc.constantFrom(...CONTACTS).chain((contact) => {
        const told = fc.record({ parent: parentOf(contact), facts })
        return fc.oneof(
            { weight: 2, arbitrary: fc.tuple(seconds, told).map(([time, rest]) => offered(contact, time, rest)) },
            { weight: 3, arbitrary: fc.tuple(seconds, told).map(([time, rest]) => queued(contact, time, rest)) },
            {
                weight: 3,
                arbitrary: fc
                    .tuple(seconds, fc.constantFrom(...AGENTS), told)
                    .map(([time, agent, rest]) => answered(contact, time, agent, rest)),
            },
            { weight: 3, arbitrary: fc.tuple(seconds, told).map(([time, rest]) => left(contact, time, rest)) },
            fc.tuple(seconds, told).map(([time, rest]) => scriptError(contact, time, rest)),
            fc.tuple(seconds, told).map(([time, rest]) => phoneEvent('call.established', contact, time, rest)),
            fc
                .tuple(seconds, fc.constantFrom('call', 'agent'), fc.nat({ max: 200 }))
                .map(([time, closeBy, rejoinSeconds]) => opened(contact, time, { closeBy, rejoinSeconds })),
            fc
                .tuple(seconds, fc.constantFrom(...AGENTS), fc.constantFrom('', 'u1', 'u2'))
                .map(([time, agent, found]) => resolved(contact, time, agent, found)),
            fc
                .tuple(seconds, fc.constantFrom('', '+11', '+12'))
                .map(([time, number]) => identified(contact, time, number, number === '' ? undefined : user(number))),
            fc.tuple(seconds, person).map(([time, [field, value]]) => changed(contact, time, field, value)),
            fc
                .tuple(seconds, fc.constantFrom('', 'u1', 'u2'))
                .map(([time, id]) => chosen(contact, time, id === '' ? undefined : user(id))),
            seconds.map((time) => deleted(contact, time))
        )
    })
}

/** Events in no sensible order, of contacts of one family; keys are unique, as storage keeps them. */
export const soup: fc.Arbitrary<CallEvent[]> = family.chain((parents) =>
    soupOf((contact) => fc.constantFrom('', parents.get(contact) ?? ''))
)

/** Worse: contacts that name several parents, one another, or themselves. */
export const wildSoup: fc.Arbitrary<CallEvent[]> = soupOf(() => fc.constantFrom('', '', 'P0', ...CONTACTS))

function soupOf(parentOf: (contact: string) => fc.Arbitrary<string>): fc.Arbitrary<CallEvent[]> {
    return fc
        .array(anyEvent(parentOf), { maxLength: 25, size: 'max' })
        .map((events) => events.map((event, index) => ({ ...event, key: `${event.type}/${index}` })))
}

/** A list in another order; the same order is possible too. */
export function shuffled<T>(things: readonly T[]): fc.Arbitrary<T[]> {
    return fc.shuffledSubarray(Array.from(things), { minLength: things.length, maxLength: things.length })
}

/** What happens on one contact: `ends` false when its release is still to come. */
interface Plan {
    readonly ivr: boolean
    readonly agents: readonly string[]
    readonly ends: boolean
}

const plan: fc.Arbitrary<Plan> = fc.record({
    ivr: fc.boolean(),
    agents: fc.subarray(['A', 'B', 'D']),
    ends: fc.boolean(),
})

/**
 * A call as it is: up to three contacts, each transferred from the one before it, which leaves a second after the next
 * began. Every event has its own time; only the last contact may be still there.
 */
export const history: fc.Arbitrary<CallEvent[]> = fc
    .array(plan, { minLength: 1, maxLength: 3 })
    .map((plans) => plans.flatMap((each, index) => contactEvents(each, index, index === plans.length - 1)))

function contactEvents({ ivr, agents, ends }: Plan, index: number, isLast: boolean): CallEvent[] {
    const contact = `K${index + 1}`
    const begin = index * 100
    const parent = index === 0 ? '' : `K${index}`
    const told = { parent, facts: { direction: 'inbound', callerNumber: `+1415555${1000 + index}` } } as const
    return [
        ...(ivr ? [offered(contact, begin, told)] : []),
        ...(ivr && agents.length === 0 ? [] : [queued(contact, begin + 5, told)]),
        ...agents.map((agent, count) => answered(contact, begin + 10 + count * 10, agent, { parent })),
        ...(ends || !isLast ? [left(contact, begin + (isLast ? 60 : 101), { parent })] : []),
    ]
}

/** The same events, each at the time it comes in: one second after the other. */
export function asReceived(order: readonly CallEvent[]): CallEvent[] {
    return order.map((event, index) => ({ ...event, at: at(index) }))
}

export interface Delivered {
    readonly events: readonly CallEvent[]
    readonly edges: readonly Edge[]
    readonly calls: readonly Call[]
}

/**
 * Events that come in one by one. After each, what the call lacks is looked up and stored under a key of its own, as a
 * settle does: the account's choices, who has the caller's number, who the agent is.
 */
export function deliver(order: readonly CallEvent[]): Delivered {
    const stored = new Map<string, CallEvent>()
    const keep = (event: CallEvent): void => void (stored.has(event.key) || stored.set(event.key, event))
    for (const event of order) {
        keep(event)
        const known = Array.from(stored.values())
        for (const call of foldCalls(known, edgesOf(known))) lookUp(call).forEach(keep)
    }
    const events = Array.from(stored.values())
    const edges = edgesOf(events)
    return { events, edges, calls: foldCalls(events, edges) }
}

function lookUp(call: Call): CallEvent[] {
    const contact = call.contacts[0] ?? call.root
    const number = call.customer.asSent
    return [
        ...(call.hasChoices ? [] : [{ ...opened(contact, 0), key: `call.opened/${contact}`, at: call.startedAt }]),
        ...(call.caller !== undefined || number === ''
            ? []
            : [
                  {
                      ...identified(call.customer.contact, 0, number, user(`owner of ${number}`)),
                      key: `caller.identified/${call.customer.contact}`,
                      at: call.startedAt,
                  },
              ]),
        ...call.legs.map((leg) => ({
            ...resolved(leg.contact, 0, leg.agent, `user ${leg.agent}`),
            at: beginningOf(leg),
        })),
    ]
}
