import type { Session, SessionUser } from '../session.ts'
import { authenticate } from './authentication/authenticate.ts'
import type { Site } from './answer.ts'
import { failureReply, NOT_AUTHENTICATED, UNKNOWN_API } from './failure.ts'
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
    const guest = (): Session => site.instance.signIn(GUEST.userName) ?? site.instance.users.open(GUEST, false)
    const session = authenticated ? site.instance.signIn(who.account.userName) : guest()
    if (session === undefined) return failureReply(NOT_AUTHENTICATED)
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
    const { path } = call.request
    if (TABLE_API.test(path)) return call.authenticated ? answerTableApi(call) : failureReply(NOT_AUTHENTICATED)
    if (INSTANCE_API.test(path)) return call.authenticated ? answerInstanceApi(call) : failureReply(NOT_AUTHENTICATED)
    const scripted = answerScriptedRest(call)
    if (scripted !== undefined) return scripted
    return failureReply(call.authenticated ? UNKNOWN_API : NOT_AUTHENTICATED)
}
