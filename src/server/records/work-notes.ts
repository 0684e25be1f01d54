import { GlideRecord } from '@servicenow/glide'
import { getById } from './record.ts'

/** The work notes of tasks, and the journal in which the platform keeps them ("Retrieving journal entries"). */

/** Whether a work note of a task begins so. */
export function hasWorkNote(task: string, beginning: string): boolean {
    const entry = new GlideRecord('sys_journal_field')
    entry.addQuery('element_id', task)
    entry.addQuery('element', 'work_notes')
    entry.addQuery('value', 'STARTSWITH', beginning)
    entry.setLimit(1)
    entry.query()
    return entry.next()
}

/** false when the instance refused. */
export function writeWorkNote(task: string, line: string): boolean {
    const record = new GlideRecord('task')
    if (!getById(record, task)) return false
    record.setValue('work_notes', line)
    return record.update() !== null
}
