import { readCallRows } from '../records/calls.ts'
import { readIds } from './component.ts'

/**
 * Whether a contact is another call's than this row's (sys_id). An event stays with the row that first settled it, also
 * where its contact has become another call's since: then it is that one's to show and to keep. A contact that no call
 * has, such as one that was parted and never began, is no other's.
 */
export function isAnothers(account: string, call: string, contact: string): boolean {
    const rows = readCallRows(account, readIds(account, [contact]))
    return rows.some((row) => row.id !== call && !row.merged && row.members.includes(contact))
}
