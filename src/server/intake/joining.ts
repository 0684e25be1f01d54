import type { Edge } from '../calls/connection.ts'
import { readCallRows } from '../records/calls.ts'
import { readEdges, type EdgeRow } from '../records/edges.ts'

/**
 * The edges that join: those that nobody removed, and removed ones between two ids of a call that is sealed. A sealed
 * call is never parted: it is not settled again.
 */
export function joiningEdges(account: string, edges: readonly EdgeRow[]): EdgeRow[] {
    if (!edges.some((edge) => edge.isRemoved)) return Array.from(edges)
    const sealed = readSealedCalls(account, endsOf(edges))
    return edges.filter(
        (edge) => !edge.isRemoved || sealed.some((members) => members.has(edge.one) && members.has(edge.other))
    )
}

/** The ids of every sealed call that these may have been joined with: a row is found by the id it was opened as. */
function readSealedCalls(account: string, start: readonly string[]): ReadonlySet<string>[] {
    let ids = start
    for (;;) {
        const reached = Array.from(new Set(ids.concat(endsOf(readEdges(account, ids)))))
        if (reached.length === ids.length) break
        ids = reached
    }
    return readCallRows(account, ids)
        .filter((row) => row.sealed && !row.merged)
        .map((row) => new Set([row.openedAs, ...row.members]))
}

function endsOf(edges: readonly Edge[]): string[] {
    return Array.from(new Set(edges.flatMap((edge) => [edge.one, edge.other])))
}
