import { RecordQuery } from '../../glide/record-query.ts'
import type { RecordState } from '../../records/record-state.ts'
import type { Table } from '../../schema/dictionary.ts'
import type { Reply } from '../message.ts'
import { findReadable, recordContext } from '../readable-records.ts'
import { bannerActions, choiceActions, hidden, offered } from './action-controls.ts'
import type { PageCall } from './answer-page.ts'
import { html, type Html } from './html.ts'
import { pageReply } from './layout.ts'
import { recordTable } from './record-table.ts'

const ROWS_PER_PAGE = 20

/** `/{table}_list.do?sysparm_query=...`: the records the viewer may read, a page at a time, with their UI actions. */
export function listPage(call: PageCall, table: Table): Reply {
    const { session, viewer, parameters } = call
    const { instance } = call.site
    const first = firstRow(parameters.get('sysparm_first_row'))
    const query = new RecordQuery(recordContext(instance, session, table), table)
    query.addEncoded(parameters.get('sysparm_query') ?? '')
    const found = findReadable(instance, session, query, { limit: ROWS_PER_PAGE, offset: first })
    const total = found.total()
    const content = html`${filterForm(table, parameters.get('sysparm_query') ?? '')}
    ${rows(call, table, found.states, total)} ${pager(call, table, first, total)}`
    return pageReply({ title: table.label, content, viewer, messages: call.takeMessages() })
}

function firstRow(text: string | null): number {
    const row = Number(text ?? 0)
    return Number.isInteger(row) && row > 0 ? row : 0
}

function filterForm(table: Table, query: string): Html {
    return html`<form class="filter" method="get" action="/${table.name}_list.do">
        <label>
            Filter (encoded query)
            <input name="sysparm_query" value="${query}" />
        </label>
        <button type="submit">Show</button>
    </form>`
}

/** The list alone, or in the form of its actions. */
function rows(call: PageCall, table: Table, states: readonly RecordState[], total: number): Html {
    const isFor = (place: 'banner' | 'choice'): boolean => offered(call, table, place).length > 0
    if (!isFor('banner') && !isFor('choice')) {
        return html`${recordTable(call, table, states)} ${choiceActions(call, table, total)}`
    }
    return html`<form method="post" action="/ui_action.do">
        ${hidden(call, table, 'list')} ${bannerActions(call, table, states[0])}
        ${recordTable(call, table, states, { checkable: true })} ${choiceActions(call, table, total)}
    </form>`
}

function pager(call: PageCall, table: Table, first: number, total: number): Html {
    const at = (row: number): string => {
        const parameters = new URLSearchParams(call.parameters)
        parameters.set('sysparm_first_row', String(row))
        return `/${table.name}_list.do?${parameters.toString()}`
    }
    const next = first + ROWS_PER_PAGE
    const last = Math.min(next, total)
    if (total <= ROWS_PER_PAGE) return html`<p class="quiet">${total} ${total === 1 ? 'row' : 'rows'}</p>`
    return html`<nav aria-label="Pages">
        <p>
            ${first > 0 ? html`<a rel="prev" href="${at(Math.max(0, first - ROWS_PER_PAGE))}">Previous</a>` : undefined}
            Rows ${first + 1} to ${last} of ${total}
            ${next < total ? html`<a rel="next" href="${at(next)}">Next</a>` : undefined}
        </p>
    </nav>`
}
