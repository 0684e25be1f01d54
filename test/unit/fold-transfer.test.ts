import assert from 'node:assert/strict'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import { projectInteraction } from '../../src/server/calls/projection.ts'
import {
    answered,
    at,
    changed,
    edgesOf,
    left,
    offered,
    only,
    opened,
    permutations,
    queued,
    resolved,
} from '../support/call-events.ts'

function fold(events: readonly CallEvent[]): Call[] {
    return foldCalls(events, edgesOf(events))
}

/** The same events, each at the time it comes in: one second after the other. */
function asReceived(order: readonly CallEvent[]): CallEvent[] {
    return order.map((event, index) => ({ ...event, at: at(index) }))
}

const TRANSFER = [
    queued('C1', 0),
    answered('C1', 10, 'A'),
    queued('C2', 60, { parent: 'C1' }),
    left('C1', 61),
    answered('C2', 80, 'B', { parent: 'C1' }),
    left('C2', 200, { parent: 'C1' }),
]

describe('a transferred call', () => {
    it('goes on as one call with the first contact as its root', () => {
        const call = only(fold(TRANSFER))
        assert.equal(call.root, 'C1')
        assert.deepEqual(Array.from(call.members).sort(), ['C1', 'C2'])
        assert.deepEqual([call.state, call.outcome], ['over', 'answered'])
        assert.equal(call.owner?.agent, 'B')
        assert.equal(call.endedAt, at(200))
    })

    it('goes on as one call whenever its events come in', () => {
        const expected = fold(TRANSFER)
        for (const order of permutations(TRANSFER)) assert.deepEqual(fold(order), expected)
    })

    it('is connected, queued and connected again as its contacts come and go', () => {
        const states = TRANSFER.map((_, index) => only(fold(TRANSFER.slice(0, index + 1))).state)
        assert.deepEqual(states, ['queued', 'connected', 'connected', 'queued', 'connected', 'over'])
    })

    it('is one call in one state also when events have only the time they came in', () => {
        for (const order of permutations(TRANSFER)) {
            const call = only(fold(asReceived(order)))
            assert.deepEqual([call.root, call.state, call.outcome], ['C1', 'over', 'answered'])
        }
    })
})

describe('a chain of transfers', () => {
    const chain = [
        queued('C1', 0),
        queued('C2', 60, { parent: 'C1' }),
        queued('C3', 90, { parent: 'C2' }),
        left('C1', 61),
        left('C2', 91),
        left('C3', 120),
    ]

    it('is one call with the eldest contact as its root, in every order', () => {
        for (const order of permutations(chain)) {
            const call = only(fold(order))
            assert.equal(call.root, 'C1')
            assert.deepEqual(Array.from(call.members).sort(), ['C1', 'C2', 'C3'])
        }
    })

    it('is one call also when events have only the time they came in', () => {
        for (const order of permutations(chain)) {
            const call = only(fold(asReceived(order)))
            assert.deepEqual([call.root, call.state, call.outcome], ['C1', 'over', 'abandoned'])
        }
    })

    it('is one call at every moment of every order, once its links are known', () => {
        for (const order of permutations(chain.slice(0, 3))) {
            for (let count = 1; count <= order.length; count++) {
                const known = order.slice(0, count)
                for (const call of foldCalls(known, edgesOf(order))) assert.equal(call.root, 'C1')
            }
        }
    })
})

describe('the rejoin time', () => {
    const first = [queued('C1', 0), answered('C1', 10, 'A'), left('C1', 100)]

    it('is two minutes where the account’s choice is not known', () => {
        assert.equal(fold([...first, queued('C2', 220, { parent: 'C1' })]).length, 1)
        assert.equal(fold([...first, queued('C2', 220.001, { parent: 'C1' })]).length, 2)
    })

    it('is the account’s choice when the call was opened', () => {
        const events = [...first, opened('C1', 0, { rejoinSeconds: 10 })]
        assert.equal(fold([...events, queued('C2', 110, { parent: 'C1' })]).length, 1)
        assert.equal(fold([...events, queued('C2', 110.001, { parent: 'C1' })]).length, 2)
    })

    it('can be none', () => {
        const events = [...first, opened('C1', 0, { rejoinSeconds: 0 })]
        assert.equal(fold([...events, queued('C2', 100, { parent: 'C1' })]).length, 1)
        assert.equal(fold([...events, queued('C2', 100.001, { parent: 'C1' })]).length, 2)
    })

    it('lets the call go on that had ended', () => {
        const call = only(fold([...first, queued('C2', 150, { parent: 'C1' })]))
        assert.deepEqual([call.state, call.outcome, call.endedAt], ['queued', '', undefined])
    })

    describe('when it is over', () => {
        const events = [...first, queued('C2', 900, { parent: 'C1' }), answered('C2', 910, 'B', { parent: 'C1' })]

        it('begins a new call that names the old one as its parent', () => {
            const [old, next] = fold(events)
            assert.deepEqual([old?.root, old?.parent, old?.state], ['C1', '', 'over'])
            assert.deepEqual([next?.root, next?.parent, next?.state], ['C2', 'C1', 'connected'])
        })

        it('leaves the old call as it was', () => {
            assert.deepEqual(fold(events)[0], only(fold(first)))
        })

        it('gives each call its own agents, and the choices of the first where the second has none', () => {
            const [old, next] = fold([
                ...events,
                opened('C1', 0, { closeBy: 'agent' }),
                resolved('C1', 10, 'A', 'u1'),
                resolved('C2', 910, 'B', 'u2'),
            ])
            assert.deepEqual([old?.owner?.user, next?.owner?.user], ['u1', 'u2'])
            assert.deepEqual([next?.choices.closeBy, next?.hasChoices], ['agent', false])
        })

        it('keeps a person’s changes with the call they were made on', () => {
            const [old, next] = fold([...events, changed('C1', 300, 'state', 'closed_abandoned')])
            assert.ok(old && next)
            assert.equal(projectInteraction(old).state, 'closed_abandoned')
            assert.equal(projectInteraction(next).state, 'work_in_progress')
        })
    })
})

describe('a call left in the queue of a transfer', () => {
    const events = [
        offered('C1', 0),
        queued('C1', 5),
        answered('C1', 10, 'A'),
        queued('C2', 60, { parent: 'C1' }),
        left('C1', 61),
        left('C2', 90, { parent: 'C1' }),
    ]

    it('was abandoned after the transfer, and is still the last agent’s', () => {
        const call = only(fold(events))
        assert.deepEqual([call.state, call.outcome], ['over', 'abandoned_after_transfer'])
        assert.equal(call.owner?.agent, 'A')
    })

    it('leaves its Interaction in the same state in every order, also at the times they came in', () => {
        for (const order of permutations(events)) {
            assert.equal(projectInteraction(only(fold(asReceived(order)))).state, 'closed_complete')
        }
    })
})
