import { isPhoneOver } from '../calls/effects.ts'
import type { Call } from '../calls/fold.ts'
import { PERSON_COLUMNS, personValues } from '../calls/record-values.ts'
import type { Values } from '../records/record.ts'
import { readRelated } from '../records/related-records.ts'
import { fillPerson, getTask, insertTask, isTaskTable, readPerson, type Task } from '../records/tasks.ts'
import type { CommandBook, CommandName, Result } from './effects-do.ts'
import { draftRecord, recordChoice, recordIdOf, type RecordChoice } from './record-draft.ts'
import { linked } from './record-link.ts'

/** A call has one record that is made for it. */
export const RECORD: CommandName = { kind: 'record', object: '' }

/** Whoever turns the feature on does not want records of yesterday's calls. */
const LATEST_MS = 86400000

/** Makes the record of an answered call, where its queue or account wants one and nothing is linked yet. */
export function createRecord(book: CommandBook): void {
    const { queue } = book.work.call
    book.run(
        RECORD,
        () => {
            const result = create(book)
            return { ...result, facts: { queue, ...result.facts } }
        },
        // Not wanted by one queue, it may be wanted by another; never made again once it was made.
        (known) => known.state === 'dropped' && known.facts['queue'] !== queue
    )
}

function create(book: CommandBook): Result {
    const { account, call, rows, now } = book.work
    const ids = rows.map((row) => recordIdOf(account.id, row.openedAs))
    const made = ids.map(getTask).find((task) => task !== undefined)
    // Rows that turn out to be one call may each have made one before: the first one is the call's.
    if (made !== undefined) {
        const result = linked(book, made, 'It was made for this call')
        return { ...result, facts: { ...presumedPerson(book, made), ...result.facts } }
    }
    if (wasMade(book)) return dropped('Its record was deleted by a person and is not made again')
    const choice = recordChoice(account, call.queue)
    if (choice.onAnswer !== 'create') return dropped('The queue wants no record')
    const [about] = readRelated(book.interaction.id).flatMap((related) => getTask(related.id) ?? [])
    if (about !== undefined) return dropped(`The call is about ${about.number} already`)
    if (isPhoneOver(call) && (call.endedAt ?? now) < now - LATEST_MS) return dropped('The call has been over for long')
    return insert(book, ids[0] ?? '', choice)
}

/** By a row that goes on as this call: its own command is not run again anyway. */
function wasMade({ all }: CommandBook): boolean {
    return all().some(({ kind, state }) => kind === 'record' && state === 'done')
}

function insert(book: CommandBook, id: string, choice: RecordChoice): Result {
    const { table } = choice
    if (!isTaskTable(table)) {
        return { state: 'failed', error: `This instance has no table ${table}, or its records are not tasks` }
    }
    const task = insertTask(table, id, draftRecord(book.work.call, book.interaction.id, choice, 'whole'))
    if (task === undefined) return { state: 'failed', error: `The instance refused to create a record of ${table}` }
    const result = linked(book, task, 'The account creates a record when a call is answered')
    return { ...result, facts: { ...result.facts, ...writtenPerson(task, book.work.call) } }
}

function dropped(decision: string): Result {
    return { state: 'dropped', decision, records: [] }
}

/** What a command keeps of whom the app made a task for, so that another's word on it is told from the app's. */
export function writtenPerson(task: Task, call: Call): Values {
    return { caller: call.caller?.caller?.id ?? '', ...readPerson(task) }
}

/** Whose making was not kept any more: it is the app's word if it is for the caller. */
function presumedPerson(book: CommandBook, task: Task): Values {
    if (book.find(RECORD)?.facts['caller'] !== undefined) return {}
    const written = writtenPerson(task, book.work.call)
    const wanted: Values = personValues(book.work.call.caller?.caller)
    return Object.entries(readPerson(task)).every(([column, value]) => value === wanted[column]) ? written : {}
}

/** The call's record follows its caller, whoever that turns out to be, until somebody else says whom it is for. */
export function fillCaller(book: CommandBook): void {
    const known = book.find(RECORD)
    const caller = book.work.call.caller?.caller
    const id = caller?.id ?? ''
    if (known?.state !== 'done' || (known.facts['caller'] ?? '') === id) return
    const { decision, records, facts } = known
    book.run(
        RECORD,
        () => {
            const task = about(book, facts['record'] ?? '')
            const became = task === undefined ? 'kept' : fillPerson(task, personValues(caller), writtenBefore(facts))
            const written = task !== undefined && became === 'filled' ? readPerson(task) : {}
            const [made = ''] = decision.split(';')
            return { state: 'done', decision: `${made}; ${BECAME[became]}`, records, facts: { caller: id, ...written } }
        },
        () => true
    )
}

/** A record whose link a person removed is the call's no longer. */
function about({ interaction }: CommandBook, record: string): Task | undefined {
    return readRelated(interaction.id).some(({ id }) => id === record) ? getTask(record) : undefined
}

const BECAME = {
    filled: 'it is for the caller as known since',
    kept: 'whom it is for was said by somebody else, or it is not linked any more',
    refused: 'the instance refused to write its caller',
} as const

function writtenBefore(facts: Values): Values {
    return Object.fromEntries(PERSON_COLUMNS.map((column) => [column, facts[column] ?? '']))
}
