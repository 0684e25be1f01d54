import { readObject } from '../field-reader.ts'
import { readRequired } from '../fields.ts'
import type { VendorApi } from '../vendor.ts'
import { agentStatus } from './agent-status.ts'
import { interactions, ongoing } from './interactions.ts'

/** How long a token counts that does not say it (seconds). */
const SHORT_LIFE = 600

/**
 * A token by client credentials for the one scope `stats` (docs-vcc 3567190030, "How to authenticate"). Credentials are
 * made under Admin, Account Settings, API Credentials.
 */
export const VONAGE_API: VendorApi = {
    tokenRequest: (settings) => ({
        method: 'POST',
        url: settings.tokenUrl,
        headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
        body: [
            'grant_type=client_credentials',
            `client_id=${encodeURIComponent(settings.clientId)}`,
            `client_secret=${encodeURIComponent(settings.clientSecret)}`,
            'scope=stats',
        ].join('&'),
    }),
    readToken: (body) => {
        const fields = readObject(body) ?? {}
        const token = readRequired(fields, 'access_token', 16000)
        if (!token.ok) return token
        const seconds = Number(fields['expires_in'])
        return { ok: true, value: { accessToken: token.value, expiresInSeconds: seconds > 0 ? seconds : SHORT_LIFE } }
    },
    polls: [interactions, ongoing, agentStatus],
}
