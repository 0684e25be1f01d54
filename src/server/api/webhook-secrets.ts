import { gs } from '@servicenow/glide'
import type { Account } from '../records/accounts.ts'
import { isRecorded, recordError } from '../records/errors.ts'
import { readSecrets, WEBHOOK_SECRETS } from '../records/secrets.ts'
import { dayOf } from '../records/time.ts'
import { refuse, type Outcome } from './request.ts'

/**
 * What the account's telephony system signs with: the secret, and the previous one while it changes over; empty when
 * there is none. One that cannot be decrypted is no wrong signature: nothing can be verified, so nothing can be stored,
 * and the sender keeps what it has to tell. One error a day says so, however many requests come.
 */
export function webhookSecrets(account: Account, now: number): Outcome<readonly string[]> {
    const secrets = readSecrets(account.id, WEBHOOK_SECRETS)
    if (secrets.ok) {
        return { ok: true, value: WEBHOOK_SECRETS.map(secrets.valueOf).filter((secret) => secret !== '') }
    }
    reportOnce(account, `webhook secret/${dayOf(now)}`, secrets.problem)
    return refuse(503, 'The event could not be stored', 'Send it again later.')
}

function reportOnce(account: Account, subject: string, problem: string): void {
    if (isRecorded(account.id, subject)) return
    const message = 'The webhook secret cannot be decrypted'
    gs.error('Trunkline: {0}, account {1}: {2}', message, account.code, problem)
    recordError({
        account: account.id,
        subject,
        origin: 'instance',
        call: '',
        script: '',
        action: 'verify a signature',
        message,
        detail: problem,
    })
}
