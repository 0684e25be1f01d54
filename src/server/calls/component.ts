import type { Contact } from './contact.ts'

/** Two ids are one call; `parent` names the elder of the two, '' where nobody said. */
export interface Edge {
    readonly one: string
    readonly other: string
    readonly parent: string
}

/** The contacts of one call, the ids it is known by, and its root: the id that no other id of it is a parent of. */
export interface Segment {
    readonly members: readonly string[]
    readonly contacts: readonly Contact[]
    readonly root: string
    /** A contact whose parent belongs to an earlier call: that parent's id, '' otherwise. */
    readonly parent: string
}

/**
 * Splits the contacts that edges join into calls. A contact that begins within `rejoinMs` of the end of a call continues
 * it; a later one begins a new call.
 */
export function splitIntoCalls(
    contacts: ReadonlyMap<string, Contact>,
    edges: readonly Edge[],
    rejoinMs: number
): Segment[] {
    const parents = readParents(contacts, edges)
    const starts = startTimes(contacts, parents)
    const startOf = (contact: Contact): number => starts.get(contact.id) ?? contact.startedAt
    const ordered = Array.from(contacts.values()).sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))

    const groups: Contact[][] = []
    for (const contact of ordered) {
        const current = groups[groups.length - 1]
        if (current !== undefined && startOf(contact) <= endOf(current) + rejoinMs) current.push(contact)
        else groups.push([contact])
    }
    return groups.map((group, index) => segment(group, groups.slice(0, index), parents, contacts))
}

/** When every contact of a call has left: the last of those times; otherwise the call has no end yet. */
function endOf(contacts: readonly Contact[]): number {
    return Math.max(...contacts.map((contact) => contact.leftAt ?? Infinity))
}

/** A contact cannot begin after one it is the parent of: what was delivered late does not tear a call apart. */
function startTimes(contacts: ReadonlyMap<string, Contact>, parents: ReadonlyMap<string, string>): Map<string, number> {
    const starts = new Map<string, number>()
    for (const contact of Array.from(contacts.values())) {
        const seen = new Set<string>()
        for (let id: string | undefined = contact.id; id !== undefined && !seen.has(id); id = parents.get(id)) {
            seen.add(id)
            const own = contacts.get(id)?.startedAt ?? Infinity
            starts.set(id, Math.min(starts.get(id) ?? own, contact.startedAt))
        }
    }
    return starts
}

function readParents(contacts: ReadonlyMap<string, Contact>, edges: readonly Edge[]): Map<string, string> {
    const parents = new Map<string, string>()
    for (const edge of edges) {
        if (edge.parent === '') continue
        const child = edge.parent === edge.one ? edge.other : edge.one
        parents.set(child, parents.get(child) ?? edge.parent)
    }
    for (const contact of Array.from(contacts.values())) {
        const joined = edges.some((edge) => joins(edge, contact.id, contact.parent))
        if (contact.parent !== '' && joined) parents.set(contact.id, contact.parent)
    }
    return parents
}

/** Whichever way round the edge was kept. */
export function joins(edge: Edge, one: string, other: string): boolean {
    return (edge.one === one && edge.other === other) || (edge.one === other && edge.other === one)
}

function segment(
    group: readonly Contact[],
    earlier: readonly (readonly Contact[])[],
    parents: ReadonlyMap<string, string>,
    contacts: ReadonlyMap<string, Contact>
): Segment {
    const elsewhere = new Set(earlier.flatMap((contactsBefore) => withUnseenParents(contactsBefore, parents, contacts)))
    const members = withUnseenParents(group, parents, contacts).filter((id) => !elsewhere.has(id))
    const inside = new Set(members)
    const roots = members.filter((id) => !inside.has(parents.get(id) ?? ''))
    const root = (roots.length > 0 ? roots : Array.from(members)).sort()[0] ?? ''
    return { members, contacts: group, root, parent: parents.get(root) ?? '' }
}

/** The ids of the contacts, and of those parents that no event has told of yet. */
function withUnseenParents(
    group: readonly Contact[],
    parents: ReadonlyMap<string, string>,
    contacts: ReadonlyMap<string, Contact>
): string[] {
    const ids = new Set(group.map((contact) => contact.id))
    for (const contact of group) {
        for (
            let id = parents.get(contact.id);
            id !== undefined && !ids.has(id) && !contacts.has(id);
            id = parents.get(id)
        )
            ids.add(id)
    }
    return Array.from(ids)
}
