import { GlideRecord } from '@servicenow/glide'
import { cut, LONGEST_DETAIL, LONGEST_MESSAGE } from '../calls/reported-error.ts'
import { recordId } from './digest.ts'
import { getById, refused, setValues } from './record.ts'

const TABLE = 'x_tkl_voice_error'

export interface IntegrationError {
    readonly account: string
    /** What it is about: the same error about the same thing is one row. */
    readonly subject: string
    readonly origin: 'telephony' | 'instance'
    /** The vendor's id of the call, '' when it is about none. */
    readonly call: string
    readonly script: string
    readonly action: string
    readonly message: string
    readonly detail: string
}

/** Writes the error once; returns its sys_id either way. */
export function recordError(error: IntegrationError): string {
    const id = recordId('error', error.account, error.subject)
    const record = new GlideRecord(TABLE)
    if (getById(record, id)) return id
    record.initialize()
    record.setNewGuidValue(id)
    setValues(record, {
        account: error.account,
        subject: error.subject.slice(0, 300),
        origin: error.origin,
        call: error.call,
        script: error.script,
        action: error.action,
        message: cut(error.message, LONGEST_MESSAGE),
        detail: cut(error.detail, LONGEST_DETAIL),
    })
    if (record.insert() === null && !getById(record, id)) throw refused(TABLE)
    return id
}

export function isRecorded(account: string, subject: string): boolean {
    return new GlideRecord(TABLE).get(recordId('error', account, subject))
}
