import { looksTyped, valueOf, wellFormed, type XmlValue } from '../../glide/xml-to-json.ts'
import type { XmlElement } from '../../loader/xml.ts'

/**
 * The entries of an XML body, `<request><entry>...</entry></request>`: one is an object, several are a list
 * (rest-api-explorer/r_ScriptedRESTServiceScriptExamples.md). Undefined when the text is no XML. The page's sample answers
 * with a number for `<id>1234</id>`; other text that looks like a number or boolean is refused.
 */
export function readXmlEntries(text: string): unknown {
    const root = wellFormed(text)
    if (root === undefined) return undefined
    const entries = root.children.filter((child) => child.name === 'entry')
    if (root.name !== 'request' || entries.length === 0 || entries.length !== root.children.length) {
        throw new Error('A body of other elements than request and entry is not emulated by the local instance')
    }
    const values = entries.map((entry) => typed(valueOf(entry, refuseAttributes)))
    return values.length === 1 ? values[0] : values
}

function refuseAttributes(element: XmlElement): void {
    if (Object.keys(element.attributes).length > 0) {
        throw new Error(`The attributes of ${element.name} in a request body are not emulated by the local instance`)
    }
}

function typed(value: XmlValue): unknown {
    if (typeof value === 'string') return typedText(value)
    if (isList(value)) return value.map(typed)
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, typed(child)]))
}

function isList(value: XmlValue): value is readonly XmlValue[] {
    return Array.isArray(value)
}

function typedText(text: string): string | number {
    if (/^(?:0|-?[1-9]\d{0,14})$/.test(text)) return Number(text)
    if (looksTyped(text)) throw new Error(`The text "${text}" in an XML body is not emulated by the local instance`)
    return text
}
