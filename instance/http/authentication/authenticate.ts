import type { Instance } from '../../instance.ts'
import type { InboundRequest } from '../message.ts'
import { tokenHolder } from '../oauth/token-store.ts'
import { basicCredentials } from './basic.ts'
import { SESSION_COOKIE, userTokenMatches, type Login, type LoginSessions } from './login-sessions.ts'
import { accountById, accountByName, accountByPassword, type UserAccount } from './user-account.ts'

export type Authentication =
    | { readonly kind: 'user'; readonly account: UserAccount; readonly login?: Login }
    | { readonly kind: 'anonymous' }
    /** Credentials were sent and are wrong, expired, or came with a cookie and without its user token. */
    | { readonly kind: 'refused' }

const REFUSED: Authentication = { kind: 'refused' }
const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Who asks, by Authorization header (Basic, then Bearer) or, without one, by the session cookie of the login page. */
export function authenticate(instance: Instance, sessions: LoginSessions, request: InboundRequest): Authentication {
    const authorization = request.headers['authorization']
    if (authorization === undefined || authorization.trim() === '') return byCookie(instance, sessions, request)
    const bearer = /^bearer\s+(\S+)$/i.exec(authorization.trim())
    if (bearer?.[1] !== undefined) {
        const holder = tokenHolder(instance, bearer[1], 'access_token')
        return user(holder === undefined ? undefined : accountById(instance, holder.user))
    }
    const basic = basicCredentials(authorization)
    return user(basic === undefined ? undefined : accountByPassword(instance, basic.userName, basic.password))
}

function user(account: UserAccount | undefined): Authentication {
    return account === undefined ? REFUSED : { kind: 'user', account }
}

/** Another site can make the browser send the cookie but not the user token, so writes need both. */
function byCookie(instance: Instance, sessions: LoginSessions, request: InboundRequest): Authentication {
    const login = currentLogin(instance, sessions, request)
    if (login === undefined) return { kind: 'anonymous' }
    if (!READS.has(request.method) && !userTokenMatches(login.login, request.headers['x-usertoken'])) return REFUSED
    return { kind: 'user', ...login }
}

/** Who is logged in at the pages in this browser. */
export function currentLogin(
    instance: Instance,
    sessions: LoginSessions,
    request: InboundRequest
): { login: Login; account: UserAccount } | undefined {
    const login = sessions.find(request.cookies[SESSION_COOKIE] ?? '')
    const account = login === undefined ? undefined : accountByName(instance, login.userName)
    return login === undefined || account === undefined ? undefined : { login, account }
}
