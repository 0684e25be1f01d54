import assert from 'node:assert/strict'
import { foldCalls } from '../../src/server/calls/fold.ts'
import { isPhoneValue, PROJECTED_FIELDS, projectInteraction } from '../../src/server/calls/projection.ts'
import { answered, edgesOf, identified, left, queued, resolved } from '../support/call-events.ts'

describe('values that the phone’s facts may give', () => {
    const user = { table: 'sys_user', id: 'u7', name: 'Ada' }
    const events = [
        queued('C1', 0, { facts: { callerNumber: '4155552671' } }),
        identified('C1', 0, '+14155552671', user),
        answered('C1', 5, 'A'),
        resolved('C1', 5, 'A', 'u1'),
        left('C1', 9),
    ]
    const whole = foldCalls(events, edgesOf(events))[0]
    assert.ok(whole)

    it('are all that any of the call’s events give on the way', () => {
        for (let count = 1; count <= events.length; count++) {
            for (const call of foldCalls(events.slice(0, count), edgesOf(events))) {
                const values = projectInteraction(call)
                for (const field of PROJECTED_FIELDS) {
                    assert.ok(isPhoneValue(whole, field, values[field]), `${field} ${values[field]} after ${count}`)
                }
            }
        }
    })

    it('are not what only a person writes', () => {
        assert.equal(isPhoneValue(whole, 'state', 'on_hold'), false)
        assert.equal(isPhoneValue(whole, 'assigned_to', 'u2'), false)
        assert.equal(isPhoneValue(whole, 'opened_for', 'u8'), false)
        assert.equal(isPhoneValue(whole, 'short_description', 'Printer on fire'), false)
        assert.equal(isPhoneValue(whole, 'client_session_id', 'C2'), false)
        assert.equal(isPhoneValue(whole, 'caller_phone_number', '+442079460958'), false)
    })
})
