/** HTML that is safe by construction: every interpolated value is escaped unless it is itself Html. */
export class Html {
    readonly text: string

    constructor(text: string) {
        this.text = text
    }
}

export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[]

function escape(text: string): string {
    return text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;')
}

function render(value: HtmlValue): string {
    if (value === undefined) return ''
    if (value instanceof Html) return value.text
    if (typeof value === 'string' || typeof value === 'number') return escape(String(value))
    return value.map(render).join('')
}

/** Template tag; arrays are joined, undefined is nothing. */
export function html(parts: TemplateStringsArray, ...values: HtmlValue[]): Html {
    return new Html(parts.map((part, index) => part + render(values[index])).join(''))
}
