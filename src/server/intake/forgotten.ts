import { readPolling } from '../records/account-polling.ts'
import { readSettlingAccounts } from '../records/accounts.ts'
import { thisInstance } from '../records/this-instance.ts'
import { endForgotten } from './sweep.ts'

/** Of every account, also of one whose telephony system cannot be asked. Returns how many calls were ended. */
export function endForgottenCalls(clock: () => number): number {
    return readSettlingAccounts(thisInstance()).reduce((ended, account) => {
        const polling = readPolling(account.id)
        return polling === undefined ? ended : ended + endForgotten(account, polling.silentAfter, clock)
    }, 0)
}
