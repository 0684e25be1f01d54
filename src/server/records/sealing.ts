import { GlideRecord } from '@servicenow/glide'
import { addAnyOf } from './any-of.ts'
import type { OwnEvent, Processing } from './events.ts'
import { readTexts } from './json.ts'
import { getById, readBoolean, readText, refused, setValues } from './record.ts'
import { dateTimeText } from './time.ts'

const CALL = 'x_tkl_voice_call'
const EVENT = 'x_tkl_voice_event'

/** A call that is sealed, or is about to be. */
export interface SealedCall {
    /** sys_id of the row. */
    readonly id: string
    /** Every id of the call. */
    readonly ids: readonly string[]
}

/**
 * sys_ids of calls of an account that have been over since before a time (milliseconds since the epoch), the oldest
 * first.
 */
export function readSealable(account: string, before: number, limit: number): string[] {
    const record = new GlideRecord(CALL)
    record.addQuery('sealed', false)
    record.addQuery('state', 'over')
    record.addQuery('last_event', '<', dateTimeText(before))
    record.addQuery('account', account)
    record.addQuery('verified', true)
    record.addNullQuery('merged_into')
    record.orderBy('last_event')
    record.setLimit(limit)
    record.query()
    const ids: string[] = []
    while (record.next()) ids.push(record.getUniqueValue())
    return ids
}

/** Sealed calls whose events do not all know yet when they are removed. */
export function readHalfSealed(account: string, limit: number): SealedCall[] {
    const record = new GlideRecord(CALL)
    record.addQuery('sealed', true)
    record.addNullQuery('sealed_on')
    record.addQuery('account', account)
    record.addQuery('verified', true)
    record.setLimit(limit)
    record.query()
    const calls: SealedCall[] = []
    while (record.next()) calls.push(toSealedCall(record))
    return calls
}

/**
 * Seals the row of a call, and before it the rows that were merged into it. undefined when the call is not quiet any
 * more: what came in while it was being sealed is folded as ever.
 */
export function sealRow(id: string, before: number): SealedCall | undefined {
    const record = new GlideRecord(CALL)
    if (!getById(record, id) || !isQuiet(record, before)) return undefined
    const call = toSealedCall(record)
    sealMerged(readText(record, 'account'), call)
    change(record, { sealed: '1' })
    const again = new GlideRecord(CALL)
    if (getById(again, id) && isQuiet(again, before)) return call
    unsealRow(id)
    return undefined
}

/** All events of the call know when they are removed. */
export function finishSealing(id: string, now: number): void {
    const record = new GlideRecord(CALL)
    if (!getById(record, id)) return
    change(record, { sealed_on: dateTimeText(now) })
}

export function unsealRow(id: string): void {
    const record = new GlideRecord(CALL)
    if (!getById(record, id)) return
    change(record, { sealed: '0', sealed_on: '' })
}

/**
 * Events that no call needs any more: each is removed at `expires` (milliseconds since the epoch), or kept when it is
 * undefined. An event stays with the row that first settled it, also where its contact has become another call's, which
 * `isAnothers` tells.
 */
export function setExpiry(
    account: string,
    call: SealedCall,
    expires: number | undefined,
    isAnothers: (contact: string) => boolean
): void {
    const ids = new Set(call.ids)
    const isOwn = (contact: string): boolean => contact === '' || ids.has(contact) || !isAnothers(contact)
    const set = (column: 'contact' | 'call', values: readonly string[]): void => {
        setExpiryWhere(account, column, values, expires, column === 'call' ? isOwn : (contact) => ids.has(contact))
    }
    for (let start = 0; start < call.ids.length; start += IDS_IN_A_QUERY) {
        set('contact', call.ids.slice(start, start + IDS_IN_A_QUERY))
    }
    set('call', [call.id])
}

/** Events that came to their end without a call and were taken in before a time, the oldest first. */
export function readWithoutCall(account: string, before: number, limit: number): { id: string; contact: string }[] {
    const record = new GlideRecord(EVENT)
    record.addNullQuery('call')
    record.addNullQuery('expires')
    record.addQuery('account', account)
    record.addQuery('state', 'processed')
    record.addQuery('received_on', '<', dateTimeText(before))
    record.orderBy('received_on')
    record.setLimit(limit)
    record.query()
    const events: { id: string; contact: string }[] = []
    while (record.next()) events.push({ id: record.getUniqueValue(), contact: readText(record, 'contact') })
    return events
}

