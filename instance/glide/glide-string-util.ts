import { notEmulated, type GlideClass } from './glide-object.ts'
import { escapedHtml, unescapedHtml } from './messages.ts'

const controls: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\b': '\\b', '\f': '\\f' }

function printable(text: string): string {
    return text.replace(/[\u0000-\u001f\u007f]/g, (character) => {
        return controls[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    })
}

/** The page's example shows angle brackets and line breaks; other characters that may be escaped are refused. */
function forHomePage(text: string): string {
    const unclear = /[^\w\s.,:;<>-]|[\t\r\f\v]/.exec(text)
    if (unclear) throw notEmulated(`GlideStringUtil.escapeForHomePage of ${JSON.stringify(unclear[0])}`)
    return text.replaceAll('<', '%3c').replaceAll('>', '%3e').replaceAll('\n', '\\n')
}

/** GlideStringUtil (server-api-reference/GlideStringUtilScopedAPI.md). */
export const glideStringUtil: GlideClass = {
    kind: 'class',
    name: 'GlideStringUtil',
    prototype: {},
    statics: {
        dotToUnderBar: (_context, text) => String(text).replaceAll('.', '_'),
        escapeAllQuotes: (_context, text) => String(text).replace(/['"]/g, ''),
        escapeForHomePage: (_context, text) => forHomePage(String(text)),
        escapeHTML: (_context, text) => escapedHtml(String(text)),
        escapeNonPrintable: (_context, text) => printable(String(text)),
        escapeQueryTermSeparator: (_context, text) => String(text).replaceAll('^', '^^'),
        escapeTicks: (_context, text) => String(text).replaceAll("'", "\\'"),
        getHTMLValue: (_context, text) => escapedHtml(String(text)),
        getNumeric: (_context, text) => String(text).replace(/\D/g, ''),
        isBase64: (_context, text) =>
            /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(String(text)),
        isEligibleSysID: (_context, text) => /^[0-9a-f]{32}$/i.test(String(text)),
        newLinesToBreaks: (_context, text) => String(text).replaceAll('\n', '<br/>'),
        normalizeWhitespace: (_context, text) =>
            String(text)
                .replace(/[ \t\r\n]+/g, ' ')
                .replace(/^ | $/g, ''),
        unescapeHTML: (_context, text) => unescapedHtml(String(text)),
    },
}
