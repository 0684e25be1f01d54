import type { GlideAggregate, GlideRecord } from '@servicenow/glide'

/**
 * One of these fields holds one of these values. Values are compared whole: an IN query would part an id at its commas.
 */
export function addAnyOf(
    record: GlideRecord | GlideAggregate,
    fields: readonly string[],
    values: readonly string[]
): void {
    const [first, ...others] = fields.flatMap((field) => values.map((value) => ({ field, value })))
    if (first === undefined) return
    const condition = record.addQuery(first.field, '=', first.value)
    for (const { field, value } of others) condition.addOrCondition(field, '=', value)
}
