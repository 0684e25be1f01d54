import { GlideRecord } from '@servicenow/glide'
import type { CallerRecord } from '../callers/candidate.ts'
import { readBoolean, readText } from './record.ts'

/** A table's name: nothing else reaches GlideRecord. */
const TABLE = /^[a-z]\w{1,79}$/

export const RECORD_ID = /^[0-9a-f]{32}$/

/** Somebody or something that may be a caller, as the record stands; undefined when there is none. */
export function readCallerRecord(table: string, id: string): CallerRecord | undefined {
    if (!TABLE.test(table) || !RECORD_ID.test(id)) return undefined
    const record = new GlideRecord(table)
    return record.isValid() && record.get(id) ? toCallerRecord(record, table) : undefined
}

/** Without a name a record goes by its number, or by what its table is called. */
export function toCallerRecord(record: GlideRecord, table: string): CallerRecord {
    const id = record.getUniqueValue()
    const text = (field: string): string => (record.isValidField(field) ? readText(record, field) : '')
    return {
        table,
        id,
        name: text('name') || text('number') || record.getClassDisplayValue(),
        active: !record.isValidField('active') || readBoolean(record, 'active'),
        account: table === 'customer_account' ? id : text('account'),
        user: USERS.has(table) ? '' : record.isValidField('user_name') ? id : text('user'),
    }
}

/** Users by themselves; of other classes of users the record is its own user. */
const USERS: ReadonlySet<string> = new Set(['sys_user', 'customer_contact', 'csm_consumer_user'])
