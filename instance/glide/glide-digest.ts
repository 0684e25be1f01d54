import { createHash } from 'node:crypto'
import { GlideObject, type GlideClass } from './glide-object.ts'

/** GlideDigest (server-api-reference/c_GlideDigestScopedAPI.md): digests of UTF-8 text. */
export class GlideDigest extends GlideObject {
    readonly apiName = 'GlideDigest'
    readonly methods = methods

    getMD5Hex(text: unknown): string {
        return createHash('md5').update(String(text)).digest('hex')
    }

    getMD5Base64(text: unknown): string {
        return createHash('md5').update(String(text)).digest('base64')
    }

    getSHA1Hex(text: unknown): string {
        return createHash('sha1').update(String(text)).digest('hex')
    }

    getSHA1Base64(text: unknown): string {
        return createHash('sha1').update(String(text)).digest('base64')
    }

    getSHA256Hex(text: unknown): string {
        return createHash('sha256').update(String(text)).digest('hex')
    }

    getSHA256Base64(text: unknown): string {
        return createHash('sha256').update(String(text)).digest('base64')
    }
}

const methods = new Set(['getMD5Hex', 'getMD5Base64', 'getSHA1Hex', 'getSHA1Base64', 'getSHA256Hex', 'getSHA256Base64'])

export const glideDigest: GlideClass = {
    kind: 'class',
    name: 'GlideDigest',
    prototype: GlideDigest.prototype,
    construct: () => new GlideDigest(),
}
