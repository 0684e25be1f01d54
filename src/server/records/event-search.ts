import { GlideAggregate, GlideRecord } from '@servicenow/glide'

const TABLE = 'x_tkl_voice_event'

/** How many events about one of these contacts count. Ids may hold commas, so this is no IN query. */
export function countEvents(account: string, contacts: readonly string[]): number {
    const count = new GlideAggregate(TABLE)
    const [first = '', ...others] = contacts
    const condition = count.addQuery('contact', '=', first)
    for (const contact of others) condition.addOrCondition('contact', '=', contact)
    count.addQuery('account', '=', account)
    count.addAggregate('COUNT', 'state')
    count.query()
    let events = 0
    while (count.next()) {
        if (count.getValue('state') !== 'ignored') events += Number(count.getAggregate('COUNT', 'state'))
    }
    return events
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
