import { GlideObject, type Property } from './glide-object.ts'

/** An inbound request as its Scripted REST resource sees it. */
export interface RestRequest {
    readonly method: string
    /** Without query string. */
    readonly path: string
    readonly pathParams: Readonly<Record<string, string>>
    /** Every parameter with all its values. */
    readonly query: Readonly<Record<string, readonly string[]>>
    readonly queryString: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    /** The body's bytes as UTF-8 text. */
    readonly bodyText: string
    /** The parsed body of a JSON (or XML) request; undefined when the resource has to parse it itself. */
    readonly parsedBody?: unknown
}

/** RESTAPIRequest (server-api-reference, typings of sn_ws_int). Parameter values are arrays. */
export class RestApiRequest extends GlideObject {
    readonly apiName = 'RESTAPIRequest'
    readonly methods = new Set(['getHeader', 'getSupportedResponseContentTypes', 'toJSON'])
    private readonly request: RestRequest
    private readonly body: RestApiRequestBody

    constructor(request: RestRequest) {
        super()
        this.request = request
        this.body = new RestApiRequestBody(request)
    }

    override property(name: string): Property | undefined {
        switch (name) {
            case 'body':
                return { value: this.body }
            case 'pathParams':
                return { value: { ...this.request.pathParams } }
            case 'queryParams':
                return {
                    value: Object.fromEntries(
                        Object.entries(this.request.query).map(([key, list]) => [key, [...list]])
                    ),
                }
            case 'queryString':
                return { value: this.request.queryString }
            case 'headers':
                return { value: new RestApiHeaders(this.request.headers) }
            case 'url':
                return { value: this.request.url }
            case 'uri':
                return { value: this.request.path }
            default:
                return undefined
        }
    }

    /** A request is no body of a response (r_ScriptedRESTServiceScriptExamples.md, "Serialization error example"). */
    toJSON(): never {
        throw new Error('A RESTAPIRequest cannot be serialized')
    }

    /** Names of headers have no case. */
    getHeader(name: unknown): string | null {
        return headerOf(this.request.headers, String(name)) ?? null
    }

    getSupportedResponseContentTypes(): string[] {
        const accept = this.getHeader('accept') ?? 'application/json'
        return accept.split(',').map((type) => (type.split(';')[0] ?? '').trim())
    }
}

/** The headers by name; names have no case. */
class RestApiHeaders extends GlideObject {
    readonly apiName = 'RESTAPIRequest.headers'
    readonly methods: ReadonlySet<string> = new Set()
    private readonly headers: Readonly<Record<string, string>>

    constructor(headers: Readonly<Record<string, string>>) {
        super()
        this.headers = headers
    }

    /** A header that was not sent is undefined. */
    override property(name: string): Property | undefined {
        if (name in Object.prototype || name === 'toJSON') return undefined
        return { value: headerOf(this.headers, name) }
    }

    override propertyNames(): readonly string[] {
        return Object.keys(this.headers)
    }
}

function headerOf(headers: Readonly<Record<string, string>>, name: string): string | undefined {
    const wanted = name.toLowerCase()
    return Object.entries(headers).find(([key]) => key.toLowerCase() === wanted)?.[1]
}

type Reading = 'data' | 'dataString' | 'dataStream' | 'entries'

/**
 * The body is a stream that can be consumed once: asked for in a second way it is empty
 * (server-api-reference/c_ScriptableServiceRequestBody.md). What was read as `data` may be looked at again, as the page's
 * samples do. `dataStream` itself can only be counted as read here: what takes a stream is not emulated.
 */
class RestApiRequestBody extends GlideObject {
    readonly apiName = 'RESTAPIRequestBody'
    readonly methods = new Set(['hasNext', 'nextEntry'])
    private readonly request: RestRequest
    private taken: Reading | undefined
    private data: unknown
    private position = 0

    constructor(request: RestRequest) {
        super()
        this.request = request
    }

    override property(name: string): Property | undefined {
        switch (name) {
            case 'data':
                return { value: this.parsed('data') }
            case 'dataString':
                return { value: this.take('dataString') ? this.request.bodyText : '' }
            case 'dataStream':
                return { value: this.take('dataStream') ? new RequestStream() : null }
            default:
                return undefined
        }
    }

    /** Whether this reading is the first. */
    private take(reading: Reading): boolean {
        if (this.taken !== undefined) return false
        this.taken = reading
        return true
    }

    private parsed(reading: 'data' | 'entries'): unknown {
        if (this.take(reading)) this.data = this.request.parsedBody
        return this.taken === reading ? this.data : undefined
    }

    private entries(): readonly unknown[] {
        const body = this.parsed('entries')
        if (Array.isArray(body)) return body
        return body === undefined || body === null ? [] : [body]
    }

    hasNext(): boolean {
        return this.position < this.entries().length
    }

    nextEntry(): unknown {
        const entry = this.entries()[this.position]
        this.position += 1
        return entry
    }
}

/** Nothing that takes a stream is emulated. */
class RequestStream extends GlideObject {
    readonly apiName = 'RESTAPIRequestBody.dataStream'
    readonly methods: ReadonlySet<string> = new Set()
}
