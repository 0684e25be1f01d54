import { GlideObject, notEmulated, type GlideClass, type ScriptContext } from './glide-object.ts'
import {
    basicAuthProfile,
    restMessageTemplate,
    type Credentials,
    type RestMessageTemplate,
} from './rest-message-template.ts'
import { RestResponse } from './rest-response.ts'

/** An outbound request without a time-out of its own waits this long (glide.http.timeout, r_AvailableSystemProperties.md). */
const defaultTimeoutMilliseconds = 175_000

const httpMethods = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'])
const methodsWithBody = new Set(['POST', 'PUT', 'PATCH'])
const logLevels = new Set(['basic', 'elevated', 'all'])

/**
 * sn_ws.RESTMessageV2 (server-api-reference/c_RESTMessageV2API.md), made by code alone or from a REST message record.
 * MID Servers, attachments, OAuth and mutual authentication are not emulated; executeAsync() sends at once.
 */
export class RestMessage extends GlideObject {
    readonly apiName = 'sn_ws.RESTMessageV2'
    readonly methods = methods
    private readonly context: ScriptContext
    private readonly template: RestMessageTemplate | undefined
    private endpoint: string
    private method: string
    /** Set by code: sent as it is. */
    private body: string | undefined
    private timeout: number | undefined
    private credentials: Credentials | undefined
    private readonly headers = new Map<string, readonly [name: string, value: string]>()
    private readonly parameters: (readonly [name: string, value: string])[] = []
    private readonly variables = new Map<string, string>()

    constructor(context: ScriptContext, template?: RestMessageTemplate) {
        super()
        this.context = context
        this.template = template
        this.endpoint = template?.endpoint ?? ''
        this.method = template?.method ?? ''
        this.credentials = template?.credentials
        for (const [name, value] of template?.headers ?? []) this.setRequestHeader(name, value)
        this.parameters.push(...(template?.queryParameters ?? []))
    }

    setEndpoint(endpoint: unknown): void {
        this.endpoint = String(endpoint)
    }

    getEndpoint(): string {
        return this.endpoint
    }

    setHttpMethod(method: unknown): void {
        const name = String(method).toUpperCase()
        if (!httpMethods.has(name)) throw new Error(`setHttpMethod: ${String(method)} is not supported`)
        this.method = name
    }

    setRequestHeader(name: unknown, value: unknown): void {
        this.headers.set(String(name).toLowerCase(), [String(name), String(value)])
    }

    getRequestHeader(name: unknown): string | null {
        return this.headers.get(String(name).toLowerCase())?.[1] ?? null
    }

    /** Without those the system sets when it sends. */
    getRequestHeaders(): Record<string, string> {
        return Object.fromEntries(this.headers.values())
    }

    setRequestBody(body: unknown): void {
        this.body = String(body)
    }

    getRequestBody(): string {
        return this.body ?? this.template?.content ?? ''
    }

    setQueryParameter(name: unknown, value: unknown): void {
        this.parameters.push([String(name), String(value)])
    }

    /** Reserved characters of XML in the value are escaped. */
    setStringParameter(name: unknown, value: unknown): void {
        this.setStringParameterNoEscape(name, escapeXml(String(value)))
    }

    setStringParameterNoEscape(name: unknown, value: unknown): void {
        if (this.template?.variables.has(String(name)) !== true) {
            throw new Error(`${String(name)} is not a variable of the REST message's HTTP method`)
        }
        this.variables.set(String(name), String(value))
    }

    setBasicAuth(user: unknown, password: unknown): void {
        this.credentials = { user: String(user), password: String(password) }
    }

    setAuthenticationProfile(type: unknown, profile: unknown): void {
        if (String(type) !== 'basic')
            throw notEmulated(`sn_ws.RESTMessageV2.setAuthenticationProfile('${String(type)}')`)
        this.credentials = basicAuthProfile(this.context, String(profile))
    }

    setHttpTimeout(milliseconds: unknown): void {
        this.timeout = Number(milliseconds)
    }

    /** Outbound requests are not logged here; the level is only checked. */
    setLogLevel(level: unknown): void {
        if (!logLevels.has(String(level))) throw new Error(`setLogLevel: ${String(level)} is not a level`)
    }

    execute(): RestResponse {
        const { outbound } = this.context.instance
        if (this.endpoint === '') throw new Error('The REST message has no endpoint: call setEndpoint()')
        if (this.method === '') throw new Error('The REST message has no HTTP method: call setHttpMethod()')
        const url = this.url()
        if (!isUri(url)) return new RestResponse({ kind: 'failure', message: `Invalid uri ${url}: Invalid query` }, url)
        const result = outbound.send({
            method: this.method,
            url,
            headers: this.sentHeaders(),
            body: methodsWithBody.has(this.method) ? (this.body ?? this.filled(this.template?.content ?? '')) : '',
            timeoutMilliseconds: this.timeoutMilliseconds(),
        })
        if (result.kind === 'response' && result.status >= 300 && result.status < 400 && result.status !== 304) {
            throw notEmulated('Following a redirect by sn_ws.RESTMessageV2')
        }
        return new RestResponse(result, url)
    }

    /** Sent at once: nothing else of the script can run meanwhile here. */
    executeAsync(): RestResponse {
        return this.execute()
    }

    private timeoutMilliseconds(): number {
        const configured = this.timeout ?? Number(this.context.instance.property('glide.http.timeout') ?? Number.NaN)
        return configured > 0 ? configured : defaultTimeoutMilliseconds
    }

    private sentHeaders(): Record<string, string> {
        const sent: Record<string, string> = {}
        const { instance } = this.context
        if (!this.headers.has('user-agent')) {
            sent['User-Agent'] = instance.property('glide.http.user.agent') ?? 'ServiceNow/1.0'
        }
        for (const [name, value] of this.headers.values()) sent[name] = this.filled(value)
        if (this.credentials && !this.headers.has('authorization')) {
            const { user, password } = this.credentials
            sent['Authorization'] = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
        }
        return sent
    }

    private url(): string {
        const endpoint = this.filled(this.endpoint)
        if (this.parameters.length === 0) return endpoint
        const query = new URLSearchParams()
        for (const [name, value] of this.parameters) query.append(name, this.filled(value))
        return `${endpoint}${endpoint.includes('?') ? '&' : '?'}${query.toString()}`
    }

    /** Puts the values of variables in their places; without a record there are none and the text stays. */
    private filled(text: string): string {
        if (!this.template) return text
        return text.replace(/\$\{([^}]+)\}/g, (_match, name: string) => {
            const value = this.variables.get(name)
            if (value === undefined) throw notEmulated(`Sending a REST message whose variable ${name} was not set`)
            return value
        })
    }
}

function escapeXml(text: string): string {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&apos;')
}

/** Characters such as a pipe have to be escaped by whoever sends (web-services/c_UsingSpecialCharactersInURIs.md). */
function isUri(text: string): boolean {
    return URL.canParse(text) && !/[\s"<>\\^`{|}]/.test(text)
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
    'setStringParameter',
    'setStringParameterNoEscape',
    'setBasicAuth',
    'setAuthenticationProfile',
    'setHttpTimeout',
    'setLogLevel',
    'execute',
    'executeAsync',
])

export const restMessage: GlideClass = {
    kind: 'class',
    name: 'RESTMessageV2',
    prototype: RestMessage.prototype,
    construct(context, args) {
        if (args.length === 0) return new RestMessage(context)
        const [name, method] = args
        return new RestMessage(context, restMessageTemplate(context, String(name), String(method)))
    },
}
