import type { GlideRecord } from '@servicenow/glide'
import { settleStored } from '../intake/work.ts'

/**
 * Script action: settles the event that the platform event is about. It may be gone, and it may have been settled
 * meanwhile.
 */
export function settleQueuedEvent(current: GlideRecord | null): void {
    if (current !== null) settleStored(current.getUniqueValue(), Date.now())
}
