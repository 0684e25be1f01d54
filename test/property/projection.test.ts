import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls } from '../../src/server/calls/fold.ts'
import { isDeletedByPerson, PROJECTED_FIELDS, projectInteraction } from '../../src/server/calls/projection.ts'
import { changed, deleted, edgesOf, queued } from '../support/call-events.ts'
import { history, shuffled, soup, wildSoup } from '../support/call-histories.ts'

const RUNS = { numRuns: 200 }

function phoneOnly(events: readonly CallEvent[]): CallEvent[] {
    return events.filter((event) => event.type !== 'person.changed')
}

/** A call, and a second of it at which a person does something. */
const moments = fc.tuple(history.chain(shuffled), fc.nat({ max: 320 }))

describe('the Interaction of any call', () => {
    it('has a text in every field', () => {
        fc.assert(
            fc.property(wildSoup, (events) => {
                for (const call of foldCalls(events, edgesOf(events))) {
                    const values = projectInteraction(call)
                    for (const field of PROJECTED_FIELDS) assert.equal(typeof values[field], 'string')
                    assert.doesNotMatch(JSON.stringify(values), /undefined|null|NaN|Invalid/)
                }
            }),
            RUNS
        )
    })

    it('is nobody’s while the call waits, as long as no person gives it to somebody', () => {
        fc.assert(
            fc.property(soup.map(phoneOnly), (events) => {
                for (const call of foldCalls(events, edgesOf(events))) {
                    const values = projectInteraction(call)
                    if (call.state === 'queued' || call.state === 'ivr') {
                        assert.deepEqual([values.state, values.assigned_to], ['new', ''])
                    }
                    if (values.state === 'new' || values.state === 'closed_abandoned')
                        assert.equal(values.assigned_to, '')
                }
            }),
            RUNS
        )
    })

    it('is closed only when the call is over, and open after it only when an agent closes it', () => {
        fc.assert(
            fc.property(soup.map(phoneOnly), (events) => {
                for (const call of foldCalls(events, edgesOf(events))) {
                    const { state } = projectInteraction(call)
                    assert.ok(['new', 'work_in_progress', 'closed_complete', 'closed_abandoned'].includes(state), state)
                    if (state.startsWith('closed')) assert.equal(call.state, 'over')
                    else if (call.state === 'over') {
                        assert.equal(call.choices.closeBy, 'agent')
                        assert.ok(call.legs.length > 0)
                    }
                    assert.equal(state === 'closed_abandoned', call.outcome === 'abandoned')
                }
            }),
            RUNS
        )
    })

    it('is work in progress while an agent has the call', () => {
        fc.assert(
            fc.property(soup.map(phoneOnly), (events) => {
                for (const call of foldCalls(events, edgesOf(events))) {
                    if (call.state !== 'connected') continue
                    const values = projectInteraction(call)
                    assert.deepEqual([values.state, values.assigned_to], ['work_in_progress', call.owner?.user])
                }
            }),
            RUNS
        )
    })
})

describe('what a person did to the Interaction of a call', () => {
    const state = fc.constantFrom('closed_complete', 'closed_abandoned')

    it('closing stands, whatever the phone tells before or after', () => {
        fc.assert(
            fc.property(moments, state, ([events, second], closed) => {
                const all = [...events, changed('K1', second, 'state', closed)]
                for (const call of foldCalls(all, edgesOf(all))) assert.equal(projectInteraction(call).state, closed)
            }),
            RUNS
        )
    })

    it('choosing the caller stands, whatever the phone tells before or after', () => {
        fc.assert(
            fc.property(moments, fc.constantFrom('', 'u9'), ([events, second], chosen) => {
                const all = [...events, changed('K1', second, 'opened_for', chosen)]
                for (const call of foldCalls(all, edgesOf(all))) {
                    assert.equal(projectInteraction(call).opened_for, chosen)
                }
            }),
            RUNS
        )
    })

    it('assigning stands until an agent whose user is known answers later', () => {
        fc.assert(
            fc.property(moments, ([events, second]) => {
                const change = changed('K1', second, 'assigned_to', 'u9')
                const all = [...events, change]
                for (const call of foldCalls(all, edgesOf(all))) {
                    const isLater = call.legs.some((leg) => (leg.establishedAt ?? 0) > change.at && leg.user !== '')
                    if (!isLater) assert.equal(projectInteraction(call).assigned_to, 'u9')
                    else assert.notEqual(projectInteraction(call).assigned_to, 'u9')
                }
            }),
            RUNS
        )
    })

    it('deleting stands, whatever the phone tells before or after', () => {
        fc.assert(
            fc.property(moments, ([events, second]) => {
                const all = [...events, deleted('K1', second)]
                for (const call of foldCalls(all, edgesOf(all))) assert.equal(isDeletedByPerson(call), true)
            }),
            RUNS
        )
    })

    it('does not depend on the order in which its events are read', () => {
        const field = fc.constantFrom('state', 'assigned_to', 'opened_for', 'short_description')
        const change = fc.tuple(fc.nat({ max: 320 }), field, fc.constantFrom('', 'u9', 'closed_complete', 'on_hold'))
        const changes = fc.array(
            change.map(([second, name, value]) => changed('K1', second, name, value)),
            { maxLength: 6 }
        )
        const orders = fc
            .tuple(history, changes)
            .map(([events, more]) => [queued('K1', 0), ...events, ...more])
            .map((events) => events.map((event, index) => ({ ...event, key: `${index}` })))
            .chain((events) => fc.tuple(fc.constant(events), shuffled(events)))
        fc.assert(
            fc.property(orders, ([events, order]) => {
                const project = (list: readonly CallEvent[]) => foldCalls(list, edgesOf(events)).map(projectInteraction)
                assert.deepEqual(project(order), project(events))
            }),
            RUNS
        )
    })
})
