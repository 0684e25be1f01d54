import { GlideObject } from './glide-object.ts'
import { ServiceError } from './service-error.ts'

/** RESTAPIResponse (server-api-reference, typings of sn_ws_int). */
export class RestApiResponse extends GlideObject {
    readonly apiName = 'RESTAPIResponse'
    readonly methods = methods
    status: number | undefined
    body: { readonly value: unknown } | undefined
    error: ServiceError | undefined
    stream: RestApiResponseStream | undefined
    readonly headers = new Map<string, string>()

    setStatus(status: unknown): void {
        this.status = Number(status)
    }

    setBody(body: unknown): void {
        this.body = { value: body }
    }

    setHeader(name: unknown, value: unknown): void {
        this.headers.set(String(name), String(value))
    }

    setHeaders(headers: unknown): void {
        if (typeof headers !== 'object' || headers === null) return
        for (const [name, value] of Object.entries(headers)) this.setHeader(name, value)
    }

    setContentType(type: unknown): void {
        this.setHeader('Content-Type', type)
    }

    setLocation(location: unknown): void {
        this.setHeader('Location', location)
    }

    setError(error: unknown): void {
        this.error = error instanceof ServiceError ? error : new ServiceError('ServiceError', 500).setMessage(error)
    }

    getStreamWriter(): RestApiResponseStream {
        this.stream ??= new RestApiResponseStream()
        return this.stream
    }
}

const methods = new Set([
    'setStatus',
    'setBody',
    'setHeader',
    'setHeaders',
    'setContentType',
    'setLocation',
    'setError',
    'getStreamWriter',
])

/** What is written goes out as it is: no `result` around it. */
class RestApiResponseStream extends GlideObject {
    readonly apiName = 'RESTAPIResponseStream'
    readonly methods = new Set(['writeString'])
    text = ''

    writeString(text: unknown): void {
        this.text += String(text)
    }
}
