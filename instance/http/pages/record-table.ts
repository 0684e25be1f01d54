import { listColumns } from '../../interface/layouts.ts'
import type { RecordState } from '../../records/record-state.ts'
import type { Column, Table } from '../../schema/dictionary.ts'
import type { PageCall } from './answer-page.ts'
import { cellContent, systemLast } from './field.ts'
import { html, type Html } from './html.ts'

const COLUMNS_SHOWN = 8

export interface RecordTableOptions {
    /** Table of the record on whose page the list stands. */
    readonly parent?: string
    /** Whether rows can be checked, in a form around the list. */
    readonly checkable?: boolean
}

/** Records as rows, in the columns of the table's list layout; without one, the first that some row has a value in. */
export function recordTable(
    call: PageCall,
    table: Table,
    states: readonly RecordState[],
    options: RecordTableOptions = {}
): Html {
    if (states.length === 0) return html`<p class="quiet">No records to display.</p>`
    const columns = shownColumns(call, table, states, options.parent)
    return html`<div class="wide">
        <table>
            <thead>
                <tr>
                    ${options.checkable ? html`<th scope="col">Check</th>` : undefined}
                    ${columns.map((column) => html`<th scope="col">${column.label}</th>`)}
                    <th scope="col">Record</th>
                </tr>
            </thead>
            <tbody>
                ${states.map((state) => recordRow(call, columns, state, options))}
            </tbody>
        </table>
    </div>`
}

function shownColumns(
    call: PageCall,
    table: Table,
    states: readonly RecordState[],
    parent: string | undefined
): readonly Column[] {
    const arranged = listColumns(call.site.instance, table.name, parent)
        .map((name) => table.columns.get(name))
        .filter((column) => column !== undefined)
    if (arranged.length > 0) return arranged
    return systemLast(table)
        .filter((column) => states.some((state) => state.value(column.name) !== null))
        .slice(0, COLUMNS_SHOWN)
}

function recordRow(call: PageCall, columns: readonly Column[], state: RecordState, options: RecordTableOptions): Html {
    const { instance } = call.site
    const cell = (column: Column): Html => {
        const mayRead = instance.access.mayField(call.session, 'read', state.table.name, column.name, state)
        return html`<td>${mayRead ? cellContent(instance, call.session, state, column) : undefined}</td>`
    }
    const sysId = state.sysId ?? ''
    const name = instance.displayValues.ofRow(state.table, state.values, call.session)
    const check = html`<td><input type="checkbox" name="record" value="${sysId}" aria-label="Check ${name}" /></td>`
    return html`<tr>
        ${options.checkable ? check : undefined} ${columns.map(cell)}
        <td><a href="/${state.table.name}.do?sys_id=${sysId}" aria-label="Open ${name}">Open</a></td>
    </tr>`
}
