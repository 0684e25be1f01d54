/** Text that is HTML already; everything else is escaped before it goes into a page. */
export interface Markup {
    readonly markup: string
}

export type Content = Markup | string | number | readonly Content[]

/** Template tag for HTML. */
export function html(strings: TemplateStringsArray, ...contents: Content[]): Markup {
    const filled = contents.map((content, index) => toMarkup(content) + (strings[index + 1] ?? ''))
    return { markup: [strings[0] ?? '', ...filled].join('') }
}

const ENTITIES: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
}

function toMarkup(content: Content): string {
    if (typeof content === 'object') return 'markup' in content ? content.markup : content.map(toMarkup).join('')
    return String(content).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
