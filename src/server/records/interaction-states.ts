import { GlideRecord } from '@servicenow/glide'

/**
 * Whether the Interactions of this instance can be in a state. `wrap_up` is there only where a wrap-up configuration is
 * active ("Wrap up state for interactions").
 */
export function hasInteractionState(state: string): boolean {
    const record = new GlideRecord('sys_choice')
    record.addQuery('name', 'interaction')
    record.addQuery('element', 'state')
    record.addQuery('value', state)
    record.addQuery('inactive', false)
    record.setLimit(1)
    record.query()
    return record.next()
}
