import { GlideAggregate, GlideRecord } from '@servicenow/glide'
import { addAnyOf } from './any-of.ts'

const TABLE = 'x_tkl_voice_event'

/**
 * How many events count that are about one of these contacts, or name one as their parent: what readEvents reads. The
 * account is no condition: a database could take its index for the shortest way and read all of the account's events.
 */
export function countEvents(account: string, contacts: readonly string[]): number {
    if (contacts.length === 0) return 0
    const count = new GlideAggregate(TABLE)
    addAnyOf(count, ['contact', 'parent_contact'], contacts)
    count.groupBy('account')
    count.groupBy('state')
    count.addAggregate('COUNT', 'state')
    count.query()
    let events = 0
    while (count.next()) {
        const isOne = count.getValue('account') === account && count.getValue('state') !== 'ignored'
        if (isOne) events += Number(count.getAggregate('COUNT', 'state'))
    }
    return events
}

/** What the events about a contact name as its parent, each once; '' where one names none. The account as above. */
export function readToldParents(account: string, contact: string): string[] {
    const told = new GlideAggregate(TABLE)
    told.addQuery('contact', '=', contact)
    told.groupBy('account')
    told.groupBy('state')
    told.groupBy('parent_contact')
    told.addAggregate('COUNT', 'state')
    told.query()
    const parents = new Set<string>()
    while (told.next()) {
        const counts = told.getValue('account') === account && told.getValue('state') !== 'ignored'
        if (counts) parents.add(told.getValue('parent_contact') ?? '')
    }
    return Array.from(parents)
}

/** sys_ids of the dead events among those that an encoded query finds, the oldest first; '' finds all. */
export function findDeadEvents(query: string, limit: number): string[] {
    const record = new GlideRecord(TABLE)
    if (query !== '') record.addEncodedQuery(query)
    record.addQuery('state', 'dead')
    record.orderBy('received_on')
    record.setLimit(limit)
    record.query()
    const events: string[] = []
    while (record.next()) events.push(record.getUniqueValue())
    return events
}
