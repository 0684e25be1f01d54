import assert from 'node:assert/strict'
import { CXONE_STEPS, type CxoneStep } from '../../src/server/vendors/cxone/steps.ts'
import type { ReportedEvent } from '../../src/server/vendors/step.ts'

type Body = Readonly<Record<string, unknown>>

function accepted(step: CxoneStep, body: Body): ReportedEvent {
    const result = CXONE_STEPS[step](body)
    assert.ok(result.ok, `refused: ${JSON.stringify(result)}`)
    return result.event
}

/** All that the event tells, whatever its body looked like. */
function told(step: CxoneStep, body: Body): ReportedEvent {
    return { ...accepted(step, body), canonicalBody: '' }
}

function refusedField(step: CxoneStep, body: Body): string {
    const result = CXONE_STEPS[step](body)
    assert.ok(!result.ok, 'the body is accepted')
    assert.notEqual(result.expected, '')
    return result.field
}

/** What every step takes, with enough to be accepted. */
const LEAST: Readonly<Record<CxoneStep, Body>> = {
    create: { contactId: '123' },
    answer: { contactId: '123' },
    hold: { contactId: '123', eventId: '123-hold-1' },
    retrieve: { contactId: '123', eventId: '123-retrieve-1' },
    transfer: { contactId: '123' },
    release: { contactId: '123' },
    error: { message: 'time-out' },
}

/** Fields of text by step. */
const TEXTS: Readonly<Record<CxoneStep, readonly string[]>> = {
    create: ['ani', 'dnis', 'skill', 'skillName', 'language', 'phase', 'direction'],
    answer: ['agentId', 'agentUsername', 'agentEmail', 'role'],
    hold: [],
    retrieve: [],
    transfer: ['transferType', 'target'],
    release: ['causeCode', 'releasedBy', 'disposition'],
    error: ['script', 'action', 'message', 'detail'],
}

const STEPS: readonly CxoneStep[] = ['create', 'answer', 'hold', 'retrieve', 'transfer', 'release', 'error']
const EVERYWHERE = ['contactId', 'masterId', 'eventId', 'occurredAt']

describe('a CXone step', () => {
    for (const step of STEPS) {
        it(`${step} names the field that has a wrong type`, () => {
            for (const field of EVERYWHERE.concat(TEXTS[step])) {
                for (const value of [{}, [], ['x'], { x: 1 }]) {
                    assert.equal(refusedField(step, { ...LEAST[step], [field]: value }), field)
                }
            }
        })

        it(`${step} names the field that is too long`, () => {
            for (const field of EVERYWHERE.concat(TEXTS[step])) {
                assert.equal(refusedField(step, { ...LEAST[step], [field]: 'x'.repeat(70000) }), field)
            }
        })

        it(`${step} ignores fields it does not know, whatever they hold`, () => {
            const odd = JSON.parse('{"x":{"y":[1]},"agents":null,"__proto__":{"contactId":{}},"toString":1}') as Body
            assert.deepEqual(told(step, { ...odd, ...LEAST[step] }), told(step, LEAST[step]))
        })

        it(`${step} takes null and '' for a field that is missing`, () => {
            for (const nothing of [null, '']) {
                const body = { ...LEAST[step] } as Record<string, unknown>
                for (const field of EVERYWHERE.concat(TEXTS[step])) body[field] ??= nothing
                assert.deepEqual(told(step, body), told(step, LEAST[step]))
            }
        })

        it(`${step} is the same event whatever the order of its fields`, () => {
            const body = { ...LEAST[step], contactId: '123', masterId: '120', zeta: 1, alpha: { b: 1, a: 2 } }
            const turned = Object.fromEntries(Object.entries(body).reverse())
            assert.deepEqual(accepted(step, turned), accepted(step, body))
        })

        it(`${step} carries the sender’s id and time`, () => {
            const body = { ...LEAST[step], eventId: '123-x', occurredAt: '2026-11-20T10:00:00.250Z' }
            const event = accepted(step, body)
            assert.equal(event.source, `cxone/${step}`)
            assert.equal(event.eventId, '123-x')
            assert.equal(event.ownTime, Date.UTC(2026, 10, 20, 10, 0, 0, 250))
            const least = accepted(step, LEAST[step])
            assert.deepEqual([least.eventId, least.ownTime], [LEAST[step]['eventId'] ?? '', undefined])
        })

        it(`${step} names a time that is none`, () => {
            assert.equal(refusedField(step, { ...LEAST[step], occurredAt: 'yesterday' }), 'occurredAt')
        })

        it(`${step} has the master as its parent, unless the contact is its own master`, () => {
            assert.equal(accepted(step, { ...LEAST[step], contactId: '123', masterId: '120' }).parent, '120')
            assert.equal(accepted(step, { ...LEAST[step], contactId: '123', masterId: ' 123 ' }).parent, '')
            assert.equal(accepted(step, { ...LEAST[step], contactId: '123', masterId: 123 }).parent, '')
            assert.equal(accepted(step, { ...LEAST[step], contactId: '123' }).parent, '')
        })

        it(`${step} takes numbers and booleans as their texts`, () => {
            const body = { ...LEAST[step], contactId: 123, masterId: 120, eventId: true }
            const event = accepted(step, body)
            assert.deepEqual([event.contact, event.parent, event.eventId], ['123', '120', 'true'])
        })
    }

    it('needs the contact, except to report an error', () => {
        for (const step of STEPS.filter((name) => name !== 'error')) {
            for (const body of [{}, { contactId: '' }, { contactId: null }]) {
                assert.equal(refusedField(step, body), 'contactId')
            }
        }
        assert.equal(accepted('error', { message: 'no contact yet' }).contact, '')
    })

    it('is another event when anything in its body differs', () => {
        const one = accepted('answer', { contactId: '1', agentId: '7' })
        const other = accepted('answer', { contactId: '1', agentId: '8' })
        assert.notEqual(one.canonicalBody, other.canonicalBody)
    })
})

