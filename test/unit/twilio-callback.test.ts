import assert from 'node:assert/strict'
import { twilio } from '../../src/server/vendors/twilio/index.ts'
import { STATUSES } from '../../src/server/vendors/twilio/meaning.ts'
import type { ReportedEvent } from '../../src/server/vendors/step.ts'
import type { WebhookEntry } from '../../src/server/vendors/vendor.ts'
import recordings from '../fixtures/twilio/recording-callback.json' with { type: 'json' }
import callbacks from '../fixtures/twilio/status-callbacks.json' with { type: 'json' }

type Form = Readonly<Record<string, string>>

const CALLER = 'CA00000000000000000000000000000001'
const DIALLED = 'CA00000000000000000000000000000002'

function entryOf(rawBody: string): WebhookEntry {
    assert.ok(twilio.webhook)
    const content = twilio.webhook.read({ rawBody, headers: {}, url: '', contentType: '' }, 'signature')
    assert.ok(content.ok)
    const [entry, ...others] = content.entries
    assert.ok(entry)
    assert.equal(others.length, 0)
    return entry
}

function entry(form: Form): WebhookEntry {
    return entryOf(new URLSearchParams(form).toString())
}

function eventsOf(rawBody: string): readonly ReportedEvent[] {
    const read = entryOf(rawBody)
    assert.ok(read.kind === 'events', JSON.stringify(read))
    return read.events
}

function events(form: Form): readonly ReportedEvent[] {
    return eventsOf(new URLSearchParams(form).toString())
}

function types(form: Form): string[] {
    return events(form).map(({ type }) => type)
}

const INCOMING = { CallSid: CALLER, Direction: 'inbound', From: '+14155550142', To: '+18005550100' }
const CALLED = { CallSid: CALLER, Direction: 'outbound-api', From: '+18005550100', To: '+14155550142' }
const DIALS_OUT = { CallSid: CALLER, Direction: 'inbound', From: 'client:agent.one', To: '+14155550142' }
const RUNG = { CallSid: CALLER, Direction: 'outbound-api', From: '+18005550100', To: 'client:agent.one' }
const CHILD = { CallSid: DIALLED, ParentCallSid: CALLER, Direction: 'outbound-dial', From: '+14155550142' }
const AGENT = { ...CHILD, To: 'client:agent.one' }
const THIRD_PARTY = { ...CHILD, To: '+12125550187' }

