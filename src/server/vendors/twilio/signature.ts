import { bytesInBase64, sameText, toBase64 } from '../signatures.ts'
import type { Digests, SignedRequest, Verification } from '../vendor.ts'
import { readForm, type FormField } from './form.ts'

/**
 * `X-Twilio-Signature` (Twilio documentation, "Webhooks security", "Validating signatures"): the base64 of HMAC-SHA1
 * over the whole address that Twilio called, query included, and then the name and value of every field of the form,
 * sorted by name. The key is the account's auth token; there are two while the secondary one is promoted.
 *
 * The signature holds no time, so it never expires; a repeated request is told by the ids of its events.
 */
export function verifyTwilio(
    request: SignedRequest,
    secrets: readonly string[],
    _now: number,
    digests: Digests
): Verification {
    if (!hasTwilioSignature(request)) return refused('the header x-twilio-signature is missing, or no signature')
    const signature = signatureOf(request)
    const keys = secrets.map((secret) => secret.trim()).filter((secret) => secret !== '')
    if (keys.length === 0) return refused('the account has no auth token')

    const fields = signedFields(readForm(request.rawBody))
    const isRight = keys
        .flatMap((key) => spellings(request.url).map((url) => digests.hmac('HmacSHA1', toBase64(key), url + fields)))
        .map((expected) => sameText(signature, expected))
        .includes(true)
    return isRight ? { ok: true, id: signature } : refused('the signature is not right for this address and body')
}

export function hasTwilioSignature(request: SignedRequest): boolean {
    return bytesInBase64(signatureOf(request)) === SHA1_BYTES
}

function signatureOf(request: SignedRequest): string {
    return request.headers['x-twilio-signature'] ?? ''
}

const SHA1_BYTES = 20

function refused(reason: string): Verification {
    return { ok: false, reason, expired: false }
}

/**
 * Names and values without anything between; of a name that comes several times each value once (Twilio's own
 * libraries).
 */
function signedFields(form: readonly FormField[]): string {
    const fields = new Map<string, Set<string>>()
    for (const { name, value } of form) fields.set(name, (fields.get(name) ?? new Set<string>()).add(value))
    return Array.from(fields.keys())
        .sort()
        .map((name) => {
            const values = Array.from(fields.get(name) ?? []).sort()
            return values.map((value) => name + value).join('')
        })
        .join('')
}

const PORTS: ReadonlyMap<string, string> = new Map([
    ['https', ':443'],
    ['http', ':80'],
])

/** Whether the scheme's own port stands in the signed address has changed over time: Twilio's libraries try both. */
function spellings(url: string): string[] {
    const parts = /^(https?):\/\/([^/?#:@]+)(:\d+)?([/?#].*)?$/i.exec(url)
    if (parts === null) return [url]
    const [, scheme = '', host = '', port = '', rest = ''] = parts
    const standard = PORTS.get(scheme.toLowerCase()) ?? ''
    const other = port === '' ? standard : ''
    return port === '' || port === standard ? [url, `${scheme}://${host}${other}${rest}`] : [url]
}
