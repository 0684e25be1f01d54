import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { verifyVonageSignature } from '../../src/server/vendors/vonage/signature.ts'
import { readWebhook } from '../../src/server/vendors/vonage/webhook.ts'
import type { Verification } from '../../src/server/vendors/vendor.ts'
import { sign } from '../../telephony/vonage/webhooks.ts'
import { DIGESTS, sampleEvent, signedRequest } from '../unit/vonage-samples.ts'

const NOW = Date.UTC(2026, 10, 20, 10)
const SECRET = randomBytes(32).toString('base64')
const NEXT = randomBytes(32).toString('base64')
const LIFETIME = 300000

const body = fc.oneof(
    fc.json(),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constant(JSON.stringify(sampleEvent('channel.connected.v0')))
)

function verify(text: string, signature: string, secrets = [SECRET], now = NOW): Verification {
    return verifyVonageSignature(signedRequest(text, signature), secrets, now, DIGESTS)
}

/** One character is another one, or gone, or there is one more. */
function change(text: string, at: number, character: string): string {
    const place = text.length === 0 ? 0 : at % text.length
    return text.slice(0, place) + character + text.slice(place + (at % 2))
}

describe('any webhook that is signed', () => {
    it('is accepted for as long as its token lives, and called expired after that', async () => {
        await fc.assert(
            fc.asyncProperty(body, fc.integer({ min: 0, max: 2 * LIFETIME }), async (text, age) => {
                const verification = verify(text, await sign(text, SECRET, NOW), [SECRET], NOW + age)
                if (age < LIFETIME) return assert.ok(verification.ok)
                assert.ok(!verification.ok && verification.expired)
            })
        )
    })

    it('is refused before its time, give or take a minute', async () => {
        await fc.assert(
            fc.asyncProperty(body, fc.integer({ min: 61000, max: 86400000 }), async (text, early) => {
                const verification = verify(text, await sign(text, SECRET, NOW), [SECRET], NOW - early)
                assert.ok(!verification.ok && !verification.expired)
            })
        )
    })

    it('is refused when anything in its body is another, however old it is', async () => {
        await fc.assert(
            fc.asyncProperty(body, fc.nat(), fc.string({ maxLength: 2 }), fc.nat(600000), async (text, at, by, age) => {
                const changed = change(text, at, by)
                fc.pre(Buffer.from(changed).compare(Buffer.from(text)) !== 0)
                const verification = verify(changed, await sign(text, SECRET, NOW), [SECRET], NOW + age)
                assert.ok(!verification.ok && !verification.expired)
            })
        )
    })

    it('is refused when anything in its token is another', async () => {
        const character = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ')
        await fc.assert(
            fc.asyncProperty(body, fc.nat(), character, async (text, at, by) => {
                const token = (await sign(text, SECRET, NOW)).slice('Bearer '.length)
                const changed = change(token, at, by)
                fc.pre(changed.trim() !== token)
                const verification = verify(text, `Bearer ${changed}`)
                assert.ok(!verification.ok && !verification.expired)
            }),
            { numRuns: 500 }
        )
    })

    it('is accepted with any of two secrets, and with no other', async () => {
        await fc.assert(
            fc.asyncProperty(
                body,
                fc.boolean(),
                fc.uint8Array({ minLength: 16, maxLength: 64 }),
                async (text, old, key) => {
                    const other = Buffer.from(key).toString('base64')
                    const signature = await sign(text, old ? SECRET : NEXT, NOW)
                    assert.ok(verify(text, signature, [NEXT, SECRET]).ok)
                    assert.ok(verify(text, signature, [SECRET, NEXT]).ok)
                    assert.equal(verify(text, signature, [old ? NEXT : SECRET, other]).ok, false)
                }
            )
        )
    })
})

describe('any header or body from anywhere', () => {
    it('is refused without an error', () => {
        const text = fc.oneof(
            fc.string(),
            fc.tuple(fc.base64String(), fc.base64String(), fc.base64String()).map((parts) => parts.join('.'))
        )
        fc.assert(
            fc.property(text, body, (signature, sent) => {
                assert.equal(verify(sent, signature).ok, false)
            })
        )
    })

    it('is read without an error, and every entry of it has an id', () => {
        const member = fc.oneof(
            fc.jsonValue(),
            fc.constantFrom('channel.ended.v1', 'agent.presencechanged.v0', 'agent')
        )
        const event = fc.dictionary(fc.constantFrom('type', 'id', 'source', 'time', 'data', 'specversion'), member)
        fc.assert(
            fc.property(fc.oneof(fc.jsonValue(), event, fc.array(event)), (content) => {
                const read = readWebhook(signedRequest(JSON.stringify(content)), 'verified')
                if (!read.ok) return assert.equal(read.field, 'body')
                for (const entry of read.entries) {
                    if (entry.kind === 'events') assert.ok(entry.events.every(({ eventId }) => eventId !== ''))
                    else assert.notEqual(entry.id, '')
                }
            })
        )
    })
})
