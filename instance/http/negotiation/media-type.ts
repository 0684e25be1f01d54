/**
 * Content types as Scripted REST and the Table API compare them
 * (api-reference/rest-api-explorer/c_SpecifyContentType.md).
 */

/** The type without its parameters, lower case: `application/json;charset=utf-8` -> `application/json`. */
export function essence(contentType: string): string {
    return (contentType.split(';')[0] ?? '').trim().toLowerCase()
}

/** `application/json`, `text/json` and every `+json` type. */
export function isJson(contentType: string): boolean {
    return /^[^/]+\/(?:[^/]+\+)?json$/.test(essence(contentType))
}

/** `application/xml`, `text/xml` and every `+xml` type. */
export function isXml(contentType: string): boolean {
    return /^[^/]+\/(?:[^/]+\+)?xml$/.test(essence(contentType))
}

/** The platform's wildcards: `*` any characters, `%` exactly one. */
function matchesPattern(type: string, pattern: string): boolean {
    const expression = pattern
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/%/g, '.')
    return new RegExp(`^${expression}$`).test(type)
}

/** Whether a body of this type may be sent to a resource that lists these formats; a vendor's `+json` counts as JSON, `+xml` as XML. */
export function isSupported(contentType: string, formats: readonly string[]): boolean {
    const type = essence(contentType)
    return formats.some((format) => {
        const pattern = essence(format)
        if (matchesPattern(type, pattern)) return true
        return (pattern === 'application/json' && isJson(type)) || (pattern === 'application/xml' && isXml(type))
    })
}

interface MediaRange {
    readonly type: string
    readonly quality: number
}

function acceptedRanges(accept: string): MediaRange[] {
    return accept
        .split(',')
        .map((part) => {
            const quality = /;\s*q=([0-9.]+)/i.exec(part)
            return { type: essence(part), quality: quality === null ? 1 : Number(quality[1]) }
        })
        .filter((range) => range.type !== '' && range.quality > 0)
        .sort((one, other) => other.quality - one.quality)
}

/**
 * The type to answer with, out of what a resource produces, or undefined when the client accepts none of it. Without an
 * Accept header, and where the client leaves the choice open, JSON comes first.
 */
export function chooseResponseType(accept: string | undefined, produces: readonly string[]): string | undefined {
    const offered = [...produces.filter(isJson), ...produces.filter((type) => !isJson(type))].map(essence)
    if (accept === undefined || accept.trim() === '') return offered[0]
    for (const range of acceptedRanges(accept)) {
        const exact = offered.find((type) => matchesPattern(type, range.type))
        if (exact !== undefined) return exact
        const kindred = offered.find(
            (type) => (isJson(type) && isJson(range.type)) || (isXml(type) && isXml(range.type))
        )
        if (kindred !== undefined) return kindred
        const custom = offered.find((type) => /[*%]/.test(type) && matchesPattern(range.type, type))
        if (custom !== undefined) return range.type
    }
    return undefined
}

/** A comma-separated list of formats as sys_ws_definition and sys_ws_operation keep it. */
export function formatList(value: string | null | undefined): string[] {
    return (value ?? '')
        .split(',')
        .map((format) => format.trim())
        .filter((format) => format !== '')
}
