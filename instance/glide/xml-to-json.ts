import { parseXml, type XmlElement } from '../loader/xml.ts'
import { notEmulated } from './glide-object.ts'

/** A tree of XML elements as values: text, a record of the children by name, or a list where a name repeats. */
export type XmlValue = string | readonly XmlValue[] | { readonly [name: string]: XmlValue }

/**
 * gs.xmlToJSON() (server-api-reference/c_GlideSystemScopedAPI.md): null for what is no XML. The page does not say what
 * becomes of attributes, of text between elements, of empty elements and of text that looks like a number or boolean: those
 * are refused.
 */
export function xmlToJson(text: string): XmlValue | null {
    const root = wellFormed(text)
    return root === undefined ? null : { [root.name]: valueOf(root, refuseUnclear) }
}

/** The parsed document, or undefined when the text is none. */
export function wellFormed(text: string): XmlElement | undefined {
    try {
        return parseXml(text, 'text')
    } catch {
        return undefined
    }
}

/** Children by name; `check` sees every element first and may throw. */
export function valueOf(element: XmlElement, check: (element: XmlElement) => void): XmlValue {
    check(element)
    if (element.children.length === 0) return element.text
    const byName = new Map<string, XmlValue[]>()
    for (const child of element.children) {
        byName.set(child.name, [...(byName.get(child.name) ?? []), valueOf(child, check)])
    }
    return Object.fromEntries(
        [...byName].map(([name, values]): [string, XmlValue] => [
            name,
            values.length === 1 && values[0] !== undefined ? values[0] : values,
        ])
    )
}

function refuseUnclear(element: XmlElement): void {
    const { name, text, children } = element
    const hasText = text.trim() !== ''
    if (Object.keys(element.attributes).length > 0) throw notEmulated(`gs.xmlToJSON of the attributes of ${name}`)
    if (children.length > 0 && hasText) throw notEmulated(`gs.xmlToJSON of text beside elements in ${name}`)
    if (children.length === 0 && (!hasText || looksTyped(text)))
        throw notEmulated(`gs.xmlToJSON of the text "${text}" in ${name}`)
}

/** Numbers and booleans, which a converter may or may not make values of their own. */
export function looksTyped(text: string): boolean {
    return /^\s*(?:[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|true|false|null)\s*$/i.test(text)
}
