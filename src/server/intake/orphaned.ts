import { foldCalls } from '../calls/fold.ts'
import { readCallRows, type CallRow } from '../records/calls.ts'
import { callEvents, readComponent, type Component } from './component.ts'

/** A row whose call went away with an edge. */
export interface OrphanedRow {
    readonly row: CallRow
    /** The id at the other end of the edge: its call has the events that the row was opened by. */
    readonly heir: string
}

/**
 * Rows opened under an id that was only named as a parent, by a contact that an administrator has parted from it: no
 * event tells of a call under that id, so nobody would ever settle them. Costs statements only where an edge was
 * removed.
 */
export function orphanedRows(account: string, component: Component): OrphanedRow[] {
    return component.removed.flatMap(({ one, other }) =>
        rowsWithoutCall(account, one)
            .map((row) => ({ row, heir: other }))
            .concat(rowsWithoutCall(account, other).map((row) => ({ row, heir: one })))
    )
}

function rowsWithoutCall(account: string, id: string): CallRow[] {
    const half = readComponent(account, [id])
    if (foldCalls(callEvents(half), half.edges).length > 0) return []
    return readCallRows(account, half.ids).filter((row) => !row.sealed)
}
