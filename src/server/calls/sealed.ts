import { groupsOfIds, type Edge } from './connection.ts'
import type { CallEvent, EventType } from './event.ts'
import { inOrder } from './identity.ts'

/** What the rows of calls say about which ids are done with. */
export interface CallIds {
    /** sys_id of the call's row. */
    readonly id: string
    readonly openedAs: string
    /** Every id of a sealed call; of others it may be incomplete. */
    readonly members: readonly string[]
    readonly sealed: boolean
    /** The row goes on as another one, which has its ids. */
    readonly merged: boolean
}

/** What is left to fold of a component that has sealed calls in it. */
export interface OpenPart {
    /** Among what is open, with what the sealed calls between them joined. */
    readonly edges: readonly Edge[]
    /** The row of the sealed call that events about a contact are late for; undefined for a contact that is folded. */
    readonly lateFor: (contact: string) => string | undefined
    /** The contacts that have begun or have a call already, and what stands above them up to a sealed call. */
    readonly open: ReadonlySet<string>
    /** Ids whose parent is in a sealed call: each with the row of that call. */
    readonly follows: ReadonlyMap<string, string>
}

/** What begins a contact. Anything else about an id that nobody has heard of is the end of something that is over. */
const BEGINNINGS: ReadonlySet<EventType> = new Set<EventType>([
    'call.offered',
    'call.queued',
    'call.delivered',
    'call.established',
    'party.joined',
])

/**
 * Parts what is still folded from what is sealed. A sealed call's ids are never folded again; a contact that begins with
 * one of them as its parent is a new call that follows the sealed one. The result does not depend on the order of what is given.
 */
export function openPart(rows: readonly CallIds[], events: readonly CallEvent[], edges: readonly Edge[]): OpenPart {
    const sealed = sealedIds(rows)
    const parents = parentsOf(edges)
    const open = openIds(rows, events, parents, sealed)
    const lateFor = (contact: string): string | undefined => sealedAbove(contact, parents, sealed, open)
    const follows = new Map<string, string>()
    for (const [child, itsParents] of Array.from(parents)) {
        const row = itsParents.map((parent) => sealed.get(parent)).find((found) => found !== undefined)
        if (row !== undefined && lateFor(child) === undefined) follows.set(child, row)
    }
    const among = edges.filter((edge) => lateFor(edge.one) === undefined && lateFor(edge.other) === undefined)
    return { edges: among.concat(siblingEdges(Array.from(follows.keys()), groupsOfIds(edges))), lateFor, open, follows }
}

function sealedIds(rows: readonly CallIds[]): Map<string, string> {
    const sealed = new Map<string, string>()
    for (const row of rows) {
        if (!row.sealed || row.merged) continue
        for (const id of [row.openedAs, ...row.members]) sealed.set(id, row.id)
    }
    return sealed
}

/** Each id's parents, in a fixed order. */
function parentsOf(edges: readonly Edge[]): Map<string, string[]> {
    const parents = new Map<string, string[]>()
    for (const edge of edges) {
        if (edge.parent === '') continue
        const child = edge.parent === edge.one ? edge.other : edge.one
        parents.set(child, (parents.get(child) ?? []).concat(edge.parent).sort())
    }
    return parents
}

function openIds(
    rows: readonly CallIds[],
    events: readonly CallEvent[],
    parents: ReadonlyMap<string, readonly string[]>,
    sealed: ReadonlyMap<string, string>
): Set<string> {
    const ofRows = rows.flatMap((row) => (row.sealed ? [] : [row.openedAs, ...row.members]))
    const begun = events.filter((event) => BEGINNINGS.has(event.type)).map((event) => event.contact)
    const open = new Set<string>()
    const waiting = ofRows.concat(begun)
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (sealed.has(id) || open.has(id)) continue
        open.add(id)
        waiting.push(...(parents.get(id) ?? []))
    }
    return open
}

/**
 * The sealed call that an id is of, or that its parents lead to when nothing has begun it; undefined when it is open, when
 * one of its parents is, and when they lead nowhere.
 */
function sealedAbove(
    contact: string,
    parents: ReadonlyMap<string, readonly string[]>,
    sealed: ReadonlyMap<string, string>,
    open: ReadonlySet<string>
): string | undefined {
    const seen = new Set<string>()
    const waiting = [contact]
    let found: string | undefined
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        if (open.has(id)) return undefined
        found = found ?? sealed.get(id)
        if (sealed.has(id) || seen.has(id)) continue
        seen.add(id)
        waiting.push(...(parents.get(id) ?? []))
    }
    return found
}

/** What followed a sealed call was joined by it, and stays joined: whether it is one call is a matter of time, as before. */
function siblingEdges(children: readonly string[], groupOf: (id: string) => string): Edge[] {
    const eldest = new Map<string, string>()
    return Array.from(children)
        .sort()
        .flatMap((child) => {
            const sibling = eldest.get(groupOf(child))
            eldest.set(groupOf(child), sibling ?? child)
            if (sibling === undefined) return []
            const [one, other] = inOrder(sibling, child)
            return [{ one, other, parent: '' }]
        })
}
