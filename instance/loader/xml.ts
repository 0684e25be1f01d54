import { SaxesParser } from 'saxes'

export interface XmlElement {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    readonly children: readonly XmlElement[]
    /** The text directly inside, CDATA included. */
    readonly text: string
}

interface OpenElement {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    readonly children: XmlElement[]
    text: string
}

/** Reads one XML document. Throws on anything malformed, naming `file`. */
export function parseXml(xml: string, file: string): XmlElement {
    const parser = new SaxesParser({ xmlns: false as const, fileName: file })
    const open: OpenElement[] = []
    let root: XmlElement | undefined

    const addText = (text: string): void => {
        const element = open.at(-1)
        if (element) element.text += text
    }
    parser.on('error', (error) => {
        throw error
    })
    parser.on('opentag', (tag) => open.push({ name: tag.name, attributes: tag.attributes, children: [], text: '' }))
    parser.on('text', addText)
    parser.on('cdata', addText)
    parser.on('closetag', () => {
        const element = open.pop()
        const parent = open.at(-1)
        if (element && parent) parent.children.push(element)
        else root = element
    })
    parser.write(xml).close()
    if (!root) throw new Error(`${file}: no element`)
    return root
}
