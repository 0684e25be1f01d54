import { GlideRecord } from '@servicenow/glide'
import { recordId } from './digest.ts'
import { differences, readText, setValues, type Values } from './record.ts'
import { dateTimeText } from './time.ts'

/**
 * The only place that touches `sn_openframe_phone_log`, the table of OpenFrame's phone logs ("Installed with
 * OpenFrame"; columns of the pages openFrame REST API and CTIOperationResponse, end_time, duration and call_type
 * unconfirmed).
 */
const TABLE = 'sn_openframe_phone_log'

const OPTIONAL_FIELDS: ReadonlySet<string> = new Set(['end_time', 'duration', 'call_type', 'phone_number'])

export interface PhoneLog {
    readonly account: string
    readonly contact: string
    /** The vendor's id of the agent, and which of their answers on that contact it is. */
    readonly agent: string
    readonly answer: number
    /** The vendor's id of the call. */
    readonly call: string
    /** sys_id of the user. The platform fills an empty one with whoever writes the row (rule "Set Agent"). */
    readonly user: string
    /** E.164, '' for none. */
    readonly phoneNumber: string
    readonly direction: string
    /** Milliseconds since the epoch. */
    readonly start: number
    readonly end: number | undefined
}

/** false on an instance without OpenFrame. */
export function hasPhoneLogs(): boolean {
    return new GlideRecord(TABLE).isValid()
}

export function phoneLogId(log: Pick<PhoneLog, 'account' | 'contact' | 'agent' | 'answer'>): string {
    return recordId('phone_log', log.account, log.contact, log.agent, String(log.answer))
}

/**
 * Makes the phone log say what the leg says. `isNew` spares the read before the first write. Gives whether anything was
 * written, undefined when the instance refused.
 */
export function writePhoneLog(log: PhoneLog, isNew: boolean): boolean | undefined {
    const id = phoneLogId(log)
    const record = new GlideRecord(TABLE)
    if (isNew && insert(record, id, log)) return true
    const found = new GlideRecord(TABLE)
    if (!found.get(id)) return !isNew && insert(record, id, log) ? true : undefined
    const wanted = existing(found, valuesOf(log))
    const changed = differences(valuesIn(found, wanted), wanted)
    if (Object.keys(changed).length === 0) return false
    setValues(found, changed)
    return found.update() === null ? undefined : true
}

function insert(record: GlideRecord, id: string, log: PhoneLog): boolean {
    record.initialize()
    record.setNewGuidValue(id)
    setValues(record, existing(record, valuesOf(log)))
    return record.insert() !== null
}

function valuesOf(log: PhoneLog): Values {
    return {
        call_id: log.call,
        agent: log.user,
        phone_number: log.phoneNumber,
        call_type: log.direction,
        start_time: dateTimeText(log.start),
        end_time: dateTimeText(log.end),
        duration: log.end === undefined ? '' : durationText(log.end - log.start),
    }
}

/** A duration's value is that long after the epoch ("GlideDuration"). */
function durationText(milliseconds: number): string {
    return dateTimeText(Math.max(0, Math.round(milliseconds / 1000) * 1000))
}

function valuesIn(record: GlideRecord, wanted: Values): Values {
    return Object.fromEntries(Object.keys(wanted).map((field) => [field, readText(record, field)]))
}

function existing(record: GlideRecord, values: Values): Values {
    return Object.fromEntries(
        Object.entries(values).filter(([field]) => !OPTIONAL_FIELDS.has(field) || record.isValidField(field))
    )
}