describe('cxone/create', () => {
    it('tells of a queued call', () => {
        const event = accepted('create', {
            contactId: '123',
            masterId: '123',
            ani: 4155552671,
            dnis: '8005550100',
            skill: 77,
            skillName: 'Service Desk',
            language: 'en-US',
            attributes: '{"vip":"true"}',
        })
        assert.equal(event.type, 'call.queued')
        assert.deepEqual(event.facts, {
            direction: 'inbound',
            callerNumber: '4155552671',
            calledNumber: '8005550100',
            queue: '77',
            queueName: 'Service Desk',
            language: 'en-US',
            attributes: { vip: 'true' },
        })
    })

    it('tells of a call in the IVR when the phase says so', () => {
        assert.equal(accepted('create', { contactId: '1', phase: 'ivr' }).type, 'call.offered')
        assert.equal(accepted('create', { contactId: '1', phase: 'IVR' }).type, 'call.offered')
        assert.equal(accepted('create', { contactId: '1', phase: 'queue' }).type, 'call.queued')
        assert.equal(refusedField('create', { contactId: '1', phase: 'menu' }), 'phase')
    })

    it('knows both directions', () => {
        assert.equal(accepted('create', { contactId: '1', direction: 'Outbound' }).facts.direction, 'outbound')
        assert.equal(refusedField('create', { contactId: '1', direction: 'up' }), 'direction')
    })

    it('names attributes that are no object', () => {
        for (const attributes of [1, true, [], 'text', '[]']) {
            assert.equal(refusedField('create', { contactId: '1', attributes }), 'attributes')
        }
    })
})

describe('cxone/answer', () => {
    it('tells who answered', () => {
        const event = accepted('answer', { contactId: '1', agentId: 77, agentUsername: 'jo', agentEmail: 'jo@x.org' })
        assert.equal(event.type, 'call.established')
        assert.deepEqual(event.facts.agent, { externalId: '77', username: 'jo', email: 'jo@x.org' })
    })

    it('lets the user name or the e-mail stand in for the agent’s id', () => {
        const body = { contactId: '1', agentEmail: 'jo@x.org' }
        assert.equal(accepted('answer', body).facts.agent?.externalId, 'jo@x.org')
        assert.equal(accepted('answer', { ...body, agentUsername: 'jo' }).facts.agent?.externalId, 'jo')
        assert.equal(accepted('answer', { contactId: '1' }).facts.agent?.externalId, '')
    })
})

