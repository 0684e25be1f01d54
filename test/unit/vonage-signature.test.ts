import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { verifyVonageSignature } from '../../src/server/vendors/vonage/signature.ts'
import type { Verification } from '../../src/server/vendors/vendor.ts'
import { sign } from '../../telephony/vonage/webhooks.ts'
import { DIGESTS, sampleEvent, signedRequest } from './vonage-samples.ts'

const NOW = Date.UTC(2026, 10, 20, 10)
const SECOND = Math.floor(NOW / 1000)
const SECRET = 'bG9jYWwtdm9uYWdlLXdlYmhvb2stc2VjcmV0LTMyYnk='
const OTHER = Buffer.from('another-secret-of-thirty-two-byt').toString('base64')
const BODY = JSON.stringify(sampleEvent('channel.connected.v0'))
const HASH = DIGESTS.sha256Hex(BODY)

const GOOD = { payload_hash: HASH, iat: SECOND, exp: SECOND + 300 }
const HEADER = { alg: 'HS256', typ: 'JWT' }

/** Made without the library that the contact centre of the tests signs with. */
function token(claims: unknown, header: unknown = HEADER, secret = SECRET): string {
    const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
    return `${signed}.${createHmac('sha256', Buffer.from(secret, 'base64')).update(signed).digest('base64url')}`
}

function verify(signature: string, secrets: readonly string[] = [SECRET], now = NOW, body = BODY): Verification {
    return verifyVonageSignature(signedRequest(body, signature), secrets, now, DIGESTS)
}

function refusal(verification: Verification): string {
    assert.ok(!verification.ok, 'it is accepted')
    assert.equal(verification.expired, false)
    return verification.reason
}

