import type { Instance } from '../../instance.ts'
import { isJournal } from '../../records/column-value.ts'
import type { RecordState } from '../../records/record-state.ts'
import { isReference } from '../../schema/column-type.ts'
import type { Column, Table } from '../../schema/dictionary.ts'
import type { Session } from '../../session.ts'
import { html, type Html } from './html.ts'

/** Characters of a value that a list shows. */
const SHORT = 120

/** A field as a record's page shows it: a reference is a link to its record, JSON is indented. */
export function fieldContent(instance: Instance, session: Session, state: RecordState, column: Column): Html {
    const text = fieldText(instance, session, state, column)
    const link = referenceLink(state, column, text)
    if (link !== undefined) return link
    const indented = indentedJson(text)
    return indented === undefined ? html`${text}` : html`<pre>${indented}</pre>`
}

/** A field as a list shows it: long text is cut. */
export function cellContent(instance: Instance, session: Session, state: RecordState, column: Column): Html {
    const text = fieldText(instance, session, state, column)
    const short = text.length > SHORT ? `${text.slice(0, SHORT)}…` : text
    return referenceLink(state, column, short) ?? html`${short}`
}

function fieldText(instance: Instance, session: Session, state: RecordState, column: Column): string {
    if (isJournal(column)) return instance.records.journal.text(state, column.name, -1, session)
    return instance.displayValues.of(column, state.table.name, state.value(column.name), session)
}

function referenceLink(state: RecordState, column: Column, text: string): Html | undefined {
    const value = state.value(column.name)
    if (!isReference(column) || value === null) return undefined
    return html`<a href="/${column.reference}.do?sys_id=${encodeURIComponent(value)}">${text}</a>`
}

function indentedJson(text: string): string | undefined {
    if (!/^\s*[[{]/.test(text)) return undefined
    try {
        return JSON.stringify(JSON.parse(text), null, 2)
    } catch {
        return undefined
    }
}

/** The columns of a table: the display column, then the others, those of the system last. */
export function systemLast(table: Table): Column[] {
    const rank = (column: Column): number => {
        if (column.name === table.display) return 0
        return column.name.startsWith('sys_') ? 2 : 1
    }
    return [...table.columns.values()].sort((one, other) => rank(one) - rank(other))
}
