import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { traceCall } from '../intake/trace.ts'
import type { Account } from '../records/accounts.ts'
import { findAccount } from './account.ts'
import { answer, pathParameter, refuse, type Outcome } from './request.ts'
import { toTraceReply } from './trace-reply.ts'

/** Whoever holds this may read every call (fluent/access/acls-call.now.ts); administrators of the app do. */
const READER = 'x_tkl_voice.supervisor'

/** Whoever holds this sees whole telephone numbers. */
const NUMBERS = 'x_tkl_voice.numbers'

/**
 * GET telephony/{account}/calls/{call}: a call, its legs, and every event with what was decided. `{call}` is any id the
 * call is known by. It reads also where the account takes nothing in: that is when somebody asks.
 */
export function readCall(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const handle = (): Outcome<{ status: number; body: object }> => {
        const account = openForReading(pathParameter(request, 'account'))
        if (!account.ok) return account
        const id = pathParameter(request, 'call')
        const trace = traceCall(account.value.id, id)
        if (trace === undefined) {
            return refuse(404, 'No such call', 'Expected an id that a telephony system has told of.')
        }
        return { ok: true, value: { status: 200, body: toTraceReply(account.value.code, trace, gs.hasRole(NUMBERS)) } }
    }
    answer(response, handle, { failure: 'The call could not be read' })
}

function openForReading(code: string): Outcome<Account> {
    const account = findAccount(code)
    if (!account.ok || gs.hasRole(READER) || account.value.integrationUser === gs.getUserID()) return account
    return refuse(403, 'Not the account’s user', 'Expected the account’s own integration user, or a supervisor.')
}
