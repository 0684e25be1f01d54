import findMyWay from 'find-my-way'
import type { Operation } from './operation.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

type Method = (typeof METHODS)[number]

export interface Match {
    readonly operation: Operation
    readonly pathParameters: Readonly<Record<string, string>>
}

export interface Router {
    find(method: string, path: string): Match | undefined
    /** The methods some resource answers at this path. */
    methodsAt(path: string): readonly string[]
}

/** `/a/{id}/b` as find-my-way writes it; a colon or an asterisk of the path itself is literal. */
function pattern(uri: string): string {
    return uri
        .split('/')
        .map((segment) => {
            const parameter = /^\{([^{}]+)\}$/.exec(segment)
            if (parameter?.[1] !== undefined) return `:${parameter[1].replace(/[^A-Za-z0-9_]/g, '_')}`
            return segment.replace(/:/g, '::')
        })
        .join('/')
}

function isMethod(method: string): method is Method {
    return METHODS.some((known) => known === method)
}

/** Of two resources with the same method and URI the first one answers. */
export function createRouter(operations: readonly Operation[]): Router {
    const tree = findMyWay({ ignoreTrailingSlash: true, maxParamLength: 8192 })
    const handlers = new Map<unknown, Operation>()
    const taken = new Set<string>()
    for (const operation of operations) {
        const method = operation.method
        if (!isMethod(method)) continue
        for (const uri of operation.uris) {
            const shape = `${method} ${uri.replace(/\{[^{}]+\}/g, '{}')}`
            if (taken.has(shape)) continue
            taken.add(shape)
            const handler = (): void => undefined
            handlers.set(handler, operation)
            tree.on(method, pattern(uri), handler)
        }
    }
    const find = (method: string, path: string): Match | undefined => {
        if (!isMethod(method)) return undefined
        const found = tree.find(method, path)
        const operation = handlers.get(found?.handler)
        if (found === null || operation === undefined) return undefined
        const pathParameters: Record<string, string> = {}
        for (const [name, value] of Object.entries(found.params)) pathParameters[name] = value ?? ''
        return { operation, pathParameters }
    }
    return { find, methodsAt: (path) => METHODS.filter((method) => find(method, path) !== undefined) }
}
