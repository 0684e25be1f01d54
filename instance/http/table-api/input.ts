import { notEmulated } from '../../glide/glide-object.ts'
import { wellFormed } from '../../glide/xml-to-json.ts'
import { badRequest, MISSING_CONTENT_TYPE, unsupportedMediaType, type Failure } from '../failure.ts'
import type { InboundRequest } from '../message.ts'
import { isJson, isXml } from '../negotiation/media-type.ts'

/** Field names and values as a client sent them; whether they are fields is looked at later. */
export type RecordInput = ReadonlyMap<string, string>

export type ReadInput =
    { readonly ok: true; readonly input: RecordInput } | { readonly ok: false; readonly failure: Failure }

/** The record of a POST, PUT or PATCH body; of several only the first counts (c_RESTAPI.md, "Supported HTTP request methods"). */
export function readInput(request: InboundRequest): ReadInput {
    const text = request.body.toString('utf8')
    const contentType = request.headers['content-type']
    if (contentType === undefined) {
        return text === '' ? { ok: true, input: new Map() } : { ok: false, failure: MISSING_CONTENT_TYPE }
    }
    if (isXml(contentType)) return readXml(text)
    if (!isJson(contentType)) return { ok: false, failure: unsupportedMediaType(contentType) }
    if (text.trim() === '') return { ok: true, input: new Map() }
    const parsed = parse(text)
    const first: unknown = Array.isArray(parsed) ? parsed[0] : parsed
    if (typeof first !== 'object' || first === null || Array.isArray(first)) {
        return { ok: false, failure: badRequest('Exception while reading request', 'The payload is not valid JSON.') }
    }
    return { ok: true, input: new Map(Object.entries(first).map(([name, value]) => [name, fieldText(value)])) }
}

/** `<request><entry>` and the fields, as bodies of Scripted REST are written too (r_ScriptedRESTServiceScriptExamples.md). */
function readXml(text: string): ReadInput {
    if (text.trim() === '') return { ok: true, input: new Map() }
    const root = wellFormed(text)
    if (root === undefined) {
        return { ok: false, failure: badRequest('Exception while reading request', 'The payload is not valid XML.') }
    }
    const entry = root.children.find((child) => child.name === 'entry')
    if (root.name !== 'request' || entry === undefined || entry.children.some((field) => field.children.length > 0)) {
        throw notEmulated('An XML body other than request, entry and fields')
    }
    return { ok: true, input: new Map(entry.children.map((field) => [field.name, field.text])) }
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return undefined
    }
}

/** A value as text; a reference may come back in the shape it was read in, `{link, value}`. */
function fieldText(value: unknown): string {
    if (value === null || value === undefined) return ''
    if (typeof value === 'string') return value
    if (typeof value === 'object') return 'value' in value ? fieldText(value.value) : JSON.stringify(value)
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
