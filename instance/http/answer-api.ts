import type { Session, SessionUser } from '../session.ts'
import { authenticate } from './authentication/authenticate.ts'
import type { Site } from './answer.ts'
import { failureReply, notAuthenticated, UNKNOWN_API } from './failure.ts'
import { answerInstanceApi } from './instance-api.ts'
import type { InboundRequest, Reply } from './message.ts'
import { answerScriptedRest } from './scripted-rest/answer-scripted-rest.ts'
import { answerTableApi } from './table-api/answer-table-api.ts'

/** Who acts where no credentials are asked for; the base system's user of this name, when there is one. */
const GUEST: SessionUser = {
    sysId: 'guest',
    userName: 'guest',
    displayName: 'Guest',
    timeZone: 'GMT',
    roles: new Set(),
}
const TABLE_API = /^\/api\/now\/(?:v[12]\/)?table(?:\/|$)/
const INSTANCE_API = /^\/api\/instance(?:\/|$)/

/** A request below `/api/` and the session it runs in. */
export interface ApiCall {
    readonly site: Site
    readonly request: InboundRequest
    readonly session: Session
    /** False for a guest. */
    readonly authenticated: boolean
}

/** One request is one transaction of one session; its id and the SQL statements counted for it are in the reply's headers. */
export function answerApi(site: Site, request: InboundRequest): Reply {
    const who = authenticate(site.instance, site.sessions, request)
    const authenticated = who.kind === 'user'
    const { users } = site.instance
    const user = authenticated ? users.byName(who.account.userName) : (users.byName(GUEST.userName) ?? GUEST)
    if (user === undefined) return failureReply(notAuthenticated(request.headers), request.headers['accept'])
    const session = users.open(user, authenticated && who.login !== undefined)
    const reply = answerCall({ site, request, session, authenticated })
    return {
        ...reply,
        headers: {
            ...reply.headers,
            'x-transaction-id': session.transaction.id,
            'x-instance-statements': String(session.transaction.statements),
        },
    }
}

function answerCall(call: ApiCall): Reply {
    const { headers, path } = call.request
    const isOwnApi = TABLE_API.test(path) || INSTANCE_API.test(path)
    const scripted = isOwnApi ? undefined : answerScriptedRest(call)
    if (scripted !== undefined) return scripted
    if (!call.authenticated) return failureReply(notAuthenticated(headers), headers['accept'])
    if (TABLE_API.test(path)) return answerTableApi(call)
    return INSTANCE_API.test(path) ? answerInstanceApi(call) : failureReply(UNKNOWN_API, headers['accept'])
}
