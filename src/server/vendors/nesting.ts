/** Nothing that a telephony system tells is nested deeper; what is would overflow the stack of an engine. */
const MOST_NESTED = 50

/** Whether the brackets of a JSON text go deeper than any event's; those within its strings do not count. One pass. */
export function isTooDeep(text: string): boolean {
    let depth = 0
    let isInString = false
    for (let index = 0; index < text.length; index++) {
        const character = text.charAt(index)
        if (character === '"') isInString = !isInString
        else if (isInString) index += character === '\\' ? 1 : 0
        else if (character === '[' || character === '{') depth++
        else if (character === ']' || character === '}') depth--
        if (depth > MOST_NESTED) return true
    }
    return false
}
