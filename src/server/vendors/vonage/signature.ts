import { readObject } from '../field-reader.ts'
import type { Fields } from '../fields.ts'
import { parse } from '../json.ts'
import { bytesInBase64, sameText, textOfBase64Url, toBase64Url } from '../signatures.ts'
import type { Digests, SignedRequest, Verification } from '../vendor.ts'

/** A token lives five minutes ("Webhooks subscriptions", Expiring signatures; docs-vcc 4368039953). */
const LIFETIME_MS = 300000

/** How far Vonage's clock may be ahead of ours. */
const TOLERANCE_MS = 60000

/** A secret shorter than this (bytes) protects nothing; Vonage advises 32, its published example has 16. */
const SHORTEST_SECRET = 16

const LONGEST_TOKEN = 8192

/**
 * The protected header has an algorithm, a type and perhaps the id of a key: it is all that is read before the
 * signature.
 */
const LONGEST_HEADER = 200

/**
 * The header `Vonage-Signature` is `Bearer ` and a JSON Web Token, HS256 with the base64-decoded secret of the
 * subscription; its claim `payload_hash` is the SHA-256 of the raw body in hex (newvoicemedia/vcc-node-code-snippets,
 * webhook-consumer/app.js). The token is judged before the body is read. The verified id is the id of the CloudEvent; a
 * body that has none goes by its hash.
 */
export function verifyVonageSignature(
    request: SignedRequest,
    secrets: readonly string[],
    now: number,
    digests: Digests
): Verification {
    const token = readToken(request)
    if (token === undefined) return refused('the header Vonage-Signature is missing, or no JSON Web Token')
    const protectedHeader = readPart(token.header)
    if (protectedHeader?.['alg'] !== 'HS256' || 'crit' in protectedHeader) return refused('not signed with HS256')
    const keys = secrets.map((secret) => secret.trim()).filter(isKey)
    if (keys.length === 0) return refused(`no secret is the base64 of ${SHORTEST_SECRET} bytes or more`)
    const isSigned = keys
        .map((key) => toBase64Url(digests.hmac('HmacSHA256', key, `${token.header}.${token.claims}`)))
        .map((expected) => sameText(token.signature, expected))
        .includes(true)
    if (!isSigned) return refused('the signature is wrong')

    const claims = readPart(token.claims)
    if (claims === undefined) return refused('the claims cannot be read')
    const hash = digests.sha256Hex(request.rawBody)
    const claimed = claims['payload_hash']
    if (typeof claimed !== 'string' || !sameText(claimed.toLowerCase(), hash)) return refused('the body was changed')
    return checkTimes(claims, now) ?? { ok: true, id: eventId(request.rawBody) || hash }
}

/** The three parts of the token in the header; undefined when it is missing, or no token. */
function readToken(request: SignedRequest): { header: string; claims: string; signature: string } | undefined {
    const token = (request.headers['vonage-signature'] ?? '').trim().replace(/^Bearer\s+/i, '')
    if (token.length > LONGEST_TOKEN) return undefined
    const [, header = '', claims = '', signature = ''] = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(token) ?? []
    return header === '' || header.length > LONGEST_HEADER ? undefined : { header, claims, signature }
}

export function hasVonageSignature(request: SignedRequest): boolean {
    return readToken(request) !== undefined
}

function refused(reason: string): Verification {
    return { ok: false, reason, expired: false }
}

function isKey(secret: string): boolean {
    return (bytesInBase64(secret) ?? 0) >= SHORTEST_SECRET
}

function readPart(part: string): Fields | undefined {
    const text = textOfBase64Url(part) ?? ''
    return text === '' ? undefined : readObject(parse(text))
}

/** RFC 7519: `exp`, `nbf` and `iat` are seconds. `exp` must be there; Vonage's pages name neither of the others. */
function checkTimes(claims: Fields, now: number): Verification | undefined {
    const [expires, issued, notBefore] = [claims['exp'], claims['iat'], claims['nbf']]
    if (!isTime(expires)) return refused('the token does not say when it expires')
    for (const start of [issued, notBefore]) {
        if (start === undefined) continue
        if (!isTime(start)) return refused('the token does not say since when it is valid')
        if (start * 1000 > now + TOLERANCE_MS) return refused('the token is from the future')
        if (start > expires) return refused('the token expires before it is valid')
    }
    if (expires * 1000 > now + LIFETIME_MS + TOLERANCE_MS) return refused('the token lives longer than five minutes')
    if (expires * 1000 > now) return undefined
    return { ok: false, reason: 'the signature is right, but the token has expired', expired: true }
}

function isTime(value: unknown): value is number {
    return typeof value === 'number' && Number.isFinite(value) && value > 0
}

function eventId(rawBody: string): string {
    const content = parse(rawBody)
    const [event] = Array.isArray(content) ? Array.from<unknown>(content) : [content]
    const id = typeof event === 'string' ? undefined : readObject(event)?.['id']
    return typeof id === 'string' ? id.slice(0, 200) : ''
}
