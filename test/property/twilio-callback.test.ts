import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readForm } from '../../src/server/vendors/twilio/form.ts'
import { twilio } from '../../src/server/vendors/twilio/index.ts'
import { STATUSES } from '../../src/server/vendors/twilio/meaning.ts'
import { digests } from '../support/digests.ts'
import { twilioSignature } from '../support/signing.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 120 })

const form = fc.record(
    {
        CallSid: fc.oneof({ arbitrary: fc.constant('CA1'), weight: 5 }, text),
        ParentCallSid: fc.oneof(fc.constantFrom('', 'CA1', 'CA2'), text),
        CallStatus: fc.oneof({ arbitrary: fc.constantFrom<string>(...STATUSES), weight: 5 }, text),
        RecordingStatus: fc.oneof({ arbitrary: fc.constantFrom('', 'completed'), weight: 5 }, text),
        RecordingSid: text,
        RecordingUrl: fc.oneof(fc.webUrl(), text),
        From: fc.oneof(fc.constantFrom('client:agent.one', '+14155550142'), text),
        To: fc.oneof(fc.constantFrom('client:agent.one', '+14155550142'), text),
        Direction: fc.oneof(fc.constantFrom('inbound', 'outbound-api', 'outbound-dial'), text),
        Timestamp: fc.oneof(fc.constant('Fri, 20 Nov 2026 10:00:16 +0000'), text),
        SequenceNumber: fc.oneof(fc.constantFrom('', '0', '7'), text),
        CallDuration: fc.oneof(fc.constantFrom('', '0', '90'), text),
    },
    { requiredKeys: [] }
)

const url = 'https://example.service-now.com/api/x_tkl_voice/v1/telephony/acme/twilio/status'

describe('any form that Twilio may send', () => {
    const { webhook } = twilio
    assert.ok(webhook)

    it('tells events of its call, is unknown, or is named with one of its own fields', () => {
        fc.assert(
            fc.property(form, (fields) => {
                const rawBody = new URLSearchParams(fields).toString()
                const content = webhook.read({ rawBody, headers: {}, url, contentType: '' }, 'signature')
                assert.ok(content.ok)
                const [entry] = content.entries
                assert.ok(entry)
                if (entry.kind === 'unreadable') {
                    const named = Object.keys(fields).concat('CallSid', 'RecordingSid', 'RecordingUrl')
                    assert.ok(named.includes(entry.bad.field), entry.bad.field)
                }
                if (entry.kind !== 'events') return assert.equal(entry.body, rawBody)
                for (const event of entry.events) {
                    assert.equal(event.contact, fields.CallSid?.trim())
                    assert.notEqual(event.parent, event.contact)
                    assert.ok(event.eventId !== '' && event.eventId.length <= 200)
                    assert.ok(event.ownTime === undefined || Number.isInteger(event.ownTime))
                }
            }),
            { numRuns: 2000 }
        )
    })

    it('is read as it was written, and verified as it was signed', () => {
        fc.assert(
            fc.property(fc.dictionary(text, text), text, (fields, token) => {
                fc.pre(token.trim() === token && token !== '')
                const rawBody = new URLSearchParams(fields).toString()
                const read = Object.fromEntries(readForm(rawBody).map(({ name, value }) => [name, value]))
                assert.deepEqual(read, { ...fields })
                const headers = { 'x-twilio-signature': twilioSignature(url, fields, token) }
                const request = { rawBody, headers, url, contentType: '' }
                assert.equal(webhook.verify(request, [token], 0, digests).ok, true)
                assert.equal(webhook.verify(request, [`${token}x`], 0, digests).ok, false)
            })
        )
    })

    it('of any text is read without an exception', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary' }), (rawBody) => {
                assert.ok(webhook.read({ rawBody, headers: {}, url, contentType: '' }, '').ok)
            })
        )
    })
})
