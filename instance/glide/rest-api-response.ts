import { GlideObject, notEmulated } from './glide-object.ts'
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

    /** A value that is no number would make the status 0, which HTTP has not. Once the stream is written to nothing changes. */
    setStatus(status: unknown): void {
        if (typeof status !== 'number') throw notEmulated('RESTAPIResponse.setStatus with a value that is no number')
        if (!this.stream?.isWritten) this.status = status
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

    /** An invalid type makes the answer JSON. */
    setContentType(type: unknown): void {
        if (this.stream?.isWritten) return
        const isValid = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+\s*(?:;.*)?$/.test(String(type))
        this.setHeader('Content-Type', isValid ? type : 'application/json')
    }

    setLocation(location: unknown): void {
        this.setHeader('Location', location)
    }

    setError(error: unknown): void {
        this.error = error instanceof ServiceError ? error : new ServiceError('ServiceError', 500).setMessage(error)
    }

    getStreamWriter(): RestApiResponseStream {
        this.stream ??= new RestApiResponseStream(() => this.mayStream())
        return this.stream
    }

    /** A response is no body of itself (r_ScriptedRESTServiceScriptExamples.md, "Serialization error example"). */
    toJSON(): never {
        throw new Error('A RESTAPIResponse cannot be serialized')
    }

    /** Status and content type come before the first byte. */
    private mayStream(): void {
        const hasType = [...this.headers.keys()].some((name) => name.toLowerCase() === 'content-type')
        if (this.status === undefined || !hasType)
            throw new Error('The content type and the status of a response are set before its stream is written to')
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
    'toJSON',
])

/** What is written goes out as it is: no `result` around it. */
class RestApiResponseStream extends GlideObject {
    readonly apiName = 'RESTAPIResponseStream'
    readonly methods = new Set(['writeString'])
    text = ''
    isWritten = false
    private readonly begin: () => void

    constructor(begin: () => void) {
        super()
        this.begin = begin
    }

    writeString(text: unknown): void {
        if (!this.isWritten) this.begin()
        this.isWritten = true
        this.text += String(text)
    }
}
