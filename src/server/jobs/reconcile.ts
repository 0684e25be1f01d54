import type { GlideRecord } from '@servicenow/glide'
import { endForgottenCalls } from '../intake/forgotten.ts'
import { reconcileAll, reconcileSoon } from '../intake/reconcile.ts'

/** Scheduled script: asks the telephony systems what happened, and puts right what does not agree. */
export function reconcileAccounts(): void {
    reconcileAll(() => Date.now())
    endForgottenCalls(() => Date.now())
}

/** Script action for x_tkl_voice.reconcile: one account (its sys_id is the first parameter), out of turn. */
export function reconcileAccount(event: GlideRecord): void {
    reconcileSoon(event.getValue('parm1') ?? '', () => Date.now())
}
