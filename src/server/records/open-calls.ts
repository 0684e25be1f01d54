import { GlideRecord } from '@servicenow/glide'
import type { OpenCall } from '../calls/sweep.ts'
import { parseJson } from './json.ts'
import { getById, readText, refused } from './record.ts'
import { dateTimeText, milliseconds } from './time.ts'

const TABLE = 'x_tkl_voice_call'

/** What a call's row says while the call goes on. */
const OPEN_STATES = 'ivr,queued,ringing,connected,transferred,callback,wrap_up'

/** A call that is not over, with what the row remembers of it. */
export interface OpenCallRow extends OpenCall {
    readonly openedAs: string
    /** As the row has it: names the silence that a sweep ends. */
    readonly lastEvent: string
}

/** Those without events for longest first. */
export function readOpenCalls(account: string, limit: number): OpenCallRow[] {
    const record = new GlideRecord(TABLE)
    record.addQuery('account', account)
    record.addQuery('sealed', false)
    record.addQuery('state', 'IN', OPEN_STATES)
    return readRows(record, limit)
}

/** Calls that were passed on before that moment, and nobody has taken since. */
export function readPassedOn(account: string, before: number, limit: number): OpenCallRow[] {
    const record = new GlideRecord(TABLE)
    record.addQuery('account', account)
    record.addQuery('sealed', false)
    record.addQuery('state', 'transferred')
    record.addQuery('last_event', '<', dateTimeText(before))
    return readRows(record, limit)
}

function readRows(record: GlideRecord, limit: number): OpenCallRow[] {
    record.orderBy('last_event')
    record.setLimit(limit)
    record.query()
    const calls: OpenCallRow[] = []
    while (record.next()) {
        const openedAs = readText(record, 'opened_as')
        const absentSince = readText(record, 'absent_since')
        calls.push({
            id: record.getUniqueValue(),
            openedAs,
            members: [openedAs, readText(record, 'external_id'), ...toIds(readText(record, 'members'))],
            lastEvent: readText(record, 'last_event'),
            awaitsCallback: readText(record, 'state') === 'callback',
            lastEventAt: milliseconds(readText(record, 'last_event')),
            absentSince: absentSince === '' ? undefined : milliseconds(absentSince),
        })
    }
    return calls
}

/** `since` is undefined once the telephony system knows the call again. */
export function keepAbsence(call: string, since: number | undefined): void {
    const record = new GlideRecord(TABLE)
    if (!getById(record, call)) return
    record.setValue('absent_since', dateTimeText(since))
    if (record.update() === null) throw refused(TABLE)
}

function toIds(text: string): string[] {
    const stored = parseJson(text)
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []
}
