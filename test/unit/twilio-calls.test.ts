import assert from 'node:assert/strict'
import { projectInteraction } from '../../src/server/calls/projection.ts'
import { twilio } from '../../src/server/vendors/twilio/index.ts'
import type { ReportedEvent } from '../../src/server/vendors/step.ts'
import callbacks from '../fixtures/twilio/status-callbacks.json' with { type: 'json' }
import { permutations } from '../support/call-events.ts'
import { foldReported } from '../support/reported-events.ts'

type Form = Readonly<Record<string, string>>

/** What the callbacks of one call make of it: its state, outcome, and state and assignment of the Interaction. */
function callOf(bodies: readonly string[]): readonly string[] {
    const [call, ...others] = foldReported(bodies.flatMap(read), { 'agent.one': 'Agnes', 'agent.two': 'Bob' })
    assert.ok(call)
    assert.equal(others.length, 0)
    const { state, assigned_to: user } = projectInteraction(call)
    return [call.state, call.outcome, state, user]
}

function read(rawBody: string): readonly ReportedEvent[] {
    const content = twilio.webhook?.read({ rawBody, headers: {}, url: '', contentType: '' }, 'signature')
    assert.ok(content?.ok)
    return content.entries.flatMap((entry) => {
        assert.ok(entry.kind === 'events', JSON.stringify(entry))
        return entry.events
    })
}

/** A callback so many seconds after 10:00. */
function callback(connection: Form, CallStatus: string, seconds: number, more: Form = {}): string {
    const clock = `10:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
    const Timestamp = `Fri, 20 Nov 2026 ${clock} +0000`
    return new URLSearchParams({ ...connection, CallStatus, Timestamp, ...more }).toString()
}

const CALLER = { CallSid: 'CA1', Direction: 'inbound', From: '+14155550142', To: '+18005550100' }
const CALLED = { CallSid: 'CA1', Direction: 'outbound-api', From: '+18005550100', To: '+14155550142' }
const DIALS_OUT = { CallSid: 'CA1', Direction: 'inbound', From: 'client:agent.one', To: '' }
const CHILD = { ParentCallSid: 'CA1', Direction: 'outbound-dial', From: '+14155550142' }
const FIRST = { ...CHILD, CallSid: 'CA2', To: 'client:agent.one' }
const SECOND = { ...CHILD, CallSid: 'CA3', To: 'client:agent.two' }

describe('a call through Twilio', () => {
    it('that an agent answers is theirs, in whatever order its callbacks come', () => {
        const bodies = Object.entries(callbacks).flatMap(([name, body]) => (name === 'source' ? [] : [body]))
        assert.equal(bodies.length, 4)
        for (const order of permutations(bodies)) {
            assert.deepEqual(callOf(order), ['over', 'answered', 'closed_complete', 'Agnes'])
        }
        assert.deepEqual(callOf([callbacks['client, ringing']]), ['ringing', '', 'new', ''])
        assert.deepEqual(callOf([callbacks['client, answered']]), ['connected', '', 'work_in_progress', 'Agnes'])
    })

    it('goes on to the next agent when one does not answer, or is busy', () => {
        const missed = [callback(FIRST, 'ringing', 5), callback(FIRST, 'no-answer', 20)]
        const busy = [callback(FIRST, 'busy', 20)]
        const caller = callback(CALLER, 'ringing', 0)
        for (const first of [missed, busy]) {
            assert.notEqual(callOf([caller, ...first])[0], 'over')
            const answered = [callback(SECOND, 'ringing', 21), callback(SECOND, 'in-progress', 25)]
            assert.deepEqual(callOf([caller, ...first, ...answered]), ['connected', '', 'work_in_progress', 'Bob'])
        }
    })

    it('rings at two agents at once and belongs to the one who is quicker', () => {
        const bodies = [
            callback(CALLER, 'in-progress', 0),
            callback(FIRST, 'ringing', 5),
            callback(SECOND, 'ringing', 5),
            callback(SECOND, 'in-progress', 9),
            callback(FIRST, 'canceled', 9),
        ]
        assert.deepEqual(callOf(bodies), ['connected', '', 'work_in_progress', 'Bob'])
    })

    it('is abandoned when the caller hangs up while it rings', () => {
        const bodies = [
            callback(CALLER, 'in-progress', 0),
            callback(FIRST, 'ringing', 5),
            callback(FIRST, 'canceled', 12),
            callback(CALLER, 'completed', 12, { CallDuration: '12' }),
        ]
        assert.deepEqual(callOf(bodies), ['over', 'abandoned', 'closed_abandoned', ''])
    })

    it('that ends before anything rings got what it wanted from the menu', () => {
        const bodies = [callback(CALLER, 'completed', 40, { CallDuration: '40' })]
        assert.deepEqual(callOf(bodies), ['over', 'ivr', 'closed_complete', ''])
    })

    it('to a customer who does not answer was not answered', () => {
        const bodies = [callback(CALLED, 'ringing', 2), callback(CALLED, 'no-answer', 30)]
        assert.deepEqual(callOf(bodies), ['over', 'no_answer', 'closed_complete', ''])
    })

    it('to a customer belongs to the agent it is put through to', () => {
        const bodies = [
            callback(CALLED, 'in-progress', 8),
            callback(FIRST, 'in-progress', 14),
            callback(FIRST, 'completed', 90),
            callback(CALLED, 'completed', 91),
        ]
        assert.deepEqual(callOf(bodies), ['over', 'answered', 'closed_complete', 'Agnes'])
    })

    it('by an agent who dials out is that agent’s', () => {
        const customer = { ...CHILD, CallSid: 'CA2', From: '+18005550100', To: '+14155550142' }
        const bodies = [
            callback(DIALS_OUT, 'in-progress', 0),
            callback(customer, 'in-progress', 9),
            callback(customer, 'completed', 80),
            callback(DIALS_OUT, 'completed', 80, { CallDuration: '80' }),
        ]
        assert.deepEqual(callOf(bodies.slice(0, 2)), ['connected', '', 'work_in_progress', 'Agnes'])
        assert.deepEqual(callOf(bodies), ['over', 'answered', 'closed_complete', 'Agnes'])
    })
})
