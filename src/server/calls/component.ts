import { connectedContacts, inFixedOrder, readParents, type Edge } from './connection.ts'
import type { Contact } from './contact.ts'
import { awaited, isPresent } from './state.ts'

/** The contacts of one call, the ids it is known by, and its root: the id that no other id of it is a parent of. */
export interface Segment {
    readonly members: readonly string[]
    /** Those that make the call; the one that began first comes first. */
    readonly contacts: readonly Contact[]
    /** Contacts of which only links and the like were told. */
    readonly asides: readonly Contact[]
    readonly root: string
    /** A contact whose parent belongs to an earlier call: that parent's id, '' otherwise. */
    readonly parent: string
}

/**
 * Splits contacts into calls, the earliest first. Edges join contacts; of those that are joined, one that begins within
 * `rejoinMs` of the end of a call continues it, and a later one begins a new call.
 */
export function splitIntoCalls(
    contacts: ReadonlyMap<string, Contact>,
    edges: readonly Edge[],
    rejoinMs: number
): Segment[] {
    const ordered = inFixedOrder(edges)
    return connectedContacts(contacts, ordered)
        .flatMap((connected) => callsOf(connected, ordered, rejoinMs))
        .sort((a, b) => startOfCall(a) - startOfCall(b) || (a.root < b.root ? -1 : 1))
}

function startOfCall(segment: Segment): number {
    return Math.min(...segment.contacts.map((contact) => contact.startedAt))
}

/** Of contacts that are all connected. */
function callsOf(connected: ReadonlyMap<string, Contact>, edges: readonly Edge[], rejoinMs: number): Segment[] {
    const all = Array.from(connected.values())
    const making = new Map(all.filter((contact) => contact.makesCall).map((contact) => [contact.id, contact]))
    const segments = splitByTime(making, edges, rejoinMs)
    return all.filter((contact) => !contact.makesCall).reduce(withAside, segments)
}

/** What is only told about belongs to the call it names, else to the last one. */
function withAside(segments: readonly Segment[], aside: Contact): Segment[] {
    const placeOf = (id: string): number => segments.findIndex(({ members }) => members.includes(id))
    const named = placeOf(aside.id) >= 0 ? placeOf(aside.id) : placeOf(aside.parent)
    const place = named >= 0 ? named : segments.length - 1
    return segments.map((segment, index) =>
        index !== place
            ? segment
            : {
                  ...segment,
                  members: segment.members.includes(aside.id) ? segment.members : segment.members.concat(aside.id),
                  asides: segment.asides.concat(aside),
              }
    )
}

function splitByTime(contacts: ReadonlyMap<string, Contact>, edges: readonly Edge[], rejoinMs: number): Segment[] {
    const parents = readParents(contacts, edges)
    const starts = startTimes(contacts, parents)
    const startOf = (contact: Contact): number => starts.get(contact.id) ?? contact.startedAt
    const clears = Array.from(contacts.values()).flatMap((contact) => contact.clearedAt)
    const ordered = Array.from(contacts.values())
        .map((contact) => endedByClear(contact, startOf(contact), clears))
        .map((contact, _index, all) => endedWithCaller(contact, all))
        .sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))

    const groups: Contact[][] = []
    let promising: Contact[] = []
    for (const contact of ordered) {
        const current = groups[groups.length - 1]
        const start = startOf(contact)
        promising = promising.filter((other) => isAwaitedBefore(start, current ?? [], other))
        const isOpen = promising.length > 0 || (current ?? []).some(isPresent)
        if (current !== undefined && (isOpen || start <= lastEnd(current) + rejoinMs)) current.push(contact)
        else groups.push([contact])
        if (contact.transfers.length > 0 || contact.callbackAt !== undefined) promising.push(contact)
    }
    return groups.map((group, index) => segment(group, groups.slice(0, index), parents, contacts))
}

/** The whole call was told to be over: that ends every contact that had begun. */
function endedByClear(contact: Contact, start: number, clears: readonly number[]): Contact {
    const later = clears.filter((at) => at >= start)
    if (later.length === 0) return contact
    return { ...contact, endedAt: Math.min(contact.endedAt ?? Infinity, ...later) }
}

/** The caller's own contact is one of those that came of this one, on which no agent is: when they have left, it is over. */
function endedWithCaller(contact: Contact, all: readonly Contact[]): Contact {
    if (contact.endedAt !== undefined || contact.parts.length > 0) return contact
    const callers = all.filter((other) => other.parent === contact.id && other.parts.length === 0 && other.arrived)
    const ends = callers.flatMap((other) => other.endedAt ?? [])
    return callers.length === 0 || ends.length < callers.length ? contact : { ...contact, endedAt: Math.max(...ends) }
}

/** That the whole call was told to be over later says nothing about who was awaited before. */
function isAwaitedBefore(time: number, group: readonly Contact[], promising: Contact): boolean {
    const before = group.map((contact) => ({ ...contact, clearedAt: contact.clearedAt.filter((at) => at < time) }))
    const same = before.filter((contact) => contact.id === promising.id)
    return awaited(before, same) !== undefined
}

function lastEnd(contacts: readonly Contact[]): number {
    return Math.max(...contacts.map((contact) => contact.endedAt ?? contact.lastEventAt))
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

function segment(
    group: readonly Contact[],
    earlier: readonly (readonly Contact[])[],
    parents: ReadonlyMap<string, string>,
    contacts: ReadonlyMap<string, Contact>
): Segment {
    const elsewhere = new Set(earlier.flatMap((before) => withUnseenParents(before, parents, contacts)))
    const members = withUnseenParents(group, parents, contacts).filter((id) => !elsewhere.has(id))
    const inside = new Set(members)
    const topmost = members.filter((id) => !inside.has(parents.get(id) ?? ''))
    const root = eldest(topmost.length > 0 ? topmost : members, group)
    const parent = parents.get(root) ?? ''
    return { members, contacts: group, asides: [], root, parent: inside.has(parent) ? '' : parent }
}

/** An id that is only named is older than any contact that events have told of. */
function eldest(ids: readonly string[], group: readonly Contact[]): string {
    const place = (id: string): number => group.findIndex((contact) => contact.id === id)
    return Array.from(ids).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))[0] ?? ''
}

/** The ids of the contacts, and of those parents that no event has told of yet. */
function withUnseenParents(
    group: readonly Contact[],
    parents: ReadonlyMap<string, string>,
    contacts: ReadonlyMap<string, Contact>
): string[] {
    const ids = new Set(group.map((contact) => contact.id))
    for (const contact of group) {
        let id = parents.get(contact.id)
        while (id !== undefined && !ids.has(id) && !contacts.has(id)) {
            ids.add(id)
            id = parents.get(id)
        }
    }
    return Array.from(ids)
}