/** The event is removed at `expires`, milliseconds since the epoch. */
export function letEventExpire(id: string, expires: number): void {
    const record = new GlideRecord(EVENT)
    if (!getById(record, id)) return
    record.setValue('expires', dateTimeText(expires))
    if (record.update() === null) throw refused(EVENT)
}

const IDS_IN_A_QUERY = 50

/** Of the events that are found, those about such a contact. */
function setExpiryWhere(
    account: string,
    column: 'contact' | 'call',
    values: readonly string[],
    expires: number | undefined,
    isMeant: (contact: string) => boolean
): void {
    const record = new GlideRecord(EVENT)
    addAnyOf(record, [column], values)
    if (expires === undefined) record.addNotNullQuery('expires')
    else record.addNullQuery('expires')
    record.query()
    while (record.next()) {
        if (readText(record, 'account') !== account || !isMeant(readText(record, 'contact'))) continue
        record.setValue('expires', dateTimeText(expires))
        if (record.update() === null) throw refused(EVENT)
    }
}

/**
 * Events that were ignored because of these sealed calls (sys_ids) and now count: those about the contacts that are
 * asked for. Returns how many there were.
 */
export function countAgain(account: string, calls: readonly string[], counts: (contact: string) => boolean): number {
    const record = new GlideRecord(EVENT)
    addAnyOf(record, ['call'], calls)
    record.query()
    let count = 0
    while (record.next()) {
        const isIgnored = readText(record, 'account') === account && readText(record, 'state') === 'ignored'
        if (!isIgnored || !counts(readText(record, 'contact'))) continue
        setValues(record, { state: 'processed', call: '', expires: '', decision: COUNTS_AGAIN })
        if (record.update() === null) throw refused(EVENT)
        count++
    }
    return count
}

const COUNTS_AGAIN = 'It was ignored as late for a sealed call, and counts since the call it is about is known'

/** An event about a sealed call comes to its end: `expires` is when it is removed, milliseconds since the epoch. */
export function markLate(
    event: OwnEvent,
    processing: Processing & { readonly state: 'processed' | 'ignored'; readonly expires: number }
): void {
    setValues(event.record, {
        state: processing.state,
        call: processing.call,
        decision: processing.decision,
        latency: String(processing.latency),
        records: processing.records.join(','),
        next_try: '',
        error: '',
        expires: dateTimeText(processing.expires),
    })
    if (event.record.update() === null) throw refused(EVENT)
}

/** What a sealed call may still be told. */
export const FILLABLE_FIELDS = ['recording', 'transcript', 'voicemail', 'disposition'] as const

export type FillableField = (typeof FILLABLE_FIELDS)[number]

/** Fills what is empty on the row of a call and returns the columns it filled. */
export function fillEmpty(id: string, told: Readonly<Record<FillableField, string>>): FillableField[] {
    const record = new GlideRecord(CALL)
    if (!getById(record, id)) return []
    const filled = FILLABLE_FIELDS.filter((field) => told[field] !== '' && readText(record, field) === '')
    if (filled.length === 0) return []
    change(record, Object.fromEntries(filled.map((field) => [field, told[field]])))
    return filled
}

function sealMerged(account: string, call: SealedCall): void {
    const record = new GlideRecord(CALL)
    addAnyOf(record, ['opened_as'], call.ids)
    record.query()
    while (record.next()) {
        const isMerged = readText(record, 'account') === account && readText(record, 'merged_into') !== ''
        if (!isMerged || readBoolean(record, 'sealed') || record.getUniqueValue() === call.id) continue
        change(record, { sealed: '1', sealed_on: readText(record, 'last_event') })
    }
}

function isQuiet(record: GlideRecord, before: number): boolean {
    const lastEvent = readText(record, 'last_event')
    return readText(record, 'state') === 'over' && readBoolean(record, 'verified') && lastEvent < dateTimeText(before)
}

function toSealedCall(record: GlideRecord): SealedCall {
    const ids = readTexts(readText(record, 'members')).concat(readText(record, 'opened_as'))
    return { id: record.getUniqueValue(), ids: Array.from(new Set(ids)) }
}

function change(record: GlideRecord, values: Readonly<Record<string, string>>): void {
    setValues(record, values)
    if (record.update() === null) throw refused(CALL)
}
