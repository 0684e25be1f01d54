import assert from 'node:assert/strict'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { projectInteraction } from '../../src/server/calls/projection.ts'
import { answered, at, left, opened, permutations, queued } from '../support/call-events.ts'
import { by, told, transferred, fold, summary, legsOf } from '../support/told-calls.ts'

describe('hold', () => {
    function held(...events: CallEvent[]): readonly unknown[] {
        const leg = fold(queued('C', 0), answered('C', 5, 'A'), ...events).legs[0]
        return [leg?.state, leg?.holdSeconds, leg?.holdCount]
    }

    it('adds up over several times', () => {
        const spans = [
            told('call.held', 'C', 10),
            told('call.retrieved', 'C', 25),
            told('call.held', 'C', 40),
            told('call.retrieved', 'C', 47),
        ]
        for (const order of permutations(spans)) assert.deepEqual(held(...order), ['established', 22, 2])
    })

    it('that lasts is told and not counted yet', () => {
        assert.deepEqual(held(told('call.held', 'C', 10)), ['held', 0, 1])
    })

    it('that was never told to end ends with the leg', () => {
        assert.deepEqual(held(told('call.held', 'C', 10), left('C', 30)), ['left', 20, 1])
    })

    it('said twice is one', () => {
        assert.deepEqual(
            held(told('call.held', 'C', 10), told('call.held', 'C', 12), told('call.retrieved', 'C', 20)),
            ['established', 10, 1]
        )
    })

    it('told of both ends of a call is one', () => {
        const call = fold(
            told('party.joined', 'I', 0),
            told('call.established', 'a', 5, by('A', 'party'), 'I'),
            told('call.held', 'a', 30, {}, 'I'),
            told('call.held', 'I', 30),
            told('call.retrieved', 'I', 60),
            told('call.retrieved', 'a', 60, {}, 'I')
        )
        assert.deepEqual([call.legs[0]?.holdSeconds, call.legs[0]?.holdCount], [30, 1])
    })

    it('counts as a change of state where the account shows it, so that a person’s state stands only until the next', () => {
        const events = [opened('C', 0, { holdAs: 'on_hold' }), answered('C', 5, 'A'), told('call.held', 'C', 20)]
        assert.equal(fold(...events).stateSince, at(20))
        assert.equal(fold(...events, told('call.retrieved', 'C', 30)).stateSince, at(30))
        assert.equal(fold(...events.slice(1)).stateSince, at(5))
    })

    it('of the customer counts on the leg of whoever has the call', () => {
        const call = fold(
            told('party.joined', 'I', 0),
            told('call.established', 'a', 5, by('A', 'party'), 'I'),
            told('call.established', 'b', 20, by('B', 'party'), 'I'),
            told('call.held', 'I', 30),
            told('call.retrieved', 'I', 45),
            left('a', 60, { parent: 'I' }),
            told('call.held', 'I', 70),
            told('call.retrieved', 'I', 75)
        )
        assert.deepEqual(
            call.legs.map(({ agent, holdSeconds }) => [agent, holdSeconds]),
            [
                ['A', 15],
                ['B', 5],
            ]
        )
    })

    describe('without a word whose', () => {
        /** Agent, seconds held and how often, of every leg. */
        function holdsOf(...events: CallEvent[]): readonly (readonly unknown[])[] {
            return fold(...events).legs.map(({ agent, holdSeconds, holdCount }) => [agent, holdSeconds, holdCount])
        }

        const talk = [queued('C', 0), answered('C', 5, 'A')]
        const held = told('call.held', 'C', 10)
        const retrieved = told('call.retrieved', 'C', 30)

        for (const role of ['monitor', 'barge', 'consult'] as const) {
            for (const seconds of [8, 12]) {
                it(`counts for who has the call, not for whose role is ${role} since ${seconds}`, () => {
                    const beside = told('call.established', 'C', seconds, by('B', role))
                    for (const order of permutations([...talk, beside, held, retrieved])) {
                        assert.deepEqual(holdsOf(...order, left('C', 100)), [
                            ['A', 20, 1],
                            ['B', 0, 0],
                        ])
                    }
                })
            }
        }

        it('counts for who has the call, not for who joined it', () => {
            const joined = told('party.joined', 'C', 8, by('B', 'conference'))
            for (const order of permutations([...talk, joined, held, retrieved])) {
                assert.deepEqual(holdsOf(...order), [
                    ['A', 20, 1],
                    ['B', 0, 0],
                ])
            }
        })

        it('counts for who was asked once the call was passed on to them', () => {
            const asked = told('call.established', 'C', 6, by('B', 'consult'))
            for (const target of ['', 'B']) {
                const passedOn = transferred('C', 9, 'attended', target)
                for (const order of permutations([...talk, asked, passedOn, held])) {
                    assert.deepEqual(holdsOf(...order, retrieved), [
                        ['A', 0, 0],
                        ['B', 20, 1],
                    ])
                }
            }
        })

        it('counts for who had the contact then, also when another has it since', () => {
            const next = answered('C', 50, 'B')
            for (const order of permutations([...talk, held, retrieved, next])) {
                assert.deepEqual(holdsOf(...order), [
                    ['A', 20, 1],
                    ['B', 0, 0],
                ])
            }
        })

        it('counts for who is only asked on a contact of their own', () => {
            const asked = told('call.consulted', 'D', 8, by('B'), 'C')
            assert.deepEqual(
                holdsOf(...talk, asked, told('call.held', 'D', 10, {}, 'C'), told('call.retrieved', 'D', 30, {}, 'C')),
                [
                    ['A', 0, 0],
                    ['B', 20, 1],
                ]
            )
        })
    })

    it('leaves the Interaction in progress unless the account maps it', () => {
        const events = [answered('C', 5, 'A'), told('call.held', 'C', 10)]
        assert.equal(projectInteraction(fold(...events)).state, 'work_in_progress')
        assert.equal(projectInteraction(fold(opened('C', 0, { holdAs: 'on_hold' }), ...events)).state, 'on_hold')
        const back = told('call.retrieved', 'C', 20)
        assert.equal(
            projectInteraction(fold(opened('C', 0, { holdAs: 'on_hold' }), ...events, back)).state,
            'work_in_progress'
        )
    })
})

