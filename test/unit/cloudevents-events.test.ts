import assert from 'node:assert/strict'
import { AGENT_EVENT_TYPES, PHONE_EVENT_TYPES } from '../../src/server/calls/event.ts'
import { readEvents } from '../../src/server/vendors/cloudevents/events.ts'
import { vendorOf } from '../../src/server/vendors/index.ts'
import type { BadField, ReportedEvent } from '../../src/server/vendors/step.ts'
import type { WebhookEntry } from '../../src/server/vendors/vendor.ts'
import established from '../fixtures/cloudevents/established.json' with { type: 'json' }
import batch from '../fixtures/cloudevents/json-format-batch.json' with { type: 'json' }

type Data = Readonly<Record<string, unknown>>

/** Enough of an envelope for an event of a type. */
function envelope(type: string, data: unknown, more: Data = {}): Data {
    return { specversion: '1.0', id: 'e1', source: '/acme', type, data, ...more }
}

function entries(content: unknown): readonly WebhookEntry[] {
    const read = readEvents(JSON.stringify(content))
    assert.ok(read.ok, `refused: ${JSON.stringify(read)}`)
    return read.entries
}

function entry(content: unknown): WebhookEntry {
    const [first, ...others] = entries(content)
    assert.ok(first)
    assert.equal(others.length, 0)
    return first
}

function told(type: string, data: unknown, more: Data = {}): ReportedEvent {
    const read = entry(envelope(type, data, more))
    assert.ok(read.kind === 'events', JSON.stringify(read))
    const [event, ...others] = read.events
    assert.ok(event)
    assert.equal(others.length, 0)
    return event
}

function wrong(content: unknown): BadField {
    const read = entry(content)
    assert.ok(read.kind === 'unreadable', JSON.stringify(read))
    assert.notEqual(read.bad.expected, '')
    return read.bad
}

function wrongField(type: string, data: unknown, more: Data = {}): string {
    return wrong(envelope(type, data, more)).field
}

/** What each type needs beyond the id of its call. */
const NEEDED: Readonly<Record<string, Data>> = {
    'party.left': { legId: '12' },
    'call.transferred': { transfer: { kind: 'blind' } },
    'recording.available': { recordingUrl: 'https://example.com/r' },
    'transcript.available': { transcriptUrl: 'https://example.com/t' },
    'integration.error': { message: 'time-out' },
    'agent.presence.changed': { agent: { externalId: '4711' }, presence: { state: 'ready' } },
    'agent.session.started': { agent: { externalId: '4711' } },
    'agent.session.ended': { agent: { externalId: '4711' } },
}

