import { noteLinked } from '../records/call-effects.ts'
import { readCommands, storeCommand } from '../records/commands.ts'
import { readQueueTables } from '../records/queue-map.ts'
import { readInteraction } from '../records/interactions.ts'
import { mayReadTable } from '../records/readable.ts'
import { linkTask, mayLink, readRelated, unlink } from '../records/related-records.ts'
import { getTask, insertTask, isTaskTable, mayCreate, seeTask, type SeenTask, type Task } from '../records/tasks.ts'
import { readCallAndRows, type CallAndRows } from './call-and-rows.ts'
import { effectsSoon } from './event-queue.ts'
import type { PanelCall } from './panel-call.ts'
import { interactionOf, viewOf } from './panel-records.ts'
import { writtenPerson } from './record-create.ts'
import { defaultTable, draftRecord, recordChoice, recordIdOf } from './record-draft.ts'

/** What an agent does about the records of a call. */
export type Changed =
    | { readonly status: 'linked' | 'created' | 'unlinked' | 'duplicate'; readonly record: SeenTask }
    /** There is none that the agent may read. */
    | { readonly status: 'unknown' }
    /** The agent may not; `what` says what. */
    | { readonly status: 'forbidden'; readonly what: string }
    /** The call has none: it is not made yet, or a person deleted it. */
    | { readonly status: 'no interaction' }
    /** The table is none that calls are about, or is not on this instance. */
    | { readonly status: 'wrong table' }
    /** The instance does not let this application. */
    | { readonly status: 'refused'; readonly what: string }

export interface NewRecord {
    /** '' for the table that the queue or the account names. */
    readonly table: string
    /** '' for what the call suggests. */
    readonly shortDescription: string
    readonly description: string
}

/** Links a task, by its own table or one that it extends. */
export function linkRecord(
    panel: PanelCall,
    named: { readonly table: string; readonly id: string },
    now: number
): Changed {
    const task = taskNamed(named)
    const record = task && seeTask(task)
    if (record === undefined) return { status: 'unknown' }
    return link(panel, readCallAndRows(panel.account, panel.row), record, 'linked', now)
}

function taskNamed({ table, id }: { readonly table: string; readonly id: string }): Task | undefined {
    const task = getTask(id)
    return task !== undefined && (table === 'task' || table === task.table) ? task : undefined
}

function link(
    { row }: PanelCall,
    state: CallAndRows | undefined,
    record: SeenTask,
    status: 'linked' | 'created',
    now: number
): Changed {
    const interaction = interactionOf(state, row)
    if (readInteraction(interaction) === undefined) return { status: 'no interaction' }
    if (readRelated(interaction).some(({ id }) => id === record.id)) return { status: 'duplicate', record }
    if (!mayLink()) return { status: 'forbidden', what: 'link records' }
    if (!linkTask(interaction, record.table, record.id)) return { status: 'refused', what: 'link records' }
    wakeFor({ row }, state, now)
    return { status, record }
}

/** The worker looks at once, before the rule on the links has come to it. */
function wakeFor({ row }: Pick<PanelCall, 'row'>, state: CallAndRows | undefined, now: number): void {
    const call = state?.rows[0] ?? row
    if (call.sealed) return
    noteLinked(call.id, now)
    effectsSoon(call.id)
}

/** Takes the link away; the record stays as it is. */
export function unlinkRecord(
    panel: PanelCall,
    named: { readonly table: string; readonly id: string },
    now: number
): Changed {
    const task = taskNamed(named)
    const record = task && seeTask(task)
    const state = readCallAndRows(panel.account, panel.row)
    const related = readRelated(interactionOf(state, panel.row))
    const found = related.find(({ id }) => id === record?.id)
    if (record === undefined || found === undefined) return { status: 'unknown' }
    const became = unlink(found.link)
    if (became === 'done') {
        wakeFor(panel, state, now)
        return { status: 'unlinked', record }
    }
    return { status: became === 'forbidden' ? 'forbidden' : 'refused', what: 'remove links' }
}

/** Makes the one record of the call, the same that the account's choice would make, or gives the one there is. */
export function createPanelRecord(panel: PanelCall, wanted: NewRecord, now: number): Changed {
    const { account, row } = panel
    const state = readCallAndRows(account, row)
    if (state === undefined) return { status: 'refused', what: 'create a record of a call that is sealed' }
    const ids = state.rows.map(({ openedAs }) => recordIdOf(account.id, openedAs))
    const made = ids.map(getTask).find((task) => task !== undefined)
    if (made !== undefined) return linkMade(panel, state, made, now)
    const usual = recordChoice(account, state.call.queue)
    const choice = wanted.table === '' ? usual : { ...usual, table: wanted.table }
    if (!isAllowed(panel, usual.table, choice.table)) return { status: 'wrong table' }
    if (!mayCreate(choice.table)) return { status: 'forbidden', what: `create records of ${choice.table}` }
    if (!mayReadTable(choice.table)) return { status: 'forbidden', what: `read records of ${choice.table}` }
    if (!mayLink()) return { status: 'forbidden', what: 'link records' }
    const interaction = interactionOf(state, row)
    if (readInteraction(interaction) === undefined) return { status: 'no interaction' }
    const values = draftRecord(state.call, interaction, choice, viewOf(state.call.caller?.caller))
    const task = insertTask(choice.table, ids[0] ?? '', {
        ...values,
        ...(wanted.shortDescription === '' ? {} : { short_description: wanted.shortDescription }),
        ...(wanted.description === '' ? {} : { description: wanted.description }),
    })
    if (task === undefined) return { status: 'refused', what: `create records of ${choice.table}` }
    keepCommand(panel, state, task, now)
    const record = seeTask(task)
    return record === undefined ? { status: 'unknown' } : link(panel, state, record, 'created', now)
}

/** Somebody asks once more, or the answer was lost: the link is made sure of. */
function linkMade(panel: PanelCall, state: CallAndRows, made: Task, now: number): Changed {
    const record = seeTask(made)
    if (record === undefined) return { status: 'forbidden', what: 'read the record of the call' }
    const changed = link(panel, state, record, 'linked', now)
    return changed.status === 'linked' ? { ...changed, status: 'duplicate' } : changed
}

function isAllowed({ account }: PanelCall, usual: string, table: string): boolean {
    const known = [usual, defaultTable(account), account.recordTable, 'incident', 'sc_request', 'task']
    return (known.includes(table) || readQueueTables(account.id).includes(table)) && isTaskTable(table)
}

const KEPT_MS = 65 * 86400000

/** The worker knows then that the call has its record: deleted by a person, it is not made again. */
function keepCommand({ account }: PanelCall, { call, rows }: CallAndRows, task: Task, now: number): void {
    const id = rows[0]?.id ?? ''
    const target = ['record', id, ''].join('/')
    const known = readCommands([id]).get(target)
    storeCommand(
        account.id,
        {
            target,
            kind: 'record',
            state: 'done',
            call: id,
            facts: { ...known?.facts, queue: call.queue, record: task.id, ...writtenPerson(task, call) },
            due: 0,
            attempts: (known?.attempts ?? 0) + 1,
            decision: `An agent created ${task.number}`,
            error: '',
            records: [`${task.table}/${task.id}`],
        },
        now + KEPT_MS
    )
}
