import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import { projectInteraction } from '../../src/server/calls/projection.ts'
import { answered, edgesOf, left, offered, only, permutations, queued } from '../support/call-events.ts'
import { asReceived, deliver, history, shuffled } from '../support/call-histories.ts'

const RUNS = { numRuns: 200 }

const deliveries = history.chain((events) => fc.tuple(fc.constant(events), shuffled(events)))

/** What people see of a call: everything but the list of ids in the order they became known. */
function seen({ members, contacts, ...call }: Call): object {
    return { ...call, members: Array.from(members).sort(), contacts: Array.from(contacts).sort() }
}

describe('create, answer and release of one call', () => {
    const facts = { direction: 'inbound', callerNumber: '+14155551000' } as const
    const calls: readonly { name: string; steps: readonly CallEvent[]; state: string; assignedTo: string }[] = [
        {
            name: 'answered',
            steps: [queued('C1', 0, { facts }), answered('C1', 10, 'A'), left('C1', 60)],
            state: 'closed_complete',
            assignedTo: 'user A',
        },
        {
            name: 'abandoned',
            steps: [offered('C1', 0, { facts }), queued('C1', 5, { facts }), left('C1', 60)],
            state: 'closed_abandoned',
            assignedTo: '',
        },
        {
            name: 'over in the IVR',
            steps: [offered('C1', 0, { facts }), left('C1', 60)],
            state: 'closed_complete',
            assignedTo: '',
        },
        {
            name: 'still talking',
            steps: [offered('C1', 0, { facts }), queued('C1', 5, { facts }), answered('C1', 10, 'A')],
            state: 'work_in_progress',
            assignedTo: 'user A',
        },
    ]
    for (const { name, steps, state, assignedTo } of calls) {
        it(`end in the same place in every order, with their own times: ${name}`, () => {
            const expected = only(deliver(steps).calls)
            for (const order of permutations(steps)) {
                const call = only(deliver(order).calls)
                assert.deepEqual(call, expected)
                assert.equal(projectInteraction(call).state, state)
            }
        })

        it(`end in the same place in every order, at the times they come in: ${name}`, () => {
            const expected = projectInteraction(only(deliver(steps).calls))
            assert.deepEqual([expected.state, expected.assigned_to], [state, assignedTo])
            for (const order of permutations(steps)) {
                const call = only(deliver(asReceived(order)).calls)
                assert.deepEqual(projectInteraction(call), expected)
                assert.equal(call.outcome, only(foldCalls(steps, [])).outcome)
            }
        })

        it(`end in the same place when each is sent twice: ${name}`, () => {
            const expected = only(deliver(steps).calls)
            for (const order of permutations(steps)) {
                assert.deepEqual(only(deliver([...order, ...steps]).calls), expected)
                const again = asReceived([...order, ...order]).map((event, index) => ({ ...event, key: `${index}` }))
                assert.deepEqual(
                    projectInteraction(only(deliver(again).calls)),
                    projectInteraction(only(deliver(order).calls))
                )
            }
        })
    }
})

describe('any delivery of a call with its own times', () => {
    it('makes one call, with its first contact as the root', () => {
        fc.assert(
            fc.property(deliveries, ([, order]) => {
                assert.equal(only(deliver(order).calls).root, 'K1')
            }),
            RUNS
        )
    })

    it('ends in the same call', () => {
        fc.assert(
            fc.property(deliveries, ([events, order]) => {
                assert.deepEqual(seen(only(deliver(order).calls)), seen(only(deliver(events).calls)))
            }),
            RUNS
        )
    })

    it('ends in the same Interaction', () => {
        fc.assert(
            fc.property(deliveries, ([events, order]) => {
                const expected = projectInteraction(only(deliver(events).calls))
                assert.deepEqual(projectInteraction(only(deliver(order).calls)), expected)
            }),
            RUNS
        )
    })

    it('does not care for events that come in twice', () => {
        const twice = history.chain((events) => shuffled([...events, ...events]).map((order) => ({ events, order })))
        fc.assert(
            fc.property(twice, ({ events, order }) => {
                const expected = projectInteraction(only(deliver(events).calls))
                assert.deepEqual(projectInteraction(only(deliver(order).calls)), expected)
            }),
            RUNS
        )
    })
})

describe('any delivery of a call at the times its events come in', () => {
    it('makes one call with the same root, in the same state', () => {
        fc.assert(
            fc.property(deliveries, ([events, order]) => {
                const expected = only(foldCalls(events, edgesOf(events)))
                const call = only(deliver(asReceived(order)).calls)
                assert.deepEqual([call.root, call.state], [expected.root, expected.state])
            }),
            RUNS
        )
    })

    it('leaves the Interaction in the same state', () => {
        fc.assert(
            fc.property(deliveries, ([events, order]) => {
                const expected = projectInteraction(only(deliver(events).calls))
                assert.equal(projectInteraction(only(deliver(asReceived(order)).calls)).state, expected.state)
            }),
            RUNS
        )
    })
})
