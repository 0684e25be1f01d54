import { GlideRecord } from '@servicenow/glide'

const IDS_AT_ONCE = 200

/** Which of these events (sys_ids) are stored. */
export function readKnownEvents(ids: readonly string[]): Set<string> {
    const known = new Set<string>()
    for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
        const record = new GlideRecord('x_tkl_voice_event')
        record.addQuery('sys_id', 'IN', ids.slice(from, from + IDS_AT_ONCE).join(','))
        record.query()
        while (record.next()) known.add(record.getUniqueValue())
    }
    return known
}
