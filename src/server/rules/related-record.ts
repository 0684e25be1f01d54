import type { GlideRecord } from '@servicenow/glide'
import { noticeLink } from '../intake/notice-link.ts'

/**
 * Async rule on interaction_related_record, insert and delete: a record that a person linked gets its work notes too, and
 * names the caller for as long as it is linked.
 */
export function noticeLinkedRecord(current: GlideRecord): void {
    noticeLink(current.getValue('interaction') ?? '', Date.now())
}
