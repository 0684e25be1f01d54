import type { InteractionRecord } from './interactions.ts'
import { parseJson } from './json.ts'
import type { Values } from './record.ts'

/** What the app is about to write to the Interaction, and what it found there before; any other value is a person's. */
export interface Projected {
    readonly about: Values
    readonly before: Values
    /** The version of the Interaction that held what was found; undefined where there was none. */
    readonly version: number | undefined
}

/** With some values about to be written over what was found. */
export function withWritten(projected: Projected, written: Values, found: InteractionRecord): Projected {
    const before = Object.fromEntries(Object.keys(written).map((field) => [field, found.values[field] ?? '']))
    return {
        about: { ...projected.about, ...written },
        before: { ...projected.before, ...before },
        version: found.version,
    }
}

/** As it is stored on the row of a call; nothing where it cannot be read. */
export function toProjected(text: string): Projected {
    const stored = parseJson(text)
    const version = valueOf(stored, 'version')
    return {
        about: textsOf(stored, 'about'),
        before: textsOf(stored, 'before'),
        version: typeof version === 'number' ? version : undefined,
    }
}

function textsOf(stored: unknown, name: 'about' | 'before'): Values {
    const found = valueOf(stored, name)
    if (typeof found !== 'object' || found === null) return {}
    return Object.fromEntries(
        Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    )
}

function valueOf(stored: unknown, name: keyof Projected): unknown {
    return typeof stored === 'object' && stored !== null
        ? Object.getOwnPropertyDescriptor(stored, name)?.value
        : undefined
}
