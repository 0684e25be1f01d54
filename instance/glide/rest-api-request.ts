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
    readonly methods = new Set(['getHeader', 'getSupportedResponseContentTypes'])
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
                return { value: { ...this.request.headers } }
            case 'url':
                return { value: this.request.url }
            case 'uri':
                return { value: this.request.path }
            default:
                return undefined
        }
    }

    /** Names of headers have no case. */
    getHeader(name: unknown): string | null {
        const wanted = String(name).toLowerCase()
        return Object.entries(this.request.headers).find(([key]) => key.toLowerCase() === wanted)?.[1] ?? null
    }

    getSupportedResponseContentTypes(): string[] {
        return (this.getHeader('accept') ?? 'application/json').split(',').map((type) => type.trim())
    }
}

/** The body may be taken in one way only: data, dataString, dataStream, or entry by entry. */
class RestApiRequestBody extends GlideObject {
    readonly apiName = 'RESTAPIRequestBody'
    readonly methods = new Set(['hasNext', 'nextEntry'])
    private readonly request: RestRequest
    private taken: 'data' | 'dataString' | 'entries' | undefined
    private position = 0

    constructor(request: RestRequest) {
        super()
        this.request = request
    }

    override property(name: string): Property | undefined {
        if (name === 'data') {
            this.take('data')
            return { value: this.parsed() }
        }
        if (name === 'dataString') {
            this.take('dataString')
            return { value: this.request.bodyText }
        }
        return undefined
    }

    private take(way: 'data' | 'dataString' | 'entries'): void {
        if (this.taken !== undefined && this.taken !== way) {
            throw new Error(`The request body was read as ${this.taken} already and cannot be read again as ${way}`)
        }
        if (this.taken === 'dataString') throw new Error('The request body was read already and cannot be read again')
        this.taken = way
    }

    private parsed(): unknown {
        return this.request.parsedBody
    }

    private entries(): readonly unknown[] {
        this.take('entries')
        const body = this.parsed()
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
