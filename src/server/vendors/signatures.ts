/** What signatures are checked with. The engine has no Buffer and no atob; hashing itself is handed in (`Digests`). */

/** Whether two texts are the same, in a time that tells nothing of where they differ. */
export function sameText(one: string, other: string): boolean {
    let difference = one.length ^ other.length
    for (let index = 0; index < one.length; index++) {
        // Beyond the end charCodeAt gives NaN, which counts as 0: the lengths differ already.
        difference |= one.charCodeAt(index) ^ other.charCodeAt(index)
    }
    return difference === 0
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The UTF-8 bytes of a text in base64; a broken symbol (half a surrogate pair) counts as U+FFFD. */
export function toBase64(text: string): string {
    const bytes = utf8(text)
    let encoded = ''
    for (let index = 0; index < bytes.length; index += 3) {
        const [first = 0, second = 0, third = 0] = bytes.slice(index, index + 3)
        const bits = (first << 16) | (second << 8) | third
        const digits = [bits >> 18, (bits >> 12) & 63, (bits >> 6) & 63, bits & 63]
        const told = Math.min(bytes.length - index, 3) + 1
        encoded += digits.map((digit, place) => (place < told ? ALPHABET.charAt(digit) : '=')).join('')
    }
    return encoded
}

/** How many bytes a base64 text stands for; undefined when it is not base64 (RFC 4648, section 4, padded). */
export function bytesInBase64(encoded: string): number | undefined {
    if (encoded.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) return undefined
    return (encoded.length / 4) * 3 - (encoded.length - encoded.replace(/=+$/, '').length)
}

/** base64 as URLs and tokens carry it (RFC 4648, section 5), without padding. */
export function toBase64Url(base64: string): string {
    return base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** The UTF-8 text that a base64url text stands for; undefined when it is no base64url, or no UTF-8. */
export function textOfBase64Url(encoded: string): string | undefined {
    if (!/^[A-Za-z0-9_-]*$/.test(encoded) || encoded.length % 4 === 1) return undefined
    const base64 = encoded.replace(/-/g, '+').replace(/_/g, '/')
    let percent = ''
    for (let index = 0; index < base64.length; index += 4) {
        const digits = Array.from(base64.slice(index, index + 4)).map((digit) => ALPHABET.indexOf(digit))
        const [first = 0, second = 0, third = 0, fourth = 0] = digits
        const bytes = [(first << 2) | (second >> 4), ((second & 15) << 4) | (third >> 2), ((third & 3) << 6) | fourth]
        percent += bytes
            .slice(0, digits.length - 1)
            .map(percentByte)
            .join('')
    }
    try {
        return decodeURIComponent(percent)
    } catch {
        return undefined
    }
}

function percentByte(byte: number): string {
    return `%${byte < 16 ? '0' : ''}${byte.toString(16)}`
}

const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function utf8(text: string): number[] {
    const percent = encodeURIComponent(text.replace(HALF_PAIR, '\ufffd'))
    const bytes: number[] = []
    for (let index = 0; index < percent.length; index++) {
        if (percent.charAt(index) !== '%') bytes.push(percent.charCodeAt(index))
        else {
            bytes.push(parseInt(percent.slice(index + 1, index + 3), 16))
            index += 2
        }
    }
    return bytes
}
