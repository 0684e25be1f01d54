/** A request and a reply as the rooms of the HTTP layer pass them around; only server.ts knows the web framework. */

export interface InboundRequest {
    /** Upper case, after X-HTTP-Method-Override. */
    readonly method: string
    /** Percent-encoded, without the query string. */
    readonly path: string
    /** What follows the question mark, as it was sent. */
    readonly queryString: string
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string>>
    readonly cookies: Readonly<Record<string, string | undefined>>
    readonly body: Buffer
    /** Scheme, host and port as the client addressed them: what links in replies begin with. */
    readonly origin: string
}

export interface Reply {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string | Buffer
    /** Cookies to set (a value) or to clear (null), by name; all are HttpOnly, SameSite=Lax and valid for the whole site. */
    readonly cookies?: Readonly<Record<string, string | null>>
}

const JSON_TYPE = 'application/json;charset=UTF-8'

export function jsonReply(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
    return { status, headers: { 'content-type': JSON_TYPE, ...headers }, body: JSON.stringify(value) }
}

export function redirect(location: string, cookies: Readonly<Record<string, string | null>> = {}): Reply {
    return { status: 302, headers: { location }, body: '', cookies }
}

/** Query parameters in order of appearance, a repeated name keeping all its values. */
export function queryParameters(queryString: string): Map<string, string[]> {
    const found = new Map<string, string[]>()
    for (const [name, value] of new URLSearchParams(queryString)) {
        const values = found.get(name)
        if (values === undefined) found.set(name, [value])
        else values.push(value)
    }
    return found
}
