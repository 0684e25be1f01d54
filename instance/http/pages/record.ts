import type { Table } from '../../schema/dictionary.ts'
import type { Reply } from '../message.ts'
import { readableRecord } from '../readable-records.ts'
import type { PageCall } from './answer-page.ts'
import { fieldContent } from './field.ts'
import { html } from './html.ts'
import { messagePage, pageReply } from './layout.ts'

/** `/{table}.do?sys_id=...`: a record to read, with the fields the viewer may read. */
export function recordPage(call: PageCall, asked: Table): Reply {
    const { session, viewer } = call
    const { instance } = call.site
    const state = readableRecord(instance, session, asked, call.parameters.get('sys_id') ?? '')
    if (state === undefined) {
        return messagePage(404, 'Record not found', 'The record does not exist or you may not read it.', viewer)
    }
    const { table } = state
    const fields = [...table.columns.values()].filter((column) =>
        instance.access.mayField(session, 'read', table.name, column.name, state)
    )
    const content = html`<p><a href="/${table.name}_list.do">${table.label}</a></p>
        <dl class="record">
            ${fields.map(
                (column) =>
                    html`<dt>${column.label}</dt>
                        <dd>${fieldContent(instance, session, state, column)}</dd>`
            )}
        </dl>`
    return pageReply({
        title: titleOf(table, instance.displayValues.ofRow(table, state.values, session)),
        content,
        viewer,
    })
}

function titleOf(table: Table, name: string): string {
    return name === '' ? table.label : `${table.label} ${name}`
}
