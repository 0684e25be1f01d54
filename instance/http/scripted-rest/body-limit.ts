import { gunzipSync } from 'node:zlib'
import type { Instance } from '../../instance.ts'
import { badRequest, type Failure } from '../failure.ts'

const MEGABYTE = 1024 * 1024
/** glide.rest.max_content_length can not be set higher. */
const MAXIMUM_MEGABYTES = 25

function megabytes(instance: Instance, property: string, fallback: number): number {
    const value = Number(instance.property(property) ?? fallback)
    return (Number.isFinite(value) && value > 0 ? value : fallback) * MEGABYTE
}

function tooLarge(length: number, limit: number): Failure {
    return badRequest(
        'Exception while reading request',
        `Rejected large REST payload with content-length = ${length} bytes. Max allowed: ${limit} bytes.`
    )
}

export type ReadBody =
    | { readonly ok: true; readonly body: Buffer }
    | { readonly ok: false; readonly failure: Failure }

/**
 * The body as it is after Content-Encoding gzip, when it is not larger than the properties allow
 * (api-reference/rest-api-explorer/r_ControllingMaxRequestSize.md). The limits hold for every body here; on an instance a
 * resource may still read a larger one through `dataStream`, which the local instance does not emulate.
 */
export function readBody(instance: Instance, body: Buffer, contentEncoding: string | undefined): ReadBody {
    const total = Math.min(megabytes(instance, 'glide.rest.max_content_length', 10), MAXIMUM_MEGABYTES * MEGABYTE)
    const isGzip = contentEncoding?.trim().toLowerCase() === 'gzip'
    const own = isGzip
        ? megabytes(instance, 'glide.rest.scripted.max_inbound_gzip_content_length_mb', 1)
        : megabytes(instance, 'glide.rest.scripted.max_inbound_content_length_mb', 10)
    const limit = Math.min(own, total)
    if (body.length > limit) return { ok: false, failure: tooLarge(body.length, limit) }
    if (!isGzip) return { ok: true, body }
    try {
        return { ok: true, body: gunzipSync(body, { maxOutputLength: total }) }
    } catch {
        return { ok: false, failure: badRequest('Exception while reading request', 'The body is not a gzip stream') }
    }
}
