import type { Edge } from '../calls/connection.ts'
import type { CallEvent } from '../calls/event.ts'
import { readEdges } from '../records/edges.ts'
import { readEvents, type StoredEvent } from '../records/events.ts'

/** Everything known of the calls that some ids belong to. */
export interface Component {
    /** Every id that edges join to the ones asked for, and those themselves. */
    readonly ids: readonly string[]
    readonly events: readonly StoredEvent[]
    readonly edges: readonly Edge[]
}

/** A call with more events than this is not settled inside a request (design: back-pressure comes with the intake step). */
const EVENT_LIMIT = 2500

/**
 * Reads until no edge leads further. Edges are read only where there can be one: an edge begins with an event that names
 * a parent, so a call that is open and whose events name none has none.
 */
export function readComponent(account: string, seeds: readonly string[]): Component {
    let ids = uniqueIds(seeds)
    for (;;) {
        const found = readEvents(account, ids, EVENT_LIMIT)
        const edges = isPlainCall(found, ids) ? [] : readEdges(account, ids)
        const reached = uniqueIds(ids.concat(edges.flatMap((edge) => [edge.one, edge.other])))
        if (reached.length === ids.length) return { ids, edges, events: found.filter(isAbout(ids)) }
        ids = reached
    }
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
        other.events.every((stored) => known.has(stored.id))
    )
}

function isPlainCall(found: readonly StoredEvent[], ids: readonly string[]): boolean {
    const isOpened = found.some((stored) => stored.event.type === 'call.opened')
    return ids.length === 1 && isOpened && found.every((stored) => stored.event.parent === '')
}

function isAbout(ids: readonly string[]): (stored: StoredEvent) => boolean {
    const known = new Set(ids)
    return (stored) => known.has(stored.event.contact)
}

function uniqueIds(ids: readonly string[]): string[] {
    return Array.from(new Set(ids.filter((id) => id !== '')))
}
