import type { Contact } from './contact.ts'

/** Two ids are one call; `parent` names the elder of the two, '' where nobody said. */
export interface Edge {
    readonly one: string
    readonly other: string
    readonly parent: string
}

/** Whichever way round the edge was kept. */
export function joins(edge: Edge, one: string, other: string): boolean {
    return (edge.one === one && edge.other === other) || (edge.one === other && edge.other === one)
}

/** Edges come out of a table in any order; what follows from them must not depend on it. */
export function inFixedOrder(edges: readonly Edge[]): Edge[] {
    const name = (edge: Edge): string => JSON.stringify([edge.one, edge.other, edge.parent])
    return Array.from(edges).sort((a, b) => (name(a) < name(b) ? -1 : 1))
}

/** Contacts that edges lead between, directly or over ids that no event has told of. */
export function connectedContacts(
    contacts: ReadonlyMap<string, Contact>,
    edges: readonly Edge[]
): Map<string, Contact>[] {
    const groupOf = groupsOfIds(edges)
    const groups = new Map<string, Map<string, Contact>>()
    for (const contact of Array.from(contacts.values())) {
        const name = groupOf(contact.id)
        const group = groups.get(name) ?? new Map<string, Contact>()
        groups.set(name, group.set(contact.id, contact))
    }
    return Array.from(groups.values())
}

/** Each id's group, named after one of its ids. */
export function groupsOfIds(edges: readonly Edge[]): (id: string) => string {
    const names = new Map<string, string>()
    const nameOf = (id: string): string => {
        let name = id
        for (let next = names.get(name); next !== undefined; next = names.get(name)) name = next
        return name
    }
    for (const edge of edges) {
        const [one, other] = [nameOf(edge.one), nameOf(edge.other)]
        if (one !== other) names.set(other, one)
    }
    return nameOf
}

/** The parent of each id that has one: what an event says of its contact counts before what an edge remembers. */
export function readParents(contacts: ReadonlyMap<string, Contact>, edges: readonly Edge[]): Map<string, string> {
    const parents = new Map<string, string>()
    for (const edge of edges) {
        if (edge.parent === '') continue
        const child = edge.parent === edge.one ? edge.other : edge.one
        parents.set(child, parents.get(child) ?? edge.parent)
    }
    for (const contact of Array.from(contacts.values())) {
        const isJoined = edges.some((edge) => joins(edge, contact.id, contact.parent))
        if (contact.parent !== '' && isJoined) parents.set(contact.id, contact.parent)
    }
    return parents
}
