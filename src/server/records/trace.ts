import { GlideRecord } from '@servicenow/glide'
import { addAnyOf } from './any-of.ts'
import { FOLDED_FIELDS } from './calls.ts'
import { readTexts } from './json.ts'
import { LEG_FIELDS } from './legs.ts'
import { getById, readText, readValues, type Values } from './record.ts'

/** Rows as they stand, for somebody who wants to know what became of a call. Nothing here is needed to settle one. */

/** A row of x_tkl_voice_call, x_tkl_voice_leg or x_tkl_voice_event; dates and references are what the columns hold. */
export interface TracedRow {
    readonly id: string
    readonly values: Values
}

/** The rows that an id names directly: as the sys_id, as the root, or as what the row was opened under. */
export function findNamedCalls(account: string, id: string): TracedRow[] {
    const record = new GlideRecord('x_tkl_voice_call')
    addAnyOf(record, ['sys_id', 'external_id', 'opened_as'], [id])
    return ofAccount(record, account, CALL_COLUMNS)
}

/** The rows of calls that were opened under one of these ids. */
export function findCallsOpenedAs(account: string, ids: readonly string[]): TracedRow[] {
    const record = new GlideRecord('x_tkl_voice_call')
    addAnyOf(record, ['opened_as'], ids)
    return ofAccount(record, account, CALL_COLUMNS)
}

/** The row with this sys_id, undefined where there is none. */
export function getTracedCall(id: string): TracedRow | undefined {
    const record = new GlideRecord('x_tkl_voice_call')
    if (id === '' || !getById(record, id)) return undefined
    return { id: record.getUniqueValue(), values: readValues(record, CALL_COLUMNS) }
}

/** The legs of a call in the order of their beginnings. */
export function readTracedLegs(account: string, call: string): TracedRow[] {
    const record = new GlideRecord('x_tkl_voice_leg')
    record.addQuery('call', call)
    return ofAccount(record, account, LEG_FIELDS).sort((one, other) => compare(beginningOf(one), beginningOf(other)))
}

/**
 * The events about one of these contacts and those that were kept with the call, in the order of their effective times;
 * at most `limit`, the earliest taken in. An event stays with the row that first settled it, so one whose contact has
 * become another call's, which `isAnothers` tells, is left out; one that came too late for a sealed call may be about an
 * id that no call ever had.
 */
export function readTracedEvents(
    account: string,
    call: string,
    contacts: readonly string[],
    limit: number,
    isAnothers: (contact: string) => boolean
): TracedRow[] {
    const record = new GlideRecord('x_tkl_voice_event')
    addAnyOf(record, ['contact'], contacts)
    // The database may not tell upper case from lower; telephony systems' ids may differ in it alone.
    const named = new Set(contacts)
    const events = ofAccount(record, account, EVENT_COLUMNS, limit).filter((event) =>
        named.has(event.values['contact'] ?? '')
    )
    const known = new Set(events.map((event) => event.id))
    const others = call === '' ? [] : readEventsOf(account, call, limit).filter((event) => !known.has(event.id))
    const strange = new Set(others.map((event) => event.values['contact'] ?? '').filter((contact) => contact !== ''))
    const anothers = new Set(Array.from(strange).filter(isAnothers))
    return events
        .concat(others.filter((event) => !anothers.has(event.values['contact'] ?? '')))
        .sort((one, other) => compare(timeOf(one), timeOf(other)))
        .slice(0, limit)
}

/** The ids a row remembers of its call. */
export function membersOf(row: TracedRow): string[] {
    return readTexts(row.values['members'] ?? '')
}

function readEventsOf(account: string, call: string, limit: number): TracedRow[] {
    const record = new GlideRecord('x_tkl_voice_event')
    record.addQuery('call', call)
    return ofAccount(record, account, EVENT_COLUMNS, limit)
}

function ofAccount(record: GlideRecord, account: string, columns: readonly string[], limit = 0): TracedRow[] {
    if (limit > 0) {
        record.orderBy('received')
        record.setLimit(limit)
    }
    record.query()
    const rows: TracedRow[] = []
    while (record.next()) {
        if (readText(record, 'account') !== account) continue
        rows.push({ id: record.getUniqueValue(), values: readValues(record, columns) })
    }
    return rows
}

function beginningOf(leg: TracedRow): string {
    return leg.values['delivered'] || (leg.values['established'] ?? '')
}

function timeOf(event: TracedRow): string {
    return `${event.values['effective'] ?? ''} ${event.values['received'] ?? ''} ${event.id}`
}

function compare(one: string, other: string): number {
    return one < other ? -1 : one > other ? 1 : 0
}

const CALL_COLUMNS = [...FOLDED_FIELDS, 'opened_as', 'opened', 'sealed', 'sealed_on', 'verified'] as const

const EVENT_COLUMNS = [
    'type',
    'source',
    'event_id',
    'state',
    'call',
    'contact',
    'parent_contact',
    'effective',
    'own_time',
    'received',
    'approximate',
    'skew',
    'facts',
    'attempts',
    'next_try',
    'decision',
    'error',
    'latency',
    'records',
    'expires',
] as const
