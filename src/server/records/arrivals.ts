import { GlideRecord } from '@servicenow/glide'
import { getById, readText, refused } from './record.ts'
import { dateTimeText, milliseconds } from './time.ts'

const TABLE = 'x_tkl_voice_event'

/** How the decision of an event begins that only a poll told of: its source may be the same as that of sent ones. */
const FOUND = 'Found by reconciliation. '

const OWN_SOURCE = 'trunkline'

/** Says of an event (sys_id) that it was found by a poll, in front of what was decided about it. */
export function markFound(event: string): void {
    const record = new GlideRecord(TABLE)
    if (!getById(record, event)) return
    record.setValue('decision', FOUND + readText(record, 'decision'))
    if (record.update() === null) throw refused(TABLE)
}

/**
 * When the account's newest event arrived that the telephony system sent of itself, looking no further back than
 * `since`.
 */
export function lastSent(account: string, since: number): number | undefined {
    const record = received(account, since)
    record.addQuery('source', '!=', OWN_SOURCE)
    // What waits has no decision yet, and no column without a value is compared.
    record.addQuery('decision', 'DOES NOT CONTAIN', FOUND).addOrCondition('decision', '')
    record.orderByDesc('received_on')
    return firstReception(record)
}

/** When the first event since then was stored that only a poll had told of. */
export function firstFound(account: string, since: number): number | undefined {
    const record = received(account, since)
    record.addQuery('decision', 'STARTSWITH', FOUND)
    record.orderBy('received_on')
    return firstReception(record)
}

function received(account: string, since: number): GlideRecord {
    const record = new GlideRecord(TABLE)
    record.addQuery('account', account)
    record.addQuery('received_on', '>=', dateTimeText(since))
    record.setLimit(1)
    return record
}

function firstReception(record: GlideRecord): number | undefined {
    record.query()
    return record.next() ? milliseconds(readText(record, 'received')) : undefined
}
