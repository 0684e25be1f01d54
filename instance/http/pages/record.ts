import { RecordQuery } from '../../glide/record-query.ts'
import { formSections, relatedLists, type RelatedList } from '../../interface/layouts.ts'
import type { RecordState } from '../../records/record-state.ts'
import type { Column, Table } from '../../schema/dictionary.ts'
import type { Reply } from '../message.ts'
import { findReadable, readableRecord, recordContext } from '../readable-records.ts'
import { formActions } from './action-controls.ts'
import type { PageCall } from './answer-page.ts'
import { fieldContent, systemLast } from './field.ts'
import { html, type Html } from './html.ts'
import { messagePage, pageReply } from './layout.ts'
import { recordTable } from './record-table.ts'

/** Rows of a related list that a page shows; the others are a link away. */
const RELATED_ROWS = 20

interface Field {
    readonly column: Column
    readonly content: Html
}

/**
 * `/{table}.do?sys_id=...`: a record to read, with the fields the viewer may read, its UI actions and its related lists. The
 * fields stand in the sections of the table's form, those that are in none after them.
 */
export function recordPage(call: PageCall, asked: Table): Reply {
    const { session, viewer } = call
    const { instance } = call.site
    const state = readableRecord(instance, session, asked, call.parameters.get('sys_id') ?? '')
    if (state === undefined) {
        return messagePage(404, 'Record not found', 'The record does not exist or you may not read it.', viewer)
    }
    instance.records.complete(state)
    const { table } = state
    const content = html`<p><a href="/${table.name}_list.do">${table.label}</a></p>
        ${formActions(call, state)} ${fields(call, state)}
        ${relatedLists(instance, table.name).map((list) => relatedList(call, state, list))}`
    const name = instance.displayValues.ofRow(table, state.values, session)
    return pageReply({ title: `${table.label} ${name}`.trim(), content, viewer, messages: call.takeMessages() })
}

function fields(call: PageCall, state: RecordState): Html {
    const { instance } = call.site
    const { session } = call
    const { table } = state
    const shown = systemLast(table)
        .filter((column) => instance.access.mayField(session, 'read', table.name, column.name, state))
        .map((column) => ({ column, content: fieldContent(instance, session, state, column) }))
    const sections = formSections(instance, table.name)
    const arranged = new Set(sections.flatMap((section) => section.columns))
    const others = shown.filter(({ column }) => !arranged.has(column.name))
    const isEmpty = (field: Field): boolean => field.content.text === ''
    return html`${sections.map(
            ({ caption, columns }) =>
                html`<h2>${caption}</h2>
                    ${fieldList(columns.flatMap((name) => shown.find(({ column }) => column.name === name) ?? []))}`
        )}
        ${sections.length > 0 ? html`<h2>Other fields</h2>` : undefined}
        ${fieldList(others.filter((field) => !isEmpty(field)))}
        <details>
            <summary>Empty fields</summary>
            ${fieldList(others.filter(isEmpty))}
        </details>`
}

function fieldList(list: readonly Field[]): Html {
    return html`<dl class="record">
        ${list.map(
            ({ column, content }) =>
                html`<dt>${column.label}</dt>
                    <dd>${content}</dd>`
        )}
    </dl>`
}

/** Only of tables the viewer may read. */
function relatedList(call: PageCall, state: RecordState, list: RelatedList): Html | undefined {
    const { instance } = call.site
    const { session } = call
    const table = instance.dictionary.table(list.table)
    if (table === undefined || !instance.access.mayTable(session, 'read', table.name)) return undefined
    const filter = `${list.column}=${state.sysId ?? ''}`
    const encoded = list.orderBy === '' ? filter : `${filter}^ORDERBY${list.orderBy}`
    const query = new RecordQuery(recordContext(instance, session, table), table)
    query.addEncoded(encoded)
    const found = findReadable(instance, session, query, { limit: RELATED_ROWS, offset: 0 })
    const total = found.total()
    return html`<section>
        <h2>
            <a href="/${table.name}_list.do?sysparm_query=${encodeURIComponent(encoded)}">${table.label} (${total})</a>
        </h2>
        ${recordTable(call, table, found.states, { parent: state.table.name })}
    </section>`
}
