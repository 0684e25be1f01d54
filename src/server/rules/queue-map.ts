import type { GlideRecord } from '@servicenow/glide'
import { noteCreatingQueues } from '../records/queue-map.ts'

/** After a queue was added, changed or removed: its account remembers whether any of them creates records. */
export function keepQueueChoice(current: GlideRecord, previous: GlideRecord | null): void {
    const accounts = [current, previous].map((record) => record?.getValue('account') ?? '')
    for (const account of new Set(accounts.filter((id) => id !== ''))) noteCreatingQueues(account)
}
