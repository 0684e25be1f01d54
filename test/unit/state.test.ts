import assert from 'node:assert/strict'
import { readContacts } from '../../src/server/calls/contact.ts'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { readLegs } from '../../src/server/calls/leg.ts'
import { callState, type CallState, type DerivedState, type Outcome } from '../../src/server/calls/state.ts'
import { answered, at, left, offered, queued } from '../support/call-events.ts'

function stateOf(...events: CallEvent[]): DerivedState {
    const contacts = Array.from(readContacts(events).values())
    return callState({ contacts, legs: readLegs(contacts, () => ''), isOutbound: false })
}

interface Row {
    readonly when: string
    readonly events: readonly CallEvent[]
    readonly state: CallState
    readonly outcome?: Outcome
}

const child = { parent: 'C1' }
const answeredByChild = [answered('C2', 5, 'A', child), left('C2', 10, child)]

const ROWS: readonly Row[] = [
    { when: 'a call is in the IVR', events: [offered('C1', 0)], state: 'ivr' },
    { when: 'a call is queued', events: [queued('C1', 0)], state: 'queued' },
    { when: 'a call goes from the IVR to a queue', events: [offered('C1', 0), queued('C1', 5)], state: 'queued' },
    { when: 'an agent has the call', events: [queued('C1', 0), answered('C1', 5, 'A')], state: 'connected' },
    { when: 'an answer is all that is known', events: [answered('C1', 5, 'A')], state: 'connected' },
    {
        when: 'the call moved from one agent to the next',
        events: [queued('C1', 0), answered('C1', 5, 'A'), answered('C1', 9, 'B')],
        state: 'connected',
    },
    {
        when: 'one contact waits while another is answered',
        events: [queued('C1', 0), answered('C1', 5, 'A'), queued('C2', 9)],
        state: 'connected',
    },
    {
        when: 'the agent left and the next contact waits',
        events: [queued('C1', 0), answered('C1', 5, 'A'), queued('C2', 9), left('C1', 10)],
        state: 'queued',
    },
    {
        when: 'the agent left and the next contact is in an IVR',
        events: [queued('C1', 0), answered('C1', 5, 'A'), offered('C2', 9), left('C1', 10)],
        state: 'ivr',
    },
    {
        when: 'one contact waits and another is in an IVR',
        events: [queued('C1', 0), offered('C2', 9)],
        state: 'queued',
    },
    {
        when: 'every contact has left, one answered',
        events: [queued('C1', 0), answered('C1', 5, 'A'), left('C1', 9)],
        state: 'over',
        outcome: 'answered',
    },
    {
        when: 'the caller left the queue unanswered',
        events: [queued('C1', 0), left('C1', 9)],
        state: 'over',
        outcome: 'abandoned',
    },
    {
        when: 'the caller came from an IVR and left the queue',
        events: [offered('C1', 0), queued('C1', 3), left('C1', 9)],
        state: 'over',
        outcome: 'abandoned',
    },
    {
        when: 'the caller left before any queue',
        events: [offered('C1', 0), left('C1', 9)],
        state: 'over',
        outcome: 'ivr',
    },
    {
        when: 'the caller left the second IVR',
        events: [offered('C1', 0), left('C1', 9), offered('C2', 10), left('C2', 12)],
        state: 'over',
        outcome: 'ivr',
    },
    { when: 'a release is all that is known', events: [left('C1', 9)], state: 'over', outcome: 'abandoned' },
    {
        when: 'only an answer and a release are known',
        events: [left('C1', 9), answered('C1', 5, 'A')],
        state: 'over',
        outcome: 'answered',
    },
    {
        when: 'the caller gave up in the queue of a transfer',
        events: [queued('C1', 0), answered('C1', 5, 'A'), queued('C2', 9), left('C1', 10), left('C2', 60)],
        state: 'over',
        outcome: 'abandoned_after_transfer',
    },
    {
        when: 'a transfer was answered too',
        events: [
            queued('C1', 0),
            answered('C1', 5, 'A'),
            queued('C2', 9),
            left('C1', 10),
            answered('C2', 20, 'B'),
            left('C2', 60),
        ],
        state: 'over',
        outcome: 'answered',
    },
    {
        when: 'the first contact was abandoned and the second answered',
        events: [queued('C1', 0), left('C1', 10), queued('C2', 9), answered('C2', 20, 'B'), left('C2', 60)],
        state: 'over',
        outcome: 'answered',
    },
    {
        when: 'the caller left the IVR of a transfer',
        events: [queued('C1', 0), answered('C1', 5, 'A'), offered('C2', 9), left('C1', 10), left('C2', 60)],
        state: 'over',
        outcome: 'answered',
    },
    {
        when: 'the caller’s own contact was queued, answered by a child, queued again and given up',
        events: [queued('C1', 0), ...answeredByChild, queued('C1', 12), left('C1', 60)],
        state: 'over',
        outcome: 'abandoned_after_transfer',
    },
    {
        when: 'the caller’s own contact was queued, answered by a child, queued again and answered by another',
        events: [
            queued('C1', 0),
            ...answeredByChild,
            queued('C1', 12),
            answered('C3', 20, 'B', child),
            left('C1', 60),
            left('C3', 61),
        ],
        state: 'over',
        outcome: 'answered',
    },
    {
        when: 'a child answered, and the queue that was told late was told twice',
        events: [...answeredByChild, queued('C1', 12), queued('C1', 12, { key: 'again' }), left('C1', 60)],
        state: 'over',
        outcome: 'answered',
    },
    {
        when: 'a transfer was given up and the first agent went on talking',
        events: [queued('C1', 0), answered('C1', 5, 'A'), queued('C2', 9), left('C2', 12), left('C1', 60)],
        state: 'over',
        outcome: 'answered',
    },
]

