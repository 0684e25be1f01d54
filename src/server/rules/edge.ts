import type { GlideRecord } from '@servicenow/glide'
import { partCalls } from '../intake/parting.ts'

/** After an administrator deleted an edge: that is remembered, and both halves become calls of their own. */
export function partHalves(current: GlideRecord): void {
    if (current.getValue('removed') === '1') return
    partCalls(
        current.getValue('account') ?? '',
        {
            one: current.getValue('one_id') ?? '',
            other: current.getValue('other_id') ?? '',
            parent: current.getValue('parent_id') ?? '',
        },
        Date.now()
    )
}
