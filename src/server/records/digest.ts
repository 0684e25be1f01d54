import { CertificateEncryption, GlideDigest } from '@servicenow/glide'
import { normalisedKey } from '../calls/identity.ts'
import type { Digests } from '../vendors/vendor.ts'

/** SHA-256 as lower-case hex. */
export function sha256(text: string): string {
    return new GlideDigest().getSHA256Hex(text).toLowerCase()
}

/** The sys_id of the record that these parts name: the same on every node and every try. */
export function recordId(...parts: readonly string[]): string {
    return sha256(normalisedKey(parts)).slice(0, 32)
}

/** What signatures are checked with: the platform's CertificateEncryption takes and gives base64. */
export const DIGESTS: Digests = {
    sha256Hex: sha256,
    hmac: (algorithm, key, text) => CertificateEncryption.generateMac(key, algorithm, text),
}
