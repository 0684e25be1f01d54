import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int'
import type { SignedRequest } from '../vendors/vendor.ts'

/**
 * A request as its signature sees it.
 *
 * @param headers lower-case names of the headers that the vendor signs with; others are not read
 */
export function signedRequest(request: RESTAPIRequest, rawBody: string, headers: readonly string[]): SignedRequest {
    const sent: Record<string, string> = {}
    for (const name of headers) {
        const value: string | null | undefined = request.getHeader(name)
        if (value !== null && value !== undefined) sent[name] = value
    }
    const contentType: string | null | undefined = request.getHeader('content-type')
    return { rawBody, headers: sent, url: calledAddress(request), contentType: contentType ?? '' }
}

/** The whole address the sender called, its query included. */
function calledAddress(request: RESTAPIRequest): string {
    const query: string | null | undefined = request.queryString
    return query === null || query === undefined || query === '' || request.url.includes('?')
        ? request.url
        : `${request.url}?${query}`
}

/**
 * The fields of a form body, as a form again. The platform hands them over with the parameters of the address, in one
 * map of lists (`request.queryParams`), and its documentation gives no other way to a form ("Control request and
 * response content type", x-www-form-urlencoded); so those of the address are left out. Names, values and their order
 * within a name are exact, which is what signatures of forms are made of; how they were escaped is not.
 */
export function formText(request: RESTAPIRequest): string {
    const parameters: unknown = request.queryParams
    const ofAddress = addressParameters(request.queryString)
    const pairs: string[] = []
    if (typeof parameters !== 'object' || parameters === null) return ''
    for (const [name, values] of Object.entries(parameters)) {
        const skipped = ofAddress.get(name) ?? 0
        const list: readonly unknown[] = Array.isArray(values) ? values : [values]
        for (const value of list.slice(skipped)) pairs.push(`${escaped(name)}=${escaped(String(value))}`)
    }
    return pairs.join('&')
}

/** How many values of each name stand in the address: they come first. */
function addressParameters(query: string | null | undefined): Map<string, number> {
    const counts = new Map<string, number>()
    for (const pair of (query ?? '').split('&')) {
        const name = unescaped(pair.split('=')[0] ?? '')
        if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    return counts
}

function escaped(text: string): string {
    return encodeURIComponent(text.replace(HALF_PAIR, '\ufffd'))
}

/** Half of a surrogate pair cannot be encoded. */
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function unescaped(text: string): string {
    try {
        return decodeURIComponent(text.replace(/\+/g, ' '))
    } catch {
        return text
    }
}
