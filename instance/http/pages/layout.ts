import type { Reply } from '../message.ts'
import { html, type Html } from './html.ts'
import type { PageMessage } from './page-messages.ts'

/** Who looks at the page. */
export interface Viewer {
    readonly displayName: string
    /** CSRF token of the login session: `sysparm_ck` in forms, X-UserToken in requests of scripts. */
    readonly userToken: string
    readonly isAdmin: boolean
}

export interface Page {
    readonly title: string
    readonly content: Html
    readonly viewer?: Viewer
    readonly status?: number
    readonly messages?: readonly PageMessage[]
}

const SECURITY_HEADERS = {
    'content-security-policy':
        "default-src 'self'; style-src 'self'; script-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
}

function banner(viewer: Viewer | undefined): Html {
    if (viewer === undefined) return html`<header class="banner"><span class="brand">Local instance</span></header>`
    return html`<header class="banner">
        <a class="brand" href="/">Local instance</a>
        <nav aria-label="Account">
            <span>${viewer.displayName}</span>
            <a href="/logout.do">Log out</a>
        </nav>
    </header>`
}

/** Where scripts of a page find the token they send as X-UserToken. */
function userToken(viewer: Viewer | undefined): Html | undefined {
    return viewer === undefined ? undefined : html`<meta name="g_ck" content="${viewer.userToken}" />`
}

/** A whole page with its landmarks: banner, navigation, main. */
export function pageReply(page: Page): Reply {
    const document = html`<!doctype html>
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                ${userToken(page.viewer)}
                <title>${page.title} | Local instance</title>
                <link rel="stylesheet" href="/instance.css" />
            </head>
            <body>
                <a class="skip" href="#main">Skip to content</a>
                ${banner(page.viewer)}
                <main id="main" tabindex="-1">
                    <h1>${page.title}</h1>
                    ${page.messages?.map(messageNote)} ${page.content}
                </main>
            </body>
        </html> `
    return {
        status: page.status ?? 200,
        headers: { 'content-type': 'text/html;charset=UTF-8', ...SECURITY_HEADERS },
        body: document.text,
    }
}

function messageNote({ kind, text }: PageMessage): Html {
    return html`<p class="note ${kind}" role="${kind === 'error' ? 'alert' : 'status'}">${text}</p>`
}

/** A page that only says something. */
export function messagePage(status: number, title: string, text: string, viewer?: Viewer): Reply {
    const content = html`<p>${text}</p>`
    return pageReply({ title, content, status, ...(viewer === undefined ? {} : { viewer }) })
}
