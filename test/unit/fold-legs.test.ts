import assert from 'node:assert/strict'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import type { Leg } from '../../src/server/calls/leg.ts'
import { answered, at, edgesOf, left, only, phoneEvent, queued, resolved } from '../support/call-events.ts'

function fold(...events: CallEvent[]): Call {
    return only(foldCalls(events, edgesOf(events)))
}

function outline(legs: readonly Leg[]): (string | number | undefined)[][] {
    return legs.map((leg) => [leg.contact, leg.agent, leg.ordinal, leg.establishedAt, leg.leftAt])
}

describe('legs of a call', () => {
    it('are none while nobody answered', () => {
        assert.deepEqual(fold(queued('C1', 0), left('C1', 9)).legs, [])
    })

    it('begin with the answer and are open while the agent is there', () => {
        assert.deepEqual(outline(fold(queued('C1', 0), answered('C1', 5, 'A')).legs), [
            ['C1', 'A', 1, at(5), undefined],
        ])
    })

    it('end when their contact leaves', () => {
        const call = fold(queued('C1', 0), answered('C1', 5, 'A'), left('C1', 65))
        assert.deepEqual(outline(call.legs), [['C1', 'A', 1, at(5), at(65)]])
    })

    it('end when the next agent takes the contact', () => {
        const call = fold(answered('C1', 5, 'A'), answered('C1', 20, 'B'), left('C1', 65))
        assert.deepEqual(outline(call.legs), [
            ['C1', 'A', 1, at(5), at(20)],
            ['C1', 'B', 1, at(20), at(65)],
        ])
    })

    it('count how often an agent had the contact', () => {
        const call = fold(answered('C1', 5, 'A'), answered('C1', 20, 'B'), answered('C1', 30, 'A'))
        assert.deepEqual(outline(call.legs), [
            ['C1', 'A', 1, at(5), at(20)],
            ['C1', 'B', 1, at(20), at(30)],
            ['C1', 'A', 2, at(30), undefined],
        ])
    })

    it('count anew on each contact', () => {
        const call = fold(answered('C1', 5, 'A'), left('C1', 9), answered('C2', 10, 'A', { parent: 'C1' }))
        assert.deepEqual(
            call.legs.map((leg) => [leg.contact, leg.ordinal]),
            [
                ['C1', 1],
                ['C2', 1],
            ]
        )
    })

    it('do not end with another contact', () => {
        const call = fold(answered('C1', 5, 'A'), answered('C2', 10, 'B', { parent: 'C1' }), left('C2', 20))
        assert.deepEqual(outline(call.legs), [
            ['C1', 'A', 1, at(5), undefined],
            ['C2', 'B', 1, at(10), at(20)],
        ])
    })

    it('last no time, never less, when the release is told before the answer', () => {
        const call = fold(left('C1', 1), answered('C1', 5, 'A'), queued('C1', 9))
        assert.deepEqual(outline(call.legs), [['C1', 'A', 1, at(5), at(5)]])
    })

    it('do not outlast their contact because a further answer is told late', () => {
        const call = fold(answered('C1', 5, 'A'), left('C1', 20), answered('C1', 30, 'B'))
        assert.equal(call.legs[0]?.leftAt, at(20))
    })

    it('are one when the same answer is told again', () => {
        const call = fold(answered('C1', 5, 'A'), answered('C1', 7, 'A'), left('C1', 9), answered('C1', 11, 'A'))
        assert.deepEqual(outline(call.legs), [['C1', 'A', 1, at(5), at(9)]])
    })

    it('are in the order they were established', () => {
        const call = fold(
            answered('C2', 3, 'B', { parent: 'C1' }),
            answered('C1', 8, 'D'),
            answered('C1', 1, 'A'),
            answered('C3', 5, 'C', { parent: 'C2' })
        )
        assert.deepEqual(
            call.legs.map((leg) => leg.agent),
            ['A', 'B', 'C', 'D']
        )
    })

    it('have the user of their agent, and none while the agent is unknown', () => {
        const call = fold(answered('C1', 5, 'A'), answered('C1', 9, 'B'), resolved('C1', 5, 'A', 'u1'))
        assert.deepEqual(
            call.legs.map((leg) => leg.user),
            ['u1', '']
        )
    })

    it('give every leg of an agent on a contact the same user', () => {
        const call = fold(
            answered('C1', 5, 'A'),
            answered('C1', 9, 'B'),
            answered('C1', 12, 'A'),
            resolved('C1', 5, 'A', 'u1')
        )
        assert.deepEqual(
            call.legs.map((leg) => leg.user),
            ['u1', '', 'u1']
        )
    })

    it('are there also when nobody says who answered', () => {
        const call = fold(phoneEvent('call.established', 'C1', 5))
        assert.deepEqual(outline(call.legs), [['C1', '', 1, at(5), undefined]])
    })
})

describe('owner of a call', () => {
    it('is nobody before an answer', () => {
        assert.equal(fold(queued('C1', 0)).owner, undefined)
    })

    it('is the newest agent on contacts that came of none', () => {
        const call = fold(
            queued('C', 0),
            answered('C1', 5, 'A', { parent: 'C' }),
            answered('C2', 9, 'B', { parent: 'C' })
        )
        assert.equal(call.owner?.agent, 'B')
    })

    it('is who was there first, as long as the contact of another came of theirs and they did not pass it on', () => {
        const asked = [answered('C1', 5, 'A'), answered('C2', 9, 'B', { parent: 'C1' })]
        assert.equal(fold(...asked).owner?.agent, 'A')
        assert.equal(fold(...asked, left('C1', 20)).owner?.agent, 'B')
        assert.equal(fold(...asked, phoneEvent('call.transferred', 'C1', 15)).owner?.agent, 'B')
    })

    it('is the agent who stayed when a newer one left', () => {
        const call = fold(answered('C1', 5, 'A'), answered('C2', 9, 'B', { parent: 'C1' }), left('C2', 20))
        assert.equal(call.owner?.agent, 'A')
    })

    it('is who left last when nobody is on the phone any more', () => {
        const call = fold(
            answered('C1', 5, 'A'),
            answered('C2', 9, 'B', { parent: 'C1' }),
            left('C2', 20),
            left('C1', 30)
        )
        assert.equal(call.owner?.agent, 'A')
    })
})
