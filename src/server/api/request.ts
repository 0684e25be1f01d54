import { gs } from '@servicenow/glide'
import { ServiceError } from '@servicenow/glide/sn_ws_err'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { parse } from '../vendors/json.ts'

/** A refusal: an HTTP status, what is wrong, and what was expected. */
export interface Refusal {
    readonly status: number
    readonly message: string
    readonly detail: string
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

export function refuse(
    status: number,
    message: string,
    detail: string
): { readonly ok: false; readonly refusal: Refusal } {
    return { ok: false, refusal: { status, message, detail } }
}

export interface Answering {
    /** What is said when the handler throws. */
    readonly failure?: string
    /** The route has no user: nobody may fill the log by being refused. */
    readonly isOpen?: boolean
}

/**
 * Runs a handler and answers in the platform's error shape whatever happens: `{"error":{"message","detail"},
 * "status":"failure"}`. `detail` ends with a correlation id that stands beside the cause in the log.
 */
export function answer(
    response: RESTAPIResponse,
    handle: () => Outcome<{ status: number; body: object }>,
    { failure = 'The event could not be stored', isOpen = false }: Answering = {}
): void {
    const correlation = gs.generateGUID()
    try {
        const outcome = handle()
        if (!outcome.ok) return fail(response, outcome.refusal, correlation, isOpen)
        response.setStatus(outcome.value.status)
        response.setBody(outcome.value.body)
    } catch (error) {
        const cause = error instanceof Error ? error.message : String(error)
        gs.error('Trunkline: request {0} failed: {1}', correlation, cause)
        fail(response, { status: 503, message: failure, detail: 'Send it again later.' }, correlation, isOpen)
    }
}

function fail(response: RESTAPIResponse, refusal: Refusal, correlation: string, isOpen: boolean): void {
    const said = ['Trunkline: request {0} refused with {1}: {2}', correlation, String(refusal.status), refusal.message]
    if (isOpen) gs.debug(...said)
    else gs.info(...said)
    const error = new ServiceError()
    error.setStatus(refusal.status)
    error.setMessage(refusal.message)
    error.setDetail(`${refusal.detail} [${correlation}]`)
    response.setError(error)
}

/** A named part of the path, '' when the route has none of that name. */
export function pathParameter(request: RESTAPIRequest, name: string): string {
    const parameters: unknown = request.pathParams
    const value = isRecord(parameters) ? parameters[name] : undefined
    return typeof value === 'string' ? value : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null
}

/** A body with one event is small; more is a mistake or an attack. */
export const MAX_BODY_BYTES = 65536

export interface JsonBody {
    readonly raw: string
    readonly fields: Readonly<Record<string, unknown>>
}

/**
 * The body as an object. It can be read only once (platform documentation of RESTAPIRequestBody), so it is kept as text
 * too.
 */
export function readJsonObject(request: RESTAPIRequest): Outcome<JsonBody> {
    const body = readBody(request, MAX_BODY_BYTES)
    if (!body.ok) return body
    const parsed = parse(withoutMark(body.value))
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
        return refuse(
            400,
            'The body is not a JSON object',
            'Expected one JSON object, for example {"contactId":"4711"}.'
        )
    }
    return { ok: true, value: { raw: body.value, fields: Object.fromEntries(Object.entries(parsed)) } }
}

/** The body of a JSON request as it was sent. Without one the platform may give no body object at all. */
export function readBody(request: RESTAPIRequest, mostBytes: number): Outcome<string> {
    const text = bodyText(request)
    if (text !== undefined) return withinSize(text, mostBytes)
    return refuse(400, 'The body cannot be read', `Expected JSON text of at most ${mostBytes} bytes, not compressed.`)
}

/** undefined when the platform does not give it: it is larger than the instance takes, or not compressed as it says. */
function bodyText(request: RESTAPIRequest): string | undefined {
    try {
        const body: RESTAPIRequest['body'] | null | undefined = request.body
        return body?.dataString ?? ''
    } catch {
        return undefined
    }
}

export function withinSize(text: string, mostBytes: number): Outcome<string> {
    if (byteLength(text) <= mostBytes) return { ok: true, value: text }
    return refuse(413, 'The body is too large', `Expected at most ${mostBytes} bytes.`)
}

/** A byte-order mark is no part of JSON. */
export function withoutMark(text: string): string {
    return text.replace(/^\ufeff/, '')
}

/** Bytes in UTF-8. */
function byteLength(text: string): number {
    let bytes = text.length
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index)
        if (code > 0x7f) bytes++
        if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) bytes++
    }
    return bytes
}
