import assert from 'node:assert/strict'
import fc from 'fast-check'
import { anyPlan } from '../../chaos/history/generate.ts'
import type { History, Source } from '../../chaos/history/history.ts'
import { tellHistory } from '../../chaos/history/tell.ts'
import { isPhoneEvent, type CallEvent } from '../../src/server/calls/event.ts'
import { isNews } from '../../src/server/calls/news.ts'
import { START } from '../support/call-events.ts'
import { soup, wildSoup } from '../support/call-histories.ts'
import { assertEndsAsTold, deliverTold, toCallEvents } from '../support/told-histories.ts'

const RUNS = { numRuns: 300 }

/** Appends of what a poll tells only what is news, in the order told; gives what is known then. */
function reconciled(known: readonly CallEvent[], told: readonly CallEvent[]): CallEvent[] {
    return told.reduce<CallEvent[]>(
        (now, event) => (isPhoneEvent(event) && isNews(now, event) ? [...now, event] : now),
        Array.from(known)
    )
}

describe('what a poll tells of any events', () => {
    for (const [name, events] of [
        ['a family of contacts', soup],
        ['contacts that name anybody as parent', wildSoup],
    ] as const) {
        it(`is no news when it is known already: ${name}`, () => {
            fc.assert(
                fc.property(events, (known) => {
                    const phone = known.filter((event) => isPhoneEvent(event) && event.type !== 'integration.error')
                    for (const event of phone) {
                        assert.ok(isPhoneEvent(event))
                        assert.equal(isNews(known, event), false, JSON.stringify(event))
                    }
                }),
                RUNS
            )
        })
    }
})

function historyOf(source: Source): fc.Arbitrary<History> {
    return anyPlan([source]).map((plan) => tellHistory({ ...plan, timeless: false }, 'k', START))
}

for (const source of ['canonical', 'cxone', 'vonage'] as const) {
    describe(`reconciliation of what ${source} tells of a call`, () => {
        it('ends as the call did, whatever was lost', () => {
            const losses = historyOf(source).chain((history) =>
                fc.subarray(toCallEvents(history)).map((lost) => ({ history, lost }))
            )
            fc.assert(
                fc.property(losses, ({ history, lost }) => {
                    const all = toCallEvents(history)
                    const arrived = all.filter((event) => !lost.some(({ key }) => key === event.key))
                    assertEndsAsTold(deliverTold(reconciled(arrived, all)), history)
                }),
                RUNS
            )
        })

        it('appends nothing when nothing was lost, and nothing the second time', () => {
            const losses = historyOf(source).chain((history) =>
                fc.subarray(toCallEvents(history)).map((lost) => ({ history, lost }))
            )
            fc.assert(
                fc.property(losses, ({ history, lost }) => {
                    const all = toCallEvents(history)
                    assert.equal(reconciled(all, all).length, all.length)
                    const arrived = all.filter((event) => !lost.some(({ key }) => key === event.key))
                    const once = reconciled(arrived, all)
                    assert.equal(reconciled(once, all).length, once.length)
                }),
                RUNS
            )
        })
    })
}
