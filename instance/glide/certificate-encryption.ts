import { createHmac } from 'node:crypto'
import { GlideObject, type GlideClass } from './glide-object.ts'

const algorithms: Readonly<Record<string, string>> = {
    hmacsha1: 'sha1',
    hmacsha256: 'sha256',
    hmacsha384: 'sha384',
    hmacsha512: 'sha512',
    hmacmd5: 'md5',
}

/** CertificateEncryption (server-api-reference/c_CertificateEncryptionScopedAPI.md), as far as it needs no certificate. */
export class CertificateEncryption extends GlideObject {
    readonly apiName = 'CertificateEncryption'
    readonly methods = methods

    /** The key is base64, the data UTF-8 text, the result base64. */
    generateMac(key: unknown, algorithm: unknown, data: unknown): string {
        const name = algorithms[String(algorithm).toLowerCase()]
        if (name === undefined) throw new Error(`generateMac: unknown algorithm ${String(algorithm)}`)
        return createHmac(name, Buffer.from(String(key), 'base64'))
            .update(String(data), 'utf8')
            .digest('base64')
    }
}

const methods = new Set(['generateMac'])

export const certificateEncryption: GlideClass = {
    kind: 'class',
    name: 'CertificateEncryption',
    prototype: CertificateEncryption.prototype,
    construct: () => new CertificateEncryption(),
    statics: {
        generateMac: (_context, key, algorithm, data) => new CertificateEncryption().generateMac(key, algorithm, data),
    },
}