describe('a CloudEvent', () => {
    it('tells every fact there is', () => {
        const read = entry(established.body)
        assert.ok(read.kind === 'events')
        const [event] = read.events
        assert.ok(event)
        const { canonicalBody, ...rest } = event
        assert.deepEqual(JSON.parse(canonicalBody), established.body)
        assert.deepEqual(rest, {
            source: 'ce:/acme/na1',
            eventId: 'acme:123:established:1',
            type: 'call.established',
            contact: '123',
            parent: '120',
            isLegOfParent: true,
            ownTime: Date.parse('2026-11-20T10:00:04.250Z'),
            facts: {
                callerNumber: '+14155552671',
                calledNumber: '+18005550100',
                language: 'en',
                queue: '77',
                queueName: 'Billing',
                cause: 'normal',
                releasedBy: 'agent',
                disposition: 'resolved',
                recordingUrl: 'https://telephony.example.com/recordings/1',
                transcriptUrl: 'https://telephony.example.com/transcripts/1',
                voicemailUrl: 'https://telephony.example.com/voicemails/1',
                transferTarget: '4712',
                wrapUpCode: 'paid',
                wrapUpNotes: 'Paid by card.',
                direction: 'inbound',
                agent: { externalId: '4711', username: 'agent.one', email: 'agent.one@example.com' },
                role: 'agent',
                transfer: 'attended',
                presence: { state: 'busy', reason: 'on a call', pending: 'break' },
                attributes: { caseNumber: 'CS001', priority: '2' },
            },
        })
    })

    it('tells the same when Studio writes every value as text', () => {
        const data = Object.fromEntries(
            Object.entries(established.body.data).map(([name, value]) => [
                name,
                typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? ''),
            ])
        )
        const plain = entry(established.body)
        for (const body of [
            { ...established.body, data },
            { ...established.body, data: JSON.stringify(data) },
        ]) {
            const read = entry(body)
            assert.ok(read.kind === 'events' && plain.kind === 'events')
            assert.deepEqual({ ...read.events[0], canonicalBody: '' }, { ...plain.events[0], canonicalBody: '' })
        }
    })

    it('is of every type of the vocabulary, under any name that ends with it', () => {
        for (const type of [...PHONE_EVENT_TYPES, ...AGENT_EVENT_TYPES]) {
            for (const name of [type, `com.acme.${type}`, `de.x-y.telephony.${type}`]) {
                assert.equal(told(name, { callId: '9', ...NEEDED[type] }).type, type)
            }
        }
    })

    it('leaves out what is not told', () => {
        assert.deepEqual(
            told('call.queued', { callId: '9', ani: '', agent: null, queue: '', attributes: {} }).facts,
            {}
        )
    })

    it('without a time has none', () => {
        assert.equal(told('call.queued', { callId: '9' }).ownTime, undefined)
    })

    it('about a leg belongs to the leg, whose parent is the call', () => {
        const ids = (data: Data): string[] => {
            const { contact, parent } = told('call.established', data)
            return [contact, parent]
        }
        assert.deepEqual(ids({ callId: '9', legId: '12' }), ['12', '9'])
        assert.deepEqual(ids({ callId: '9', legId: '12', parentCallId: '7' }), ['12', '9'])
        assert.deepEqual(ids({ callId: '9', legId: '9' }), ['9', ''])
        assert.deepEqual(ids({ callId: '9', legId: '9', parentCallId: '7' }), ['9', '7'])
        assert.deepEqual(ids({ callId: '9' }), ['9', ''])
        assert.deepEqual(ids({ callId: '9', parentCallId: '7' }), ['9', '7'])
        assert.deepEqual(ids({ callId: 9, parentCallId: 9 }), ['9', ''])
    })

    it('about an agent belongs to no call', () => {
        const { contact, parent, facts } = told('agent.presence.changed', {
            callId: '9',
            agent: { username: 'agent.one' },
            presence: { state: 'away' },
        })
        assert.deepEqual([contact, parent], ['', ''])
        assert.deepEqual(facts.agent, { externalId: 'agent.one', username: 'agent.one', email: '' })
        assert.deepEqual(facts.presence, { state: 'away', reason: '', pending: '' })
    })

    it('reports an error of the telephony side, with or without a call', () => {
        const error = { script: 's', action: 'a', message: 'm', detail: 'd' }
        assert.deepEqual(told('integration.error', error).facts.error, error)
        assert.equal(told('integration.error', error).contact, '')
        assert.equal(told('integration.error', { ...error, callId: '9' }).contact, '9')
    })

    it('of an unknown type or version is kept as unknown', () => {
        for (const type of [
            'call.opened',
            'com.acme.person.changed',
            'com.acme.sms.received',
            'xcall.queued',
            'call',
        ]) {
            const content = envelope(type, { callId: '9' })
            assert.deepEqual(entry(content), {
                kind: 'unknown',
                id: '/acme e1',
                type,
                body: JSON.stringify(content),
            })
        }
        assert.equal(entry(envelope('call.queued', { callId: '9' }, { specversion: '2.0' })).kind, 'unknown')
    })

    it('keeps the examples of the specification as unknown, each under its own id', () => {
        assert.deepEqual(
            entries(batch.body).map((read) => (read.kind === 'unknown' ? read.id : read.kind)),
            ['/mycontext/4 B234-1234-1234', '/mycontext/9 C234-1234-1234']
        )
    })

    it('is named with the attribute that is missing, wrong or too long', () => {
        for (const attribute of ['specversion', 'id', 'source', 'type']) {
            for (const value of [undefined, null, '', {}, [], 'x'.repeat(300), 'a\u0000b']) {
                const content = { ...envelope('call.queued', { callId: '9' }), [attribute]: value }
                assert.equal(wrong(content).field, attribute, JSON.stringify(value))
            }
        }
        assert.equal(wrongField('call.queued', { callId: '9' }, { time: 'yesterday' }), 'time')
        for (const data of [undefined, null, '', 7, [], 'text', '[1]'])
            assert.equal(wrongField('call.queued', data), 'data')
    })

    it('is named with the field of its data that is wrong, under its whole path', () => {
        const cases: [string, Data][] = [
            ['data.callId', { callId: '' }],
            ['data.callId', { callId: {} }],
            ['data.callId', { callId: 'x'.repeat(101) }],
            ['data.legId', { legId: ['1'] }],
            ['data.direction', { direction: 'sideways' }],
            ['data.ani', { ani: '+1\u0007' }],
            ['data.dnis', { dnis: 'x'.repeat(101) }],
            ['data.queue', { queue: 'Billing' }],
            ['data.queue', { queue: ['77'] }],
            ['data.queue.externalId', { queue: { externalId: {} } }],
            ['data.queue.name', { queue: '{"name":["x"]}' }],
            ['data.agent.email', { agent: { email: 'x'.repeat(101) } }],
            ['data.agent.role', { agent: { role: 'boss' } }],
            ['data.releasedBy', { releasedBy: 'x'.repeat(41) }],
            ['data.recordingUrl', { recordingUrl: 'javascript:alert(1)' }],
            ['data.recordingUrl', { recordingUrl: 'ftp://example.com/1' }],
            ['data.transcriptUrl', { transcriptUrl: 'https://' }],
            ['data.voicemailUrl', { voicemailUrl: `https://example.com/${'x'.repeat(1024)}` }],
            ['data.transfer.kind', { transfer: { kind: 'teleport' } }],
            ['data.wrapUp.notes', { wrapUp: { notes: 'x'.repeat(4001) } }],
            ['data.presence.reason', { presence: { state: false, reason: {} } }],
            ['data.attributes', { attributes: 'text' }],
            ['data.attributes', { attributes: [1] }],
        ]
        for (const [field, data] of cases) assert.equal(wrongField('call.queued', { callId: '9', ...data }), field)
    })

    it('is refused when it lacks the fact it is named after', () => {
        const cases: [string, string][] = [
            ['call.transferred', 'data.transfer.kind'],
            ['recording.available', 'data.recordingUrl'],
            ['transcript.available', 'data.transcriptUrl'],
            ['integration.error', 'data.message'],
            ['agent.session.started', 'data.agent.externalId'],
            ['agent.presence.changed', 'data.agent.externalId'],
        ]
        for (const [type, field] of cases) assert.equal(wrongField(type, { callId: '9' }), field)
        assert.equal(wrongField('agent.presence.changed', { agent: { externalId: '1' } }), 'data.presence.state')
    })

    it('party.left needs a leg, and says what ends the whole call', () => {
        const bad = wrong(envelope('party.left', { callId: '9' }))
        assert.equal(bad.field, 'data.legId')
        assert.match(bad.expected, /call\.cleared ends the whole call/)
    })

    it('call.cleared and call.abandoned refuse the leg of a call, and say what ends one', () => {
        for (const type of ['call.cleared', 'call.abandoned']) {
            const bad = wrong(envelope(type, { callId: '9', legId: '12' }))
            assert.equal(bad.field, 'data.legId')
            assert.match(bad.expected, /party\.left ends one leg/)
            assert.equal(told(type, { callId: '9', legId: '9' }).contact, '9')
        }
    })

    it('is told the words that a field may be, and no empty one', () => {
        const bad = wrong(envelope('call.established', { callId: '9', agent: { externalId: '1', role: 'boss' } }))
        assert.equal(bad.field, 'data.agent.role')
        assert.match(bad.expected, /^one of \w+(, \w+)*$/)
        assert.match(bad.expected, /\bconsult\b/)
    })

    it('nested deeper than any event is refused, not followed', () => {
        const deep = `${'['.repeat(30000)}${']'.repeat(30000)}`
        assert.equal(readEvents(deep).ok, false)
        assert.equal(readEvents(`{"data":${deep}}`).ok, false)
        assert.equal(wrongField('call.queued', { callId: '9', attributes: `{"x":${deep}}` }), 'data.attributes')
    })

    it('may have brackets without number in its texts', () => {
        const notes = `\\"${'[{'.repeat(500)}`
        assert.equal(told('wrapup.ended', { callId: '9', wrapUp: { notes } }).facts.wrapUpNotes, notes)
    })
})

