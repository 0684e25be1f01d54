import { GlideRecord } from '@servicenow/glide'

/** Whether a choice column of a table, or the same column of a table it extends, offers a value. */
export function hasChoice(tables: readonly string[], column: string, value: string): boolean {
    const record = new GlideRecord('sys_choice')
    record.addQuery('name', 'IN', tables.join(','))
    record.addQuery('element', column)
    record.addQuery('value', value)
    record.addQuery('inactive', false)
    record.setLimit(1)
    record.query()
    return record.next()
}
