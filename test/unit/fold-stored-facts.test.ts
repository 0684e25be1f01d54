import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isEventType, type EventType } from '../../src/server/calls/event.ts'
import { readFacts } from '../../src/server/calls/facts.ts'
import {
    answered,
    changed,
    deleted,
    identified,
    opened,
    queued,
    resolved,
    scriptError,
    user,
} from '../support/call-events.ts'

const TYPES: readonly EventType[] = [
    'call.offered',
    'call.queued',
    'call.established',
    'party.left',
    'integration.error',
    'call.opened',
    'agent.resolved',
    'caller.identified',
    'person.changed',
]

describe('facts as they come out of storage', () => {
    it('are what was stored, for every type', () => {
        const attributes = { vip: 'true', site: 'Zürich' }
        const facts = {
            direction: 'outbound',
            callerNumber: '',
            calledNumber: '1',
            language: 'en',
            attributes,
        } as const
        const error = { script: 'main', action: 'answer', message: 'time-out', detail: '' }
        const events = [
            queued('C1', 0, { facts }),
            answered('C1', 0, 'A'),
            scriptError('C1', 0, { facts: { error } }),
            opened('C1', 0, { closeBy: 'agent', rejoinSeconds: 0 }),
            resolved('C1', 0, 'A', 'u1'),
            identified('C1', 0, '+14155552671', user('u1')),
            identified('C1', 0, '', undefined, { candidates: [user('u1'), user('u2')] }),
            changed('C1', 0, 'state', 'closed_complete'),
            deleted('C1', 0),
        ]
        for (const { type, facts: stored } of events) {
            assert.deepEqual(readFacts(type, JSON.parse(JSON.stringify(stored))), { type, facts: stored })
        }
    })

    it('keep "not told" and "told to be empty" apart', () => {
        assert.deepEqual(readFacts('call.queued', { callerNumber: '' }).facts, { callerNumber: '' })
        assert.deepEqual(readFacts('call.queued', {}).facts, {})
    })

    it('read without an error whatever is stored', () => {
        fc.assert(
            fc.property(fc.constantFrom(...TYPES), fc.jsonValue(), (type, stored) => {
                assert.equal(readFacts(type, stored).type, type)
            })
        )
        for (const type of TYPES) for (const stored of [undefined, null, '', 0, []]) readFacts(type, stored)
    })

    it('leave out a value of the wrong type', () => {
        assert.deepEqual(readFacts('call.queued', { callerNumber: 1, direction: 'up', queue: null }).facts, {})
        assert.deepEqual(readFacts('call.queued', { attributes: { a: 'x', b: 1 } }).facts, { attributes: { a: 'x' } })
    })
})

describe('types of events', () => {
    it('are known by their names, and nothing else is', () => {
        for (const type of TYPES) assert.equal(isEventType(type), true)
        for (const text of ['', 'call.opened ', 'toString', 'constructor', '__proto__']) {
            assert.equal(isEventType(text), false)
        }
    })
})
