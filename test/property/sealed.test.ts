import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import { openPart, type CallIds } from '../../src/server/calls/sealed.ts'
import { answered, edgesOf, left, queued } from '../support/call-events.ts'

/** Sealing the calls of a component that came first changes nothing of those that are left, with or without the events. */

interface Sketch {
    readonly parent: number
    readonly pause: number
    readonly talk: number
    readonly isAnswered: boolean
}

const sketches = fc.array(
    fc.record({
        parent: fc.nat(9),
        pause: fc.constantFrom(10, 60, 119, 121, 5000),
        talk: fc.integer({ min: 5, max: 300 }),
        isAnswered: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 }
)

/** Contacts one after the other, each with an earlier one as its parent: transfers, returns and later calls. */
function play(history: readonly Sketch[]): CallEvent[] {
    let now = 0
    return history.flatMap((sketch, index) => {
        const start = now + sketch.pause
        now = start + sketch.talk
        const told = index === 0 ? {} : { parent: `c${sketch.parent % index}` }
        const contact = `c${index}`
        return [
            queued(contact, start, told),
            ...(sketch.isAnswered ? [answered(contact, start + 2, `agent-${index}`, told)] : []),
            left(contact, now, told),
        ]
    })
}

function rowOf(call: Call, sealed: boolean): CallIds {
    return { id: `row-${call.root}`, openedAs: call.root, members: call.members, sealed, merged: false }
}

function outline(call: Call, parentRow: string): object {
    return {
        root: call.root,
        members: Array.from(call.members).sort(),
        contacts: call.contacts,
        state: call.state,
        outcome: call.outcome,
        endedAt: call.endedAt,
        parentRow,
    }
}

describe('Sealing', () => {
    it('of the calls that came first changes nothing of the others, and their events may be gone', () => {
        fc.assert(
            fc.property(sketches, fc.nat(8), fc.boolean(), (history, count, isPurged) => {
                const events = play(history)
                const edges = edgesOf(events)
                const calls = foldCalls(events, edges)
                const sealed = calls.slice(0, count % (calls.length + 1))
                const kept = calls.slice(sealed.length)
                const rows = calls.map((call) => rowOf(call, sealed.includes(call)))
                const rowWith = (id: string): string =>
                    id === '' ? '' : (rows.find((row) => row.members.includes(id))?.id ?? '')
                const done = new Set(sealed.flatMap((call) => call.members))
                const stored = isPurged ? events.filter((event) => !done.has(event.contact)) : events
                const part = openPart(rows, stored, edges)
                const after = foldCalls(
                    stored.filter((event) => part.lateFor(event.contact) === undefined),
                    part.edges
                )
                const parentOf = (call: Call): string =>
                    rowWith(call.parent) ||
                    ([call.root, ...call.contacts].map((id) => part.follows.get(id)).find((row) => row !== undefined) ??
                        '')
                assert.deepEqual(
                    after.map((call) => outline(call, parentOf(call))),
                    kept.map((call) => outline(call, rowWith(call.parent)))
                )
            })
        )
    })
})
