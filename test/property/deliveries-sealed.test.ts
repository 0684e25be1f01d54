import assert from 'node:assert/strict'
import fc from 'fast-check'
import { anyPlan } from '../../chaos/history/generate.ts'
import { WORDS, type History } from '../../chaos/history/history.ts'
import { tellHistory } from '../../chaos/history/tell.ts'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls } from '../../src/server/calls/fold.ts'
import { openPart, type CallIds } from '../../src/server/calls/sealed.ts'
import { at, edgesOf, phoneEvent, START } from '../support/call-events.ts'
import { shuffled } from '../support/call-histories.ts'
import { toCallEvents } from '../support/told-histories.ts'

/** Invariant 6: whatever comes in after a call is sealed is late for it, and makes no call and no Interaction. */

const MONTH_SECONDS = 40 * 86400

const histories: fc.Arbitrary<History> = anyPlan(['canonical', 'cxone', 'vonage'])
    .map((plan) => tellHistory({ ...plan, timeless: false }, 'k', START))
    .filter(({ calls }) => calls.every(({ outcome }) => outcome !== ''))

/** Any word about any contact of the history, long after. */
function lateEvents(history: History): fc.Arbitrary<CallEvent[]> {
    const contacts = Array.from(new Set(history.told.map(({ contact }) => contact)))
    const parentOf = (contact: string): string => history.told.find((told) => told.contact === contact)?.parent ?? ''
    return fc
        .array(
            fc.record({ type: fc.constantFrom(...WORDS), contact: fc.constantFrom(...contacts), later: fc.nat(999) }),
            {
                minLength: 1,
                maxLength: 8,
            }
        )
        .map((told) =>
            told.map(({ type, contact, later }, index) =>
                phoneEvent(type, contact, MONTH_SECONDS + later, { parent: parentOf(contact), key: `late/${index}` })
            )
        )
}

describe('what comes in after its call is sealed', () => {
    const scenes = histories.chain((history) =>
        fc
            .tuple(lateEvents(history), fc.subarray(toCallEvents(history)))
            .chain(([late, kept]) => shuffled([...late, ...kept]).map((events) => ({ history, events })))
    )

    it('is late for that call, whatever it says and whatever is left of the events', () => {
        fc.assert(
            fc.property(scenes, ({ history, events }) => {
                const told = toCallEvents(history)
                const rows: CallIds[] = foldCalls(told, edgesOf(told)).map(({ root, members }) => ({
                    id: `row of ${root}`,
                    openedAs: root,
                    members,
                    sealed: true,
                    merged: false,
                }))
                const edges = edgesOf([...told, ...events])
                const part = openPart(rows, events, edges)
                for (const { contact } of events) {
                    const row = rows.find(({ members }) => members.includes(contact))
                    assert.equal(part.lateFor(contact), row?.id)
                }
                const open = events.filter(({ contact }) => part.lateFor(contact) === undefined)
                assert.deepEqual(foldCalls(open, part.edges), [])
            }),
            { numRuns: 500 }
        )
    })

    it('is a call of its own when a contact that begins after it names it as its parent', () => {
        fc.assert(
            fc.property(histories, (history) => {
                const told = toCallEvents(history)
                const [first] = foldCalls(told, edgesOf(told))
                const rows = [{ id: 'row', openedAs: 'k', members: first?.members ?? [], sealed: true, merged: false }]
                const later = phoneEvent('call.queued', 'later', MONTH_SECONDS, { parent: 'k' })
                const part = openPart(rows, [later], edgesOf([...told, later]))
                const calls = foldCalls([later], part.edges)
                assert.deepEqual(
                    calls.map(({ root, state, startedAt }) => ({ root, state, startedAt })),
                    [{ root: 'later', state: 'queued', startedAt: at(MONTH_SECONDS) }]
                )
                assert.equal(part.follows.get('later'), 'row')
            }),
            { numRuns: 100 }
        )
    })
})