describe('the signature of a Vonage webhook', () => {
    it('is accepted as the contact centre signs it, and gives the id of the event', async () => {
        assert.deepEqual(verify(await sign(BODY, SECRET, NOW)), { ok: true, id: '2VejGqWZPqHXHVNcfUPUO8IASAp' })
    })

    it('is accepted with and without "Bearer" before the token', () => {
        for (const prefix of ['Bearer ', 'bearer  ', '']) assert.ok(verify(`${prefix}${token(GOOD)}`).ok)
    })

    it('is accepted from either of two secrets, whichever is first', () => {
        for (const secrets of [
            [SECRET, OTHER],
            [OTHER, SECRET],
        ]) {
            assert.ok(verify(token(GOOD), secrets).ok)
            assert.ok(verify(token(GOOD, HEADER, OTHER), secrets).ok)
        }
    })

    it('is refused from any other secret, and without one', () => {
        assert.match(refusal(verify(token(GOOD, HEADER, OTHER))), /signature is wrong/)
        for (const secrets of [[], [''], ['short'], ['bm90IGVub3VnaA=='], ['not base64 at all!!!!!!!!!!!!!!!!!']]) {
            assert.match(refusal(verify(token(GOOD), secrets)), /no secret/)
        }
    })

    it('is refused when the algorithm is another one, or extensions are critical', () => {
        for (const header of [
            { alg: 'none' },
            { alg: 'RS256' },
            { alg: 'HS512' },
            { alg: 'hs256' },
            { alg: ['HS256'] },
            {},
            { alg: 'HS256', crit: ['b64'], b64: false },
            null,
            'HS256',
        ]) {
            assert.match(refusal(verify(token(GOOD, header))), /HS256/)
        }
        const unsigned = token(GOOD, { alg: 'none' }).replace(/[^.]*$/, '')
        assert.match(refusal(verify(unsigned)), /no JSON Web Token/)
    })

    it('is refused when it is no token', () => {
        const [header = '', claims = '', signature = ''] = token(GOOD).split('.')
        const bad = [
            '',
            'Bearer',
            'x',
            `${header}.${claims}`,
            `${header}.${claims}.${signature}.x`,
            'a.b.c',
            '..',
            '...',
        ]
        for (const text of bad) refusal(verify(text))
        refusal(verify(`${header}.${claims}.${signature}${'A'.repeat(9000)}`))
    })

    it('is checked before the claims are read, and its header is short', () => {
        const claims = Buffer.from('[1]').toString('base64url')
        const signed = `${Buffer.from(JSON.stringify(HEADER)).toString('base64url')}.${claims}`
        const signature = createHmac('sha256', Buffer.from(SECRET, 'base64')).update(signed).digest('base64url')
        assert.match(refusal(verify(`${signed}.${signature}`)), /claims cannot be read/)
        assert.match(refusal(verify(`${signed}.${signature.slice(1)}A`)), /signature is wrong/)
        assert.match(refusal(verify(token(GOOD, { ...HEADER, note: 'x'.repeat(150) }))), /no JSON Web Token/)
        assert.ok(verify(token(GOOD, { ...HEADER, kid: 'x'.repeat(60) })).ok)
    })

    it('is refused when a claim is missing or of the wrong kind', () => {
        for (const claims of [
            {},
            { exp: GOOD.exp },
            { payload_hash: HASH },
            { ...GOOD, payload_hash: 7 },
            { ...GOOD, payload_hash: '' },
            { ...GOOD, exp: String(GOOD.exp) },
            { ...GOOD, exp: null },
            { ...GOOD, exp: -1 },
            { ...GOOD, iat: 'now' },
            { ...GOOD, nbf: {} },
            null,
            [],
            'claims',
        ]) {
            refusal(verify(token(claims)))
        }
    })

    it('is accepted without the time of issue, which no page promises', () => {
        assert.ok(verify(token({ payload_hash: HASH, exp: GOOD.exp })).ok)
    })

    it('is accepted with its hash in capital letters', () => {
        assert.ok(verify(token({ ...GOOD, payload_hash: HASH.toUpperCase() })).ok)
    })

    it('is refused for another body, whatever was changed', () => {
        for (const body of [`${BODY} `, BODY.replace('1544', '1545'), BODY.slice(1), '', JSON.stringify({})]) {
            assert.match(refusal(verify(token(GOOD), [SECRET], NOW, body)), /body was changed/)
        }
    })

    it('is refused when it is from the future, and taken when the clocks differ a little', () => {
        for (const name of ['iat', 'nbf']) {
            const at = (seconds: number): object => ({ ...GOOD, [name]: SECOND + seconds, exp: SECOND + seconds + 290 })
            assert.ok(verify(token(at(30))).ok)
            assert.match(refusal(verify(token(at(61)))), /future/)
        }
    })

    it('is refused when it lives longer than five minutes from now', () => {
        assert.ok(verify(token({ ...GOOD, exp: SECOND + 360 })).ok)
        assert.match(refusal(verify(token({ ...GOOD, exp: SECOND + 361 }))), /longer/)
        assert.match(refusal(verify(token({ ...GOOD, exp: 1e18 }))), /longer/)
    })

    it('is refused when it expires before it was issued', () => {
        assert.match(refusal(verify(token({ ...GOOD, exp: SECOND - 10 }))), /before/)
    })

    it('says that it has expired only when all else is right', () => {
        const old = { ...GOOD, iat: SECOND - 300, exp: SECOND }
        const expired = verify(token(old))
        assert.deepEqual([expired.ok, !expired.ok && expired.expired], [false, true])
        refusal(verify(token(old, HEADER, OTHER)))
        refusal(verify(token(old, { alg: 'none' })))
        refusal(verify(token(old), [SECRET], NOW, `${BODY} `))
        refusal(verify(token({ ...old, payload_hash: DIGESTS.sha256Hex('') })))
        assert.ok(verify(token({ ...old, exp: SECOND + 1 })).ok)
    })

    it('goes by the hash of the body where that has no id', () => {
        for (const body of ['', 'no json', '[]', '7', '{"id":7}']) {
            const hash = DIGESTS.sha256Hex(body)
            const claims = { ...GOOD, payload_hash: hash }
            assert.deepEqual(verify(token(claims), [SECRET], NOW, body), { ok: true, id: hash })
        }
    })

    it('never repeats in its reason what was sent', () => {
        for (const signature of [
            'secret-looking',
            token({ ...GOOD, payload_hash: 'abc' }),
            token(GOOD, HEADER, OTHER),
        ]) {
            const reason = refusal(verify(signature))
            assert.ok(!reason.includes('secret-looking') && !reason.includes('abc') && reason.length < 80)
        }
    })
})
