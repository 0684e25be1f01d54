import { jsonReply, type Reply } from './message.ts'
import { chooseResponseType, isXml } from './negotiation/media-type.ts'
import { xmlDocument } from './negotiation/xml.ts'

const FORMATS = ['application/json', 'application/xml', 'text/xml']

/**
 * A refused request in the platform's shape, `{"error":{"message","detail"},"status":"failure"}`
 * (api-reference/rest-api-explorer/c_CustomWebServices.md, "Error response format").
 */
export interface Failure {
    readonly status: number
    readonly message: string
    readonly detail: string | null
    readonly headers?: Readonly<Record<string, string>>
}

function failureBody(failure: Failure): {
    error: { message: string; detail: string | null }
    status: 'failure'
} {
    return { error: { message: failure.message, detail: failure.detail }, status: 'failure' }
}

/** In the format the request accepts, in JSON where it accepts none that there is. */
export function failureReply(failure: Failure, accept?: string): Reply {
    const type = chooseResponseType(accept, FORMATS) ?? 'application/json'
    if (!isXml(type)) return jsonReply(failure.status, failureBody(failure), failure.headers)
    return {
        status: failure.status,
        headers: { 'content-type': `${type};charset=UTF-8`, ...failure.headers },
        body: xmlDocument(failureBody(failure)),
    }
}

/** The same answer for a missing, wrong, expired or forged credential: it never says which part was wrong (platform-security/authentication/add-OIDC-entity.md shows the body). */
const NOT_AUTHENTICATED: Failure = {
    status: 401,
    message: 'User Not Authenticated',
    detail: 'Required to provide Auth information',
    headers: { 'www-authenticate': 'Basic realm="Service-now"' },
}

/**
 * To a script of a page, which sends a user token, without WWW-Authenticate: it would make the browser ask for a password on
 * top of the page.
 */
export function notAuthenticated(headers: Readonly<Record<string, string>>): Failure {
    if (headers['x-usertoken'] === undefined) return NOT_AUTHENTICATED
    return { status: NOT_AUTHENTICATED.status, message: NOT_AUTHENTICATED.message, detail: NOT_AUTHENTICATED.detail }
}

export const NOT_AUTHORIZED: Failure = {
    status: 403,
    message: 'User Not Authorized',
    detail: 'Failed API level ACL Validation',
}

/** The URI matches no API of the instance (r_RESTAPIHTTPResponseCodes.md gives this status 400). */
export const UNKNOWN_API: Failure = {
    status: 400,
    message: 'Requested URI does not represent any resource',
    detail: null,
}

/** The API exists, the resource does not or is inactive. */
export const UNKNOWN_RESOURCE: Failure = { ...UNKNOWN_API, status: 404 }

export function methodNotAllowed(allowed: readonly string[]): Failure {
    return { status: 405, message: 'Method not supported', detail: null, headers: { allow: allowed.join(', ') } }
}

export function badRequest(message: string, detail: string | null = null): Failure {
    return { status: 400, message, detail }
}

/** A body without a Content-Type header: c_RESTAPI.md, "Data format headers". */
export const MISSING_CONTENT_TYPE = badRequest('Bad Request', 'A request with a body needs a Content-Type header')

export function unsupportedMediaType(sent: string): Failure {
    return {
        status: 415,
        message: 'Unsupported Media Type',
        detail: `The endpoint does not support the format of the request body: ${sent}`,
    }
}

export function notAcceptable(accept: string): Failure {
    return {
        status: 406,
        message: 'Not Acceptable',
        detail: `The endpoint does not support the response format of the Accept header: ${accept}`,
    }
}
