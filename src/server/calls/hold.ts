import type { Contact } from './contact.ts'
import { addHold, endHold, type HoldSpan } from './part.ts'

/**
 * Holds of contacts that no agent has a part in, the customer's: they count on the part of whoever has the call at that
 * moment.
 */
export function customerHolds<T>(
    contacts: readonly Contact[],
    ownerAt: (at: number) => T | undefined
): ReadonlyMap<T, readonly HoldSpan[]> {
    const told = contacts
        .filter((contact) => contact.parts.length === 0)
        .flatMap((contact) => contact.events)
        .filter((event) => event.type === 'call.held' || event.type === 'call.retrieved')
        .sort((a, b) => a.at - b.at)
    const holds = new Map<T, readonly HoldSpan[]>()
    for (const event of told) {
        const owner = ownerAt(event.at)
        if (owner === undefined) continue
        const before = holds.get(owner) ?? []
        holds.set(owner, event.type === 'call.held' ? addHold(before, event.at) : endHold(before, event.at))
    }
    return holds
}

/** A hold that is told of both ends of a call is one. */
export function joined(spans: readonly HoldSpan[]): HoldSpan[] {
    const union: HoldSpan[] = []
    for (const span of Array.from(spans).sort((a, b) => a.from - b.from)) {
        const last = union[union.length - 1]
        if (last === undefined || span.from > (last.to ?? Infinity)) union.push(span)
        else union[union.length - 1] = { from: last.from, to: later(last.to, span.to) }
    }
    return union
}

function later(one: number | undefined, other: number | undefined): number | undefined {
    return one === undefined || other === undefined ? undefined : Math.max(one, other)
}

/** A hold that never ended lasted as long as the leg; one that still lasts is not counted yet. */
export function lengthOf(span: HoldSpan, legEnd: number | undefined): number {
    const to = Math.min(span.to ?? legEnd ?? span.from, legEnd ?? Infinity)
    return Math.max(0, to - span.from)
}

export function lastChange(spans: readonly HoldSpan[]): number | undefined {
    const changes = spans.flatMap((span) => [span.from, span.to ?? span.from])
    return changes.length === 0 ? undefined : Math.max(...changes)
}
