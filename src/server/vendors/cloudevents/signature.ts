import { bytesInBase64, sameText } from '../signatures.ts'
import type { Digests, SignedRequest, Verification } from '../vendor.ts'

/** How far the sender's clock may be from ours, milliseconds: what the libraries of Standard Webhooks allow. */
const TOLERANCE_MS = 300000

/** A sender that rotates its secret signs with the old and the new one; more signatures than this are an attack. */
const MOST_SIGNATURES = 20

export function hasStandardSignature(request: SignedRequest): boolean {
    return readSignatures(request.headers['webhook-signature'] ?? '').length > 0
}

/**
 * The symmetric signature of Standard Webhooks 1.0 (standard-webhooks/spec/standard-webhooks.md): `webhook-signature`
 * is a list, parted by spaces, of `v1,` and the base64 of HMAC-SHA256 over `webhook-id.webhook-timestamp.body`; the
 * timestamp is in seconds. The key is the base64 after `whsec_`, 24 to 64 bytes. The id is the same in every try of one
 * message.
 */
export function verifyStandardWebhook(
    request: SignedRequest,
    secrets: readonly string[],
    now: number,
    digests: Digests
): Verification {
    const id = request.headers['webhook-id'] ?? ''
    const timestamp = request.headers['webhook-timestamp'] ?? ''
    const signatures = readSignatures(request.headers['webhook-signature'] ?? '')
    if (id === '') return refused('the header webhook-id is missing')
    if (!/^\d{1,12}$/.test(timestamp)) return refused('the header webhook-timestamp is not a time in seconds')
    if (signatures.length === 0) return refused('the header webhook-signature has no signature of version v1')
    const keys = secrets.map(keyOf).filter((key) => key !== '')
    if (keys.length === 0) return refused('no secret is whsec_ and the base64 of 24 to 64 bytes')

    const signed = `${id}.${timestamp}.${request.rawBody}`
    const isRight = keys
        .map((key) => digests.hmac('HmacSHA256', key, signed))
        .map((expected) => signatures.filter((signature) => sameText(signature, expected)).length > 0)
        .includes(true)
    if (!isRight) return refused('no signature is right')
    if (Math.abs(now - Number(timestamp) * 1000) > TOLERANCE_MS) {
        return { ok: false, reason: 'the signature is right, but more than five minutes away', expired: true }
    }
    return { ok: true, id }
}

function refused(reason: string): Verification {
    return { ok: false, reason, expired: false }
}

function readSignatures(header: string): string[] {
    return header
        .split(' ')
        .slice(0, MOST_SIGNATURES)
        .filter((signature) => signature.startsWith('v1,'))
        .map((signature) => signature.slice('v1,'.length))
}

/** The key in base64, '' for a secret that is none. */
function keyOf(secret: string): string {
    const key = secret.trim().replace(/^whsec_/, '')
    const bytes = bytesInBase64(key) ?? 0
    return bytes >= 24 && bytes <= 64 ? key : ''
}
