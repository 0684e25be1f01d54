import type { Session } from '../../session.ts'
import type { Site } from '../answer.ts'
import { currentLogin } from '../authentication/authenticate.ts'
import { userTokenMatches, type Login } from '../authentication/login-sessions.ts'
import { redirect, type InboundRequest, type Reply } from '../message.ts'
import { homePage } from './home.ts'
import { messagePage, type Viewer } from './layout.ts'
import { listPage } from './list.ts'
import { localTarget, loginPage, loginRedirect, logoutPage } from './login.ts'
import { recordPage } from './record.ts'
import type { PageMessage } from './page-messages.ts'
import { runJobPage } from './run-job.ts'
import { styleSheetReply } from './style-sheet.ts'
import { uiActionPage } from './ui-action.ts'

const CLASSIC = '/now/nav/ui/classic/params/target/'
const DOT_DO = /^\/([A-Za-z0-9_]+)\.do$/
const LIST = /^(.+)_list$/

/** A page somebody who is logged in asked for. */
export interface PageCall {
    readonly site: Site
    readonly request: InboundRequest
    readonly session: Session
    readonly viewer: Viewer
    readonly parameters: URLSearchParams
    /** For the next page of this login. */
    keepMessages(messages: readonly PageMessage[]): void
    /** What scripts had to say since the last page. */
    takeMessages(): readonly PageMessage[]
}

/** The pages of the instance; all but the login page need a login session. */
export function answerPage(site: Site, request: InboundRequest): Reply {
    if (request.path === '/instance.css') return styleSheetReply()
    if (request.path === '/login.do') return loginPage(site.instance, site.sessions, request)
    if (request.path === '/logout.do') return logoutPage(site.sessions, request)
    if (request.path === '/security_interceptor.do') {
        return messagePage(
            403,
            'Request refused',
            'The form belongs to another session. Open the page again and repeat it.'
        )
    }
    const known = currentLogin(site.instance, site.sessions, request)
    const user = known === undefined ? undefined : site.instance.users.byName(known.account.userName)
    if (known === undefined || user === undefined) return loginRedirect(request)
    return answerPageCall(pageCall(site, request, site.instance.users.open(user, true), known.login), known.login)
}

function pageCall(site: Site, request: InboundRequest, session: Session, login: Login): PageCall {
    const viewer = {
        displayName: session.user.displayName,
        userToken: login.userToken,
        isAdmin: session.user.roles.has('admin'),
    }
    return {
        site,
        request,
        session,
        viewer,
        parameters: new URLSearchParams(request.queryString),
        keepMessages: (messages) => site.messages.keep(login.id, messages),
        takeMessages: () => site.messages.take(login.id),
    }
}

function answerPageCall(call: PageCall, login: Login): Reply {
    const { request, viewer } = call
    if (request.method === 'POST') return answerForm(call, login)
    if (request.method !== 'GET') return messagePage(405, 'Method not allowed', 'This page can only be read.', viewer)
    if (request.path === '/') return homePage(call)
    if (request.path.startsWith(CLASSIC)) return redirect(targetOf(request.path.slice(CLASSIC.length)))
    if (request.path === '/nav_to.do') return redirect(localTarget(call.parameters.get('uri')))
    const name = DOT_DO.exec(request.path)?.[1]
    if (name !== undefined) {
        const { dictionary } = call.site.instance
        const table = dictionary.table(name)
        if (table !== undefined) return recordPage(call, table)
        const listed = dictionary.table(LIST.exec(name)?.[1] ?? '')
        if (listed !== undefined) return listPage(call, listed)
    }
    return messagePage(404, 'Page not found', 'There is no such page on this instance.', viewer)
}

/** Forms carry the user token of their session (sc-csrf-strict-validation.md). */
function answerForm(call: PageCall, login: Login): Reply {
    const fields = new URLSearchParams(call.request.body.toString('utf8'))
    if (!userTokenMatches(login, fields.get('sysparm_ck') ?? undefined)) return redirect('/security_interceptor.do')
    if (call.request.path === '/run_job.do') return runJobPage(call, fields.get('name') ?? '')
    if (call.request.path === '/ui_action.do') return uiActionPage(call, fields)
    return messagePage(404, 'Page not found', 'There is no such page on this instance.', call.viewer)
}

/** The page inside the classic frame's URL, which holds it encoded. */
function targetOf(encoded: string): string {
    try {
        return localTarget(decodeURIComponent(encoded))
    } catch {
        return '/'
    }
}
