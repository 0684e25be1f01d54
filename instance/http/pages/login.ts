import type { Instance } from '../../instance.ts'
import { accountByPassword } from '../authentication/user-account.ts'
import { SESSION_COOKIE, type LoginSessions } from '../authentication/login-sessions.ts'
import { redirect, type InboundRequest, type Reply } from '../message.ts'
import { html } from './html.ts'
import { pageReply } from './layout.ts'

const REFUSED = 'User name or password invalid'

/** A place on this site to continue at; anything that a browser would take for another site is the home page instead. */
export function localTarget(target: string | null | undefined): string {
    if (target === null || target === undefined || target === '') return '/'
    const path = target.startsWith('/') ? target : `/${target}`
    return /^\/[/\\]/.test(path) || /[\u0000-\u001f]/.test(path) ? '/' : path
}

/** The way to the login page and back. */
export function loginRedirect(request: InboundRequest): Reply {
    const back = request.queryString === '' ? request.path : `${request.path}?${request.queryString}`
    if (back === '/') return redirect('/login.do')
    return redirect(`/login.do?sysparm_goto_url=${encodeURIComponent(back)}`)
}

function form(target: string, problem?: string): Reply {
    const content = html`${problem === undefined ? undefined : html`<p class="note" role="alert">${problem}</p>`}
        <form class="login" method="post" action="/login.do">
            <input type="hidden" name="sysparm_goto_url" value="${target}" />
            <label>
                User name
                <input name="user_name" autocomplete="username" required autofocus />
            </label>
            <label>
                Password
                <input name="user_password" type="password" autocomplete="current-password" required />
            </label>
            <button type="submit">Log in</button>
        </form>`
    return pageReply({ title: 'Log in', content, status: problem === undefined ? 200 : 401 })
}

/** `GET /login.do` shows the form, `POST` opens a session; users of web services only are refused like a wrong password. */
export function loginPage(instance: Instance, sessions: LoginSessions, request: InboundRequest): Reply {
    if (request.method !== 'POST') {
        return form(localTarget(new URLSearchParams(request.queryString).get('sysparm_goto_url')))
    }
    const fields = new URLSearchParams(request.body.toString('utf8'))
    const target = localTarget(fields.get('sysparm_goto_url'))
    const account = accountByPassword(instance, fields.get('user_name') ?? '', fields.get('user_password') ?? '')
    if (account === undefined || account.nonInteractive) return form(target, REFUSED)
    const before = request.cookies[SESSION_COOKIE]
    if (before !== undefined) sessions.close(before)
    return redirect(target, { [SESSION_COOKIE]: sessions.open(account.userName).id })
}

export function logoutPage(sessions: LoginSessions, request: InboundRequest): Reply {
    const id = request.cookies[SESSION_COOKIE]
    if (id !== undefined) sessions.close(id)
    return redirect('/login.do', { [SESSION_COOKIE]: null })
}
