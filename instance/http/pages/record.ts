import type { Column, Table } from '../../schema/dictionary.ts'
import type { Reply } from '../message.ts'
import { readableRecord } from '../readable-records.ts'
import type { PageCall } from './answer-page.ts'
import { fieldContent, systemLast } from './field.ts'
import { html, type Html } from './html.ts'
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
    const fields = systemLast(table).filter((column) =>
        instance.access.mayField(session, 'read', table.name, column.name, state)
    )
    const shown = fields.map((column) => ({ column, content: fieldContent(instance, session, state, column) }))
    const content = html`<p><a href="/${table.name}_list.do">${table.label}</a></p>
        ${fieldList(shown.filter((field) => field.content.text !== ''))}
        <details>
            <summary>Empty fields</summary>
            ${fieldList(shown.filter((field) => field.content.text === ''))}
        </details>`
    const name = instance.displayValues.ofRow(table, state.values, session)
    return pageReply({ title: `${table.label} ${name}`.trim(), content, viewer })
}

function fieldList(fields: readonly { readonly column: Column; readonly content: Html }[]): Html {
    return html`<dl class="record">
        ${fields.map(
            ({ column, content }) =>
                html`<dt>${column.label}</dt>
                    <dd>${content}</dd>`
        )}
    </dl>`
}
