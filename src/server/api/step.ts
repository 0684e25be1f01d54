import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { CallerLookup } from '../intake/lookups.ts'
import { receive } from '../intake/receive.ts'
import type { StepReader } from '../vendors/step.ts'
import { openAccount } from './account.ts'
import { toStepReply } from './reply.ts'
import { answer, pathParameter, readJsonObject, refuse } from './request.ts'

/** One step of a vendor's script: the account first, then the body, then the event. */
export function handleStep(
    request: RESTAPIRequest,
    response: RESTAPIResponse,
    step: { vendor: string; read: StepReader; lookup?: CallerLookup }
): void {
    const now = Date.now()
    answer(response, () => {
        const account = openAccount(pathParameter(request, 'account'), step.vendor)
        if (!account.ok) return account
        const body = readJsonObject(request)
        if (!body.ok) return body
        const reported = step.read(body.value.fields)
        if (!reported.ok) {
            return refuse(
                400,
                `Field ${reported.field} is wrong`,
                `Field "${reported.field}": expected ${reported.expected}.`
            )
        }
        const received = receive(account.value, reported.event, step.lookup, {
            now,
            latency: () => Date.now() - now,
            rawBody: body.value.raw,
        })
        if (received.status === 'conflict') {
            return refuse(
                409,
                'The event id is taken',
                'Field "eventId": expected an id that no event about another contact has.'
            )
        }
        return {
            ok: true,
            value: { status: received.status === 'deferred' ? 202 : 200, body: toStepReply(account.value, received) },
        }
    })
}
