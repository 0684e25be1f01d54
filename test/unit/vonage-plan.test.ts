import assert from 'node:assert/strict'
import { VONAGE_STEPS, type VonageStep } from '../../src/server/vendors/vonage/plan.ts'
import type { ReportedEvent } from '../../src/server/vendors/step.ts'

type Body = Readonly<Record<string, unknown>>

const STEPS: readonly VonageStep[] = ['offered', 'queued', 'ended']
const TEXTS = [
    'callGuid',
    'interactionId',
    'clid',
    'dialledNumber',
    'serviceName',
    'direction',
    'outcome',
    'language',
    'eventId',
    'occurredAt',
]

function accepted(step: VonageStep, body: Body): ReportedEvent {
    const result = VONAGE_STEPS[step](body)
    assert.ok(result.ok, `refused: ${JSON.stringify(result)}`)
    return result.event
}

function refusedField(step: VonageStep, body: Body): string {
    const result = VONAGE_STEPS[step](body)
    assert.ok(!result.ok, 'the body is accepted')
    assert.notEqual(result.expected, '')
    return result.field
}

describe('a step of a Vonage interaction plan', () => {
    it('offered tells who called which number', () => {
        const body = {
            callGuid: 'g-1',
            clid: '02079460958',
            dialledNumber: '08001234567',
            attributes: { tier: 'gold' },
        }
        assert.deepEqual(accepted('offered', body), {
            source: 'vonage/offered',
            eventId: '',
            canonicalBody:
                '{"attributes":{"tier":"gold"},"callGuid":"g-1","clid":"02079460958","dialledNumber":"08001234567"}',
            type: 'call.offered',
            contact: 'g-1',
            parent: '',
            ownTime: undefined,
            facts: {
                direction: 'inbound',
                callerNumber: '02079460958',
                calledNumber: '08001234567',
                attributes: { tier: 'gold' },
            },
        })
    })

    it('names the interaction as the parent where it is not the call’s own id', () => {
        for (const step of STEPS) {
            assert.equal(accepted(step, { callGuid: 'g-1', interactionId: 'i-1' }).parent, 'i-1')
            assert.equal(accepted(step, { callGuid: 'g-1', interactionId: 'g-1' }).parent, '')
            assert.equal(accepted(step, { callGuid: 'g-1', interactionId: '' }).parent, '')
        }
    })

    it('queued tells of the service', () => {
        const { type, facts } = accepted('queued', { callGuid: 'g-1', serviceName: 'Sales' })
        assert.equal(type, 'call.queued')
        assert.deepEqual(facts, { direction: 'inbound', queue: 'Sales', queueName: 'Sales', attributes: {} })
    })

    it('ended clears the call with its outcome as the cause, whatever the outcome is', () => {
        for (const outcome of ['Handled by agent', 'Abandoned in queue', 'Voicemail']) {
            const { type, facts } = accepted('ended', { callGuid: 'g-1', outcome })
            assert.equal(type, 'call.cleared')
            assert.deepEqual(facts, { cause: outcome, attributes: {} })
        }
    })

    it('only ended keeps an outcome', () => {
        for (const step of ['offered', 'queued'] as const) {
            assert.equal(accepted(step, { callGuid: 'g-1', outcome: 'Handled' }).facts.cause, undefined)
        }
    })

    it('queued twice is a retry when nothing differs, and another entry when the service or the id does', () => {
        const first = { callGuid: 'g-1', clid: '020', serviceName: 'Sales' }
        const identity = (body: Body): string[] => {
            const { source, eventId, canonicalBody } = accepted('queued', body)
            return [source, eventId, canonicalBody]
        }
        const turned = Object.fromEntries(Object.entries(first).reverse())
        assert.deepEqual(identity(turned), identity(first))
        assert.notDeepEqual(identity({ ...first, serviceName: 'Support' }), identity(first))
        assert.notDeepEqual(identity({ ...first, eventId: 'g-1-2' }), identity(first))
    })

    for (const step of STEPS) {
        it(`${step} needs the GUID of the call`, () => {
            for (const body of [{}, { callGuid: '' }, { callGuid: null }, { callGuid: '  ' }]) {
                assert.equal(refusedField(step, body), 'callGuid')
            }
        })

        it(`${step} names the field that is wrong`, () => {
            for (const field of TEXTS) {
                for (const value of [{}, ['x'], 'x'.repeat(1000), 'a\u0000b']) {
                    assert.equal(refusedField(step, { callGuid: 'g-1', [field]: value }), field)
                }
            }
            assert.equal(refusedField(step, { callGuid: 'g-1', attributes: ['x'] }), 'attributes')
            assert.equal(refusedField(step, { callGuid: 'g-1', direction: 'sideways' }), 'direction')
            assert.equal(refusedField(step, { callGuid: 'g-1', occurredAt: 'yesterday' }), 'occurredAt')
        })

        it(`${step} carries the sender’s id, time and direction`, () => {
            const body = {
                callGuid: 'g-1',
                eventId: 'e-1',
                occurredAt: '2026-11-20T10:00:00.250Z',
                direction: 'Outbound',
            }
            const event = accepted(step, body)
            assert.deepEqual(
                [event.eventId, event.ownTime, event.facts.direction],
                ['e-1', Date.UTC(2026, 10, 20, 10, 0, 0, 250), 'outbound']
            )
        })
    }
})