describe('a status callback of Twilio', () => {
    it('of a dialled client that rings is a delivered call to that agent', () => {
        assert.deepEqual(eventsOf(callbacks['client, ringing']), [
            {
                source: 'twilio/status',
                eventId: `${DIALLED}/call.delivered`,
                canonicalBody: callbacks['client, ringing'],
                type: 'call.delivered',
                contact: DIALLED,
                parent: CALLER,
                ownTime: Date.parse('2026-11-20T10:00:10.001Z'),
                facts: {
                    callerNumber: '+14155550142',
                    agent: { externalId: 'agent.one', username: 'agent.one', email: '' },
                },
            },
        ])
    })

    it('of a dialled client that answers establishes, and its end is the end of that leg alone', () => {
        const [answered] = eventsOf(callbacks['client, answered'])
        const [over] = eventsOf(callbacks['client, over'])
        assert.deepEqual([answered?.type, answered?.facts.agent?.externalId], ['call.established', 'agent.one'])
        assert.deepEqual([over?.type, over?.contact, over?.parent], ['party.left', DIALLED, CALLER])
        assert.equal(over?.facts.cause, undefined)
    })

    it('of an incoming call that is over tells that there was one, from its beginning', () => {
        const [offered, cleared, ...others] = eventsOf(callbacks['incoming call, over'])
        assert.equal(others.length, 0)
        assert.deepEqual([offered?.type, offered?.ownTime], ['call.offered', Date.parse('2026-11-20T10:00:00Z')])
        assert.deepEqual([cleared?.type, cleared?.ownTime], ['call.cleared', Date.parse('2026-11-20T10:01:30Z')])
        const facts = { direction: 'inbound', callerNumber: '+14155550142', calledNumber: '+18005550100' }
        assert.deepEqual([offered?.facts, cleared?.facts], [facts, facts])
    })

    it('of an incoming call in progress is no answer: nobody has spoken yet', () => {
        assert.deepEqual(types({ ...INCOMING, CallStatus: 'in-progress' }), ['call.offered', 'party.joined'])
    })

    it('tells one beginning, however many statuses come before the answer', () => {
        const ids = ['queued', 'initiated', 'ringing', 'in-progress', 'completed'].map(
            (CallStatus) => events({ ...INCOMING, CallStatus })[0]?.eventId
        )
        assert.deepEqual(new Set(ids), new Set([`${CALLER}/call.offered`]))
    })

    it('tells of a leg what its status means, and why it ended', () => {
        const meaning = (form: Form): (string | undefined)[][] =>
            STATUSES.map((CallStatus) => {
                const told = events({ ...form, CallStatus })
                const [last] = told.slice(-1)
                return [CallStatus, told.map(({ type }) => type).join(' '), last?.facts.cause]
            })
        assert.deepEqual(meaning(INCOMING).slice(4), [
            ['completed', 'call.offered call.cleared', undefined],
            ['busy', 'call.offered call.cleared', 'busy'],
            ['failed', 'call.offered call.cleared', 'failed'],
            ['no-answer', 'call.offered call.cleared', 'no-answer'],
            ['canceled', 'call.offered call.cleared', 'canceled'],
        ])
        assert.deepEqual(meaning(CALLED), meaning(INCOMING))
        assert.deepEqual(meaning(AGENT), [
            ['queued', '', undefined],
            ['initiated', '', undefined],
            ['ringing', 'call.delivered', undefined],
            ['in-progress', 'call.established', undefined],
            ['completed', 'party.left', undefined],
            ['busy', 'call.declined party.left', 'busy'],
            ['failed', 'party.left', 'failed'],
            ['no-answer', 'call.missed party.left', 'no-answer'],
            ['canceled', 'party.left', 'canceled'],
        ])
        assert.deepEqual(meaning(THIRD_PARTY), [
            ['queued', '', undefined],
            ['initiated', '', undefined],
            ['ringing', '', undefined],
            ['in-progress', 'party.joined', undefined],
            ['completed', 'party.left', undefined],
            ['busy', 'party.left', 'busy'],
            ['failed', 'party.left', 'failed'],
            ['no-answer', 'party.left', 'no-answer'],
            ['canceled', 'party.left', 'canceled'],
        ])
        for (const first of [DIALS_OUT, RUNG]) {
            assert.deepEqual(meaning(first), [
                ['queued', 'call.offered', undefined],
                ['initiated', 'call.offered', undefined],
                ['ringing', 'call.delivered', undefined],
                ['in-progress', 'call.established', undefined],
                ['completed', 'call.cleared', undefined],
                ['busy', 'call.declined call.cleared', 'busy'],
                ['failed', 'call.offered call.cleared', 'failed'],
                ['no-answer', 'call.missed call.cleared', 'no-answer'],
                ['canceled', 'call.offered call.cleared', 'canceled'],
            ])
        }
    })

    it('ends the whole call only on the first connection', () => {
        for (const CallStatus of STATUSES) {
            for (const child of [AGENT, THIRD_PARTY]) {
                assert.ok(!types({ ...child, CallStatus }).includes('call.cleared'))
            }
            for (const first of [INCOMING, CALLED, DIALS_OUT, RUNG]) {
                assert.ok(!types({ ...first, CallStatus }).includes('party.left'))
            }
        }
    })

    it('tells the direction of the call as seen from here', () => {
        const direction = (form: Form): string | undefined =>
            events({ ...form, CallStatus: 'completed' })[0]?.facts.direction
        assert.deepEqual([INCOMING, CALLED, DIALS_OUT, RUNG, AGENT, THIRD_PARTY].map(direction), [
            'inbound',
            'outbound',
            'outbound',
            'outbound',
            undefined,
            undefined,
        ])
    })

    it('takes clients and named SIP users for agents, and numbers for people outside', () => {
        const agent = (To: string): unknown => events({ ...CHILD, To, CallStatus: 'in-progress' })[0]?.facts.agent
        const identity = (externalId: string, email = ''): object => ({ externalId, username: externalId, email })
        assert.deepEqual(agent('client:agent.one'), identity('agent.one'))
        assert.deepEqual(agent('Client:agent.one?skill=tax'), identity('agent.one'))
        assert.deepEqual(agent('client:amy@example.com'), identity('amy@example.com', 'amy@example.com'))
        assert.deepEqual(agent('sip:amy@acme.sip.twilio.com;transport=tls'), identity('amy'))
        for (const outside of [
            '+12125550187',
            'sip:+12125550187@pbx.example.com',
            'whatsapp:+12125550187',
            '',
            'client:',
        ]) {
            assert.equal(agent(outside), undefined, outside)
        }
    })

    it('with a recording tells its address when the leg is over', () => {
        const RecordingUrl = 'https://api.twilio.com/Recordings/RE1'
        const over = events({ ...INCOMING, CallStatus: 'completed', RecordingUrl })
        assert.deepEqual(
            over.map(({ facts }) => facts.recordingUrl),
            [undefined, RecordingUrl]
        )
    })

    it('without a timestamp has no time', () => {
        assert.deepEqual(
            events({ ...INCOMING, CallStatus: 'completed', CallDuration: '90' }).map(({ ownTime }) => ownTime),
            [undefined, undefined]
        )
    })

    it('of one second stand in the order of their numbers', () => {
        const at = (Timestamp: string, SequenceNumber: string): number | undefined =>
            events({ ...AGENT, CallStatus: 'in-progress', Timestamp, SequenceNumber })[0]?.ownTime
        const second = Date.parse('2026-11-20T10:00:16Z')
        assert.equal(at('Fri, 20 Nov 2026 10:00:16 +0000', '2'), second + 2)
        assert.equal(at('Fri, 20 Nov 2026 12:00:16 +0200', ''), second)
        assert.equal(at('20 Nov 2026 10:00:16 GMT', '5000'), second + 999)
        assert.equal(at('Sun, 1 Nov 2026 10:00:16 +0000', '0'), Date.parse('2026-11-01T10:00:16Z'))
    })

    it('is named with the field that is wrong', () => {
        const cases: [string, Form][] = [
            ['CallSid', { CallSid: '' }],
            ['CallSid', { CallSid: 'x'.repeat(65) }],
            ['ParentCallSid', { ParentCallSid: 'x'.repeat(65) }],
            ['From', { From: '+1\u0007' }],
            ['To', { To: 'x'.repeat(101) }],
            ['Direction', { Direction: 'x'.repeat(41) }],
            ['CallStatus', { CallStatus: 'x'.repeat(41) }],
            ['RecordingUrl', { RecordingUrl: 'javascript:alert(1)' }],
            ['RecordingUrl', { RecordingUrl: 'file:///etc' }],
            ['Timestamp', { Timestamp: '2026-11-20T10:00:16Z' }],
            ['Timestamp', { Timestamp: 'Fri, 31 Nov 2026 10:00:16 +0000' }],
            ['Timestamp', { Timestamp: 'Fri, 20 Foo 2026 10:00:16 +0000' }],
            ['SequenceNumber', { SequenceNumber: '-1', Timestamp: 'Fri, 20 Nov 2026 10:00:16 +0000' }],
            ['CallDuration', { CallDuration: '1.5' }],
        ]
        for (const [field, change] of cases) {
            const read = entry({ ...INCOMING, CallStatus: 'completed', ...change })
            assert.ok(read.kind === 'unreadable', field)
            assert.equal(read.bad.field, field)
            assert.notEqual(read.bad.expected, '')
        }
    })

    it('of a status that nobody knows is kept as unknown, and one without any status too', () => {
        for (const [form, id] of [
            [{ ...INCOMING, CallStatus: 'levitating' }, `${CALLER}/call levitating`],
            [INCOMING, `${CALLER}/call without status`],
            [{ CallSid: CALLER, RecordingStatus: 'in-progress' }, `${CALLER}/recording in-progress`],
        ] as const) {
            const read = entry(form)
            assert.ok(read.kind === 'unknown')
            assert.equal(read.id, id)
            assert.equal(read.body, new URLSearchParams(form).toString())
        }
    })
})

describe('a recording callback of Twilio', () => {
    it('tells where the recording can be heard', () => {
        const url = new URLSearchParams(recordings.completed).get('RecordingUrl')
        assert.deepEqual(eventsOf(recordings.completed), [
            {
                source: 'twilio/recording',
                eventId: 'RE00000000000000000000000000000001',
                canonicalBody: recordings.completed,
                type: 'recording.available',
                contact: CALLER,
                parent: '',
                ownTime: undefined,
                facts: { recordingUrl: url },
            },
        ])
    })

    it('is named with the field that is missing', () => {
        for (const field of ['RecordingSid', 'RecordingUrl', 'CallSid']) {
            const form = new URLSearchParams(recordings.completed)
            form.delete(field)
            const read = entryOf(form.toString())
            assert.ok(read.kind === 'unreadable')
            assert.equal(read.bad.field, field)
        }
    })
})
