import { readRequired } from '../fields.ts'
import { toBase64 } from '../signatures.ts'
import type { VendorApi } from '../vendor.ts'
import { POLLS } from './polls.ts'

/** How long a token counts that does not say it (seconds). */
const SHORT_LIFE = 600

/**
 * A token for a back-end by access key: the client in the Basic header, the key as user name and password of the grant
 * `password` (NICE developer portal, back-end applications; the token endpoint's discovery says client_secret_basic).
 */
export const CXONE_API: VendorApi = {
    tokenRequest: (settings) => ({
        method: 'POST',
        url: settings.tokenUrl,
        headers: {
            Accept: 'application/json',
            Authorization: `Basic ${toBase64(`${settings.clientId}:${settings.clientSecret}`)}`,
            'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: [
            'grant_type=password',
            `username=${encodeURIComponent(settings.accessKeyId)}`,
            `password=${encodeURIComponent(settings.accessKeySecret)}`,
        ].join('&'),
    }),
    readToken: (body) => {
        const fields = Object.fromEntries(Object.entries(typeof body === 'object' && body !== null ? body : {}))
        const token = readRequired(fields, 'access_token', 16000)
        if (!token.ok) return token
        const seconds = Number(fields['expires_in'])
        return { ok: true, value: { accessToken: token.value, expiresInSeconds: seconds > 0 ? seconds : SHORT_LIFE } }
    },
    polls: POLLS,
}
