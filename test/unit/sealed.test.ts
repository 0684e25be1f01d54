import assert from 'node:assert/strict'
import type { Edge } from '../../src/server/calls/connection.ts'
import { PHONE_EVENT_TYPES, type CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import { openPart, type CallIds } from '../../src/server/calls/sealed.ts'
import { answered, edgesOf, left, only, permutations, phoneEvent, queued } from '../support/call-events.ts'

function sealedCall(...members: readonly string[]): CallIds {
    return { id: `row-${members[0] ?? ''}`, openedAs: members[0] ?? '', members, sealed: true, merged: false }
}

function openCall(...members: readonly string[]): CallIds {
    return { ...sealedCall(...members), sealed: false }
}

function fold(
    rows: readonly CallIds[],
    events: readonly CallEvent[],
    edges: readonly Edge[] = edgesOf(events)
): Call[] {
    const part = openPart(rows, events, edges)
    return foldCalls(
        events.filter((event) => part.lateFor(event.contact) === undefined),
        part.edges
    )
}

const DAY = 86400

describe('what is left to fold beside sealed calls', () => {
    it('is everything while nothing is sealed', () => {
        const events = [queued('a', 0), left('a', 50), queued('b', 60, { parent: 'a' })]
        const part = openPart([openCall('a', 'b')], events, edgesOf(events))
        assert.deepEqual(part.edges, edgesOf(events))
        assert.deepEqual([part.lateFor('a'), part.lateFor('b'), part.lateFor('c')], [undefined, undefined, undefined])
        assert.equal(part.follows.size, 0)
    })

    it('is nothing of a sealed call, whatever is told about any of its ids', () => {
        for (const type of PHONE_EVENT_TYPES) {
            const events = [phoneEvent(type, 'a', 40 * DAY), phoneEvent(type, 'b', 40 * DAY, { parent: 'a' })]
            const part = openPart([sealedCall('a', 'b')], events, edgesOf(events))
            assert.deepEqual([part.lateFor('a'), part.lateFor('b')], ['row-a', 'row-a'], type)
            assert.deepEqual(fold([sealedCall('a', 'b')], events), [], type)
        }
    })

    for (const type of ['call.offered', 'call.queued', 'call.delivered', 'call.established', 'party.joined'] as const) {
        it(`is a new contact that begins with ${type}, as a call of its own that follows the sealed one`, () => {
            const events = [phoneEvent(type, 'n', 40 * DAY, { parent: 'b' })]
            const part = openPart([sealedCall('a', 'b')], events, edgesOf(events))
            assert.equal(part.lateFor('n'), undefined)
            assert.equal(part.follows.get('n'), 'row-a')
            const call = only(fold([sealedCall('a', 'b')], events))
            assert.deepEqual([call.root, call.members, call.parent], ['n', ['n'], ''])
        })
    }

    for (const type of [
        'party.left',
        'call.cleared',
        'recording.available',
        'call.held',
        'call.transferred',
    ] as const) {
        it(`is no unknown contact of which ${type} is all that is told`, () => {
            const events = [phoneEvent(type, 'n', 40 * DAY, { parent: 'b' })]
            const part = openPart([sealedCall('a', 'b')], events, edgesOf(events))
            assert.equal(part.lateFor('n'), 'row-a')
            assert.equal(part.follows.has('n'), false)
        })
    }

    it('is such a contact once it has begun, in any order', () => {
        for (const events of permutations([
            left('n', 40 * DAY + 60),
            queued('n', 40 * DAY, { parent: 'a' }),
            answered('n', 40 * DAY + 10, 'A'),
        ])) {
            const call = only(fold([sealedCall('a')], events, [{ one: 'a', other: 'n', parent: 'a' }]))
            assert.deepEqual([call.state, call.outcome], ['over', 'answered'])
        }
    })

    it('is an unknown contact whose parent is open, though that one’s parent is sealed', () => {
        const events = [queued('n', 40 * DAY, { parent: 'a' }), left('m', 40 * DAY + 5, { parent: 'n' })]
        const part = openPart([sealedCall('a')], events, edgesOf(events))
        assert.equal(part.lateFor('m'), undefined)
        assert.deepEqual(Array.from(part.follows), [['n', 'row-a']])
    })

    it('follows over an id that is only named', () => {
        const events = [queued('n', 40 * DAY, { parent: 'between' })]
        const edges = [...edgesOf(events), { one: 'a', other: 'between', parent: 'a' }]
        const part = openPart([sealedCall('a')], events, edges)
        assert.equal(part.follows.get('between'), 'row-a')
        const call = only(fold([sealedCall('a')], events, edges))
        assert.deepEqual([call.root, Array.from(call.members).sort()], ['between', ['between', 'n']])
    })

    it('stays one call when it was joined by the sealed one alone', () => {
        const events = [
            queued('n', 40 * DAY, { parent: 'a' }),
            answered('n', 40 * DAY + 5, 'A'),
            queued('m', 40 * DAY + 60, { parent: 'b' }),
        ]
        const edges = [...edgesOf(events), { one: 'a', other: 'b', parent: 'a' }]
        const call = only(fold([sealedCall('a', 'b')], events, edges))
        assert.deepEqual(Array.from(call.contacts).sort(), ['m', 'n'])
    })

    it('keeps an open call that was opened by what begins none, when the call before it is sealed', () => {
        const events = [phoneEvent('call.held', 'n', 40 * DAY, { parent: 'a' })]
        const part = openPart([sealedCall('a'), openCall('n')], events, edgesOf(events))
        assert.equal(part.lateFor('n'), undefined)
    })

    it('does not take the elder of a sealed call for its follower', () => {
        const events = [queued('elder', 0)]
        const part = openPart([sealedCall('a'), openCall('elder')], events, [
            { one: 'a', other: 'elder', parent: 'elder' },
        ])
        assert.equal(part.follows.size, 0)
        assert.deepEqual(part.edges, [])
        assert.equal(only(fold([sealedCall('a'), openCall('elder')], events, [])).root, 'elder')
    })

    it('takes no notice of a row that goes on as another', () => {
        const merged = { ...sealedCall('b'), id: 'row-merged', merged: true }
        const part = openPart([sealedCall('a', 'b'), merged], [queued('b', 0)], [])
        assert.equal(part.lateFor('b'), 'row-a')
    })

    it('comes to an end when ids are each other’s parents', () => {
        const events = [left('x', 0, { parent: 'y' }), left('y', 0, { parent: 'x' })]
        const edges = [
            { one: 'x', other: 'y', parent: 'y' },
            { one: 'x', other: 'z', parent: 'x' },
            { one: 'y', other: 'z', parent: 'z' },
        ]
        const part = openPart([sealedCall('a')], events, edges)
        assert.equal(part.lateFor('x'), undefined)
    })
})
