import { isAgentEventType } from '../calls/event.ts'
import { isNews, type Known, type Told } from '../calls/news.ts'
import type { Account } from '../records/accounts.ts'
import { keepPresence } from '../records/agent-presence.ts'
import { markFound } from '../records/arrivals.ts'
import { eventRecordId } from '../records/events.ts'
import { readKnownEvents } from '../records/known-events.ts'
import type { ReportedEvent } from '../vendors/step.ts'
import { toNewEvent } from './append.ts'
import { identifyCaller } from './callers.ts'
import { readComponent } from './component.ts'
import { receive } from './receive.ts'

export interface Repaired {
    /** Events that were missing and are stored now. */
    readonly repaired: number
    /** false when time ran out first: the same has to be told again. */
    readonly isDone: boolean
}

/**
 * Takes what a poll tells. Only what is missing is appended, by the way every event goes, and settled at once. Agents'
 * presence is kept on their rows. Throws when an event could not be stored.
 */
export function repair(
    account: Account,
    events: readonly ReportedEvent[],
    clock: () => number,
    deadline: number
): Repaired {
    for (const event of events) keepAgentState(account, event, clock())
    const fresh = withoutKnown(
        account,
        events.filter((event) => !isAgentEventType(event.type)),
        clock()
    )
    let repaired = 0
    for (const group of byContact(fresh)) {
        if (clock() >= deadline) return { repaired, isDone: false }
        repaired += repairContact(account, group, clock)
    }
    return { repaired, isDone: true }
}

/** The vendor's clock may be ahead: a time to come would outdo all that is pushed until then. */
function keepAgentState(account: Account, event: ReportedEvent, now: number): void {
    if (isAgentEventType(event.type)) keepPresence(account.id, event.facts, Math.min(event.ownTime ?? now, now))
}

/** What an earlier poll has brought in is stored under the same id. */
function withoutKnown(account: Account, events: readonly ReportedEvent[], now: number): ReportedEvent[] {
    const idOf = (event: ReportedEvent): string => eventRecordId(toNewEvent(account.id, event, now))
    const known = readKnownEvents(events.map(idOf))
    return events.filter((event) => !known.has(idOf(event)))
}

function byContact(events: readonly ReportedEvent[]): ReportedEvent[][] {
    const groups = new Map<string, ReportedEvent[]>()
    for (const event of events) {
        const group = groups.get(event.contact)
        if (group === undefined) groups.set(event.contact, [event])
        else group.push(event)
    }
    return Array.from(groups.values())
}

/** Events of one contact, as told: what the first brings in may make the next one known. */
function repairContact(account: Account, events: readonly ReportedEvent[], clock: () => number): number {
    let known: readonly Known[] | undefined
    let repaired = 0
    for (const event of events) {
        known ??= readKnown(account, event)
        if (known !== undefined && !isNews(known, toTold(event, clock()))) continue
        if (take(account, event, clock)) repaired++
        known = undefined
    }
    return repaired
}

/** undefined for a call too large to be read: then everything counts as news, and is stored once. */
function readKnown(account: Account, event: ReportedEvent): readonly Known[] | undefined {
    try {
        const { events } = readComponent(account.id, [event.contact, event.parent])
        return events.map((stored) => ({ ...stored.event, isApproximate: stored.event.at === stored.received }))
    } catch {
        return undefined
    }
}

function toTold(event: ReportedEvent, now: number): Told {
    const { type, contact, parent, facts } = event
    return { type, contact, parent, facts, at: event.ownTime ?? now }
}

/** false when it was there already, or counts for nothing. */
function take(account: Account, event: ReportedEvent, clock: () => number): boolean {
    const began = clock()
    const received = receive(account, event, identifyCaller, {
        now: began,
        latency: () => clock() - began,
        rawBody: event.canonicalBody,
    })
    if (received.status !== 'accepted' && received.status !== 'deferred') return false
    markFound(eventRecordId(toNewEvent(account.id, event, began)))
    return true
}
