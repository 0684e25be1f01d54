import { GlideRecord } from '@servicenow/glide'
import { isEventType, type CallEvent, type InternalFacts, type PhoneFacts } from '../calls/event.ts'
import type { EventTimes } from '../calls/event-times.ts'
import { readFacts } from '../calls/facts.ts'
import { addAnyOf } from './any-of.ts'
import { recordId } from './digest.ts'
import { parseJson } from './json.ts'
import { getById, readNumber, readText, refused, setValues } from './record.ts'
import { dateTimeText, isoText, milliseconds } from './time.ts'

const TABLE = 'x_tkl_voice_event'

/** How long a fresh event is its request's own before the worker takes it over. */
const OWN_REQUEST_MS = 60000

export type EventState = 'received' | 'processed' | 'ignored' | 'retry' | 'dead'

export interface NewEvent {
    readonly account: string
    readonly source: string
    readonly eventId: string
    /** One of the app's words, or the sender's where the app has none. */
    readonly type: string
    readonly contact: string
    readonly parent: string
    readonly facts: PhoneFacts | InternalFacts
    readonly times: EventTimes
    /** No request settles it: it is the worker's at once. */
    readonly isForWorker?: boolean
    /** How the event stands when it is stored; absent for one that is to be settled. */
    readonly standing?: Standing
}

export interface Standing {
    readonly state: 'processed' | 'ignored' | 'dead'
    /** sys_id of its call, '' for none. */
    readonly call: string
    /** What is said of it, in words. */
    readonly decision: string
    /** Why it is dead; '' for the others. */
    readonly error: string
    /** When it is removed, for one that no call ever seals; milliseconds since the epoch. */
    readonly expires: number | undefined
}

export interface StoredEvent {
    readonly id: string
    readonly account: string
    readonly source: string
    readonly eventId: string
    readonly state: EventState
    readonly received: number
    readonly attempts: number
    /** Until then it is its request's own, or pauses; milliseconds since the epoch. 0 when it is done with. */
    readonly nextTry: number
    /** When its effect had been written, milliseconds since the epoch; undefined while nobody has said so. */
    readonly settledAt: number | undefined
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
    /** When it is removed, for one that no call ever seals; milliseconds since the epoch. */
    readonly expires?: number
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
        type: event.type.slice(0, 60),
        state: event.standing?.state ?? 'received',
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
        next_try: event.standing === undefined ? dateTimeText(event.times.received + ownTime(event)) : '',
        call: event.standing?.call ?? '',
        decision: event.standing?.decision.slice(0, 1000) ?? '',
        error: event.standing?.error.slice(0, 1000) ?? '',
        expires: dateTimeText(event.standing?.expires),
    })
    return record.insert() === null ? undefined : { stored: toStoredEvent(record), record }
}

function ownTime(event: NewEvent): number {
    return event.isForWorker === true ? 0 : OWN_REQUEST_MS
}

export function openEvent(id: string): OwnEvent | undefined {
    const record = new GlideRecord(TABLE)
    return getById(record, id) ? { stored: toStoredEvent(record), record } : undefined
}

/**
 * Every event that counts about one of these contacts, and every one that names one of them as its parent; undefined
 * when there are `limit` or more. The account is compared here, not in the query: nearly every event of an instance has
 * the same one, and an optimiser may take that for a good way in. Only where ids that others use as well fill the
 * limit, the query has the account.
 */
export function readEvents(account: string, contacts: readonly string[], limit: number): StoredEvent[] | undefined {
    const events = queryEvents('', contacts, limit) ?? queryEvents(account, contacts, limit)
    return events?.filter((stored) => stored.account === account)
}

/** Of one account, or '' for all of them. */
function queryEvents(account: string, contacts: readonly string[], limit: number): StoredEvent[] | undefined {
    const record = new GlideRecord(TABLE)
    addAnyOf(record, ['contact', 'parent_contact'], contacts)
    record.addQuery('state', '!=', 'ignored')
    if (account !== '') record.addQuery('account', account)
    record.setLimit(limit)
    record.query()
    const events: StoredEvent[] = []
    while (record.next()) events.push(toStoredEvent(record))
    return events.length < limit ? events : undefined
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
        ...(processing.expires === undefined ? {} : { expires: dateTimeText(processing.expires) }),
    })
}

/** A fact counts from the beginning; this says that whoever stored it has brought the records to what it says. */
export function markSettled(event: OwnEvent, records: readonly string[], now: number): void {
    const latency = String(Math.max(0, now - event.stored.received))
    change(event, { latency, records: records.join(',').slice(0, 1000) })
}

/** Kept, and counts for nothing: `decision` says why. */
export function markIgnored(event: OwnEvent, decision: string): void {
    change(event, { state: 'ignored', decision: decision.slice(0, 1000), next_try: '', error: '' })
}

/** A dead event is tried again from the beginning. */
export function markForReplay(event: OwnEvent, now: number): void {
    change(event, { state: 'retry', attempts: '0', next_try: dateTimeText(now), error: '' })
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
    const received = milliseconds(readText(record, 'received'))
    const latency = readText(record, 'latency')
    return {
        id: record.getUniqueValue(),
        account: readText(record, 'account'),
        source: readText(record, 'source'),
        eventId: readText(record, 'event_id'),
        state: toState(readText(record, 'state')),
        received,
        attempts: readNumber(record, 'attempts', 0),
        nextTry: milliseconds(readText(record, 'next_try')),
        settledAt: latency === '' ? undefined : received + Number(latency),
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

const STATES: readonly EventState[] = ['processed', 'ignored', 'retry', 'dead']

function toState(text: string): EventState {
    return STATES.find((state) => state === text) ?? 'received'
}
