import type { KeyedNumber } from '../calls/keyed-numbers.ts'
import { linkTask, readRelated } from '../records/related-records.ts'
import { findTask, getTask, type Task } from '../records/tasks.ts'
import type { CommandBook, Result } from './effects-do.ts'

/** The task with a number that the caller keyed in is linked to the Interaction. */
export function linkNumber(book: CommandBook, { number, spellings }: KeyedNumber): void {
    book.run({ kind: 'link', object: number }, () => {
        const task = findTask(spellings)
        if (task !== undefined) return linked(book, task, 'The caller keyed in its number')
        return { state: 'dropped', decision: `There is no one task with the number ${number}`, records: [] }
    })
}

/** What is linked to the Interaction of a row that goes on as this call is linked to this one's. */
export function linkMerged(book: CommandBook, row: string): void {
    const merged = book.work.rows.find((one) => one.id === row)
    for (const related of readRelated(merged?.values['interaction'] ?? '')) {
        const task = getTask(related.id)
        if (task === undefined) continue
        book.run({ kind: 'link', object: task.id }, () => linked(book, task, 'It was linked to a part of this call'))
    }
}

/** Links a task, if it is not linked already. */
export function linked(book: CommandBook, task: Task, why: string): Result {
    const isThere = readRelated(book.interaction.id).some((related) => related.id === task.id)
    if (!isThere && !linkTask(book.interaction.id, task.table, task.id)) {
        return { state: 'failed', error: `The instance refused to link ${task.number} to the Interaction` }
    }
    return {
        state: 'done',
        decision: `${why}: ${task.number} is linked`,
        records: [`${task.table}/${task.id}`],
        facts: { record: task.id },
    }
}
