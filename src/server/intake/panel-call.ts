import { gs } from '@servicenow/glide'
import { isSysId } from '../calls/record-name.ts'
import { getAccount, type Account } from '../records/accounts.ts'
import { getCallOfAnyAccount, type CallRow } from '../records/calls.ts'
import { hasLegOf } from '../records/legs.ts'

export interface PanelCall {
    readonly account: Account
    readonly row: CallRow
}

/**
 * The call (sys_id of its row) for somebody at the panel: an agent who has or had a part in it, or a supervisor.
 * undefined for others, as if there were no such call. One that turned out to be part of another is that one.
 */
export function callForPanel(id: string): PanelCall | undefined {
    const found = isSysId(id) ? survivorOf(id) : undefined
    if (found === undefined || !maySee(found.row.id)) return undefined
    const account = getAccount(found.account)
    return account === undefined ? undefined : { account, row: found.row }
}

/** Follows a chain of merged rows; a longer one is none. */
const MOST_MERGES = 20

function survivorOf(id: string): { readonly account: string; readonly row: CallRow } | undefined {
    let found = getCallOfAnyAccount(id)
    for (let merges = 0; found?.row.merged === true && merges < MOST_MERGES; merges++) {
        found = getCallOfAnyAccount(found.row.values['merged_into'] ?? '')
    }
    return found
}

function maySee(call: string): boolean {
    return gs.hasRole('x_tkl_voice.supervisor') || hasLegOf(call, gs.getUserID())
}
