import { hasRole } from '../../access/has-role.ts'
import type { ApiCall } from '../answer-api.ts'
import {
    failureReply,
    methodNotAllowed,
    MISSING_CONTENT_TYPE,
    notAcceptable,
    notAuthenticated,
    NOT_AUTHORIZED,
    UNKNOWN_RESOURCE,
    unsupportedMediaType,
    type Failure,
} from '../failure.ts'
import type { Reply } from '../message.ts'
import { chooseResponseType, isSupported } from '../negotiation/media-type.ts'
import type { Operation } from './operation.ts'
import { runOperation } from './run-operation.ts'

const INTERNAL_ROLE = 'snc_internal'
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH'])

/** The reply of a Scripted REST resource, or undefined when the path belongs to no such API. */
export function answerScriptedRest(call: ApiCall): Reply | undefined {
    const { request, site } = call
    const { accept } = request.headers
    const router = site.routes.router()
    const match = router.find(request.method, request.path)
    if (match === undefined) {
        const failure = whyNoResource(call)
        return failure === undefined ? undefined : failureReply(failure, accept)
    }
    const refused = refusal(call, match.operation) ?? formatProblem(call, match.operation)
    if (refused !== undefined) return failureReply(refused, accept)
    const responseType = chooseResponseType(accept, match.operation.produces)
    if (responseType === undefined) return failureReply(notAcceptable(accept ?? ''))
    return runOperation(call, match, responseType)
}

function whyNoResource(call: ApiCall): Failure | undefined {
    const { request, site, authenticated } = call
    const allowed = site.routes.router().methodsAt(request.path)
    if (allowed.length === 0 && !site.routes.belongsToAnApi(request.path)) return undefined
    if (!authenticated) return notAuthenticated(request.headers)
    return allowed.length > 0 ? methodNotAllowed(allowed) : UNKNOWN_RESOURCE
}

/** Access rules are only looked at for authenticated users, and one of them suffices (t_WbSvcOpRqACL.md). */
function refusal(call: ApiCall, operation: Operation): Failure | undefined {
    const { instance } = call.site
    const mayPath = instance.access.mayPath(call.session, operation.method, operation.uris)
    if (!operation.requiresAuthentication) return mayPath ? undefined : NOT_AUTHORIZED
    if (!call.authenticated) return notAuthenticated(call.request.headers)
    const { session } = call
    if (operation.requiresInternalRole && !hasRole(session.user, INTERNAL_ROLE)) return NOT_AUTHORIZED
    return mayPath && instance.access.mayExecute(session, operation.accessControls) ? undefined : NOT_AUTHORIZED
}

function formatProblem(call: ApiCall, operation: Operation): Failure | undefined {
    const { request } = call
    if (!WITH_BODY.has(request.method)) return undefined
    const contentType = request.headers['content-type']
    if (contentType === undefined) return request.body.length > 0 ? MISSING_CONTENT_TYPE : undefined
    return isSupported(contentType, operation.consumes) ? undefined : unsupportedMediaType(contentType)
}
