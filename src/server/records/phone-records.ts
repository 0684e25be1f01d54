import { GlideAggregate, GlideRecord } from '@servicenow/glide'
import type { PhoneRecord } from '../callers/directory-rows.ts'
import type { PhoneSource } from '../callers/phone-columns.ts'
import { countAll } from './count.ts'
import { readBoolean, readText } from './record.ts'

/** Users, contacts, consumers and customer accounts with their phones. What is optional may be missing: see isThere. */

/** Whether the instance has the table. */
export function isThere(source: PhoneSource): boolean {
    return new GlideRecord(source.table).isValid()
}

export function countPhoneRecords(source: PhoneSource): number {
    return countAll(new GlideAggregate(source.table))
}

/** The next records in the order of their sys_ids after a cursor ('' for the first), child classes among them. */
export function readPhoneRecordsAfter(source: PhoneSource, cursor: string, limit: number): PhoneRecord[] {
    const record = new GlideRecord(source.table)
    if (cursor !== '') record.addQuery('sys_id', '>', cursor)
    record.orderBy('sys_id')
    record.setLimit(limit)
    return readAll(source, record)
}

/** Those of these sys_ids that are there. */
export function readPhoneRecords(source: PhoneSource, ids: readonly string[]): PhoneRecord[] {
    const record = new GlideRecord(source.table)
    record.addQuery('sys_id', 'IN', ids.join(','))
    return readAll(source, record)
}

/**
 * The next records in the order of their last update, those of one second in the order of their sys_ids: what is left
 * of the second `updatedOn` (`yyyy-MM-dd HH:mm:ss`, UTC) after a cursor ('' for the first), then what was updated later.
 * An import may update more records in a second than are read at once.
 */
export function readUpdatedAfter(source: PhoneSource, updatedOn: string, cursor: string, limit: number): PhoneRecord[] {
    const same = new GlideRecord(source.table)
    same.addQuery('sys_updated_on', updatedOn)
    if (cursor !== '') same.addQuery('sys_id', '>', cursor)
    same.orderBy('sys_id')
    same.setLimit(limit)
    const rest = readAll(source, same)
    if (rest.length > 0) return rest

    const later = new GlideRecord(source.table)
    later.addQuery('sys_updated_on', '>', updatedOn)
    later.orderBy('sys_updated_on')
    later.orderBy('sys_id')
    later.setLimit(limit)
    return readAll(source, later)
}

function readAll(source: PhoneSource, record: GlideRecord): PhoneRecord[] {
    record.query()
    const records: PhoneRecord[] = []
    while (record.next()) records.push(toPhoneRecord(source, record))
    return withAccounts(source, records)
}

function toPhoneRecord(source: PhoneSource, record: GlideRecord): PhoneRecord {
    return {
        source: source.table,
        table: readText(record, 'sys_class_name') || source.table,
        id: record.getUniqueValue(),
        updatedOn: readText(record, 'sys_updated_on'),
        name: readText(record, 'name'),
        // An account has no such column everywhere.
        active: !record.isValidField('active') || readBoolean(record, 'active'),
        customerAccount: '',
        portalUser: source.portalUser === undefined ? '' : readText(record, source.portalUser),
        phones: source.phones.map((phone) => ({ ...phone, text: readText(record, phone.column) })),
    }
}

/** A record that is read through its parent table has that one's columns only. */
function withAccounts(source: PhoneSource, records: PhoneRecord[]): PhoneRecord[] {
    const { contacts } = source
    const ofChildren = records.filter((record) => record.table !== source.table)
    if (contacts === undefined || ofChildren.length === 0) return records
    const contact = new GlideRecord(contacts.table)
    if (!contact.isValid() || !contact.isValidField(contacts.account)) return records
    contact.addQuery('sys_id', 'IN', ofChildren.map((record) => record.id).join(','))
    contact.query()
    const accounts = new Map<string, string>()
    while (contact.next()) accounts.set(contact.getUniqueValue(), readText(contact, contacts.account))
    return records.map((record) => ({ ...record, customerAccount: accounts.get(record.id) ?? '' }))
}
