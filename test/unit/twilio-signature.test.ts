import assert from 'node:assert/strict'
import { readForm } from '../../src/server/vendors/twilio/form.ts'
import { twilio } from '../../src/server/vendors/twilio/index.ts'
import type { SignedRequest, Verification } from '../../src/server/vendors/vendor.ts'
import signatures from '../fixtures/twilio/signatures.json' with { type: 'json' }
import { digests } from '../support/digests.ts'

type Example = (typeof signatures)[number]

function request(example: Example, changes: Partial<SignedRequest> = {}): SignedRequest {
    return {
        rawBody: example.body,
        headers: { 'x-twilio-signature': example.signature },
        url: example.url,
        contentType: 'application/x-www-form-urlencoded',
        ...changes,
    }
}

function verify(signed: SignedRequest, secrets: readonly string[]): Verification {
    assert.ok(twilio.webhook)
    return twilio.webhook.verify(signed, secrets, 0, digests)
}

/** As Twilio signs, for texts without any published example. */
function signed(url: string, fields: string, body: string): SignedRequest {
    const key = Buffer.from('12345').toString('base64')
    const headers = { 'x-twilio-signature': digests.hmac('HmacSHA1', key, url + fields) }
    return { rawBody: body, headers, url, contentType: 'application/x-www-form-urlencoded' }
}

describe('the signature of Twilio', () => {
    for (const example of signatures) {
        it(`is right as published: ${example.source}`, () => {
            const verified = verify(request(example), [example.authToken])
            assert.deepEqual(verified, { ok: true, id: example.signature })
        })

        it(`is wrong when anything is changed: ${example.signature}`, () => {
            const changed: [SignedRequest, readonly string[]][] = [
                [request(example, { rawBody: example.body.replace('1234', '1235') }), ['12345']],
                [request(example, { rawBody: `${example.body}&More=1` }), ['12345']],
                [request(example, { rawBody: '' }), ['12345']],
                [request(example, { url: example.url.replace('bar=2', 'bar=3') }), ['12345']],
                [request(example, { url: example.url.replace('https', 'http') }), ['12345']],
                [request(example, { headers: { 'x-twilio-signature': example.signature.toLowerCase() } }), ['12345']],
                [request(example), ['12346']],
            ]
            for (const [request, secrets] of changed) {
                const refused = verify(request, secrets)
                assert.ok(!refused.ok)
                assert.equal(refused.expired, false)
                assert.match(refused.reason, /not right/)
            }
        })
    }

    const [example] = signatures
    assert.ok(example)

    it('may be made with either of two auth tokens while one replaces the other', () => {
        assert.equal(verify(request(example), ['other', '12345']).ok, true)
        assert.equal(verify(request(example), ['12345', 'other']).ok, true)
    })

    it('needs the header and a token', () => {
        const without = verify(request(example, { headers: {} }), ['12345'])
        assert.ok(!without.ok)
        assert.match(without.reason, /x-twilio-signature is missing/)
        const noToken = verify(request(example), ['', ' '])
        assert.ok(!noToken.ok)
        assert.match(noToken.reason, /no auth token/)
    })

    it("counts with or without the scheme's own port, whichever Twilio signed", () => {
        const plain = 'https://example.service-now.com/twilio/status?x=1'
        const withPort = 'https://example.service-now.com:443/twilio/status?x=1'
        const headersOf = (url: string): Readonly<Record<string, string>> => signed(url, 'A1', 'A=1').headers
        for (const signedUrl of [plain, withPort]) {
            for (const url of [plain, withPort]) {
                const both = { ...signed(url, 'A1', 'A=1'), headers: headersOf(signedUrl) }
                assert.equal(verify(both, ['12345']).ok, true, `${signedUrl} called as ${url}`)
            }
        }
        const otherPort = { ...signed(plain.replace('.com/', '.com:8443/'), 'A1', 'A=1'), headers: headersOf(plain) }
        assert.equal(verify(otherPort, ['12345']).ok, false)
        assert.equal(verify(signed('http://localhost:8080/status', 'A1', 'A=1'), ['12345']).ok, true)
    })

    it('sorts names by their bytes, and takes each value of a name once', () => {
        const url = 'https://example.service-now.com/'
        const body = 'b=2&B=1&a=3&a=1&a=3&c='
        assert.equal(verify(signed(url, 'B1a1a3b2c', body), ['12345']).ok, true)
    })

    it('covers what the form means, not how it is written', () => {
        const url = 'https://example.service-now.com/'
        assert.equal(verify(signed(url, 'Namea b+Zoë 📞', 'Name=a+b%2BZo%C3%AB%20%F0%9F%93%9E'), ['12345']).ok, true)
    })
})

describe('a form', () => {
    it('has names and values in their order', () => {
        assert.deepEqual(readForm('a=1&b=x%3Dy%26z&a=+2%2B&c&=d&&e=='), [
            { name: 'a', value: '1' },
            { name: 'b', value: 'x=y&z' },
            { name: 'a', value: ' 2+' },
            { name: 'c', value: '' },
            { name: '', value: 'd' },
            { name: 'e', value: '=' },
        ])
        assert.deepEqual(readForm(''), [])
    })

    it('that can not be decoded is taken as it stands', () => {
        assert.deepEqual(readForm('a=100%&%zz=%C3'), [
            { name: 'a', value: '100%' },
            { name: '%zz', value: '%C3' },
        ])
    })
})
