import { gunzipSync } from 'node:zlib'
import type { Instance } from '../../instance.ts'
import { badRequest, type Failure } from '../failure.ts'
import type { InboundRequest } from '../message.ts'
import { isJson, isXml } from '../negotiation/media-type.ts'
import { readXmlEntries } from './xml-entries.ts'

const UNREADABLE = 'Exception while reading request'
const MEGABYTE = 1024 * 1024
/** glide.rest.max_content_length can not be set higher. */
const MAXIMUM_MEGABYTES = 25

/** A body that is read when a script asks for it, and what came of it. */
export interface RequestBody {
    /** @throws when it is too large or neither JSON nor XML. */
    text(): string
    /** @throws also when it is not what its Content-Type says. */
    parsed(): unknown
    /** Why it could not be read, once a script tried. */
    readonly problem: Failure | undefined
}

/**
 * Limits apply when a script accesses the body, and answer 400 (api-reference/rest-api-explorer/r_ControllingMaxRequestSize.md);
 * a body that is neither JSON nor XML answers 500 (c_SpecifyContentType.md). `dataStream` is not emulated.
 */
export function openRequestBody(instance: Instance, request: InboundRequest): RequestBody {
    let problem: Failure | undefined
    const fail = (failure: Failure): never => {
        problem = failure
        throw new Error(failure.detail ?? failure.message)
    }
    const contentType = request.headers['content-type'] ?? 'application/json'
    const text = (): string => {
        if (!isJson(contentType) && !isXml(contentType)) return fail(notReadableAsText(contentType))
        const content = readContent(instance, request)
        return Buffer.isBuffer(content) ? content.toString('utf8') : fail(content)
    }
    const parsed = (): unknown => {
        const content = text()
        if (content.trim() === '') return undefined
        if (isXml(contentType)) {
            return readXmlEntries(content) ?? fail(badRequest(UNREADABLE, 'The payload is not valid XML.'))
        }
        try {
            return JSON.parse(content)
        } catch {
            return fail(badRequest(UNREADABLE, 'The payload is not valid JSON.'))
        }
    }
    return {
        text,
        parsed,
        get problem() {
            return problem
        },
    }
}

function notReadableAsText(contentType: string): Failure {
    return {
        status: 500,
        message: UNREADABLE,
        detail: `A body of type ${contentType} can only be read as dataStream`,
    }
}

/** The bytes after Content-Encoding gzip, or why they are refused. */
function readContent(instance: Instance, request: InboundRequest): Buffer | Failure {
    const { body } = request
    const isGzip = request.headers['content-encoding']?.trim().toLowerCase() === 'gzip'
    const total = Math.min(bytes(instance, 'glide.rest.max_content_length', 10), MAXIMUM_MEGABYTES * MEGABYTE)
    const own = isGzip
        ? bytes(instance, 'glide.rest.scripted.max_inbound_gzip_content_length_mb', 1)
        : bytes(instance, 'glide.rest.scripted.max_inbound_content_length_mb', 10)
    const limit = Math.min(own, total)
    if (body.length > limit) return tooLarge(body.length, limit)
    if (!isGzip) return body
    try {
        return gunzipSync(body, { maxOutputLength: total })
    } catch {
        return badRequest(UNREADABLE, 'The payload is no gzip stream, or too large a one.')
    }
}

function bytes(instance: Instance, property: string, fallbackMegabytes: number): number {
    const megabytes = Number(instance.property(property) ?? '')
    return (megabytes > 0 ? megabytes : fallbackMegabytes) * MEGABYTE
}

function tooLarge(length: number, limit: number): Failure {
    return badRequest(
        UNREADABLE,
        `Rejected large REST payload with content-length = ${length} bytes. Max allowed: ${limit} bytes.`
    )
}
