import { GlideRecord } from '@servicenow/glide'
import { isEventType, type CallEvent, type EventType, type InternalFacts, type PhoneFacts } from '../calls/event.ts'
import type { EventTimes } from '../calls/event-times.ts'
import { readFacts } from '../calls/facts.ts'
import { addAnyOf } from './any-of.ts'
import { recordId } from './digest.ts'
import { parseJson } from './json.ts'
import { readNumber, readText, refused, setValues } from './record.ts'
import { dateTimeText, isoText, milliseconds } from './time.ts'

const TABLE = 'x_tkl_voice_event'

/** How long a fresh event is its request's own before the worker takes it over. */
const OWN_REQUEST_MS = 60000

export interface NewEvent {
    readonly account: string
    readonly source: string
    readonly eventId: string
    readonly type: EventType
    readonly contact: string
    readonly parent: string
    readonly facts: PhoneFacts | InternalFacts
    readonly times: EventTimes
    /** sys_id of the call and what is to be said of the event, where that is known when it is stored. */
    readonly settled?: { readonly call: string; readonly decision: string }
}

export interface StoredEvent {
    readonly id: string
    readonly account: string
    readonly received: number
    readonly attempts: number
    readonly event: CallEvent
}

/** An event that whoever holds this brings to its end. */
export interface OwnEvent {
    readonly stored: StoredEvent
    readonly record: GlideRecord
}

export interface Processing {
    readonly call: string
    readonly decision: string
    readonly latency: number
    readonly records: readonly string[]
}

export function eventRecordId(event: Pick<NewEvent, 'account' | 'source' | 'eventId'>): string {
    return recordId(event.account, event.source, event.eventId)
}

/**
 * Inserts the event; undefined when it is there already. Internal events (look-ups, a person's changes) are facts as
 * soon as they are stored; what a telephony system sent is `received` until its effect has been written.
 */
export function insertEvent(event: NewEvent): OwnEvent | undefined {
    const record = new GlideRecord(TABLE)
    record.initialize()
    record.setNewGuidValue(eventRecordId(event))
    setValues(record, {
        account: event.account,
        source: event.source,
        event_id: event.eventId,
        type: event.type,
        state: event.settled === undefined ? 'received' : 'processed',
        contact: event.contact,
        parent_contact: event.parent,
        effective: isoText(event.times.effective),
        effective_on: dateTimeText(event.times.effective),
        own_time: isoText(event.times.own),
        received: isoText(event.times.received),
        received_on: dateTimeText(event.times.received),
        approximate: event.times.approximate ? '1' : '0',
        skew: String(event.times.skew),
        facts: JSON.stringify(event.facts),
        next_try: event.settled === undefined ? dateTimeText(event.times.received + OWN_REQUEST_MS) : '',
        call: event.settled?.call ?? '',
        decision: event.settled?.decision ?? '',
    })
    return record.insert() === null ? undefined : { stored: toStoredEvent(record), record }
}

export function openEvent(id: string): OwnEvent | undefined {
    const record = new GlideRecord(TABLE)
    return record.get(id) ? { stored: toStoredEvent(record), record } : undefined
}

/**
 * Every event about one of these contacts, and every event that names one of them as its parent. The account is compared
 * here, not in the query: nearly every event of an instance has the same one, and an optimiser may take that for a good
 * way in.
 */
export function readEvents(account: string, contacts: readonly string[], limit: number): StoredEvent[] {
    const record = new GlideRecord(TABLE)
    addAnyOf(record, ['contact', 'parent_contact'], contacts)
    record.setLimit(limit)
    record.query()
    const events: StoredEvent[] = []
    while (record.next()) {
        const isOurs = readText(record, 'account') === account && readText(record, 'state') !== 'ignored'
        if (isOurs) events.push(toStoredEvent(record))
    }
    if (events.length === limit) throw new Error(`A call has ${limit} events or more and is not settled`)
    return events
}

/** Events of these accounts whose turn it is: left behind by their request, or waiting for a retry. */
export function readDueEvents(accounts: readonly string[], now: number, limit: number): StoredEvent[] {
    if (accounts.length === 0) return []
    const record = new GlideRecord(TABLE)
    record.addQuery('account', 'IN', accounts.join(','))
    record.addQuery('state', 'IN', 'received,retry')
    record.addQuery('next_try', '<=', dateTimeText(now))
    record.orderBy('next_try')
    record.setLimit(limit)
    record.query()
    const events: StoredEvent[] = []
    while (record.next()) events.push(toStoredEvent(record))
    return events
}

export function markProcessed(event: OwnEvent, processing: Processing): void {
    change(event, {
        state: 'processed',
        call: processing.call,
        decision: processing.decision.slice(0, 1000),
        latency: String(processing.latency),
        records: processing.records.join(',').slice(0, 1000),
        next_try: '',
        error: '',
    })
}

/** Back to the worker: `state` is retry, or dead when no further try is due. */
export function markFailed(
    event: OwnEvent,
    failure: { attempts: number; nextTry: number | undefined; error: string }
): void {
    change(event, {
        state: failure.nextTry === undefined ? 'dead' : 'retry',
        attempts: String(failure.attempts),
        next_try: dateTimeText(failure.nextTry),
        error: failure.error.slice(0, 1000),
    })
}

function change(event: OwnEvent, values: Record<string, string>): void {
    setValues(event.record, values)
    if (event.record.update() === null) throw refused(TABLE)
}

function toStoredEvent(record: GlideRecord): StoredEvent {
    const type = readText(record, 'type')
    return {
        id: record.getUniqueValue(),
        account: readText(record, 'account'),
        received: milliseconds(readText(record, 'received')),
        attempts: readNumber(record, 'attempts', 0),
        event: {
            key: record.getUniqueValue(),
            contact: readText(record, 'contact'),
            parent: readText(record, 'parent_contact'),
            at: milliseconds(readText(record, 'effective')),
            processed: readText(record, 'state') === 'processed',
            records: readText(record, 'records').split(','),
            ...readFacts(isEventType(type) ? type : 'integration.error', parseJson(readText(record, 'facts'))),
        },
    }
}
