import { RecordQuery } from '../../glide/record-query.ts'
import type { RecordState } from '../../records/record-state.ts'
import type { Column, Table } from '../../schema/dictionary.ts'
import type { Reply } from '../message.ts'
import { findReadable, recordContext } from '../readable-records.ts'
import type { PageCall } from './answer-page.ts'
import { fieldContent, systemLast } from './field.ts'
import { html, type Html } from './html.ts'
import { pageReply } from './layout.ts'

const ROWS_PER_PAGE = 20
const COLUMNS_SHOWN = 8

/** `/{table}_list.do?sysparm_query=...`: the records the viewer may read, a page at a time. */
export function listPage(call: PageCall, table: Table): Reply {
    const { session, viewer, parameters } = call
    const { instance } = call.site
    const first = firstRow(parameters.get('sysparm_first_row'))
    const query = new RecordQuery(recordContext(instance, session, table), table)
    query.addEncoded(parameters.get('sysparm_query') ?? '')
    const found = findReadable(instance, session, query, { limit: ROWS_PER_PAGE, offset: first })
    const content = html`${recordTable(call, shownColumns(table, found.states), found.states)}
    ${pager(call, table, first, found.total())}`
    return pageReply({ title: table.label, content, viewer })
}

function firstRow(text: string | null): number {
    const row = Number(text ?? 0)
    return Number.isInteger(row) && row > 0 ? row : 0
}

/** The first columns that some record of the page has a value in. */
function shownColumns(table: Table, states: readonly RecordState[]): Column[] {
    return systemLast(table)
        .filter((column) => states.some((state) => state.value(column.name) !== null))
        .slice(0, COLUMNS_SHOWN)
}

function recordTable(call: PageCall, columns: readonly Column[], states: readonly RecordState[]): Html {
    if (states.length === 0) return html`<p class="quiet">No records to display.</p>`
    return html`<div class="wide">
        <table>
            <thead>
                <tr>
                    ${columns.map((column) => html`<th scope="col">${column.label}</th>`)}
                    <th scope="col">Record</th>
                </tr>
            </thead>
            <tbody>
                ${states.map((state) => recordRow(call, columns, state))}
            </tbody>
        </table>
    </div>`
}

function recordRow(call: PageCall, columns: readonly Column[], state: RecordState): Html {
    const { instance } = call.site
    const cell = (column: Column): Html => {
        const mayRead = instance.access.mayField(call.session, 'read', state.table.name, column.name, state)
        return html`<td>${mayRead ? fieldContent(instance, call.session, state, column) : undefined}</td>`
    }
    const sysId = state.sysId ?? ''
    const name = instance.displayValues.ofRow(state.table, state.values, call.session)
    return html`<tr>
        ${columns.map(cell)}
        <td><a href="/${state.table.name}.do?sys_id=${sysId}" aria-label="Open ${name}">Open</a></td>
    </tr>`
}

function pager(call: PageCall, table: Table, first: number, total: number): Html {
    const at = (row: number): string => {
        const parameters = new URLSearchParams(call.parameters)
        parameters.set('sysparm_first_row', String(row))
        return `/${table.name}_list.do?${parameters.toString()}`
    }
    const next = first + ROWS_PER_PAGE
    if (total <= ROWS_PER_PAGE) return html``
    return html`<nav aria-label="Pages">
        <p>
            ${first > 0 ? html`<a rel="prev" href="${at(Math.max(0, first - ROWS_PER_PAGE))}">Previous</a>` : undefined}
            ${next < total ? html`<a rel="next" href="${at(next)}">Next</a>` : undefined}
        </p>
    </nav>`
}
