import type { Account } from '../records/accounts.ts'
import { recordError } from '../records/errors.ts'
import { dayOf } from '../records/time.ts'

/** Something of a reconciliation failed: `what` names the poll or the step, `problem` says why in words. */
export function recordTrouble(account: Account, what: string, problem: string, now: number): void {
    recordError({
        account: account.id,
        subject: `reconcile/${what}/${dayOf(now)}`,
        origin: 'telephony',
        call: '',
        script: '',
        action: `reconcile: ${what}`,
        message: `Reconciliation of ${account.code} failed at ${what}: ${problem}`,
        detail: 'It is tried again with the next run and goes on where it was. The other polls of the account are not held up.',
    })
}
