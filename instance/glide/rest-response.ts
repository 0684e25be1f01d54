import type { OutboundResult } from '../runner/outbound-http.ts'
import { GlideObject } from './glide-object.ts'

/** sn_ws.RESTResponseV2 (server-api-reference/c_RESTResponseV2API.md): an answer, or why there is none. */
export class RestResponse extends GlideObject {
    readonly apiName = 'sn_ws.RESTResponseV2'
    readonly methods = methods
    private readonly result: OutboundResult

    constructor(result: OutboundResult) {
        super()
        this.result = result
    }

    getStatusCode(): number {
        return this.result.kind === 'response' ? this.result.status : 0
    }

    getBody(): string {
        return this.result.kind === 'response' ? this.result.body : ''
    }

    getHeader(name: unknown): string | null {
        const wanted = String(name).toLowerCase()
        return Object.entries(this.getHeaders()).find(([key]) => key.toLowerCase() === wanted)?.[1] ?? null
    }

    getHeaders(): Readonly<Record<string, string>> {
        return this.result.kind === 'response' ? this.result.headers : {}
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

    waitForResponse(): void {}
}

const methods = new Set([
    'getStatusCode',
    'getBody',
    'getHeader',
    'getHeaders',
    'haveError',
    'getErrorCode',
    'getErrorMessage',
    'waitForResponse',
])
