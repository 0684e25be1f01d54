/**
 * What a script in a query gave, as text; a list is joined by commas. Scripts give text, numbers, booleans, nothing or
 * lists of these.
 */
export function scriptedText(value: unknown): string {
    return Array.isArray(value) ? value.map(scalarText).join(',') : scalarText(value)
}

/** The same as a list of values; text is split at its commas. */
export function scriptedList(value: unknown): string[] {
    if (Array.isArray(value)) return value.map(scalarText)
    const text = scalarText(value)
    return text === '' ? [] : text.split(',')
}

function scalarText(value: unknown): string {
    switch (typeof value) {
        case 'string':
            return value
        case 'number':
        case 'boolean':
            return String(value)
        default:
            if (value === null || value === undefined) return ''
            throw new Error(`A script in a query gave a value of type ${typeof value}: text or a list was expected`)
    }
}
