import assert from 'node:assert/strict'
import { cloudevents } from '../../src/server/vendors/cloudevents/index.ts'
import { bytesInBase64, sameText, textOfBase64Url, toBase64, toBase64Url } from '../../src/server/vendors/signatures.ts'
import type { SignedRequest, Verification } from '../../src/server/vendors/vendor.ts'
import published from '../fixtures/cloudevents/standard-webhook.json' with { type: 'json' }
import { digests } from '../support/digests.ts'

const SIGNED_AT = 1614265330000
const OTHER_SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

function request(headers: Readonly<Record<string, string>> = {}, rawBody = published.body): SignedRequest {
    return {
        rawBody,
        headers: { ...published.headers, ...headers },
        url: 'https://example.service-now.com/events',
        contentType: 'application/json',
    }
}

function verify(signed: SignedRequest, secrets: readonly string[] = [published.secret], now = SIGNED_AT): Verification {
    assert.ok(cloudevents.webhook)
    return cloudevents.webhook.verify(signed, secrets, now, digests)
}

/** How the library of the sender signs. */
function signature(secret: string, rawBody = published.body, timestamp = '1614265330'): string {
    const signed = `${published.headers['webhook-id']}.${timestamp}.${rawBody}`
    return `v1,${digests.hmac('HmacSHA256', secret.replace('whsec_', ''), signed)}`
}

function refusal(verification: Verification): string {
    assert.ok(!verification.ok, 'the request is verified')
    assert.equal(verification.expired, false)
    return verification.reason
}

describe('the signature of a Standard Webhook', () => {
    it('is right for the example that the reference libraries publish', () => {
        assert.deepEqual(verify(request()), { ok: true, id: published.headers['webhook-id'] })
    })

    it('may be made with a secret that is written without its prefix', () => {
        assert.equal(verify(request(), [published.secret.replace('whsec_', '')]).ok, true)
    })

    it('may be made with either of two secrets while one replaces the other', () => {
        assert.equal(verify(request(), [OTHER_SECRET, published.secret]).ok, true)
        assert.equal(verify(request(), [published.secret, OTHER_SECRET]).ok, true)
        assert.match(refusal(verify(request(), [OTHER_SECRET])), /no signature is right/)
    })

    it('may stand anywhere in a list, beside signatures of other versions', () => {
        const list = `v1a,c2lnbmF0dXJl v1,bm90IHRoaXMgb25l ${published.headers['webhook-signature']}`
        assert.equal(verify(request({ 'webhook-signature': list })).ok, true)
    })

    it('is not looked for beyond the first twenty of a list', () => {
        const list = `${'v1,bm9wZQ== '.repeat(20)}${published.headers['webhook-signature']}`
        assert.match(refusal(verify(request({ 'webhook-signature': list }))), /no signature is right/)
    })

    it('is wrong when the body, the id or the timestamp is changed', () => {
        const changes = [
            request({}, '{"test": 2432232315}'),
            request({}, ` ${published.body}`),
            request({ 'webhook-id': 'msg_2' }),
            request({ 'webhook-timestamp': '1614265331' }),
            request({ 'webhook-signature': published.headers['webhook-signature'].replace('g0', 'g1') }),
        ]
        for (const changed of changes) assert.match(refusal(verify(changed)), /no signature is right/)
    })

    it('counts for five minutes either way, and is told as expired after that only if it is right', () => {
        for (const away of [-300000, 300000])
            assert.equal(verify(request(), [published.secret], SIGNED_AT + away).ok, true)
        for (const away of [-300001, 300001]) {
            const late = verify(request(), [published.secret], SIGNED_AT + away)
            assert.ok(!late.ok)
            assert.equal(late.expired, true)
            assert.match(refusal(verify(request(), [OTHER_SECRET], SIGNED_AT + away)), /no signature is right/)
        }
    })

    it('is refused with the header that is missing or wrong', () => {
        assert.match(refusal(verify(request({ 'webhook-id': '' }))), /webhook-id/)
        assert.match(refusal(verify(request({ 'webhook-timestamp': '' }))), /webhook-timestamp/)
        assert.match(refusal(verify(request({ 'webhook-timestamp': '-1' }))), /webhook-timestamp/)
        assert.match(refusal(verify(request({ 'webhook-timestamp': 'yesterday' }))), /webhook-timestamp/)
        for (const value of ['', 'v2,abc', 'g0hM9SsE']) {
            assert.match(refusal(verify(request({ 'webhook-signature': value }))), /webhook-signature/)
        }
    })

    it('needs a secret of 24 to 64 bytes', () => {
        const tooShort = `whsec_${Buffer.alloc(23, 1).toString('base64')}`
        const tooLong = `whsec_${Buffer.alloc(65, 1).toString('base64')}`
        for (const secret of ['', 'whsec_', 'whsec_not base64', tooShort, tooLong]) {
            const signed = request({ 'webhook-signature': signature(secret) })
            assert.match(refusal(verify(signed, [secret])), /no secret is whsec_/, secret)
        }
        for (const bytes of [24, 64]) {
            const secret = `whsec_${Buffer.alloc(bytes, 1).toString('base64')}`
            assert.equal(verify(request({ 'webhook-signature': signature(secret) }), [secret]).ok, true)
        }
    })

    it('covers the bytes of any text', () => {
        const body = '{"name":"Zoë 📞"}'
        const signed = request({ 'webhook-signature': signature(published.secret, body) }, body)
        assert.equal(verify(signed).ok, true)
    })
})

describe('what signatures are checked with', () => {
    it('tells the same text from any other', () => {
        assert.equal(sameText('abc', 'abc'), true)
        assert.equal(sameText('', ''), true)
        for (const other of ['abd', 'ab', 'abcd', '', 'ABC', '\u0000abc', 'abc\u0000']) {
            assert.equal(sameText('abc', other), false, JSON.stringify(other))
            assert.equal(sameText(other, 'abc'), false, JSON.stringify(other))
        }
    })

    it('writes base64 as Node does, and counts its bytes', () => {
        for (const text of ['', 'f', 'fo', 'foo', 'foob', 'Zoë', '📞', 'a\u0000b', '%41', 'ÿ'.repeat(99)]) {
            assert.equal(toBase64(text), Buffer.from(text).toString('base64'))
            assert.equal(bytesInBase64(toBase64(text)), Buffer.byteLength(text))
        }
        assert.equal(toBase64('\ud800'), Buffer.from('\ufffd').toString('base64'))
    })

    it('knows what is no base64', () => {
        for (const text of ['a', 'ab', 'abc', 'a===', '=abc', 'ab=c', 'ab c', 'abcd\n', 'ab-_', '====']) {
            assert.equal(bytesInBase64(text), undefined, text)
        }
    })

    it('reads base64url as text, unless it is none', () => {
        for (const text of ['', '{"alg":"HS256"}', 'Zoë', '📞', 'a', 'ab', '???>>>']) {
            const encoded = Buffer.from(text).toString('base64url')
            assert.equal(textOfBase64Url(encoded), text)
            assert.equal(toBase64Url(toBase64(text)), encoded)
        }
        for (const encoded of ['a', 'a+b/', 'YQ==', '_w', 'abcde', 'Y Q']) {
            assert.equal(textOfBase64Url(encoded), undefined, encoded)
        }
    })
})
