import { GlideRecord } from '@servicenow/glide'
import { getById } from './record.ts'

/** The one active user with this value, '' when there is none or more than one. */
export function findUser(column: 'user_name' | 'email' | 'employee_number', value: string): string {
    if (value === '') return ''
    const record = new GlideRecord('sys_user')
    record.addQuery('active', true)
    record.addQuery(column, value)
    record.setLimit(2)
    record.query()
    const first = record.next() ? record.getUniqueValue() : ''
    return record.next() ? '' : first
}

/** '' for no such user. */
export function findUserName(id: string): string {
    const record = new GlideRecord('sys_user')
    return getById(record, id) ? (record.getValue('user_name') ?? '') : ''
}

/** As people are shown; '' for no such user. */
export function findUserLabel(id: string): string {
    const record = new GlideRecord('sys_user')
    return getById(record, id) ? (record.getValue('name') ?? '') : ''
}
