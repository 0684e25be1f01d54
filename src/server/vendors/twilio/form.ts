export interface FormField {
    readonly name: string
    readonly value: string
}

/**
 * The fields of an `application/x-www-form-urlencoded` body, in their order (WHATWG URL Standard, 5.1): `+` is a space,
 * the rest is percent-encoded UTF-8. What can not be decoded is taken as it stands.
 */
export function readForm(body: string): FormField[] {
    return body
        .split('&')
        .filter((pair) => pair !== '')
        .map((pair) => {
            const equals = pair.indexOf('=')
            const [name, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
            return { name: decode(name), value: decode(value) }
        })
}

function decode(text: string): string {
    const spaced = text.replace(/\+/g, ' ')
    try {
        return decodeURIComponent(spaced)
    } catch {
        return spaced
    }
}
