import { joins, type Edge } from '../calls/connection.ts'
import type { CallEvent } from '../calls/event.ts'
import { readEdges, type EdgeRow } from '../records/edges.ts'
import { readEvents, type StoredEvent } from '../records/events.ts'
import { joiningEdges } from './joining.ts'

/** Everything known of the calls that some ids belong to. */
export interface Component {
    /** Every id that edges join to the ones asked for, and those themselves. */
    readonly ids: readonly string[]
    readonly events: readonly StoredEvent[]
    readonly edges: readonly Edge[]
    /** Edges that an administrator removed and that join nothing: they are not made again. */
    readonly removed: readonly Edge[]
}

/** A call with so many events is settled through the queue: a request about it only stores its event. */
const MOST_IN_A_REQUEST = 500

/** Well above what a call may have (intake/receive.ts): what was looked up counts as events too. */
const MOST_READ = 5000

/** Throws when the call has more events than can be read. */
export function readComponent(account: string, seeds: readonly string[]): Component {
    const component = readUpTo(account, seeds, MOST_READ)
    if (component === undefined) throw new Error(`A call has ${MOST_READ} events or more and is not settled`)
    return component
}

/** undefined for a call that is too large to be settled inside a request. */
export function readSmallComponent(account: string, seeds: readonly string[]): Component | undefined {
    return readUpTo(account, seeds, MOST_IN_A_REQUEST)
}

/** Every id that edges join to these, without the events. */
export function readIds(account: string, seeds: readonly string[]): readonly string[] {
    let ids = uniqueIds(seeds)
    for (;;) {
        const reached = reachedFrom(ids, joiningEdges(account, readEdges(account, ids)))
        if (reached.length === ids.length) return ids
        ids = reached
    }
}

/**
 * Reads until no edge leads further. Edges are read only where there can be one: an edge begins with an event that
 * names a parent, so a call that is open and whose events name none has none. The events of a call's root name its
 * contacts, so that their edges are read along with its own.
 */
function readUpTo(account: string, seeds: readonly string[], limit: number): Component | undefined {
    let ids = uniqueIds(seeds)
    if (ids.length === 0) return { ids, edges: [], removed: [], events: [] }
    let edges: readonly EdgeRow[] = []
    let joining: readonly Edge[] = []
    const asked = new Set<string>()
    for (;;) {
        const found = readEvents(account, ids, limit)
        if (found === undefined) return undefined
        const near = isPlainCall(found, ids) ? [] : uniqueIds(ids.concat(namedBy(found)))
        if (near.some((id) => !asked.has(id))) {
            edges = readEdges(account, near)
            joining = joiningEdges(account, edges)
            near.forEach((id) => asked.add(id))
        }
        const reached = reachedFrom(ids, joining)
        if (reached.length === ids.length) return toComponent(ids, edges, joining, found)
        ids = reached
    }
}

/** Of what was read, what is about these ids. */
function toComponent(
    ids: readonly string[],
    edges: readonly Edge[],
    joining: readonly Edge[],
    found: readonly StoredEvent[]
): Component {
    const known = new Set(ids)
    const own = edges.filter((edge) => known.has(edge.one) || known.has(edge.other))
    return {
        ids,
        edges: own.filter((edge) => joining.includes(edge)),
        removed: own.filter((edge) => !joining.includes(edge)),
        events: found.filter((stored) => known.has(stored.event.contact)),
    }
}

function namedBy(events: readonly StoredEvent[]): string[] {
    return events.flatMap(({ event }) => [event.contact, event.parent])
}

/** These ids, and those that edges lead to from them. */
function reachedFrom(ids: readonly string[], edges: readonly Edge[]): string[] {
    const reached = new Set(uniqueIds(ids))
    for (let size = 0; size !== reached.size;) {
        size = reached.size
        for (const { one, other } of edges) {
            if (reached.has(one)) reached.add(other)
            else if (reached.has(other)) reached.add(one)
        }
    }
    return Array.from(reached)
}

export function callEvents(component: Component): CallEvent[] {
    return component.events.map((stored) => stored.event)
}

/** The same component with something just appended. */
export function withEvents(component: Component, appended: readonly StoredEvent[]): Component {
    return { ...component, events: component.events.concat(appended) }
}

/** The same events and the same edges: nothing has come in between two reads. */
export function isSameComponent(one: Component, other: Component): boolean {
    const known = new Set(one.events.map((stored) => stored.id))
    return (
        one.ids.length === other.ids.length &&
        one.events.length === other.events.length &&
        other.events.every((stored) => known.has(stored.id)) &&
        one.edges.length === other.edges.length &&
        other.edges.every((edge) => one.edges.some((mine) => joins(mine, edge.one, edge.other)))
    )
}

function isPlainCall(found: readonly StoredEvent[], ids: readonly string[]): boolean {
    const isOpened = found.some((stored) => stored.event.type === 'call.opened')
    return ids.length === 1 && isOpened && found.every((stored) => stored.event.parent === '')
}

function uniqueIds(ids: readonly string[]): string[] {
    return Array.from(new Set(ids.filter((id) => id !== '')))
}
