import { GlideObject } from './glide-object.ts'

/** An object whose text is what a field stores, such as a GlideDateTime or another field. */
interface StoredText {
    storedText(): string | null
}

function hasStoredText(value: GlideObject): value is GlideObject & StoredText {
    return 'storedText' in value && typeof value.storedText === 'function'
}

/** What a script's value means as the content of a field or as an argument; null for nothing. */
export function fieldText(value: unknown): string | null {
    if (value === null || value === undefined) return null
    if (!(value instanceof GlideObject)) return scriptText(value)
    return hasStoredText(value) ? value.storedText() : String(value.primitive('string'))
}

/** The text of a script's value, as the script's own String() makes it. */
export function scriptText(value: unknown): string {
    return String(value)
}
