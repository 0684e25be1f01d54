import { createHash, createHmac } from 'node:crypto'
import type { Digests } from '../../src/server/vendors/vendor.ts'

/** What the application hashes with, as the platform's own classes do it. */
export const digests: Digests = {
    sha256Hex: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    hmac: (algorithm, key, text) =>
        createHmac(algorithm === 'HmacSHA1' ? 'sha1' : 'sha256', Buffer.from(key, 'base64'))
            .update(text, 'utf8')
            .digest('base64'),
}