describe('the body of a request with CloudEvents', () => {
    it('is one event or a list, and each of the list stands alone', () => {
        const good = envelope('call.queued', { callId: '9' })
        const kinds = entries([good, 7, 'text', null, [good], { ...good, id: '' }, { ...good, type: 'x' }, good]).map(
            ({ kind }) => kind
        )
        assert.deepEqual(kinds, [
            'events',
            'unreadable',
            'unreadable',
            'unreadable',
            'unreadable',
            'unreadable',
            'unknown',
            'events',
        ])
        assert.deepEqual(entries([]), [])
    })

    it('that is neither is refused', () => {
        for (const raw of ['', 'text', '7', '"{}"', 'null', '{', 'ce-id: 1']) {
            const read = readEvents(raw)
            assert.ok(!read.ok, raw)
            assert.equal(read.field, 'body')
        }
    })

    it('is read by the vendor of the same name, and by the simulator', () => {
        for (const name of ['cloudevents', 'simulator']) {
            const vendor = vendorOf(name)
            assert.ok(vendor?.webhook)
            const rawBody = JSON.stringify(established.body)
            const read = vendor.webhook.read({ rawBody, headers: {}, url: '', contentType: 'application/json' }, '')
            assert.deepEqual(read, readEvents(rawBody))
        }
    })

    it('an entry that can not be read keeps its id, if it has one, and its text', () => {
        const nameless = { ...envelope('call.queued', { callId: '9' }), id: null }
        const read = entry(nameless)
        assert.ok(read.kind === 'unreadable')
        assert.equal(read.id, '')
        assert.equal(read.body, JSON.stringify(nameless))
        const named = entry(envelope('call.queued', {}))
        assert.ok(named.kind === 'unreadable')
        assert.equal(named.id, '/acme e1')
    })
})
