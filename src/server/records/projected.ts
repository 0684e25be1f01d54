import { parseJson } from './json.ts'
import type { Values } from './record.ts'

/** What the app is about to write to the Interaction, and what it found there before; any other value is a person's. */
export interface Projected {
    readonly about: Values
    readonly before: Values
}

/** With some values about to be written over what was found. */
export function withWritten(projected: Projected, written: Values, found: Values): Projected {
    const before = Object.fromEntries(Object.keys(written).map((field) => [field, found[field] ?? '']))
    return { about: { ...projected.about, ...written }, before: { ...projected.before, ...before } }
}

/** As it is stored on the row of a call; nothing where it cannot be read. */
export function toProjected(text: string): Projected {
    const stored = parseJson(text)
    return { about: textsOf(stored, 'about'), before: textsOf(stored, 'before') }
}

function textsOf(stored: unknown, name: 'about' | 'before'): Values {
    if (typeof stored !== 'object' || stored === null || !(name in stored)) return {}
    const found: unknown = Object.getOwnPropertyDescriptor(stored, name)?.value
    if (typeof found !== 'object' || found === null) return {}
    return Object.fromEntries(
        Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    )
}