describe('cxone/hold and cxone/retrieve', () => {
    it('tell that the contact was held, and that it was retrieved', () => {
        const body = { contactId: '123', masterId: '120', occurredAt: '2026-11-20T10:00:00.250Z' }
        const [held, retrieved] = [accepted('hold', body), accepted('retrieve', body)]
        assert.deepEqual([held.type, retrieved.type], ['call.held', 'call.retrieved'])
        assert.deepEqual([held.facts, retrieved.facts], [{}, {}])
        assert.deepEqual([held.source, retrieved.source], ['cxone/hold', 'cxone/retrieve'])
    })

    it('need what tells a second hold from a retry of the first', () => {
        for (const step of ['hold', 'retrieve'] as const) {
            assert.equal(refusedField(step, { contactId: '123' }), 'occurredAt')
            assert.equal(refusedField(step, { contactId: '123', occurredAt: '', eventId: null }), 'occurredAt')
            assert.equal(accepted(step, { contactId: '123', eventId: 7 }).eventId, '7')
            assert.equal(accepted(step, { contactId: '123', occurredAt: '2026-11-20T10:00:00Z' }).eventId, '')
        }
    })
})

describe('cxone/transfer', () => {
    it('tells how the contact was passed on, and to whom', () => {
        const event = accepted('transfer', { contactId: '1', transferType: 'Queue', target: 78 })
        assert.equal(event.type, 'call.transferred')
        assert.deepEqual(event.facts, { transfer: 'queue', transferTarget: '78' })
    })

    it('is blind unless it says otherwise', () => {
        assert.equal(accepted('transfer', { contactId: '1' }).facts.transfer, 'blind')
        assert.equal(refusedField('transfer', { contactId: '1', transferType: 'warm' }), 'transferType')
    })
})

describe('cxone/release', () => {
    it('tells that the contact left, and why', () => {
        const event = accepted('release', {
            contactId: '1',
            causeCode: 16,
            releasedBy: 'caller',
            disposition: 'Solved',
        })
        assert.equal(event.type, 'party.left')
        assert.deepEqual(event.facts, { cause: '16', releasedBy: 'caller', disposition: 'Solved' })
    })
})

describe('cxone/error', () => {
    it('tells what the script could not do', () => {
        const error = { script: 'Main', action: 'REST API', message: 'time-out', detail: 'after 2 s' }
        const event = accepted('error', { contactId: '1', ...error })
        assert.equal(event.type, 'integration.error')
        assert.deepEqual(event.facts, { error })
    })

    it('is kept as far as it is shown, and says where something is left out', () => {
        const [message, detail] = [`${'m'.repeat(998)}🙂 and more`, 'd'.repeat(60000)]
        const { error } = accepted('error', { contactId: '1', message, detail }).facts
        assert.deepEqual([error?.message, error?.detail], [`${'m'.repeat(998)}…`, `${'d'.repeat(3999)}…`])
        const whole = { script: '', action: '', message: 'm'.repeat(1000), detail: 'd'.repeat(4000) }
        assert.deepEqual(accepted('error', { contactId: '1', ...whole }).facts.error, whole)
    })

    it('needs a message', () => {
        assert.equal(refusedField('error', { contactId: '1', detail: 'after 2 s' }), 'message')
    })

    it('answer tells the part of the agent: agent unless it is told', () => {
        for (const role of ['consult', 'monitor', 'barge']) {
            const { type, facts } = accepted('answer', { contactId: '123', agentId: '7', role })
            assert.deepEqual([type, facts.role], ['call.established', role])
        }
        for (const role of ['agent', '', undefined]) {
            assert.equal('role' in accepted('answer', { contactId: '123', agentId: '7', role }).facts, false)
        }
        assert.equal(refusedField('answer', { contactId: '123', agentId: '7', role: 'owner' }), 'role')
    })
})
