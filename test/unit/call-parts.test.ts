import assert from 'node:assert/strict'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls } from '../../src/server/calls/fold.ts'
import {
    answered,
    at,
    identified,
    left,
    offered,
    only,
    permutations,
    queued,
    resolved,
    user,
} from '../support/call-events.ts'
import { by, told, rings, transferred, fold, calls, summary, legsOf } from '../support/told-calls.ts'

/** The look-up that found user A under another name than before. */
function knownAs(contact: string, seconds: number, agent: string, sameAs: string): CallEvent {
    const known = resolved(contact, seconds, agent, 'user A')
    const facts = { externalId: agent, user: 'user A', matchedBy: 'user_name', sameAs }
    return { ...known, type: 'agent.resolved', facts }
}

describe('legs', () => {
    it('count a further ring at the same agent after a missed one as a leg of its own', () => {
        const call = fold(
            queued('C', 0),
            rings('C', 5, 'A'),
            told('call.missed', 'C', 15, by('A')),
            rings('C', 20, 'A'),
            answered('C', 22, 'A')
        )
        assert.deepEqual(
            call.legs.map(({ ordinal, answer, state }) => [ordinal, answer, state]),
            [
                [1, 0, 'missed'],
                [2, 1, 'established'],
            ]
        )
    })

    it('of one agent who is told of under two names are one, once both are found to be the same user', () => {
        const events = [queued('C', 0), answered('C', 5, '30001'), answered('C', 6, 'agent.one'), left('C', 60)]
        const call = only(
            foldCalls([...events, resolved('C', 5, '30001', 'user A'), knownAs('C', 6, 'agent.one', '30001')], [])
        )
        assert.deepEqual(
            call.legs.map(({ agent, ordinal, answer, leftAt }) => [agent, ordinal, answer, leftAt]),
            [['30001', 1, 1, at(60)]]
        )
    })

    it('that only ever rang keep no call open', () => {
        const call = fold(
            told('party.joined', 'I', 0),
            told('call.delivered', 'a', 5, by('A', 'party'), 'I'),
            told('call.missed', 'a', 15, by('A', 'party'), 'I'),
            left('I', 30)
        )
        assert.deepEqual(summary(call), ['over', 'abandoned', 'closed_abandoned', ''])
    })

    it('end when their agent passed the call on to a queue on the same contact', () => {
        const again = [
            queued('C', 0),
            answered('C', 5, 'A'),
            transferred('C', 60, 'queue', '77'),
            told('call.queued', 'C', 61),
        ]
        assert.deepEqual(summary(fold(...again)), ['queued', '', 'new', ''])
        const call = fold(...again, answered('C', 80, 'A'), left('C', 90))
        assert.deepEqual(summary(call), ['over', 'answered', 'closed_complete', 'user A'])
        assert.deepEqual(
            call.legs.map(({ establishedAt, leftAt }) => [establishedAt, leftAt]),
            [
                [at(5), at(60)],
                [at(80), at(90)],
            ]
        )
    })

    it('of a caller who left on a contact of their own end the contact it came of', () => {
        const call = fold(
            offered('plan', 0),
            queued('plan', 1),
            told('party.joined', 'customer', 0, {}, 'plan'),
            told('call.established', 'a', 5, by('A', 'party'), 'plan'),
            left('a', 60, { parent: 'plan' }),
            left('customer', 60, { parent: 'plan' })
        )
        assert.deepEqual(summary(call), ['over', 'answered', 'closed_complete', 'user A'])
    })

    it('say who missed, who declined and who took the call', () => {
        const call = fold(
            queued('C', 0),
            rings('C', 5, 'A'),
            told('call.declined', 'C', 7, by('A')),
            rings('C', 8, 'B'),
            told('call.missed', 'C', 18, by('B')),
            rings('C', 19, 'C'),
            answered('C', 21, 'C')
        )
        assert.deepEqual(legsOf(call), ['A agent declined', 'B agent missed', 'C agent established'])
    })

    it('take a ring for missed when another agent answers', () => {
        const call = fold(rings('C', 5, 'A'), rings('C', 5, 'B'), answered('C', 9, 'B'))
        assert.deepEqual(legsOf(call), ['A agent missed', 'B agent established'])
    })

    it('are answered for good: a late word of a missed ring changes nothing', () => {
        const call = fold(rings('C', 5, 'A'), answered('C', 9, 'A'), told('call.missed', 'C', 12, by('A')))
        assert.deepEqual(legsOf(call), ['A agent established'])
    })

    it('end with their contact, also while they ring', () => {
        const call = fold(queued('C', 0), rings('C', 5, 'A'), left('C', 9))
        assert.deepEqual(
            call.legs.map(({ state, leftAt, establishedAt }) => [state, leftAt, establishedAt]),
            [['left', at(9), undefined]]
        )
    })

    it('of those who listen and those who are asked never own the call', () => {
        for (const role of ['monitor', 'barge', 'consult'] as const) {
            const call = fold(answered('C', 5, 'A'), told('party.joined', 'm', 30, by('B', role), 'C'))
            assert.equal(call.owner?.agent, 'A', role)
        }
    })

    it('give a call to the consulted agent only from the transfer on', () => {
        const talk = [queued('C', 0), answered('C', 5, 'A'), told('call.consulted', 'D', 30, by('B'), 'C')]
        assert.equal(fold(...talk, left('D', 50)).owner?.agent, 'A')
        assert.equal(fold(...talk, transferred('C', 60, 'attended')).owner?.agent, 'B')
        assert.equal(fold(...talk, left('D', 50), transferred('C', 60, 'attended', 'C')).owner?.agent, 'A')
    })

    it('give a call that everybody left to the last who had it', () => {
        const conference = [
            queued('C', 0),
            answered('C', 5, 'A'),
            told('call.consulted', 'D', 30, by('B'), 'C'),
            told('call.conferenced', 'C', 60),
        ]
        assert.equal(fold(...conference, left('D', 70), left('C', 90)).owner?.agent, 'A')
        assert.equal(fold(...conference, left('C', 70), left('D', 90)).owner?.agent, 'B')
    })
})

