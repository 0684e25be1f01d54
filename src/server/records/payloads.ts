import { GlideRecord } from '@servicenow/glide'
import { recordId } from './digest.ts'
import { setValues } from './record.ts'
import { dateTimeText } from './time.ts'

const DAY_MS = 86400000

export function keepPayload(event: string, body: string, received: number, days: number): void {
    const record = new GlideRecord('x_tkl_voice_payload')
    record.initialize()
    record.setNewGuidValue(recordId('payload', event))
    setValues(record, {
        event,
        body,
        size: String(body.length),
        expires: dateTimeText(received + days * DAY_MS),
    })
    record.insert()
}

export function removeExpiredPayloads(now: number): void {
    const record = new GlideRecord('x_tkl_voice_payload')
    record.addQuery('expires', '<=', dateTimeText(now))
    record.deleteMultiple()
}
