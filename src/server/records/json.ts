/** undefined for '' and for text that is no JSON: what is stored can be read whatever it holds. */
export function parseJson(text: string): unknown {
    if (text === '') return undefined
    try {
        return JSON.parse(text)
    } catch {
        return undefined
    }
}

/** The texts of a stored list; none when it holds no list. */
export function readTexts(text: string): string[] {
    const stored = parseJson(text)
    return Array.isArray(stored) ? stored.filter((entry): entry is string => typeof entry === 'string') : []
}
