import assert from 'node:assert/strict'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls } from '../../src/server/calls/fold.ts'
import { projectInteraction, type ProjectedValues } from '../../src/server/calls/projection.ts'
import {
    answered,
    changed,
    edgesOf,
    identified,
    left,
    offered,
    only,
    queued,
    resolved,
    user,
} from '../support/call-events.ts'

function project(...events: CallEvent[]): ProjectedValues {
    return projectInteraction(only(foldCalls(events, edgesOf(events))))
}

const QUEUED = queued('C1', 0)
const BY_A = [answered('C1', 10, 'A'), resolved('C1', 10, 'A', 'u1')]
const BY_B = [answered('C1', 40, 'B'), resolved('C1', 40, 'B', 'u2')]

describe('an Interaction that a person closed', () => {
    const closed = changed('C1', 20, 'state', 'closed_complete')

    it('stays closed when the call is answered, handed on or over', () => {
        assert.equal(project(QUEUED, changed('C1', 5, 'state', 'closed_complete'), ...BY_A).state, 'closed_complete')
        assert.equal(project(QUEUED, ...BY_A, closed, ...BY_B).state, 'closed_complete')
        assert.equal(project(QUEUED, ...BY_A, closed, ...BY_B, left('C1', 60)).state, 'closed_complete')
    })

    it('stays closed in the way the person closed it', () => {
        const abandoned = changed('C1', 20, 'state', 'closed_abandoned')
        assert.equal(project(QUEUED, ...BY_A, abandoned, left('C1', 60)).state, 'closed_abandoned')
    })

    it('stays closed when the call goes on in a transfer', () => {
        const next = [queued('C2', 30, { parent: 'C1' }), left('C1', 31), answered('C2', 40, 'B', { parent: 'C1' })]
        assert.equal(project(QUEUED, ...BY_A, closed, ...next).state, 'closed_complete')
    })

    it('follows the phone again once the person opened it again', () => {
        const reopened = changed('C1', 25, 'state', 'work_in_progress')
        assert.equal(project(QUEUED, ...BY_A, closed, reopened).state, 'work_in_progress')
        assert.equal(project(QUEUED, ...BY_A, closed, reopened, left('C1', 60)).state, 'closed_complete')
    })
})

describe('a state that a person set', () => {
    it('holds until the phone tells of something new', () => {
        const held = changed('C1', 20, 'state', 'on_hold')
        assert.equal(project(QUEUED, ...BY_A, held).state, 'on_hold')
        assert.equal(project(QUEUED, ...BY_A, held, ...BY_B).state, 'work_in_progress')
        assert.equal(project(QUEUED, ...BY_A, held, left('C1', 60)).state, 'closed_complete')
    })

    it('holds when what the phone told before is told late', () => {
        assert.equal(project(changed('C1', 20, 'state', 'on_hold'), ...BY_A, QUEUED).state, 'on_hold')
    })

    it('holds after the call is over: a person may open the Interaction again', () => {
        const reopened = changed('C1', 90, 'state', 'work_in_progress')
        assert.equal(project(QUEUED, ...BY_A, left('C1', 60), reopened).state, 'work_in_progress')
    })

    it('gives way when the agent leaves and the call goes back to a queue', () => {
        const transfer = [queued('C2', 15, { parent: 'C1' }), left('C1', 30)]
        const values = project(QUEUED, ...BY_A, changed('C1', 20, 'state', 'on_hold'), ...transfer)
        assert.equal(values.state, 'new')
    })

    it('does not give way to a script that repeats itself', () => {
        const held = changed('C1', 20, 'state', 'on_hold')
        const repeated = [queued('C1', 30), answered('C1', 31, 'A')]
        assert.equal(project(QUEUED, ...BY_A, held, ...repeated).state, 'on_hold')
    })
})

describe('an assignment that a person made', () => {
    const reassigned = changed('C1', 20, 'assigned_to', 'u9')

    it('holds while the same agent is on the phone, and after', () => {
        assert.equal(project(QUEUED, ...BY_A, reassigned).assigned_to, 'u9')
        assert.equal(project(QUEUED, ...BY_A, reassigned, left('C1', 60)).assigned_to, 'u9')
    })

    it('holds until the phone tells of another agent later', () => {
        assert.equal(project(QUEUED, ...BY_A, reassigned, ...BY_B).assigned_to, 'u2')
        assert.equal(project(QUEUED, ...BY_A, reassigned, ...BY_B, left('C1', 60)).assigned_to, 'u2')
    })

    it('holds when the phone tells later of what was before', () => {
        assert.equal(project(QUEUED, changed('C1', 50, 'assigned_to', 'u9'), ...BY_B, ...BY_A).assigned_to, 'u9')
    })

    it('holds when the phone names the very agent it was given to', () => {
        const toB = changed('C1', 20, 'assigned_to', 'u2')
        assert.equal(project(QUEUED, ...BY_A, toB, ...BY_B).assigned_to, 'u2')
    })

    it('holds when that agent joins, leaves again, and the first agent is still there', () => {
        const joined = [answered('C2', 40, 'B', { parent: 'C1' }), resolved('C2', 40, 'B', 'u2'), left('C2', 50)]
        assert.equal(project(QUEUED, ...BY_A, changed('C1', 20, 'assigned_to', 'u2'), ...joined).assigned_to, 'u2')
    })

    it('gives way when the first agent takes the call back', () => {
        const back = [...BY_B, changed('C1', 50, 'assigned_to', 'u9'), answered('C1', 60, 'A')]
        assert.equal(project(QUEUED, ...BY_A, ...back).assigned_to, 'u1')
    })

    it('can be to nobody', () => {
        assert.equal(project(QUEUED, ...BY_A, changed('C1', 20, 'assigned_to', '')).assigned_to, '')
    })

    it('says nothing about the state', () => {
        assert.equal(project(QUEUED, ...BY_A, reassigned).state, 'work_in_progress')
    })

    it('may be made again: the last one counts', () => {
        const again = changed('C1', 30, 'assigned_to', 'u8')
        assert.equal(project(QUEUED, ...BY_A, again, reassigned).assigned_to, 'u8')
    })
})

describe('a caller that a person chose', () => {
    it('is never undone', () => {
        const chosen = changed('C1', 5, 'opened_for', 'u5')
        const found = identified('C1', 30, '+14155552671', user('u7'))
        const later = [found, ...BY_A, ...BY_B, left('C1', 60)]
        assert.equal(project(QUEUED, chosen, ...later).opened_for, 'u5')
    })

    it('may be nobody', () => {
        const found = identified('C1', 0, '+14155552671', user('u7'))
        assert.equal(project(QUEUED, found, changed('C1', 5, 'opened_for', '')).opened_for, '')
    })
})

describe('a description that a person wrote', () => {
    it('stays when the queue changes', () => {
        const written = changed('C1', 5, 'short_description', 'Printer on fire')
        const events = [offered('C1', 0), written, queued('C1', 9, { facts: { queueName: 'Sales' } })]
        assert.equal(project(...events).short_description, 'Printer on fire')
    })
})

describe('a change to a field this app does not write', () => {
    it('changes nothing', () => {
        const events = [QUEUED, ...BY_A]
        assert.deepEqual(project(...events, changed('C1', 20, 'work_notes', 'x')), project(...events))
    })
})
