import type { GlideRecord } from '@servicenow/glide'
import { settleAfterChange } from '../intake/notice.ts'

/**
 * Async rule on interaction, update and delete: a person's change is taken note of before the next phone event comes.
 */
export function noticeChange(current: GlideRecord): void {
    settleAfterChange(current.getUniqueValue(), Date.now())
}
