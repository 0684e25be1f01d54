import { scriptText } from './field-text.ts'
import type { ScriptContext } from './glide-object.ts'

/** Puts arguments into `{0}`, `{1}` ... of a message. */
export function substituted(message: string, args: readonly unknown[]): string {
    return message.replace(/\{(\d+)\}/g, (placeholder, index: string) => {
        const value = args[Number(index)]
        return value === undefined ? placeholder : scriptText(value)
    })
}

/**
 * gs.getMessage(): the text of sys_ui_message for a key in the user's language, else in English, else the key. Quotes around
 * a placeholder go, as in the page's examples (c_GlideSystemScopedAPI.md).
 */
export function translated(context: ScriptContext, key: string, args: unknown): string {
    const { instance, session } = context
    const found = instance.rows.select({
        table: 'sys_ui_message',
        where: { kind: 'compare', path: 'key', operator: '=', value: key },
    })
    const inLanguage = (language: string) => found.find((row) => (row['language'] ?? 'en') === language)
    const text = (inLanguage(session.language) ?? inLanguage('en'))?.['message'] ?? key
    const list = Array.isArray(args) ? args : args === undefined || args === null ? [] : [args]
    return substituted(text.replace(/'(\{\d+\})'/g, '$1'), list)
}

/** As java.net.URLEncoder writes UTF-8: spaces are plus signs, only letters, digits and `.-*_` stay. */
export function urlEncoded(text: string): string {
    return encodeURIComponent(text)
        .replaceAll('%20', '+')
        .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}

const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
}

export function escapedHtml(text: string): string {
    return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

export function unescapedHtml(text: string): string {
    return text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&nbsp;', ' ')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
}
