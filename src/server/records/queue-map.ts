import { GlideRecord } from '@servicenow/glide'
import { keyText } from '../calls/identity.ts'
import type { OnAnswer } from './accounts.ts'
import { sha256 } from './digest.ts'
import { getById, readText } from './record.ts'

const TABLE = 'x_tkl_voice_queue_map'

/** What a queue says for itself; '' where it leaves it to its account. */
export interface QueueChoice {
    readonly onAnswer: OnAnswer | ''
    readonly recordTable: string
    /** sys_id of the group its records are for. */
    readonly assignmentGroup: string
}

const NO_CHOICE: QueueChoice = { onAnswer: '', recordTable: '', assignmentGroup: '' }

export function readQueueChoice(account: string, queue: string): QueueChoice {
    const record = queue === '' ? undefined : findQueue(account, queue)
    if (record === undefined) return NO_CHOICE
    const onAnswer = readText(record, 'on_answer')
    return {
        onAnswer: ON_ANSWER.find((choice) => choice === onAnswer) ?? '',
        recordTable: readText(record, 'record_table').trim(),
        assignmentGroup: readText(record, 'assignment_group'),
    }
}

/** sys_id of the row of a queue, '' when the account has none for it. */
export function findQueueRow(account: string, queue: string): string {
    return findQueue(account, queue)?.getUniqueValue() ?? ''
}

function findQueue(account: string, queue: string): GlideRecord | undefined {
    const record = new GlideRecord(TABLE)
    const parts: Readonly<Record<string, string>> = { account, queue }
    record.addQuery('key', sha256(keyText(TABLE, (column) => parts[column] ?? '')))
    record.setLimit(1)
    record.query()
    return record.next() ? record : undefined
}

const ON_ANSWER: readonly OnAnswer[] = ['none', 'suggest', 'create']

/** Tables that queues of the account make records of. */
export function readQueueTables(account: string): string[] {
    const record = new GlideRecord(TABLE)
    record.addQuery('account', account)
    record.query()
    const tables: string[] = []
    while (record.next()) tables.push(readText(record, 'record_table').trim())
    return tables.filter((table) => table !== '')
}

/** The account remembers whether any of its queues creates records, so that no call has to ask. */
export function noteCreatingQueues(account: string): void {
    const queue = new GlideRecord(TABLE)
    queue.addQuery('account', account)
    queue.addQuery('on_answer', 'create')
    queue.setLimit(1)
    queue.query()
    const creates = queue.next() ? '1' : '0'
    const record = new GlideRecord('x_tkl_voice_account')
    if (!getById(record, account) || readText(record, 'queues_create') === creates) return
    record.setValue('queues_create', creates)
    record.update()
}
