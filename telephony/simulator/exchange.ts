import type { SimulatedEvent } from './event.ts'

export interface ActiveCall {
    readonly callId: string
    readonly legIds: readonly string[]
}

export interface HistoryPage {
    readonly events: readonly SimulatedEvent[]
    /** Where the next page begins. */
    readonly next: string
    readonly more: boolean
}

/** What the telephony system knows itself, whatever became of what it sent. */
export interface Exchange {
    happened(events: readonly SimulatedEvent[]): void
    active(): ActiveCall[]
    /** The events after a position, at most so many; the first position is 0. */
    history(after: number, limit: number): HistoryPage
}

export function createExchange(): Exchange {
    const past: SimulatedEvent[] = []
    const calls = new Map<string, Set<string>>()
    return {
        happened: (events) => {
            for (const event of events) {
                past.push(event)
                follow(calls, event)
            }
        },
        active: () => Array.from(calls, ([callId, legs]) => ({ callId, legIds: Array.from(legs) })),
        history: (after, limit) => {
            const events = past.slice(after, after + limit)
            const next = Math.min(after, past.length) + events.length
            return { events, next: String(next), more: next < past.length }
        },
    }
}

/** What begins a call, or a leg of one that is there; what comes after its end begins nothing. */
const BEGINS = ['call.offered', 'call.queued', 'call.delivered', 'call.established', 'call.consulted', 'party.joined']

function follow(calls: Map<string, Set<string>>, event: SimulatedEvent): void {
    const { callId, legId } = event.data
    const is = (word: string): boolean => event.type.endsWith(`.${word}`)
    if (is('call.cleared') || is('call.abandoned')) calls.delete(callId)
    else if (is('party.left')) calls.get(callId)?.delete(legId ?? '')
    else if (BEGINS.some(is)) {
        const legs = calls.get(callId) ?? new Set<string>()
        calls.set(callId, legId === undefined ? legs : legs.add(legId))
    }
}
