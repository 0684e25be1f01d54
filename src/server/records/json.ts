/** undefined for '' and for text that is no JSON: what is stored can be read whatever it holds. */
export function parseJson(text: string): unknown {
    if (text === '') return undefined
    try {
        return JSON.parse(text)
    } catch {
        return undefined
    }
}
