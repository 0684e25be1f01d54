/** REST replies as XML: the result's names are the elements, a list repeats its element. */

function escaped(text: string): string {
    return text.replace(/[&<>"]/g, (character) => {
        if (character === '&') return '&amp;'
        if (character === '<') return '&lt;'
        return character === '>' ? '&gt;' : '&quot;'
    })
}

/** Column names are element names; a dot-walked name keeps its dots, anything else that XML forbids becomes an underscore. */
function elementName(name: string): string {
    const safe = name.replace(/[^A-Za-z0-9_.-]/g, '_')
    return /^[A-Za-z_]/.test(safe) ? safe : `_${safe}`
}

function element(name: string, value: unknown): string {
    if (Array.isArray(value)) return value.map((entry: unknown) => element(name, entry)).join('')
    const tag = elementName(name)
    if (value === null || value === undefined || value === '') return `<${tag}/>`
    if (typeof value === 'object') {
        const children = Object.entries(value).map(([key, child]) => element(key, child))
        return `<${tag}>${children.join('')}</${tag}>`
    }
    return `<${tag}>${escaped(typeof value === 'string' ? value : JSON.stringify(value))}</${tag}>`
}

/** A whole document: `{result: ...}` becomes `<response><result>...`. */
export function xmlDocument(value: Readonly<Record<string, unknown>>): string {
    return `<?xml version="1.0" encoding="UTF-8"?>${element('response', value)}`
}
