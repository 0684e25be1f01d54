import type { GlideAggregate } from '@servicenow/glide'

/** How many records the conditions find: one count, not one for each value of a column. */
export function countAll(aggregate: GlideAggregate): number {
    aggregate.setGroup(false)
    aggregate.addAggregate('COUNT', 'sys_id')
    aggregate.query()
    return aggregate.next() ? Number(aggregate.getAggregate('COUNT', 'sys_id')) : 0
}
