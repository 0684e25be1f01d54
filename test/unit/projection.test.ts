import assert from 'node:assert/strict'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls } from '../../src/server/calls/fold.ts'
import { isDeletedByPerson, projectInteraction, PROJECTED_FIELDS } from '../../src/server/calls/projection.ts'
import type { ProjectedValues } from '../../src/server/calls/projection.ts'
import {
    answered,
    deleted,
    edgesOf,
    identified,
    left,
    offered,
    only,
    opened,
    queued,
    resolved,
    user,
} from '../support/call-events.ts'

function project(...events: CallEvent[]): ProjectedValues {
    return projectInteraction(only(foldCalls(events, edgesOf(events))))
}

const NUMBER = '+14155552671'
const BY_AGENT = opened('C1', 0, { closeBy: 'agent' })
const ANSWER = [answered('C1', 10, 'A'), resolved('C1', 10, 'A', 'u1')]

interface Row {
    readonly when: string
    readonly events: readonly CallEvent[]
    readonly state: string
    readonly assignedTo?: string
}

const ROWS: readonly Row[] = [
    { when: 'in the IVR', events: [offered('C1', 0)], state: 'new' },
    { when: 'queued', events: [queued('C1', 0)], state: 'new' },
    { when: 'connected', events: [queued('C1', 0), ...ANSWER], state: 'work_in_progress', assignedTo: 'u1' },
    {
        when: 'connected to an agent nobody knows',
        events: [queued('C1', 0), answered('C1', 10, 'A'), resolved('C1', 10, 'A', '')],
        state: 'work_in_progress',
    },
    {
        when: 'connected to the second agent',
        events: [queued('C1', 0), ...ANSWER, answered('C1', 20, 'B'), resolved('C1', 20, 'B', 'u2')],
        state: 'work_in_progress',
        assignedTo: 'u2',
    },
    {
        when: 'back in a queue after an answer',
        events: [queued('C1', 0), ...ANSWER, queued('C2', 20, { parent: 'C1' }), left('C1', 21)],
        state: 'new',
    },
    {
        when: 'over and answered',
        events: [queued('C1', 0), ...ANSWER, left('C1', 60)],
        state: 'closed_complete',
        assignedTo: 'u1',
    },
    {
        when: 'over and answered, and the agent closes it',
        events: [BY_AGENT, queued('C1', 0), ...ANSWER, left('C1', 60)],
        state: 'work_in_progress',
        assignedTo: 'u1',
    },
    {
        when: 'over, left in the queue of a transfer',
        events: [
            queued('C1', 0),
            ...ANSWER,
            queued('C2', 20, { parent: 'C1' }),
            left('C1', 21),
            left('C2', 50, { parent: 'C1' }),
        ],
        state: 'closed_complete',
        assignedTo: 'u1',
    },
    {
        when: 'over, left in the queue of a transfer, and the agent closes it',
        events: [
            BY_AGENT,
            queued('C1', 0),
            ...ANSWER,
            queued('C2', 20, { parent: 'C1' }),
            left('C1', 21),
            left('C2', 50, { parent: 'C1' }),
        ],
        state: 'work_in_progress',
        assignedTo: 'u1',
    },
    { when: 'over and never answered', events: [queued('C1', 0), left('C1', 60)], state: 'closed_abandoned' },
    {
        when: 'over and never answered, though the agent closes calls',
        events: [BY_AGENT, queued('C1', 0), left('C1', 60)],
        state: 'closed_abandoned',
    },
    { when: 'over in the IVR', events: [offered('C1', 0), left('C1', 60)], state: 'closed_complete' },
    {
        when: 'over in the IVR, though the agent closes calls',
        events: [BY_AGENT, offered('C1', 0), left('C1', 60)],
        state: 'closed_complete',
    },
]

describe('the Interaction of a call', () => {
    for (const { when, events, state, assignedTo = '' } of ROWS) {
        const whose = assignedTo === '' ? 'nobody’s' : `of ${assignedTo}`
        it(`is ${state} and ${whose} when the call is ${when}`, () => {
            const values = project(...events)
            assert.deepEqual([values.state, values.assigned_to], [state, assignedTo])
        })
    }

    it('has a value for every projected field, and no other', () => {
        const values = project(queued('C1', 0))
        assert.deepEqual(Object.keys(values).sort(), Array.from(PROJECTED_FIELDS).sort())
        for (const value of Object.values(values)) assert.equal(typeof value, 'string')
    })

    it('is a phone Interaction with the root of the call in it', () => {
        const values = project(queued('C2', 0, { parent: 'C1' }))
        assert.deepEqual([values.type, values.client_session_id], ['phone', 'C1'])
    })

    describe('about the caller', () => {
        it('holds the number in E.164 and the one clear match', () => {
            const values = project(
                queued('C1', 0, { facts: { callerNumber: '(415) 555-2671', queueName: 'Service Desk' } }),
                identified('C1', 0, NUMBER, user('u7'))
            )
            assert.equal(values.caller_phone_number, NUMBER)
            assert.equal(values.opened_for, 'u7')
            assert.equal(values.direction, 'inbound')
            assert.match(values.short_description, /from \+14155552671 \(Service Desk\)$/)
        })

        it('guesses nobody among several', () => {
            const candidates = [user('u7'), user('u8')]
            const values = project(queued('C1', 0), identified('C1', 0, NUMBER, undefined, { candidates }))
            assert.equal(values.opened_for, '')
            assert.equal(values.caller_phone_number, NUMBER)
        })

        it('opens it for nobody who is no user', () => {
            const consumer = { table: 'csm_consumer', id: 'c1', name: 'Consumer' }
            assert.equal(project(queued('C1', 0), identified('C1', 0, NUMBER, consumer)).opened_for, '')
        })

        it('says so when there is no number', () => {
            const values = project(queued('C1', 0, { facts: { callerNumber: 'anonymous' } }), identified('C1', 0, ''))
            assert.equal(values.caller_phone_number, '')
            assert.match(values.short_description, /unknown number/)
            assert.doesNotMatch(values.short_description, /undefined|anonymous|\(\)/)
        })

        it('is about the number that was called on an outbound call', () => {
            const values = project(
                queued('C1', 0, { facts: { direction: 'outbound', calledNumber: '4155552671' } }),
                identified('C1', 0, '+18005550100', user('u7'), { calledNumber: NUMBER })
            )
            assert.deepEqual(
                [values.direction, values.caller_phone_number, values.opened_for],
                ['outbound', NUMBER, 'u7']
            )
            assert.match(values.short_description, /to \+14155552671$/)
        })
    })

    it('is deleted for good once a person deleted it', () => {
        const events = [queued('C1', 0), deleted('C1', 5), ...ANSWER, left('C1', 60)]
        assert.equal(isDeletedByPerson(only(foldCalls(events, []))), true)
        assert.equal(isDeletedByPerson(only(foldCalls(events.slice(0, 1), []))), false)
    })
})
