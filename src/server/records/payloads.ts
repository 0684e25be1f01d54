import { GlideRecord } from '@servicenow/glide'
import { recordId } from './digest.ts'
import { getById, readText, setValues } from './record.ts'
import { dateTimeText } from './time.ts'

const DAY_MS = 86400000

/** As the column body is defined. No event is longer: more bytes than that are refused before one is read (api/). */
const LONGEST_BODY = 65536

const TABLE = 'x_tkl_voice_payload'

/**
 * The raw body of an event (sys_id), for so many days; a longer one than the column holds is cut. false when the
 * instance refused to store it.
 */
export function keepPayload(event: string, body: string, received: number, days: number): boolean {
    const record = new GlideRecord(TABLE)
    record.initialize()
    record.setNewGuidValue(recordId('payload', event))
    setValues(record, {
        event,
        body: body.slice(0, LONGEST_BODY),
        size: String(body.length),
        expires: dateTimeText(received + days * DAY_MS),
    })
    return record.insert() !== null || getById(record, recordId('payload', event))
}

/** The same for an event that was stored before: what failed between the two writes is made up for. */
export function makeSureOfPayload(event: string, body: string, received: number, days: number): boolean {
    return new GlideRecord(TABLE).get(recordId('payload', event)) || keepPayload(event, body, received, days)
}

/** The raw body of an event; '' when it is not kept any more. */
export function readPayload(event: string): string {
    const record = new GlideRecord(TABLE)
    return getById(record, recordId('payload', event)) ? readText(record, 'body') : ''
}
