import type { Instance } from '../instance.ts'
import type { LoginSessions } from './authentication/login-sessions.ts'
import { answerApi } from './answer-api.ts'
import { failureReply } from './failure.ts'
import type { InboundRequest, Reply } from './message.ts'
import { answerTokenRequest } from './oauth/token-endpoint.ts'
import { answerPage } from './pages/answer-page.ts'
import type { PageMessages } from './pages/page-messages.ts'
import type { RouteTable } from './scripted-rest/route-table.ts'

/** What every room of the HTTP layer works with. */
export interface Site {
    readonly instance: Instance
    readonly sessions: LoginSessions
    readonly routes: RouteTable
    readonly messages: PageMessages
    readonly logError: (error: unknown, message: string) => void
}

/** The reply to any request; an unexpected exception becomes the platform's 500. */
export function answer(site: Site, request: InboundRequest): Reply {
    try {
        // Another node of the instance may have changed what routes, users and rules are derived from.
        site.instance.versions.refresh()
        if (request.path === '/oauth_token.do') return answerTokenRequest(site.instance, request)
        if (request.path.startsWith('/api/')) return answerApi(site, asRead(request))
        return answerPage(site, asRead(request))
    } catch (error) {
        site.logError(error, 'request failed')
        const message = error instanceof Error ? error.message : String(error)
        return failureReply({
            status: 500,
            message,
            detail: 'An unexpected error occurred while processing the request',
        })
    }
}

/** HEAD is answered like GET; the server leaves the body out (c_RESTAPI.md, "Supported HTTP request methods"). */
function asRead(request: InboundRequest): InboundRequest {
    return request.method === 'HEAD' ? { ...request, method: 'GET' } : request
}
