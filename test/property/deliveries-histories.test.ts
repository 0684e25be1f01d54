import assert from 'node:assert/strict'
import fc from 'fast-check'
import { anyPlan } from '../../chaos/history/generate.ts'
import type { History, Source } from '../../chaos/history/history.ts'
import { tellHistory } from '../../chaos/history/tell.ts'
import { foldCalls } from '../../src/server/calls/fold.ts'
import { projectInteraction } from '../../src/server/calls/projection.ts'
import { edgesOf, START } from '../support/call-events.ts'
import { shuffled } from '../support/call-histories.ts'
import { assertEndsAsTold, deliverTold, toCallEvents } from '../support/told-histories.ts'

/**
 * Whole calls with everything a contact centre does, each with what it must come to, stated where the call is made up
 * (chaos/history) and not by the fold.
 */
const RUNS = { numRuns: 400 }

const SOURCES: readonly Source[] = ['canonical', 'cxone', 'vonage']

function historyOf(source: Source): fc.Arbitrary<History> {
    return anyPlan([source]).map((plan) => tellHistory({ ...plan, timeless: false }, 'k', START))
}

for (const source of SOURCES) {
    describe(`any delivery of what ${source} tells of a call`, () => {
        it('ends as the call did, in the order it happened', () => {
            fc.assert(
                fc.property(historyOf(source), (history) => {
                    assertEndsAsTold(deliverTold(toCallEvents(history)), history)
                }),
                RUNS
            )
        })

        it('ends as the call did, in any order and with some of it twice', () => {
            const deliveries = historyOf(source).chain((history) => {
                const events = toCallEvents(history)
                return fc
                    .subarray(events)
                    .chain((twice) => shuffled([...events, ...twice]))
                    .map((order) => ({ history, order }))
            })
            fc.assert(
                fc.property(deliveries, ({ history, order }) => {
                    assertEndsAsTold(deliverTold(order), history)
                }),
                RUNS
            )
        })

        it('ends as the call did, when what is lost comes after everything else', () => {
            const deliveries = historyOf(source).chain((history) =>
                fc.subarray(toCallEvents(history)).map((lost) => ({ history, lost }))
            )
            fc.assert(
                fc.property(deliveries, ({ history, lost }) => {
                    const first = toCallEvents(history).filter((event) => !lost.some(({ key }) => key === event.key))
                    assertEndsAsTold(deliverTold([...first, ...lost]), history)
                }),
                RUNS
            )
        })

        it('gives one Interaction for each call at every moment, and no value that is not a text', () => {
            fc.assert(
                fc.property(
                    historyOf(source).chain((history) => shuffled(toCallEvents(history))),
                    (order) => {
                        for (let count = 1; count <= order.length; count++) {
                            const known = order.slice(0, count)
                            const calls = foldCalls(known, edgesOf(known))
                            const members = calls.flatMap((call) => call.members)
                            assert.equal(new Set(members).size, members.length, 'an id belongs to one call')
                            for (const value of calls.flatMap((call) => Object.values(projectInteraction(call)))) {
                                assert.equal(typeof value, 'string')
                            }
                        }
                    }
                ),
                { numRuns: 100 }
            )
        })
    })
}
