import { createHash, createHmac } from 'node:crypto'

/** Signs requests as the telephony systems do, from their documentation; nothing here is shared with the application. */

/** Vonage-Signature: a JSON Web Token, HS256 with the base64-decoded secret, `payload_hash` of the raw body, five minutes. */
export function vonageSignature(body: string, secret: string, issued = Date.now()): string {
    const seconds = Math.floor(issued / 1000)
    const claims = { iat: seconds, exp: seconds + 300, payload_hash: createHash('sha256').update(body).digest('hex') }
    const signed = [{ alg: 'HS256', typ: 'JWT' }, claims]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.')
    const signature = createHmac('sha256', Buffer.from(secret, 'base64')).update(signed).digest('base64url')
    return `${signed}.${signature}`
}

/** The headers of Standard Webhooks 1.0; several secrets sign while one replaces the other. */
export function standardWebhook(
    body: string,
    secrets: readonly string[],
    message: { readonly id?: string; readonly at?: number } = {}
): Record<string, string> {
    const { id = 'msg_1', at = Date.now() } = message
    const timestamp = String(Math.floor(at / 1000))
    const signatures = secrets.map((secret) => {
        const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
        return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
    })
    return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}

/** X-Twilio-Signature: HMAC-SHA1 with the auth token over the address and the fields of the form, sorted by name. */
export function twilioSignature(url: string, form: Readonly<Record<string, string>>, authToken: string): string {
    const fields = Object.entries(form).sort(([one], [other]) => (one < other ? -1 : 1))
    return createHmac('sha1', authToken)
        .update(url + fields.map((field) => field.join('')).join(''))
        .digest('base64')
}