describe('links and snapshots', () => {
    const recording = told('recording.available', 'C', 500, { recordingUrl: 'https://r.example.com/1' })
    const transcript = told('transcript.available', 'x', 900, { transcriptUrl: 'https://t.example.com/1' }, 'C')

    it('are kept with the call, whenever they come, and never reopen it', () => {
        const events = [queued('C', 0), answered('C', 5, 'A'), left('C', 60), recording, transcript]
        for (const order of permutations(events)) {
            const call = fold(...order)
            assert.deepEqual([call.recording, call.transcript], ['https://r.example.com/1', 'https://t.example.com/1'])
            assert.deepEqual(summary(call), ['over', 'answered', 'closed_complete', 'user A'])
            assert.equal(call.endedAt, at(60))
            assert.deepEqual(Array.from(call.members).sort(), ['C', 'x'])
        }
    })

    it('begin no call', () => {
        assert.deepEqual(calls(recording, transcript, told('call.snapshot', 'C', 9), told('wrapup.ended', 'C', 9)), [])
    })

    it('say that a call lives: its last event is the last word of it', () => {
        assert.equal(fold(queued('C', 0), told('call.snapshot', 'C', 400)).lastEventAt, at(400))
    })
})

describe('time and rejoining', () => {
    const first = [queued('C', 0), answered('C', 5, 'A'), left('C', 60)]

    it('continues a call with a contact that begins in time, and makes a later one a call of its own', () => {
        const soon = calls(...first, queued('D', 170, { parent: 'C' }))
        const late = calls(...first, queued('D', 200, { parent: 'C' }))
        assert.deepEqual([soon.length, late.length], [1, 2])
        assert.deepEqual([late[0]?.state, late[1]?.state, late[1]?.parent], ['over', 'queued', 'C'])
    })

    it('waits for a successor as long as it takes', () => {
        const passedOn = [...first.slice(0, 2), transferred('C', 60, 'queue'), left('C', 60)]
        const call = fold(...passedOn, answered('D', 5000, 'B', { parent: 'C' }), left('D', 5100, { parent: 'C' }))
        assert.deepEqual(summary(call), ['over', 'answered', 'closed_complete', 'user B'])
    })

    it('knows a successor that was over before the transfer came in without a time of its own', () => {
        const call = fold(
            queued('C', 0),
            answered('C', 5, 'A'),
            left('C', 60),
            answered('D', 62, 'B', { parent: 'C' }),
            left('D', 90, { parent: 'C' }),
            transferred('C', 95, 'queue')
        )
        assert.deepEqual(summary(call), ['over', 'answered', 'closed_complete', 'user B'])
    })

    it('begins a new call after one that was told to be over', () => {
        const cleared = [queued('C', 0), answered('a', 5, 'A', { parent: 'C' }), told('call.cleared', 'C', 60)]
        assert.equal(calls(...cleared, queued('D', 100, { parent: 'C' })).length, 1)
        assert.equal(calls(...cleared, queued('D', 300, { parent: 'C' })).length, 2)
    })

    it('keeps number and direction as they were told first, also when a callback changes them', () => {
        const inbound = { direction: 'inbound', callerNumber: '+14155550100', calledNumber: '+18005550100' } as const
        const outbound = { direction: 'outbound', callerNumber: '+18005550100', calledNumber: '+14155550100' } as const
        const call = fold(
            queued('C', 0, { facts: inbound }),
            identified('C', 0, '+14155550100', user('u')),
            told('callback.requested', 'C', 10),
            left('C', 11),
            queued('D', 600, { parent: 'C', facts: outbound })
        )
        assert.deepEqual(
            [call.direction, call.callerAsSent, call.calledAsSent],
            ['inbound', '+14155550100', '+18005550100']
        )
    })
})

describe('chains of masters', () => {
    it('are one call, whatever order three transfers are delivered in', () => {
        const chain = ['1', '2', '3', '4'].flatMap((contact, index, all) => {
            const parent = all[index - 1] ?? ''
            return [answered(contact, index * 100, 'A', { parent }), left(contact, index * 100 + 101, { parent })]
        })
        const expected = summary(fold(...chain))
        assert.deepEqual(expected, ['over', 'answered', 'closed_complete', 'user A'])
        for (const order of permutations(chain)) {
            const call = fold(...order)
            assert.deepEqual([call.root, ...summary(call)], ['1', ...expected])
        }
    })
})
