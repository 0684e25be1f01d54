import type { Call } from '../calls/fold.ts'
import { isDeletedByPerson, type ProjectedValues } from '../calls/projection.ts'
import type { CallRow } from '../records/calls.ts'
import { insertInteraction, missingValues, updateInteraction, type InteractionRecord } from '../records/interactions.ts'
import type { Projected } from '../records/projected.ts'

/** What the row of a call is to say of its Interaction before that is written. */
export function projected(
    row: CallRow | undefined,
    found: InteractionRecord | undefined,
    wanted: ProjectedValues
): Projected {
    const isWritten = found !== undefined && Object.keys(missingValues(found, wanted)).length === 0
    if (row !== undefined && isWritten && sameValues(row.projected.about, wanted)) return row.projected
    return { about: wanted, before: found?.values ?? {}, version: found?.version }
}

function sameValues(one: Readonly<Record<string, string>>, other: ProjectedValues): boolean {
    return Object.entries(other).every(([field, value]) => one[field] === value)
}

/** How the Interaction of a call now stands. */
export interface WrittenInteraction {
    /** false when a person deleted it. */
    readonly kept: boolean
    readonly number: string
    /** The columns that were written, or `created`. */
    readonly changed: readonly string[]
    readonly state: string
}

/** Writes what the Interaction does not hold yet, as it was found; gives in words why it could not. */
export function writeInteraction(
    call: Call,
    id: string,
    before: InteractionRecord | undefined,
    wanted: ProjectedValues
): WrittenInteraction | string {
    if (isDeletedByPerson(call)) return { kept: false, number: '', changed: [], state: '' }
    const inserted = before === undefined ? insertInteraction(id, wanted) : undefined
    const found = before ?? inserted
    if (found === undefined) return 'The instance refused to create the Interaction, or does not let it be read'
    const missing = missingValues(found, wanted)
    if (Object.keys(missing).length > 0 && !updateInteraction(found, missing)) {
        return `The instance refused to change the Interaction ${found.number}`
    }
    const changed = inserted === undefined ? Object.keys(missing) : ['created']
    return { kept: true, number: found.number, changed, state: wanted.state }
}
