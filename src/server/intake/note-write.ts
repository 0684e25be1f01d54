import { endsForGoodAt, isPhoneOver, type NoteMoment } from '../calls/effects.ts'
import { noteMark, workNote } from '../calls/work-note.ts'
import type { Command } from '../records/commands.ts'
import { findUserLabel } from '../records/people.ts'
import { readRelated, type RelatedRecord } from '../records/related-records.ts'
import { getTask, type Task } from '../records/tasks.ts'
import { hasWorkNote, writeWorkNote } from '../records/work-notes.ts'
import type { CommandBook, CommandName, Result } from './effects-do.ts'

/**
 * Writes a line on each linked task for each of these moments, once. Gives when the end is due that cannot be told yet,
 * milliseconds since the epoch.
 */
export function writeNotes(book: CommandBook, wanted: readonly NoteMoment[]): number | undefined {
    const { call, now } = book.work
    const endsAt = endsForGoodAt(call)
    const isOpen = wanted.includes('end') && endsAt > now
    const moments = isOpen ? wanted.filter((moment) => moment !== 'end') : wanted
    for (const related of readRelated(book.interaction.id)) {
        const name: CommandName = { kind: 'note', object: related.id }
        const known = book.find(name)
        const missing = moments.filter((moment) => isDue(book, related, moment) && !isNoted(book, related.id, moment))
        const task = missing.length === 0 ? undefined : getTask(related.id)
        if (task === undefined) continue
        book.run(
            name,
            () => write(book, task, missing, known),
            ({ state }) => state === 'done'
        )
    }
    return isOpen ? endsAt : undefined
}

/** A record that was linked when the call was over already has only its end. */
function isDue({ work: { call } }: CommandBook, related: RelatedRecord, moment: NoteMoment): boolean {
    return moment === 'end' || !isPhoneOver(call) || related.linkedAt <= (call.endedAt ?? 0)
}

/** Also by a call that turned out to be this one. */
function isNoted({ all }: CommandBook, record: string, moment: NoteMoment): boolean {
    return all().some(({ kind, facts }) => kind === 'note' && facts['record'] === record && facts[moment] === WRITTEN)
}

const WRITTEN = 'written'

function write(book: CommandBook, task: Task, moments: readonly NoteMoment[], known: Command | undefined): Result {
    const { call } = book.work
    const names = { interaction: book.interaction.number, agent: findUserLabel(call.owner?.user ?? '') }
    const facts: Record<string, string> = { record: task.id }
    for (const moment of moments) {
        const isThere = hasWorkNote(task.id, noteMark(moment, names.interaction))
        if (!book.work.isStillMine()) throw new Error('It took longer than the right to work on the call lasts')
        if (!isThere && !writeWorkNote(task.id, workNote(call, moment, names))) {
            return { state: 'failed', error: `The instance refused a work note on ${task.number}`, facts }
        }
        facts[moment] = WRITTEN
    }
    const written = ['start', 'end'].filter((moment) => ({ ...known?.facts, ...facts })[moment] === WRITTEN)
    return {
        state: 'done',
        decision: `Work notes on ${task.number}: ${written.join(' and ')}`,
        records: [`${task.table}/${task.id}`],
        facts,
    }
}
