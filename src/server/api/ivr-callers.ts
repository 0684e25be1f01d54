import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { lookUpForIvr } from '../intake/ivr-lookup.ts'
import { openAnyAccount } from './account.ts'
import { answer, pathParameter, refuse, type Outcome } from './request.ts'

/** Longer text is no telephone number, nor an address with one. */
const MOST_CHARACTERS = 100

/**
 * GET telephony/{account}/callers?phone=: who calls, for a call that is still in the IVR. Off until the account turns it
 * on; each look-up leaves a line in the log, without the number.
 */
export function findCaller(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const began = Date.now()
    const handle = (): Outcome<{ status: number; body: object }> => {
        const account = openAnyAccount(pathParameter(request, 'account'))
        if (!account.ok) return account
        const { code, ivrLookup } = account.value
        if (!ivrLookup) {
            return refuse(
                403,
                'The caller look-up is off',
                `An administrator can turn it on for the account "${code}" and pick what it tells.`
            )
        }
        const phone = phoneParameter(request)
        if (phone === '' || phone.length > MOST_CHARACTERS) {
            return refuse(
                400,
                'Parameter phone is wrong',
                `Parameter "phone": expected the caller's number, at most ${MOST_CHARACTERS} characters.`
            )
        }
        const found = lookUpForIvr(account.value, phone)
        gs.info(
            'Trunkline: caller look-up of {0}: {1}, {2} candidates, {3} ms',
            code,
            String(found['status']),
            String(found['candidates']),
            String(Date.now() - began)
        )
        return { ok: true, value: { status: 200, body: found } }
    }
    answer(response, handle, { failure: 'The caller could not be looked up' })
}

/**
 * A plus that was not encoded is a blank by the time the query string is read, and without it the number is another one.
 * So a blank where a plus may stand is one, unless it was sent as a blank (`%20`). No country code begins with 0.
 */
function phoneParameter(request: RESTAPIRequest): string {
    const phone = queryParameter(request, 'phone')
    const query: string | null | undefined = request.queryString
    const hasNoPlus = /(?:^|&)phone=(?![^&]*\+)[^&]*%20/.test(query ?? '')
    return (hasNoPlus ? phone : phone.replace(/(^|:) (?=[1-9])/, '$1+')).trim()
}

/** The first value of a parameter: the platform gives a list for each. */
function queryParameter(request: RESTAPIRequest, name: string): string {
    const parameters: unknown = request.queryParams
    const value = isRecord(parameters) ? parameters[name] : undefined
    const first: unknown = Array.isArray(value) ? value[0] : value
    return typeof first === 'string' ? first : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null
}
