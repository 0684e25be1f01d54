import { gs } from '@servicenow/glide'
import { getAccount, type Account } from '../records/accounts.ts'
import { getCallOfAnyAccount, type CallRow } from '../records/calls.ts'
import { hasLegOf } from '../records/legs.ts'

export interface PanelCall {
    readonly account: Account
    readonly row: CallRow
}

/**
 * The call (sys_id of its row) for somebody at the panel: an agent who has or had a part in it, or a supervisor.
 * undefined for others, as if there were no such call.
 */
export function callForPanel(id: string): PanelCall | undefined {
    const found = RECORD_ID.test(id) ? getCallOfAnyAccount(id) : undefined
    if (found === undefined || !maySee(id)) return undefined
    const account = getAccount(found.account)
    return account === undefined ? undefined : { account, row: found.row }
}

const RECORD_ID = /^[0-9a-f]{32}$/

function maySee(call: string): boolean {
    return gs.hasRole('x_tkl_voice.supervisor') || hasLegOf(call, gs.getUserID())
}
