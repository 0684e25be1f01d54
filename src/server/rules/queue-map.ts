import { gs, type GlideRecord } from '@servicenow/glide'
import { findQueueRow, noteCreatingQueues } from '../records/queue-map.ts'
import { wrongRecordTable } from './record-table.ts'

/** Before insert and update of a queue: refuses what cannot work, with a message that names the column. */
export function checkQueue(current: GlideRecord): void {
    const problem = missingColumn(current) ?? clashWithAnother(current) ?? wrongRecordTable(current)
    if (problem === undefined) return
    gs.addErrorMessage(problem)
    current.setAbortAction(true)
}

function missingColumn(queue: GlideRecord): string | undefined {
    const missing = ['account', 'queue'].find((column) => text(queue, column) === '')
    return missing === undefined ? undefined : `${missing}: a value is required.`
}

function clashWithAnother(queue: GlideRecord): string | undefined {
    const known = findQueueRow(text(queue, 'account'), text(queue, 'queue'))
    return known === '' || known === queue.getUniqueValue()
        ? undefined
        : 'queue: expected one that the account does not have yet; another row is about this one.'
}

/** After a queue was added, changed or removed: its account remembers whether any of them creates records. */
export function keepQueueChoice(current: GlideRecord, previous: GlideRecord | null): void {
    const accounts = [current, previous].map((record) => record?.getValue('account') ?? '')
    for (const account of new Set(accounts.filter((id) => id !== ''))) noteCreatingQueues(account)
}

function text(record: GlideRecord, column: string): string {
    return (record.getValue(column) ?? '').trim()
}
