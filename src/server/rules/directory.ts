import type { GlideRecord } from '@servicenow/glide'
import { PHONE_SOURCES, type PhoneSource } from '../callers/phone-columns.ts'
import { indexRecords } from '../intake/directory-index.ts'

/** Async rules, after an insert, update or delete: the directory follows the record, whatever it is by now. */

/** On sys_user and its child classes. */
export function indexUser(current: GlideRecord): void {
    index('sys_user', current)
}

/** On csm_consumer. */
export function indexConsumer(current: GlideRecord): void {
    index('csm_consumer', current)
}

/** On customer_account. */
export function indexCustomerAccount(current: GlideRecord): void {
    index('customer_account', current)
}

function index(table: PhoneSource['table'], current: GlideRecord): void {
    const source = PHONE_SOURCES.find((candidate) => candidate.table === table)
    if (source !== undefined) indexRecords(source, [current.getUniqueValue()])
}
