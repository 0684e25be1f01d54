import { executeOperation, type RestReply, type RestRequest } from '../../runner/rest-operation.ts'
import type { ApiCall } from '../answer-api.ts'
import { failureReply, UNKNOWN_RESOURCE } from '../failure.ts'
import { queryParameters, type InboundRequest, type Reply } from '../message.ts'
import { essence, isXml } from '../negotiation/media-type.ts'
import { xmlDocument } from '../negotiation/xml.ts'
import { openRequestBody, type RequestBody } from './request-body.ts'
import type { Match } from './router.ts'

const FORM = 'application/x-www-form-urlencoded'

/** Runs the script of a resource and writes what it answered in the format that was negotiated. */
export function runOperation(call: ApiCall, match: Match, responseType: string): Reply {
    const { request, session, site } = call
    const row = site.instance.rows.get('sys_ws_operation', match.operation.sysId)
    if (row === undefined) return failureReply(UNKNOWN_RESOURCE, responseType)
    const body = openRequestBody(site.instance, request)
    const reply = executeOperation(site.instance, row, session, restRequest(request, match, body))
    if (reply.failure === undefined) return written(reply, responseType)
    if (body.problem !== undefined) return failureReply(body.problem, responseType)
    site.logError(reply.failure, `${request.method} ${request.path} failed`)
    return written(reply, responseType)
}

/** The body stays unread until the script asks for it. */
function restRequest(request: InboundRequest, match: Match, body: RequestBody): RestRequest {
    return {
        method: request.method,
        path: request.path,
        pathParams: match.pathParameters,
        query: parameters(request),
        queryString: request.queryString,
        url: `${request.origin}${request.path}${request.queryString === '' ? '' : `?${request.queryString}`}`,
        headers: request.headers,
        get bodyText() {
            return body.text()
        },
        get parsedBody() {
            return body.parsed()
        },
    }
}

/** Query parameters; those of a form body count among them (c_SpecifyContentType.md). */
function parameters(request: InboundRequest): Record<string, readonly string[]> {
    const isForm = essence(request.headers['content-type'] ?? '') === FORM
    const form = isForm ? request.body.toString('utf8') : ''
    const text = [request.queryString, form].filter((part) => part !== '').join('&')
    return Object.fromEntries(queryParameters(text))
}

function written(reply: RestReply, responseType: string): Reply {
    const own = Object.entries(reply.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1]
    const contentType = own ?? `${responseType};charset=UTF-8`
    if (reply.body === undefined) return { status: reply.status, headers: reply.headers, body: '' }
    const headers = { ...reply.headers, ...(own === undefined ? { 'content-type': contentType } : {}) }
    if (reply.body.kind === 'text') return { status: reply.status, headers, body: reply.body.text }
    const { value } = reply.body
    const asXml = isXml(contentType) && typeof value === 'object' && value !== null
    return { status: reply.status, headers, body: asXml ? xmlDocument({ ...value }) : JSON.stringify(value) }
}