describe('state of a call', () => {
    for (const { when, events, state, outcome = '' } of ROWS) {
        it(`is ${state}${outcome === '' ? '' : ` (${outcome})`} when ${when}`, () => {
            const derived = stateOf(...events)
            assert.deepEqual([derived.state, derived.outcome], [state, outcome])
        })
    }

    it('has an end only when it is over, the time the last contact left', () => {
        assert.equal(stateOf(queued('C1', 0)).endedAt, undefined)
        assert.equal(stateOf(queued('C1', 0), answered('C1', 5, 'A')).endedAt, undefined)
        assert.equal(stateOf(queued('C1', 0), left('C1', 30), queued('C2', 20), left('C2', 25)).endedAt, at(30))
    })

    it('never ends before it was answered, whatever order the times are in', () => {
        const { endedAt } = stateOf(left('C1', 1), answered('C1', 5, 'A'), queued('C1', 9))
        assert.ok(endedAt !== undefined && endedAt >= at(5), 'the end lies before the answer')
    })

    describe('since', () => {
        it('is when the call was queued', () => {
            assert.equal(stateOf(queued('C1', 3)).since, at(3))
        })

        it('is when the call was queued, not when its IVR began', () => {
            assert.equal(stateOf(offered('C1', 0), queued('C1', 10)).since, at(10))
        })

        it('is when the newest agent took it', () => {
            assert.equal(stateOf(queued('C1', 0), answered('C1', 5, 'A'), answered('C1', 9, 'B')).since, at(9))
        })

        it('is when the last agent left, when a contact still waits', () => {
            const derived = stateOf(queued('C1', 0), answered('C1', 5, 'A'), queued('C2', 9), left('C1', 30))
            assert.equal(derived.state, 'queued')
            assert.equal(derived.since, at(30))
        })

        it('is the end when it is over', () => {
            assert.equal(stateOf(queued('C1', 0), left('C1', 30)).since, at(30))
        })
    })
})
