import { isTooDeep } from './nesting.ts'

/** undefined for what is no JSON, or nested deeper than any event is. */
export function parse(text: string): unknown {
    if (isTooDeep(text)) return undefined
    try {
        return JSON.parse(text)
    } catch {
        return undefined
    }
}
