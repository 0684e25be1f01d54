import { GlideRecord } from '@servicenow/glide'
import { readText } from './record.ts'

/** The queue of the last call from a number (E.164) that was answered; '' for none. */
export function lastQueueOf(account: string, number: string): string {
    if (number === '') return ''
    const record = new GlideRecord('x_tkl_voice_call')
    record.addQuery('caller_number', number)
    record.addQuery('account', account)
    record.addQuery('answered_on', '!=', '')
    record.addQuery('queue', '!=', '')
    record.orderByDesc('answered_on')
    record.setLimit(1)
    record.query()
    return record.next() ? readText(record, 'queue') : ''
}
