import { processEvents } from '../events/event-worker.ts'
import type { Instance } from '../instance.ts'
import type { AsyncRuleQueue } from '../rules/async-rule-queue.ts'
import { runQueuedRule } from '../rules/async-rule-worker.ts'
import type { RuleList } from '../rules/rule-list.ts'

/** Work that makes more work of itself without end is stopped here. */
const maximum = 10_000

/** Everything the platform's background workers would do now. */
export interface PendingWork {
    /** Runs asynchronous rules, events and due jobs until nothing is left; returns how many ran. */
    run(): number
}

export function createPendingWork(instance: Instance, queue: AsyncRuleQueue, list: RuleList): PendingWork {
    const round = (): number => {
        let count = 0
        while (count < maximum && runQueuedRule(instance, queue, list)) count += 1
        return count + processEvents(instance) + instance.jobs.runDue()
    }
    return {
        run() {
            instance.versions.refresh()
            let total = 0
            for (let count = round(); count > 0; count = round()) {
                total += count
                if (total >= maximum) {
                    instance.log('error', `Background work did not come to an end after ${total} items`, 'runPending')
                    break
                }
            }
            return total
        },
    }
}
