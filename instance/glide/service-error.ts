import { GlideObject, type GlideClass } from './glide-object.ts'

/** ServiceError of sn_ws_err and its named kinds (rest-api-explorer/r_ScriptedRESTServiceScriptExamples.md). */
export class ServiceError extends GlideObject {
    readonly apiName: string
    readonly methods = methods
    status: number
    message = ''
    detail = ''

    constructor(apiName: string, status: number) {
        super()
        this.apiName = apiName
        this.status = status
    }

    setStatus(status: unknown): this {
        this.status = Number(status)
        return this
    }

    setMessage(message: unknown): this {
        this.message = String(message)
        return this
    }

    setDetail(detail: unknown): this {
        this.detail = String(detail)
        return this
    }
}

const methods = new Set(['setStatus', 'setMessage', 'setDetail'])

const named: Readonly<Record<string, number>> = {
    BadRequestError: 400,
    NotFoundError: 404,
    NotAcceptableError: 406,
    ConflictError: 409,
    UnsupportedMediaTypeError: 415,
}

const serviceError: GlideClass = {
    kind: 'class',
    name: 'ServiceError',
    prototype: ServiceError.prototype,
    construct: () => new ServiceError('ServiceError', 500),
}

/** The members of sn_ws_err. */
export const serviceErrors: Readonly<Record<string, GlideClass>> = {
    ServiceError: serviceError,
    ...Object.fromEntries(
        Object.entries(named).map(([name, status]): [string, GlideClass] => [
            name,
            {
                kind: 'class',
                name,
                prototype: ServiceError.prototype,
                construct: (_context, [message]) => {
                    const error = new ServiceError(name, status)
                    return message === undefined ? error : error.setMessage(message)
                },
            },
        ])
    ),
}
