import { sessionState } from '../../glide/session-state.ts'
import { RecordQuery } from '../../glide/record-query.ts'
import { conditionHolds, runUiAction } from '../../interface/run-ui-action.ts'
import type { UiAction } from '../../interface/ui-action.ts'
import type { RecordState } from '../../records/record-state.ts'
import type { Table } from '../../schema/dictionary.ts'
import { redirect, type Reply } from '../message.ts'
import { findReadable, readableRecord, recordContext } from '../readable-records.ts'
import { EVERY_ROW, offered } from './action-controls.ts'
import type { PageCall } from './answer-page.ts'
import { messagePage } from './layout.ts'
import { localTarget } from './login.ts'

/** Rows one press may act on. */
const MOST_ROWS = 1_000

/**
 * `POST /ui_action.do`: somebody pressed a UI action. On a record its script runs for that record; from the choice of a list
 * once for each checked row whose condition holds (ServiceNow documentation, Platform Administration, "Defining UI
 * actions"); a button above a list likewise (`@servicenow/sdk` 4.9.0, docs/guides/ui-action-guide.md), and once when no
 * row is checked, with a `current` that has the list's query and no record: what the platform hands over then is not
 * documented. Then the browser is sent on to where the script said, or back.
 */
export function uiActionPage(call: PageCall, fields: URLSearchParams): Reply {
    const table = call.site.instance.dictionary.table(fields.get('table') ?? '')
    const pressed = table && pressedAction(call, table, fields)
    if (table === undefined || pressed === undefined) {
        return messagePage(404, 'Action not found', 'There is no such action, or you may not use it.', call.viewer)
    }
    const back = run(call, table, pressed, fields)
    const { messages, redirect: wanted } = sessionState(call.session)
    call.keepMessages(messages)
    return redirect(wanted === undefined ? back : localTarget(wanted))
}

interface Pressed {
    readonly action: UiAction
    readonly place: 'form' | 'banner' | 'choice'
}

/** The button, or without one what the choice says. */
function pressedAction(call: PageCall, table: Table, fields: URLSearchParams): Pressed | undefined {
    const button = fields.get('action')
    const onForm = fields.get('place') === 'form'
    const place = onForm ? 'form' : button === null ? 'choice' : 'banner'
    const id = button ?? fields.get('choice')
    const action = offered(call, table, place).find((one) => one.sysId === id)
    return action && { action, place }
}

/** Where to go when the script does not say. */
function run(call: PageCall, table: Table, { action, place }: Pressed, fields: URLSearchParams): string {
    const { instance } = call.site
    if (place !== 'form') {
        const rows = chosenRows(call, table, fields)
        if (place === 'banner' && rows.length === 0) {
            tellProblems(call, action, [runUiAction(instance, action, call.session, listQuery(call, table, fields))])
        } else runOnRows(call, action, rows)
        return listAddress(table, fields)
    }
    const sysId = fields.get('record') ?? ''
    const record = readableRecord(instance, call.session, table, sysId)
    runOnRows(call, action, record === undefined ? [] : [record])
    return readableRecord(instance, call.session, table, sysId) === undefined
        ? listAddress(table, fields)
        : `/${table.name}.do?sys_id=${encodeURIComponent(sysId)}`
}

function runOnRows(call: PageCall, action: UiAction, rows: readonly RecordState[]): void {
    const { session } = call
    const { instance } = call.site
    if (rows.length === 0) return tell(call, 'No record was chosen.')
    const wanted = rows.filter((record) => conditionHolds(instance, action, session, record))
    if (wanted.length < rows.length) {
        tell(call, `${action.name} does not apply to ${rows.length - wanted.length} of ${rows.length} records.`)
    }
    tellProblems(
        call,
        action,
        wanted.map((record) => runUiAction(instance, action, session, record))
    )
}

/** Each once, whatever number of rows it stopped. */
function tellProblems(call: PageCall, action: UiAction, problems: readonly (string | undefined)[]): void {
    for (const problem of new Set(problems)) if (problem !== undefined) tell(call, `${action.name}: ${problem}`)
}

function tell(call: PageCall, text: string): void {
    sessionState(call.session).messages.push({ kind: 'error', text })
}

/** The checked rows the viewer may read, or with the box for it all of the filter, up to a number. */
function chosenRows(call: PageCall, table: Table, fields: URLSearchParams): readonly RecordState[] {
    const query = listQuery(call, table, fields)
    if (fields.get('rows') !== EVERY_ROW) {
        const checked = fields.getAll('record')
        if (checked.length === 0) return []
        query.add(['sys_id', 'IN', checked])
    }
    return findReadable(call.site.instance, call.session, query, { limit: MOST_ROWS, offset: 0 }).states
}

function listQuery(call: PageCall, table: Table, fields: URLSearchParams): RecordQuery {
    const query = new RecordQuery(recordContext(call.site.instance, call.session, table), table)
    query.addEncoded(fields.get('sysparm_query') ?? '')
    return query
}

function listAddress(table: Table, fields: URLSearchParams): string {
    const query = fields.get('sysparm_query') ?? ''
    const address = `/${table.name}_list.do`
    return query === '' ? address : `${address}?sysparm_query=${encodeURIComponent(query)}`
}
