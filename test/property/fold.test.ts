import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readContacts, type Contact } from '../../src/server/calls/contact.ts'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import { edgesOf } from '../support/call-events.ts'
import { shuffled, soup, wildSoup } from '../support/call-histories.ts'

const RUNS = { numRuns: 200 }

function fold(events: readonly CallEvent[]): Call[] {
    return foldCalls(events, edgesOf(events))
}

/** Whoever waits in a queue after an answer was queued anew: that is no repetition. */
function isAnswered(events: readonly CallEvent[], from: number, within: number): boolean {
    return events.some(({ type, at }) => type === 'call.established' && at >= from && at <= from + within)
}

describe('the fold of any events', () => {
    it('comes to an end, with at least one contact in every call and every contact in one call', () => {
        fc.assert(
            fc.property(wildSoup, (events) => {
                const calls = fold(events)
                for (const call of calls) assert.ok(call.contacts.length > 0)
                const contacts = calls.flatMap((call) => call.contacts)
                assert.deepEqual(contacts.sort(), Array.from(readContacts(events).keys()).sort())
            }),
            RUNS
        )
    })

    it('gives no id to two calls', () => {
        fc.assert(
            fc.property(wildSoup, (events) => {
                const members = fold(events).flatMap((call) => call.members)
                assert.equal(new Set(members).size, members.length)
            }),
            RUNS
        )
    })

    it('names a root and contacts that are members of the call', () => {
        fc.assert(
            fc.property(wildSoup, (events) => {
                for (const call of fold(events)) {
                    assert.ok(call.members.includes(call.root))
                    for (const contact of call.contacts) assert.ok(call.members.includes(contact))
                }
            }),
            RUNS
        )
    })

    it('names as the parent of a call an id of an earlier call, or none', () => {
        fc.assert(
            fc.property(soup, (events) => {
                const calls = fold(events)
                calls.forEach((call, index) => {
                    const earlier = calls.slice(0, index).flatMap((other) => other.members)
                    assert.ok(call.parent === '' || earlier.includes(call.parent), `${call.root} after ${call.parent}`)
                })
            }),
            RUNS
        )
    })

    it('gives every parent that a contact names to a call', () => {
        fc.assert(
            fc.property(soup, (events) => {
                const members = new Set(fold(events).flatMap((call) => call.members))
                for (const contact of readContacts(events).values()) {
                    assert.ok(contact.parent === '' || members.has(contact.parent), `nobody has ${contact.parent}`)
                }
            }),
            RUNS
        )
    })

    it('does not depend on the order in which events and edges are read', () => {
        const orders = soup.chain((events) =>
            fc.tuple(fc.constant(events), shuffled(events), shuffled(edgesOf(events)))
        )
        fc.assert(
            fc.property(orders, ([events, order, edges]) => {
                assert.deepEqual(foldCalls(order, edges), fold(events))
            }),
            RUNS
        )
    })

    it('does not depend on the order in which events are read when parents contradict one another', () => {
        const orders = wildSoup.chain((events) => fc.tuple(fc.constant(events), shuffled(events)))
        fc.assert(
            fc.property(orders, ([events, order]) => {
                assert.deepEqual(foldCalls(order, edgesOf(events)), fold(events))
            }),
            RUNS
        )
    })

    it('has an end and an outcome exactly when the call is over', () => {
        fc.assert(
            fc.property(soup, (events) => {
                for (const { state, outcome, endedAt } of fold(events)) {
                    assert.equal(outcome !== '', state === 'over')
                    assert.equal(endedAt !== undefined, state === 'over')
                }
            }),
            RUNS
        )
    })

    it('has legs exactly when somebody answered, and an owner among them', () => {
        fc.assert(
            fc.property(soup, (events) => {
                for (const call of fold(events)) {
                    assert.equal(call.answeredAt !== undefined, call.legs.length > 0)
                    assert.equal(call.owner === undefined, call.legs.length === 0)
                    assert.ok(call.owner === undefined || call.legs.includes(call.owner))
                    if (call.state === 'connected') assert.equal(call.owner?.leftAt, undefined)
                    if (call.outcome.startsWith('answered')) assert.ok(call.legs.length > 0)
                    if (call.outcome === 'abandoned' || call.outcome === 'ivr') assert.equal(call.legs.length, 0)
                }
            }),
            RUNS
        )
    })

    it('numbers the legs of an agent on a contact from one, without a gap', () => {
        fc.assert(
            fc.property(soup, (events) => {
                for (const { legs } of fold(events)) {
                    for (const leg of legs) {
                        const before = legs.slice(0, legs.indexOf(leg))
                        const same = before.filter(
                            (other) => other.contact === leg.contact && other.agent === leg.agent
                        )
                        assert.equal(leg.ordinal, same.length + 1)
                    }
                }
            }),
            RUNS
        )
    })

    it('never has a leg that lasts less than no time', () => {
        fc.assert(
            fc.property(soup, (events) => {
                for (const leg of fold(events).flatMap((call) => call.legs)) {
                    assert.ok(leg.leftAt === undefined || leg.leftAt >= (leg.establishedAt ?? 0))
                }
            }),
            RUNS
        )
    })

    it('never has a call that ends before it began or was answered', () => {
        fc.assert(
            fc.property(soup, (events) => {
                for (const { startedAt, answeredAt = startedAt, endedAt = Infinity } of fold(events)) {
                    assert.ok(startedAt <= answeredAt, 'answered before it began')
                    assert.ok(answeredAt <= endedAt, 'over before it was answered')
                }
            }),
            RUNS
        )
    })

    it('does not change by milestones that are told again, in a queue before the next answer, except for the time of the last event', () => {
        const repeated = soup.chain((events) => {
            const repeatable = events.filter(({ type }) => /^(call\.(offered|queued)|party\.left)$/.test(type))
            return fc.tuple(fc.constant(events), fc.subarray(repeatable), fc.nat({ max: 2000000 }))
        })
        fc.assert(
            fc.property(repeated, ([events, again, later]) => {
                const copies = again.map((event) => ({
                    ...event,
                    key: `${event.key}/again`,
                    at: event.at + (event.type === 'call.queued' && isAnswered(events, event.at, later) ? 0 : later),
                    facts: {},
                }))
                const without = ({ lastEventAt: _last, ...call }: Call) => call
                assert.deepEqual(fold([...events, ...(copies as CallEvent[])]).map(without), fold(events).map(without))
            }),
            RUNS
        )
    })

    it('only ever adds to what is known of a contact', () => {
        const parts = soup.chain((events) => fc.tuple(fc.constant(events), fc.subarray(events)))
        fc.assert(
            fc.property(parts, ([events, some]) => {
                const all = readContacts(events)
                for (const before of readContacts(some).values()) {
                    const after = all.get(before.id)
                    assert.ok(after)
                    const wasAnswered = (contact: Contact): boolean =>
                        contact.parts.some((part) => part.establishedAt !== undefined)
                    assert.ok(after.arrived || !before.arrived)
                    assert.ok(after.queuedAt.length >= before.queuedAt.length)
                    assert.ok(after.endedAt !== undefined || before.endedAt === undefined)
                    assert.ok(wasAnswered(after) || !wasAnswered(before))
                    assert.ok(after.startedAt <= before.startedAt)
                }
            }),
            RUNS
        )
    })
})
