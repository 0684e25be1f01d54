/**
 * The first extension of web browsers (ECMAScript, Annex B) that a regular expression relies on: the platform's engine
 * disallows them (scripts/javascript-engine-feature-support.md, "RegExp syntax extensions").
 *
 * @param literal with its slashes and flags.
 */
export function regexExtension(literal: string): string | undefined {
    const end = literal.lastIndexOf('/')
    const pattern = literal.slice(1, end)
    const isUnicode = literal.slice(end + 1).includes('u')
    // With the flag u the language itself has no such extensions.
    if (isUnicode) return undefined
    const classes = (pattern.match(ESCAPE_OR_CLASS) ?? []).filter((part) => part.startsWith('['))
    const outside = pattern.replace(ESCAPE_OR_CLASS, (part) => (part.startsWith('[') ? '[]' : part))
    const groups = (outside.match(/(?<!\\)\((?!\?(?!<[A-Za-z_$]))/g) ?? []).length
    const hasNames = /\(\?<[A-Za-z_$]/.test(outside)
    for (const [, rest = ''] of pattern.matchAll(/\\([\s\S].{0,9})/g)) {
        const reason = escapeExtension(rest, groups, hasNames)
        if (reason !== undefined) return reason
    }
    if (classes.some((each) => /\\[dDsSwW]-[^\]]|[^[\\]-\\[dDsSwW]/.test(each))) return 'hyphens in character sets'
    const text = outside.replace(/\\[ux]\{[^}]*\}|\\k<[^>]*>|\\./g, '.').replaceAll('[]', '.')
    if (/\{(?!\d+(?:,\d*)?\})|\]/.test(text)) return 'incomplete patterns and quantifiers'
    return undefined
}

/** An escaped bracket opens no class. */
const ESCAPE_OR_CLASS = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]/g

/** @param rest what follows a backslash. */
function escapeExtension(rest: string, groups: number, hasNames: boolean): string | undefined {
    const first = rest[0] ?? ''
    if (first === 'c') return /^c[A-Za-z]/.test(rest) ? undefined : 'invalid control-character escapes'
    if (first === 'u') return /^u[\da-fA-F]{4}/.test(rest) ? undefined : 'invalid Unicode escapes'
    if (first === 'x') return /^x[\da-fA-F]{2}/.test(rest) ? undefined : 'invalid hexadecimal escapes'
    if (first === 'k') return hasNames ? undefined : 'invalid character escapes'
    if (first === '0') return /^0\d/.test(rest) ? 'octal escape sequences' : undefined
    if (/[1-9]/.test(first)) {
        const number = Number(/^\d+/.exec(rest)?.[0])
        return number <= groups ? undefined : 'invalid backreferences'
    }
    return /[A-Za-z_]/.test(first) && !/[bBdDfnrstSvwW]/.test(first) ? 'invalid character escapes' : undefined
}
