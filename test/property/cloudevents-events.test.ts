import assert from 'node:assert/strict'
import fc from 'fast-check'
import { AGENT_EVENT_TYPES, PHONE_EVENT_TYPES } from '../../src/server/calls/event.ts'
import { readEvents } from '../../src/server/vendors/cloudevents/events.ts'
import { verifyStandardWebhook } from '../../src/server/vendors/cloudevents/signature.ts'
import { sameText, textOfBase64Url, toBase64 } from '../../src/server/vendors/signatures.ts'
import { digests } from '../support/digests.ts'

const TYPES = [...PHONE_EVENT_TYPES, ...AGENT_EVENT_TYPES, 'lamp.lit']

const value = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.constantFrom('', null, '9', 9, true, 'inbound', 'https://example.com/1', '{"externalId":"1"}')
)

const DATA = [
    'callId',
    'legId',
    'parentCallId',
    'direction',
    'ani',
    'dnis',
    'queue',
    'agent',
    'cause',
    'releasedBy',
    'recordingUrl',
    'transcriptUrl',
    'voicemailUrl',
    'transfer',
    'wrapUp',
    'presence',
    'attributes',
    'message',
    'other',
]

const data = fc.oneof(value, fc.dictionary(fc.constantFrom(...DATA), value))

const event = fc.record(
    {
        specversion: fc.oneof({ arbitrary: fc.constant<unknown>('1.0'), weight: 5 }, value),
        id: fc.oneof({ arbitrary: fc.constant<unknown>('e1'), weight: 5 }, value),
        source: fc.oneof({ arbitrary: fc.constant<unknown>('/acme'), weight: 5 }, value),
        type: fc.oneof({ arbitrary: fc.constantFrom<unknown>(...TYPES), weight: 5 }, value),
        time: fc.oneof(fc.constant<unknown>('2026-11-20T10:00:00Z'), value),
        data,
        other: value,
    },
    { requiredKeys: [] }
)

describe('any CloudEvent', () => {
    it('is an event, unknown, or named with one of its own fields', () => {
        fc.assert(
            fc.property(fc.oneof(event, value), (content) => {
                const read = readEvents(JSON.stringify([content]))
                assert.ok(read.ok)
                const [entry, ...others] = read.entries
                assert.ok(entry)
                assert.equal(others.length, 0)
                if (entry.kind !== 'events') {
                    assert.equal(entry.body, JSON.stringify(content))
                    assert.ok(entry.id.length <= 200)
                    if (entry.kind === 'unknown') return
                    const [first = '', second = ''] = entry.bad.field.split('.')
                    assert.ok(['event', 'specversion', 'id', 'source', 'type', 'time', 'data'].includes(first))
                    assert.ok(second === '' || DATA.includes(second), entry.bad.field)
                    return assert.notEqual(entry.bad.expected, '')
                }
                for (const { type, source, eventId, contact, parent } of entry.events) {
                    assert.ok(TYPES.includes(type))
                    assert.ok(source.startsWith('ce:') && source.length <= 100)
                    assert.ok(eventId !== '' && eventId.length <= 100)
                    assert.ok(parent === '' || parent !== contact)
                    if (type.startsWith('agent.')) assert.equal(contact, '')
                    else if (type !== 'integration.error') assert.notEqual(contact, '')
                }
            }),
            { numRuns: 2000 }
        )
    })

    it('means the same in a batch as alone, whatever stands beside it', () => {
        fc.assert(
            fc.property(fc.array(event, { maxLength: 6 }), (contents) => {
                const batch = readEvents(JSON.stringify(contents))
                assert.ok(batch.ok)
                const alone = contents.flatMap((content) => {
                    const read = readEvents(JSON.stringify(content))
                    assert.ok(read.ok)
                    return read.entries
                })
                assert.deepEqual(batch.entries, alone)
            })
        )
    })
})

describe('any text', () => {
    it('as a body of CloudEvents is read or refused, never an exception', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary' }), (raw) => {
                const read = readEvents(raw)
                assert.ok(read.ok || read.field === 'body')
            })
        )
    })

    it('signed is verified, and with any other byte is not', () => {
        const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`
        const now = 1763632800000
        const signedBy = (id: string, body: string): Record<string, string> => {
            const timestamp = String(now / 1000)
            const signature = digests.hmac('HmacSHA256', secret.slice('whsec_'.length), `${id}.${timestamp}.${body}`)
            return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
        }
        fc.assert(
            fc.property(
                fc.uuid(),
                fc.string({ unit: 'grapheme' }),
                fc.string({ unit: 'grapheme' }),
                (id, one, other) => {
                    const headers = signedBy(id, one)
                    const verify = (rawBody: string): boolean =>
                        verifyStandardWebhook({ rawBody, headers, url: '', contentType: '' }, [secret], now, digests).ok
                    assert.equal(verify(one), true)
                    assert.equal(verify(other), one === other)
                }
            )
        )
    })

    it('comes through base64, and is the same as itself alone', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
                assert.equal(toBase64(one), Buffer.from(one).toString('base64'))
                assert.equal(textOfBase64Url(Buffer.from(one).toString('base64url')), one)
                assert.equal(sameText(one, other), one === other)
                assert.equal(sameText(one, one), true)
            })
        )
    })
})
