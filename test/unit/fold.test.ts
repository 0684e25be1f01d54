import assert from 'node:assert/strict'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { DEFAULT_CHOICES } from '../../src/server/calls/event.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import {
    answered,
    at,
    changed,
    edgesOf,
    identified,
    left,
    offered,
    only,
    opened,
    phoneEvent,
    queued,
    resolved,
    scriptError,
    user,
} from '../support/call-events.ts'

function fold(...events: CallEvent[]): Call {
    return only(foldCalls(events, edgesOf(events)))
}

const NUMBER = '+14155552671'
const OTHER_NUMBER = '+442079460958'

describe('fold', () => {
    it('makes no call of no events, of errors, or of look-ups alone', () => {
        assert.deepEqual(foldCalls([], []), [])
        const loose = [scriptError('C1', 0), opened('C1', 0), resolved('C1', 1, 'A', 'u1'), identified('C1', 0, NUMBER)]
        assert.deepEqual(foldCalls(loose, []), [])
    })

    it('tells when the call began, was answered, ended and last moved', () => {
        const call = fold(offered('C1', 1), queued('C1', 2), answered('C1', 12, 'A'), left('C1', 72), left('C1', 80))
        assert.equal(call.startedAt, at(1))
        assert.equal(call.answeredAt, at(12))
        assert.equal(call.endedAt, at(72))
        assert.equal(call.lastEventAt, at(80))
    })

    it('tells no time that has not come', () => {
        const call = fold(queued('C1', 2))
        assert.equal(call.answeredAt, undefined)
        assert.equal(call.endedAt, undefined)
        assert.equal(call.owner, undefined)
        assert.equal(call.outcome, '')
    })

    it('does not change by errors that a script reports', () => {
        const events = [queued('C1', 2), answered('C1', 12, 'A')]
        assert.deepEqual(fold(...events, scriptError('C1', 0), scriptError('C1', 90)), fold(...events))
    })

    describe('caller number and direction', () => {
        it('are fixed by the first event that has a number', () => {
            const call = fold(
                queued('C1', 5, { facts: { callerNumber: '4155552671', calledNumber: '8005550100' } }),
                queued('C1', 9, { facts: { callerNumber: '2079460958', calledNumber: '8005550199' } })
            )
            assert.equal(call.callerAsSent, '4155552671')
            assert.equal(call.calledAsSent, '8005550100')
        })

        it('pass over events that come first and have no number', () => {
            const call = fold(
                offered('C1', 1, { facts: { callerNumber: '' } }),
                answered('C1', 3, 'A'),
                queued('C1', 5, { facts: { callerNumber: '4155552671' } })
            )
            assert.equal(call.callerAsSent, '4155552671')
        })

        it('come from the first event of the whole call, not from the eldest contact', () => {
            const call = fold(
                queued('C1', 1, { facts: { callerNumber: '' } }),
                queued('C2', 5, { parent: 'C1', facts: { callerNumber: '4155552671' } }),
                queued('C1', 9, { facts: { callerNumber: '2079460958' } })
            )
            assert.equal(call.callerAsSent, '4155552671')
            assert.deepEqual(call.customer, { asSent: '4155552671', contact: 'C2' })
        })

        it('are inbound where nobody says', () => {
            assert.equal(fold(queued('C1', 1)).direction, 'inbound')
        })

        it('follow the first event that tells a direction', () => {
            const call = fold(
                offered('C1', 1),
                queued('C1', 2, { facts: { direction: 'outbound' } }),
                queued('C1', 3, { facts: { direction: 'inbound' } })
            )
            assert.equal(call.direction, 'outbound')
        })

        it('make the called number the person outside on an outbound call', () => {
            const facts = { direction: 'outbound', callerNumber: '8005550100', calledNumber: '4155552671' } as const
            assert.deepEqual(fold(queued('C1', 1, { facts })).customer, { asSent: '4155552671', contact: 'C1' })
        })

        it('tell no person outside where no number was sent', () => {
            assert.deepEqual(fold(queued('C1', 1, { facts: { callerNumber: '' } })).customer, {
                asSent: '',
                contact: '',
            })
        })
    })

    describe('what was told last', () => {
        it('is the queue, the language, the cause, who released and the disposition', () => {
            const call = fold(
                queued('C1', 1, { facts: { queue: '7', queueName: 'Sales', language: 'en' } }),
                queued('C1', 2, { facts: { queue: '8', queueName: 'Support', language: '' } }),
                left('C1', 9, { facts: { cause: '16', releasedBy: 'caller', disposition: 'solved' } })
            )
            assert.deepEqual(
                [call.queue, call.queueName, call.language, call.cause, call.releasedBy, call.disposition],
                ['8', 'Support', 'en', '16', 'caller', 'solved']
            )
        })

        it('never gives a queue the name of another', () => {
            const call = fold(
                queued('C1', 1, { facts: { queue: '7', queueName: 'Sales' } }),
                queued('C2', 9, { parent: 'C1', facts: { queue: '8', queueName: '' } })
            )
            assert.equal(call.queue, '8')
            assert.notEqual(call.queueName, 'Sales')
        })
    })

    describe('facts that were looked up', () => {
        it('leave the account’s choices at their defaults until they are known', () => {
            const call = fold(queued('C1', 1))
            assert.deepEqual(call.choices, DEFAULT_CHOICES)
            assert.equal(call.hasChoices, false)
        })

        it('keep the first choices', () => {
            const call = fold(
                queued('C1', 1),
                opened('C1', 9, { closeBy: 'call', rejoinSeconds: 5 }),
                opened('C1', 1, { closeBy: 'agent', rejoinSeconds: 60 })
            )
            assert.deepEqual(call.choices, { ...DEFAULT_CHOICES, closeBy: 'agent', rejoinSeconds: 60 })
            assert.equal(call.hasChoices, true)
        })

        it('keep the first answer to who an agent is', () => {
            const call = fold(
                queued('C1', 1),
                answered('C1', 5, 'A'),
                resolved('C1', 9, 'A', 'u2', 'second'),
                resolved('C1', 5, 'A', 'u1', 'first')
            )
            assert.equal(call.owner?.user, 'u1')
        })

        it('keep an agent unknown who was looked up first and not found', () => {
            const call = fold(
                queued('C1', 1),
                answered('C1', 5, 'A'),
                resolved('C1', 5, 'A', '', 'first'),
                resolved('C1', 9, 'A', 'u1', 'second')
            )
            assert.equal(call.owner?.user, '')
        })

        it('tell agents of one contact apart', () => {
            const call = fold(
                queued('C1', 1),
                answered('C1', 5, 'A'),
                answered('C1', 9, 'B'),
                resolved('C1', 5, 'A', 'u1'),
                resolved('C1', 9, 'B', 'u2')
            )
            assert.deepEqual(
                call.legs.map((leg) => leg.user),
                ['u1', 'u2']
            )
        })

        it('keep the first answer to who the caller is', () => {
            const call = fold(
                queued('C1', 1, { facts: { callerNumber: NUMBER } }),
                identified('C1', 9, NUMBER, user('late')),
                identified('C1', 1, NUMBER, user('early'))
            )
            assert.equal(call.caller?.caller?.id, 'early')
        })

        it('show the caller who was found for the number that is shown', () => {
            const call = fold(
                queued('C2', 10, { parent: 'C1', facts: { callerNumber: OTHER_NUMBER } }),
                identified('C2', 10, OTHER_NUMBER, user('other')),
                queued('C1', 5, { facts: { callerNumber: NUMBER } })
            )
            assert.equal(call.customer.asSent, NUMBER)
            assert.notEqual(call.caller?.callerNumber, OTHER_NUMBER)
            assert.notEqual(call.caller?.caller?.id, 'other')
        })
    })

    it('keeps a person’s changes with their times, in order', () => {
        const call = fold(
            queued('C1', 1),
            changed('C1', 20, 'state', 'closed_complete'),
            changed('C1', 10, 'assigned_to', 'u9')
        )
        assert.deepEqual(
            call.personChanges.map((change) => [change.kind === 'value' ? change.field : '', change.at]),
            [
                ['assigned_to', at(10)],
                ['state', at(20)],
            ]
        )
    })

    it('does not change the lists it reads', () => {
        const events = [left('C2', 9, { parent: 'C1' }), queued('C1', 1), phoneEvent('call.established', 'C1', 4)]
        const edges = edgesOf(events)
        const before = structuredClone({ events, edges })
        foldCalls(events, edges)
        assert.deepEqual({ events, edges }, before)
    })
})
