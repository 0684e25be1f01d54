/** A small HTTP client for tests: one origin, one identity, no redirects followed, replies read to the end. */
export interface HttpReply {
    readonly status: number
    readonly headers: Headers
    readonly text: string
    /** The body as JSON; undefined when it is none. */
    readonly json: unknown
}

export interface HttpRequest {
    readonly method?: string
    /** A value is sent as JSON, text as it is. */
    readonly body?: unknown
    readonly headers?: Readonly<Record<string, string>>
}

export interface HttpClient {
    request(path: string, options?: HttpRequest): Promise<HttpReply>
    get(path: string, headers?: Readonly<Record<string, string>>): Promise<HttpReply>
    /** Sends a value as JSON. */
    post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<HttpReply>
    /** Sends a form. */
    submit(
        path: string,
        fields: Readonly<Record<string, string>>,
        headers?: Readonly<Record<string, string>>
    ): Promise<HttpReply>
}

export function basic(userName: string, password: string): string {
    return `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`
}

/** `authorization` goes with every request unless a request's own headers say otherwise. */
export function httpClient(url: string, authorization?: string): HttpClient {
    const request = async (path: string, options: HttpRequest = {}): Promise<HttpReply> => {
        const { body } = options
        const isJson = body !== undefined && typeof body !== 'string'
        const response = await fetch(`${url}${path}`, {
            method: options.method ?? 'GET',
            redirect: 'manual',
            headers: {
                accept: 'application/json',
                ...(authorization === undefined ? {} : { authorization }),
                ...(isJson ? { 'content-type': 'application/json' } : {}),
                ...options.headers,
            },
            ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : body }),
        })
        const text = await response.text()
        return { status: response.status, headers: response.headers, text, json: parsed(text) }
    }
    return {
        request,
        get: (path, headers = {}) => request(path, { headers }),
        post: (path, body, headers = {}) => request(path, { method: 'POST', body, headers }),
        submit: (path, fields, headers = {}) =>
            request(path, {
                method: 'POST',
                body: new URLSearchParams(fields).toString(),
                headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
            }),
    }
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return undefined
    }
}
