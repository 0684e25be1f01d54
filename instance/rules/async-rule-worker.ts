import type { Instance } from '../instance.ts'
import { RecordState } from '../records/record-state.ts'
import type { AsyncRuleQueue, QueuedRule } from './async-rule-queue.ts'
import type { RuleList } from './rule-list.ts'

/** Runs one queued asynchronous rule, as the user whose action queued it; false when none is waiting. */
export function runQueuedRule(instance: Instance, queue: AsyncRuleQueue, list: RuleList): boolean {
    const queued = queue.take()
    if (!queued) return false
    const rule = list.byId(queued.rule)
    const state = recordOf(instance, queued)
    try {
        if (rule && state) {
            state.operation = queued.operation
            const user = instance.users.byId(queued.user) ?? instance.users.system
            const session = instance.users.open(user, false)
            instance.rules.runAsync(rule, state, session, {
                checkAgain: instance.property('glide.businessrule.async_condition_check') === 'true',
                save: () => void instance.records.update(state, { session }),
            })
        }
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        instance.log('error', `Asynchronous business rule ${rule?.name ?? queued.rule}: ${message}`, queued.table)
    }
    queue.done(queued)
    return true
}

/** The record as it is now; a deleted one as it was. */
function recordOf(instance: Instance, queued: QueuedRule): RecordState | undefined {
    if (queued.deleted) {
        const table = instance.dictionary.table(queued.table)
        return table && new RecordState(table, queued.deleted)
    }
    const row = instance.rows.get(queued.table, queued.record)
    return row && instance.records.read(queued.table, row)
}
