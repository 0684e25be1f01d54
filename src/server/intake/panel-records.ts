import type { CallerView } from '../callers/hidden-callers.ts'
import type { Candidate } from '../calls/event.ts'
import { personValues } from '../calls/record-values.ts'
import type { Account } from '../records/accounts.ts'
import type { CallRow } from '../records/calls.ts'
import { viewOfCaller } from '../records/readable.ts'
import type { Values } from '../records/record.ts'
import { readRelated } from '../records/related-records.ts'
import { getTask, isTaskTable, mayCreate, seeOpenTasks, seeTask, valuesFor, type SeenTask } from '../records/tasks.ts'
import { readCallAndRows, type CallAndRows } from './call-and-rows.ts'
import type { PanelCall } from './panel-call.ts'
import { draftRecord, recordChoice } from './record-draft.ts'

/** What an agent sees of the records that a call is about, or may be about: only what they may read. */
export interface PanelRecords {
    readonly linked: readonly SeenTask[]
    /** Of the caller, the last changed first. */
    readonly open: readonly SeenTask[]
    /** There is a caller, whose record the user may not read. */
    readonly callerHidden: boolean
    /** What a record would begin with; undefined when none is suggested. */
    readonly suggestion: { readonly table: string; readonly values: Values } | undefined
}

/** Of each list. */
const MOST_SHOWN = 50

export function listPanelRecords({ account, row }: PanelCall): PanelRecords {
    const state = readCallAndRows(account, row)
    const caller = callerOf(state, row)
    const callerHidden = viewOf(caller) === 'hidden'
    const related = readRelated(interactionOf(state, row))
    const linked = related.flatMap(({ id }) => getTask(id) ?? []).flatMap((task) => seeTask(task) ?? [])
    return {
        linked,
        open: callerHidden
            ? []
            : openRecords(account, caller).filter(({ id }) => !linked.some((task) => task.id === id)),
        callerHidden,
        suggestion: related.length > 0 ? undefined : suggestionOf(account, state, interactionOf(state, row)),
    }
}

/** What the user of this request may know of the caller; nothing is hidden where nobody is known. */
export function viewOf(caller: Candidate | undefined): CallerView {
    return caller === undefined ? 'whole' : viewOfCaller(caller.table, caller.id)
}

/** sys_id of the Interaction that goes on. */
export function interactionOf(state: CallAndRows | undefined, row: CallRow): string {
    return (state?.rows[0] ?? row).values['interaction'] ?? ''
}

/** Of a sealed call only the row tells. */
function callerOf(state: CallAndRows | undefined, { values }: CallRow): Candidate | undefined {
    if (state !== undefined) return state.call.caller?.caller
    const { caller_table: table = '', caller: id = '', caller_name: name = '' } = values
    return id === '' ? undefined : { table, id, name }
}

/** Tables of which callers have records; the first is what the account's calls are about. */
function openTables(account: Account): string[] {
    const usual = ['incident', 'sc_request', 'sn_customerservice_case']
    const first = account.work === 'csm' ? usual.slice().reverse() : usual
    return Array.from(new Set([...(isTaskTable(account.recordTable) ? [account.recordTable] : []), ...first]))
}

/** A company's records are shown for the company only: its contacts have their own. */
function openRecords(account: Account, caller: Candidate | undefined): SeenTask[] {
    const found = new Map<string, SeenTask>()
    const person = personValues(caller)
    for (const table of openTables(account)) {
        for (const [column, value] of Object.entries(person)) {
            if (column === 'account' && caller?.table !== 'customer_account') continue
            for (const task of seeOpenTasks(table, column, value, MOST_SHOWN - found.size)) found.set(task.id, task)
        }
    }
    return Array.from(found.values())
}

function suggestionOf(
    account: Account,
    state: CallAndRows | undefined,
    interaction: string
): PanelRecords['suggestion'] {
    if (state === undefined) return undefined
    const choice = recordChoice(account, state.call.queue)
    const { table } = choice
    if (choice.onAnswer === 'none' || !isTaskTable(table) || !mayCreate(table)) return undefined
    const draft = draftRecord(state.call, interaction, choice, viewOf(state.call.caller?.caller))
    const values = Object.entries(valuesFor(table, draft)).filter(([, value]) => value !== '')
    return { table, values: Object.fromEntries(values) }
}
