import type { OutboundResult } from '../runner/outbound-http.ts'
import { GlideObject, type Property } from './glide-object.ts'

/**
 * sn_ws.RESTResponseV2 (server-api-reference/c_RESTResponseV2API.md): an answer, or why there is none. Every failure to get
 * one has the code that is documented for a socket time-out; other codes are not documented.
 */
export class RestResponse extends GlideObject {
    readonly apiName = 'sn_ws.RESTResponseV2'
    readonly methods = methods
    private readonly result: OutboundResult
    private readonly url: string

    constructor(result: OutboundResult, url: string) {
        super()
        this.result = result
        this.url = url
    }

    getStatusCode(): number {
        return this.result.kind === 'response' ? this.result.status : 0
    }

    getBody(): string {
        return this.result.kind === 'response' ? this.result.body : ''
    }

    getHeader(name: unknown): string | null {
        const wanted = String(name).toLowerCase()
        return this.list().findLast(([key]) => key.toLowerCase() === wanted)?.[1] ?? null
    }

    /** The last of duplicates only. */
    getHeaders(): Readonly<Record<string, string>> {
        return Object.fromEntries(this.list())
    }

    /** With duplicates, each with its name and value. */
    getAllHeaders(): { readonly name: string; readonly value: string }[] {
        return this.list().map(([name, value]) => ({ name, value }))
    }

    getCookies(): CookieList {
        return new CookieList(
            this.list()
                .filter(([name]) => name.toLowerCase() === 'set-cookie')
                .map(([, value]) => value)
        )
    }

    getQueryString(): string {
        return this.url
    }

    haveError(): boolean {
        return this.result.kind === 'failure' || this.result.status >= 400
    }

    getErrorCode(): number {
        return this.result.kind === 'failure' ? 1 : 0
    }

    getErrorMessage(): string {
        if (this.result.kind === 'failure') return this.result.message
        return this.result.status >= 400 ? `Method failed with code: ${this.result.status}` : ''
    }

    /** The answer is there already. */
    waitForResponse(): void {}

    private list(): readonly (readonly [name: string, value: string])[] {
        if (this.result.kind === 'failure') return []
        return this.result.headerList ?? Object.entries(this.result.headers)
    }
}

const methods = new Set([
    'getStatusCode',
    'getBody',
    'getHeader',
    'getHeaders',
    'getAllHeaders',
    'getCookies',
    'getQueryString',
    'haveError',
    'getErrorCode',
    'getErrorMessage',
    'waitForResponse',
])

/** What getCookies() gives: the page walks it by `length` and `get(i)`. */
class CookieList extends GlideObject {
    readonly apiName = 'RESTResponseV2.cookies'
    readonly methods = new Set(['get'])
    private readonly cookies: readonly string[]

    constructor(cookies: readonly string[]) {
        super()
        this.cookies = cookies
    }

    override property(name: string): Property | undefined {
        if (name === 'length') return { value: this.cookies.length }
        return /^\d+$/.test(name) ? { value: this.cookies[Number(name)] } : undefined
    }

    get(index: unknown): string | null {
        return this.cookies[Number(index)] ?? null
    }
}
