import assert from 'node:assert/strict'
import { splitIntoCalls, type Segment } from '../../src/server/calls/component.ts'
import type { Edge } from '../../src/server/calls/connection.ts'
import { readContacts } from '../../src/server/calls/contact.ts'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { answered, edgesOf, left, permutations, queued, scriptError } from '../support/call-events.ts'

const REJOIN_SECONDS = 120

function split(events: readonly CallEvent[], edges: readonly Edge[] = edgesOf(events)): Segment[] {
    return splitIntoCalls(readContacts(events), edges, REJOIN_SECONDS * 1000)
}

/** Root, parent and contacts of each call, as text. */
function outline(segments: readonly Segment[]): string[] {
    return segments.map(({ root, parent, contacts }) => {
        const ids = contacts.map((contact) => contact.id).sort()
        return `${root}${parent === '' ? '' : ` after ${parent}`}: ${ids.join(' ')}`
    })
}

describe('splitting contacts into calls', () => {
    it('makes one call of one contact', () => {
        assert.deepEqual(outline(split([queued('C1', 0)])), ['C1: C1'])
    })

    it('makes no call where there is no contact', () => {
        assert.deepEqual(split([]), [])
        assert.deepEqual(split([scriptError('C2', 0, { parent: 'C1' })]), [])
    })

    it('continues the call while it goes on, however late', () => {
        const events = [queued('C1', 0), answered('C1', 5, 'A'), queued('C2', 9000, { parent: 'C1' })]
        assert.deepEqual(outline(split(events)), ['C1: C1 C2'])
    })

    it('continues the call within the rejoin time after its end, that moment included', () => {
        for (const seconds of [50, 100, 169.999, 170]) {
            const events = [queued('C1', 0), left('C1', 50), queued('C2', seconds, { parent: 'C1' })]
            assert.deepEqual(outline(split(events)), ['C1: C1 C2'], `${seconds} s`)
        }
    })

    it('begins a new call after the rejoin time, with the old one as its parent', () => {
        const events = [queued('C1', 0), left('C1', 50), queued('C2', 170.001, { parent: 'C1' })]
        assert.deepEqual(outline(split(events)), ['C1: C1', 'C2 after C1: C2'])
    })

    it('counts the rejoin time from the last contact that left', () => {
        const events = [
            queued('C1', 0),
            left('C1', 50),
            queued('C2', 60, { parent: 'C1' }),
            left('C2', 100),
            queued('C3', 220, { parent: 'C2' }),
        ]
        assert.deepEqual(outline(split(events)), ['C1: C1 C2 C3'])
    })

    it('names the contact that a new call follows, also when the old call had several', () => {
        const events = [
            queued('C1', 0),
            left('C1', 50),
            queued('C2', 60, { parent: 'C1' }),
            left('C2', 100),
            queued('C3', 900, { parent: 'C2' }),
            queued('C4', 905, { parent: 'C3' }),
        ]
        assert.deepEqual(outline(split(events)), ['C1: C1 C2', 'C3 after C2: C3 C4'])
    })

    it('takes the elder as the root whatever the ids look like', () => {
        const events = [queued('Z', 0), queued('M', 10, { parent: 'Z' }), queued('A', 20, { parent: 'M' })]
        for (const order of permutations(events)) assert.deepEqual(outline(split(order)), ['Z: A M Z'])
    })

    it('takes a parent that no event has told of yet as the root', () => {
        const [call] = split([queued('C2', 0, { parent: 'C1' })])
        assert.equal(call?.root, 'C1')
        assert.deepEqual(Array.from(call.members).sort(), ['C1', 'C2'])
        assert.deepEqual(
            call.contacts.map((contact) => contact.id),
            ['C2']
        )
    })

    it('reaches the root over ids that events only named', () => {
        const events = [queued('C4', 0, { parent: 'C3' })]
        const edges = [...edgesOf(events), { one: 'C2', other: 'C3', parent: 'C2' }]
        const [call] = split(events, edges)
        assert.equal(call?.root, 'C2')
        assert.deepEqual(Array.from(call.members).sort(), ['C2', 'C3', 'C4'])
    })

    it('joins two contacts of a parent that no event has told of', () => {
        const events = [queued('C2', 0, { parent: 'C1' }), queued('C3', 10, { parent: 'C1' })]
        assert.deepEqual(outline(split(events)), ['C1: C2 C3'])
    })

    it('gives a parent that no event has told of to the first of two calls only', () => {
        const events = [queued('C2', 0, { parent: 'C1' }), left('C2', 10), queued('C3', 900, { parent: 'C1' })]
        const calls = split(events)
        assert.deepEqual(outline(calls), ['C1: C2', 'C3 after C1: C3'])
        assert.deepEqual(
            calls.map((call) => Array.from(call.members).sort()),
            [['C1', 'C2'], ['C3']]
        )
    })

    it('keeps a chain together when its eldest contact is told of last', () => {
        const events = [
            queued('C3', 0, { parent: 'C2' }),
            left('C3', 1),
            queued('C2', 300, { parent: 'C1' }),
            queued('C1', 600),
        ]
        assert.deepEqual(outline(split(events)), ['C1: C1 C2 C3'])
    })

    it('takes the contact that began first for the root when several follow the same earlier call', () => {
        const events = [
            queued('10', 0),
            left('10', 50),
            queued('99', 900, { parent: '10' }),
            queued('100', 905, { parent: '10' }),
        ]
        assert.deepEqual(outline(split(events)), ['10: 10', '99 after 10: 100 99'])
    })

    it('keeps contacts apart that nothing relates', () => {
        const calls = split([queued('C1', 0), queued('D1', 1), left('C1', 10), left('D1', 11)])
        assert.deepEqual(outline(calls), ['C1: C1', 'D1: D1'])
    })

    it('ends with contacts that name each other as parent, and makes one call without a parent of them', () => {
        const events = [queued('C1', 0, { parent: 'C2' }), queued('C2', 5, { parent: 'C1' })]
        assert.deepEqual(outline(split(events)), ['C1: C1 C2'])
    })

    it('does not depend on the order of the edges', () => {
        const events = [queued('C4', 0, { parent: 'C3' })]
        const edges = [
            ...edgesOf(events),
            { one: 'C1', other: 'C3', parent: 'C1' },
            { one: 'C2', other: 'C3', parent: 'C2' },
        ]
        const seen = permutations(edges).map((order) => JSON.stringify(split(events, order)))
        assert.equal(new Set(seen).size, 1)
    })
})
