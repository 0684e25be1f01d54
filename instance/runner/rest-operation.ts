import type { Instance } from '../instance.ts'
import type { StoredRow } from '../records/row-store.ts'
import type { Session } from '../session.ts'
import { RestApiRequest, type RestRequest } from '../glide/rest-api-request.ts'
import { RestApiResponse } from '../glide/rest-api-response.ts'
import { plainValue } from './script-runner.ts'

export type { RestRequest }

export interface RestReply {
    readonly status: number
    /** As the script set them; Content-Type only when it set one. */
    readonly headers: Readonly<Record<string, string>>
    /** A value to be written as JSON or XML, or text that was streamed and goes out as it is; undefined for no body. */
    readonly body:
        | { readonly kind: 'value'; readonly value: unknown }
        | { readonly kind: 'text'; readonly text: string }
        | undefined
    /** The exception that ended the script, for the log; the client never sees it. */
    readonly failure?: Error
}

/**
 * Runs the script of a Scripted REST resource (sys_ws_operation) as the session's user
 * (rest-api-explorer/c_CustomWebServices.md). Routing, authentication, access control and formats are the caller's.
 */
export function executeOperation(
    instance: Instance,
    operation: StoredRow,
    session: Session,
    request: RestRequest
): RestReply {
    const scope = instance.crossScope.scopes.nameOf(operation['sys_scope'])
    const script = {
        name: `sys_ws_operation/${operation['name'] ?? ''}`,
        code: operation['operation_script'] ?? '',
        scope,
    }
    const response = new RestApiResponse()
    const variables = { request: new RestApiRequest(request), response }
    try {
        return instance.scripts.evaluate(script, session, variables, (value, runtime) => {
            const returned = value === undefined || value === null ? undefined : plainValue(value, runtime)
            const set = response.body === undefined ? undefined : plainValue(response.body.value, runtime)
            return replyOf(response, response.body === undefined ? returned : set)
        })
    } catch (error) {
        const failure = error instanceof Error ? error : new Error(String(error))
        instance.log('error', failure.message, script.name)
        return { ...uncaught, failure }
    }
}

/** What an unexpected exception answers (c_CustomWebServices.md, "Error response format"). */
const uncaught: RestReply = {
    status: 500,
    headers: {},
    body: {
        kind: 'value',
        value: {
            error: {
                message: 'Script Evaluation Exception',
                detail: 'An unexpected error occurred while processing the request.',
            },
            status: 'failure',
        },
    },
}

function replyOf(response: RestApiResponse, result: unknown): RestReply {
    const headers = Object.fromEntries(response.headers)
    if (response.error) {
        const { status, message, detail } = response.error
        return { status, headers, body: { kind: 'value', value: { error: { message, detail }, status: 'failure' } } }
    }
    const status = response.status ?? 200
    if (response.stream !== undefined) return { status, headers, body: { kind: 'text', text: response.stream.text } }
    if (result === undefined) return { status, headers, body: undefined }
    return { status, headers, body: { kind: 'value', value: { result } } }
}
