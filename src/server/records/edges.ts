import { GlideRecord } from '@servicenow/glide'
import type { Edge } from '../calls/connection.ts'
import { inOrder } from '../calls/identity.ts'
import { addAnyOf } from './any-of.ts'
import { recordId } from './digest.ts'
import { getById, readBoolean, readText, refused, setValues } from './record.ts'

const TABLE = 'x_tkl_voice_call_edge'

export interface EdgeRow extends Edge {
    /** An administrator deleted it: the row remembers that, and joins nothing. */
    readonly isRemoved: boolean
}

/** Every edge with one of these ids at either end. The account is compared here, as for events. */
export function readEdges(account: string, ids: readonly string[]): EdgeRow[] {
    const record = new GlideRecord(TABLE)
    addAnyOf(record, ['one_id', 'other_id'], ids)
    record.query()
    const edges: EdgeRow[] = []
    while (record.next()) {
        if (readText(record, 'account') !== account) continue
        edges.push({
            one: readText(record, 'one_id'),
            other: readText(record, 'other_id'),
            parent: readText(record, 'parent_id'),
            isRemoved: readBoolean(record, 'removed'),
        })
    }
    return edges
}

/**
 * Edges are undirected and unique on the sorted pair; one that is there already stays as it is, removed or not. false
 * when it could not be stored.
 *
 * @param mayBeThere looks before it inserts: nobody has read the edges yet.
 */
export function keepEdge(account: string, contact: string, parent: string, mayBeThere: boolean): boolean {
    const [one, other] = inOrder(contact, parent)
    const id = recordId('edge', account, one, other)
    if (mayBeThere && getById(new GlideRecord(TABLE), id)) return true
    const record = new GlideRecord(TABLE)
    record.initialize()
    record.setNewGuidValue(id)
    setValues(record, { account, one_id: one, other_id: other, parent_id: parent })
    return record.insert() !== null || getById(new GlideRecord(TABLE), id) || isRemovedEdge(account, one, other)
}

function isRemovedEdge(account: string, one: string, other: string): boolean {
    return new GlideRecord(TABLE).get(recordId('removed edge', account, one, other))
}

/** Remembers that an administrator deleted the edge, under the key that it had. */
export function keepRemoval(account: string, edge: Edge): void {
    const record = new GlideRecord(TABLE)
    record.initialize()
    record.setNewGuidValue(recordId('removed edge', account, edge.one, edge.other))
    setValues(record, { account, one_id: edge.one, other_id: edge.other, parent_id: edge.parent, removed: '1' })
    if (record.insert() === null) throw refused(TABLE)
}