describe('wrap-up', () => {
    const choices = opened('C', 0, { wrapUp: true })
    const talk = [queued('C', 0), answered('C', 5, 'A')]
    const wrapping = told('wrapup.started', 'C', 60, by('A'))
    const done = told('wrapup.ended', 'C', 90, {
        ...by('A'),
        wrapUpCode: 'solved',
        wrapUpNotes: 'restarted the router',
    })

    it('holds an answered call open after the conversation, with its agent', () => {
        assert.deepEqual(summary(fold(choices, ...talk, wrapping, left('C', 60))), [
            'wrap_up',
            'answered',
            'wrap_up',
            'user A',
        ])
    })

    it('alone ends the conversation', () => {
        assert.equal(fold(choices, ...talk, wrapping).state, 'wrap_up')
    })

    it('ends with its event, in any order, and leaves code and notes on the leg', () => {
        for (const order of permutations([...talk, wrapping, done])) {
            const call = fold(choices, ...order)
            assert.deepEqual(summary(call), ['over', 'answered', 'closed_complete', 'user A'])
            assert.deepEqual([call.legs[0]?.wrapUpCode, call.legs[0]?.wrapUpNotes], ['solved', 'restarted the router'])
            assert.equal(call.disposition, 'solved')
        }
    })

    it('without a word whose is that of who had the call, not of a supervisor on it', () => {
        const barging = told('call.established', 'C', 30, by('B', 'barge'))
        const code = told('wrapup.ended', 'C', 90, { wrapUpCode: 'solved', wrapUpNotes: 'restarted the router' })
        for (const order of permutations([...talk, barging, left('C', 60), code])) {
            assert.deepEqual(
                fold(...order).legs.map(({ agent, wrapUpCode, wrapUpNotes }) => [agent, wrapUpCode, wrapUpNotes]),
                [
                    ['A', 'solved', 'restarted the router'],
                    ['B', '', ''],
                ]
            )
        }
    })

    it('does not hold the call where the account runs none', () => {
        assert.deepEqual(summary(fold(...talk, wrapping)), ['over', 'answered', 'closed_complete', 'user A'])
    })

    it('of somebody who was only asked ends nothing', () => {
        const call = fold(...talk, told('call.consulted', 'C', 30, by('B')), told('wrapup.ended', 'C', 50, by('B')))
        assert.deepEqual(summary(call), ['connected', '', 'work_in_progress', 'user A'])
    })

    it('of an agent who passed the call on does not hold it', () => {
        const call = fold(
            choices,
            ...talk,
            transferred('C', 60, 'blind'),
            told('wrapup.started', 'C', 60, by('A')),
            answered('D', 62, 'B', { parent: 'C' })
        )
        assert.deepEqual(summary(call), ['connected', '', 'work_in_progress', 'user B'])
        assert.deepEqual(legsOf(call), ['A agent wrap_up', 'B agent established'])
    })
})
