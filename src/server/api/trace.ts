import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { CallerSight, CallerView } from '../callers/hidden-callers.ts'
import { traceCall } from '../intake/trace.ts'
import type { Account } from '../records/accounts.ts'
import { viewOfCaller } from '../records/readable.ts'
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
        const sees = { numbers: gs.hasRole(NUMBERS), caller: callerSight(account.value) }
        return { ok: true, value: { status: 200, body: toTraceReply(account.value.code, trace, sees) } }
    }
    answer(response, handle, { failure: 'The call could not be read' })
}

/** The account's own user keeps what it was told; others see the callers whose records they may read. */
function callerSight(account: Account): CallerSight {
    return account.integrationUser === gs.getUserID() ? () => 'whole' : rememberedSight()
}

/** A call's events name the same few people over and over. */
function rememberedSight(): CallerSight {
    const known = new Map<string, CallerView>()
    return (table, id) => {
        const name = `${table}/${id}`
        const seen = known.get(name) ?? viewOfCaller(table, id)
        known.set(name, seen)
        return seen
    }
}

function openForReading(code: string): Outcome<Account> {
    const account = findAccount(code)
    if (!account.ok || gs.hasRole(READER) || account.value.integrationUser === gs.getUserID()) return account
    return refuse(403, 'Not the account’s user', 'Expected the account’s own integration user, or a supervisor.')
}
