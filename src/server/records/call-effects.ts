import { GlideRecord } from '@servicenow/glide'
import { getById, readText, refused, setValues, type Values } from './record.ts'
import { dateTimeText } from './time.ts'

/** The columns of a call's row that tell when the worker looks at what is wanted because of it. */

const TABLE = 'x_tkl_voice_call'

/** sys_ids of the calls of these accounts whose turn it is. */
export function readDueEffects(accounts: readonly string[], now: number, limit: number): string[] {
    if (accounts.length === 0) return []
    const record = new GlideRecord(TABLE)
    record.addQuery('effects_due', '<=', dateTimeText(now))
    record.addQuery('account', 'IN', accounts.join(','))
    record.orderBy('effects_due')
    record.setLimit(limit)
    record.query()
    const calls: string[] = []
    while (record.next()) calls.push(record.getUniqueValue())
    return calls
}

/** As a date-time column holds it; '' when nothing is due. */
export function readEffectsDue(call: string): string {
    const record = new GlideRecord(TABLE)
    return getById(record, call) ? readText(record, 'effects_due') : ''
}

/** undefined when nothing is due any more. */
export function setEffectsDue(call: string, due: number | undefined): void {
    write(call, { effects_due: dateTimeText(due) })
}

/**
 * Somebody linked a record to the call's Interaction. The call is verified once more, and with it what is wanted because
 * of it: should the worker miss this, the verification does not.
 */
export function noteLinked(call: string, now: number): void {
    const due = dateTimeText(now)
    write(call, { linked: '1', effects_due: due, verified: '0', verify_after: due })
}

function write(call: string, values: Values): void {
    const record = new GlideRecord(TABLE)
    if (!getById(record, call)) return
    setValues(record, values)
    if (record.update() === null) throw refused(TABLE)
}
