import { gs } from '@servicenow/glide'
import type { Account } from '../records/accounts.ts'
import { recordError } from '../records/errors.ts'
import { readSecrets, WEBHOOK_SECRETS } from '../records/secrets.ts'
import { refuse, type Outcome } from './request.ts'

/**
 * What the account's telephony system signs with: the secret, and the previous one while it changes over; empty when there
 * is none. One that cannot be decrypted is no wrong signature: nothing can be verified, so nothing can be stored, and the
 * sender keeps what it has to tell.
 */
export function webhookSecrets(account: Account): Outcome<readonly string[]> {
    const secrets = readSecrets(account.id, WEBHOOK_SECRETS)
    if (secrets.ok) {
        return { ok: true, value: WEBHOOK_SECRETS.map(secrets.valueOf).filter((secret) => secret !== '') }
    }
    const message = 'The webhook secret cannot be decrypted'
    gs.error('Trunkline: {0}, account {1}: {2}', message, account.code, secrets.problem)
    recordError({
        account: account.id,
        subject: 'webhook secret',
        origin: 'instance',
        call: '',
        script: '',
        action: 'verify a signature',
        message,
        detail: secrets.problem,
    })
    return refuse(503, 'The event could not be stored', 'Send it again later.')
}
