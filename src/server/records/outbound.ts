import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import type { ApiRequest } from '../vendors/vendor.ts'
import { integerProperty } from './properties.ts'

/** An answer, or why there is none to work with, in words. Neither ever holds what was sent. */
export type Answer =
    | { readonly ok: true; readonly status: number; readonly body: string }
    /** `status` is 0 when there was no answer at all. */
    | { readonly ok: false; readonly status: number; readonly problem: string }

const DEFAULT_TIMEOUT_MS = 4000

const LONGEST_PROBLEM = 200

/**
 * Sends a request to a telephony system and waits for the answer, for at most x_tkl_voice.api.timeout milliseconds (the
 * platform's own limit is 175 s, "Available system properties"). A status from 400 on is a problem. A request that
 * cannot be sent may throw on the platform, or come back as a response with an error: here both are the same.
 */
export function send(request: ApiRequest): Answer {
    const timeout = integerProperty('x_tkl_voice.api.timeout', DEFAULT_TIMEOUT_MS)
    try {
        const message = new RESTMessageV2()
        message.setEndpoint(request.url)
        message.setHttpMethod(request.method)
        for (const [name, value] of Object.entries(request.headers)) message.setRequestHeader(name, value)
        if (request.body !== '') message.setRequestBody(request.body)
        message.setHttpTimeout(timeout > 0 ? timeout : DEFAULT_TIMEOUT_MS)
        const response = message.execute()
        const status = response.getStatusCode()
        if (status === 0) return noAnswer(response.getErrorMessage())
        if (status >= 400) return { ok: false, status, problem: `The telephony system answered ${status}` }
        return { ok: true, status, body: response.getBody() || '' }
    } catch (error) {
        return noAnswer(error instanceof Error ? error.message : String(error))
    }
}

function noAnswer(cause: string): Answer {
    return {
        ok: false,
        status: 0,
        problem: `The telephony system did not answer: ${cause.slice(0, LONGEST_PROBLEM) || 'no reason given'}`,
    }
}
