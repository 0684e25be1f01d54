import assert from 'node:assert/strict'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import { projectInteraction } from '../../src/server/calls/projection.ts'
import { answered, edgesOf, left, only, permutations, phoneEvent, queued } from '../support/call-events.ts'

/** What generated histories once found wrong, as small as it got: each stays right in every order. */
interface NamedCase {
    readonly name: string
    readonly events: readonly CallEvent[]
    readonly outcome: Call['outcome']
    readonly state: string
}

const leg = { parent: 'K' } as const

const CASES: readonly NamedCase[] = [
    {
        name: 'a callback long after the caller hung up, and the whole call is told to be over after it',
        events: [
            queued('K', 0),
            phoneEvent('callback.requested', 'K', 1),
            left('K', 1),
            answered('L', 301, 'A', leg),
            phoneEvent('call.cleared', 'K', 303),
        ],
        outcome: 'answered',
        state: 'closed_complete',
    },
    {
        name: 'given up in the queue that the caller, on the contact they came with, was passed on to',
        events: [
            queued('K', 0),
            answered('L', 2, 'A', leg),
            phoneEvent('call.transferred', 'L', 3, { ...leg, facts: { transfer: 'queue', transferTarget: '78' } }),
            queued('K', 3),
            left('L', 3, leg),
            left('K', 4),
        ],
        outcome: 'abandoned_after_transfer',
        state: 'closed_complete',
    },
    {
        name: 'called out, and given up in the queue that the call was passed on to',
        events: [
            phoneEvent('call.offered', 'K', 0, { facts: { direction: 'outbound' } }),
            answered('L', 1, 'A', leg),
            phoneEvent('call.transferred', 'L', 2, { ...leg, facts: { transfer: 'queue', transferTarget: '78' } }),
            queued('K', 2),
            left('L', 2, leg),
            left('K', 3),
        ],
        outcome: 'abandoned_after_transfer',
        state: 'closed_complete',
    },
    {
        name: 'queued, told again after the call was over',
        events: [answered('K', 0, 'A'), queued('K', 0), left('K', 0), queued('K', 1)],
        outcome: 'answered',
        state: 'closed_complete',
    },
]

describe('what generated histories once found', () => {
    for (const { name, events, outcome, state } of CASES) {
        it(`ends as it should in every order: ${name}`, () => {
            for (const order of permutations(events)) {
                const call = only(foldCalls(order, edgesOf(order)))
                assert.deepEqual([call.outcome, projectInteraction(call).state], [outcome, state])
            }
        })
    }

    it('gives an id to one call only, where wrap-up is all that is known of a parent in the middle', () => {
        const events = [
            queued('K', 0),
            left('K', 1),
            phoneEvent('wrapup.started', 'M', 500, { parent: 'K' }),
            queued('N', 900, { parent: 'M' }),
        ]
        for (const order of permutations(events)) {
            const members = foldCalls(order, edgesOf(order)).flatMap((call) => call.members)
            assert.deepEqual(members.sort(), ['K', 'M', 'N'])
        }
    })
})
