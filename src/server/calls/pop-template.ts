/**
 * Addresses with placeholders, `https://crm.example.com/search?phone={callerNumber}`, whose values come from outside.
 * Whatever the values are, the address stays on the host it names, with the path and the parameters it names.
 */

const NAMES: ReadonlySet<string> = new Set([
    'interaction',
    'interactionNumber',
    'callId',
    'externalId',
    'callerNumber',
    'calledNumber',
    'callerTable',
    'callerId',
    'callerName',
    'queue',
    'agent',
])

const ATTRIBUTE = /^attributes\.[A-Za-z0-9_.-]{1,100}$/

/** A last part that is a number makes it an IPv4 address to browsers, which is four numbers or nothing (WHATWG URL, 3.5). */
const NAME = '(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)*[a-z](?:[a-z0-9-]*[a-z0-9])?'
const BYTE = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const PORT = '(?:6553[0-5]|655[0-2]\\d|65[0-4]\\d\\d|6[0-4]\\d{3}|[1-5]\\d{4}|\\d{1,4})'

/** Of another site only https; a host that is all there, before any placeholder. */
const ORIGIN = new RegExp(
    `^(?:https://(?:${NAME}|${BYTE}(?:\\.${BYTE}){3})|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))(?::${PORT})?(?=[/?#]|$)`,
    'i'
)

/** What browsers take as it stands (RFC 3986), and braces. A backslash would be a slash to them. */
const PLAIN = /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%{}]*$/

const PLACEHOLDER = /\{([^{}]*)\}/g

/** Longer values are no names or numbers of anything. */
const MOST_CHARACTERS = 200

/** What would have to be there instead, in words; undefined for a template that can be used. */
export function expectedOfTemplate(template: string): string | undefined {
    const origin = ORIGIN.exec(template)?.[0]
    if (origin === undefined) {
        return 'an https address (http for localhost only) with a host and no user, and no placeholder before the path'
    }
    const rest = template.slice(origin.length)
    if (!PLAIN.test(rest)) return 'no blanks, quotes, backslashes or letters beyond a to z'
    const unknown = placeholdersOf(rest).find((name) => !isKnown(name))
    if (unknown !== undefined) return `a placeholder that is known, not {${unknown}}`
    if (/[{}]/.test(rest.replace(PLACEHOLDER, ''))) return 'a closing brace for every opening one'
    if (/%(?![0-9a-f]{2})/i.test(rest)) return 'two hexadecimal digits behind every percent sign'
    if (pathOf(rest).split('/').some(isDots)) return 'a path without . and .. as its parts'
    return undefined
}

/** The names in its braces. */
export function placeholdersOf(template: string): string[] {
    const names: string[] = []
    template.replace(PLACEHOLDER, (_found, name: string) => {
        names.push(name)
        return ''
    })
    return names
}

/** Puts values in the place of the names in braces, encoded; for a template of which nothing else is expected. */
export function fillTemplate(template: string, valueOf: (name: string) => string): string {
    return template.replace(PLACEHOLDER, (_found, name: string) => encode(valueOf(name)))
}

/** Nothing of it means anything in an address: `encodeURIComponent` leaves `! ' ( ) *` as they are. */
export function encode(value: string): string {
    const text = wellFormed(value.slice(0, MOST_CHARACTERS))
    // Encoded dots are dots to a browser: as a part of the path they would lead to another one.
    if (/^\.+$/.test(text)) return ''
    return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

function isKnown(name: string): boolean {
    return NAMES.has(name) || ATTRIBUTE.test(name)
}

function pathOf(rest: string): string {
    return /^[^?#]*/.exec(rest)?.[0] ?? ''
}

/** Also one that would be dots if a placeholder in it were empty. */
function isDots(part: string): boolean {
    return /^(\.|%2e)+$/i.test(part.replace(PLACEHOLDER, ''))
}

/** Half a character cannot be encoded. */
function wellFormed(text: string): string {
    return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) =>
        found.length === 2 ? found : '\ufffd'
    )
}
