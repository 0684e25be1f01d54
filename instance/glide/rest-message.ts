import { GlideObject, notEmulated, type GlideClass, type ScriptContext } from './glide-object.ts'
import { RestResponse } from './rest-response.ts'

/** An outbound request without a time-out of its own waits this long (glide.http.timeout, r_AvailableSystemProperties.md). */
const defaultTimeoutMilliseconds = 175_000

/** sn_ws.RESTMessageV2, built by code alone; messages stored as records are not emulated. */
export class RestMessage extends GlideObject {
    readonly apiName = 'sn_ws.RESTMessageV2'
    readonly methods = methods
    private readonly context: ScriptContext
    private endpoint = ''
    private method = 'GET'
    private body = ''
    private timeout: number | undefined
    private readonly headers = new Map<string, string>()
    private readonly parameters: [string, string][] = []

    constructor(context: ScriptContext) {
        super()
        this.context = context
    }

    setEndpoint(endpoint: unknown): void {
        this.endpoint = String(endpoint)
    }

    getEndpoint(): string {
        return this.endpoint
    }

    setHttpMethod(method: unknown): void {
        this.method = String(method).toUpperCase()
    }

    setRequestHeader(name: unknown, value: unknown): void {
        this.headers.set(String(name), String(value))
    }

    getRequestHeader(name: unknown): string | null {
        return this.headers.get(String(name)) ?? null
    }

    getRequestHeaders(): Record<string, string> {
        return Object.fromEntries(this.headers)
    }

    setRequestBody(body: unknown): void {
        this.body = String(body)
    }

    getRequestBody(): string {
        return this.body
    }

    setQueryParameter(name: unknown, value: unknown): void {
        this.parameters.push([String(name), String(value)])
    }

    setBasicAuth(user: unknown, password: unknown): void {
        this.headers.set(
            'Authorization',
            `Basic ${Buffer.from(`${String(user)}:${String(password)}`).toString('base64')}`
        )
    }

    setHttpTimeout(milliseconds: unknown): void {
        this.timeout = Number(milliseconds)
    }

    execute(): RestResponse {
        const { instance } = this.context
        return new RestResponse(
            instance.outbound.send({
                method: this.method,
                url: this.url(),
                headers: this.getRequestHeaders(),
                body: this.body,
                timeoutMilliseconds:
                    this.timeout ?? Number(instance.property('glide.http.timeout') ?? defaultTimeoutMilliseconds),
            })
        )
    }

    /** Sent at once: nothing else of the script can run meanwhile here. */
    executeAsync(): RestResponse {
        return this.execute()
    }

    private url(): string {
        if (this.parameters.length === 0) return this.endpoint
        const separator = this.endpoint.includes('?') ? '&' : '?'
        return `${this.endpoint}${separator}${new URLSearchParams(this.parameters).toString()}`
    }
}

const methods = new Set([
    'setEndpoint',
    'getEndpoint',
    'setHttpMethod',
    'setRequestHeader',
    'getRequestHeader',
    'getRequestHeaders',
    'setRequestBody',
    'getRequestBody',
    'setQueryParameter',
    'setBasicAuth',
    'setHttpTimeout',
    'execute',
    'executeAsync',
])

export const restMessage: GlideClass = {
    kind: 'class',
    name: 'RESTMessageV2',
    prototype: RestMessage.prototype,
    construct(context, args) {
        if (args.length > 0) throw notEmulated('sn_ws.RESTMessageV2 of a REST message record')
        return new RestMessage(context)
    },
}
