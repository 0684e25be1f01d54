import type { Instance } from '../../instance.ts'
import { isJournal } from '../../records/column-value.ts'
import type { RecordState } from '../../records/record-state.ts'
import { isReference } from '../../schema/column-type.ts'
import type { Column, Table } from '../../schema/dictionary.ts'
import type { Session } from '../../session.ts'
import { html, type Html } from './html.ts'

/** A field as a page shows it; a reference is a link to its record. */
export function fieldContent(instance: Instance, session: Session, state: RecordState, column: Column): Html {
    const value = state.value(column.name)
    const text = isJournal(column)
        ? instance.records.journal.text(state, column.name, -1, session)
        : instance.displayValues.of(column, state.table.name, value, session)
    if (!isReference(column) || value === null) return html`${text}`
    return html`<a href="/${column.reference}.do?sys_id=${encodeURIComponent(value)}">${text}</a>`
}

/** The columns of a table: the display column, then the others, those of the system last. */
export function systemLast(table: Table): Column[] {
    const rank = (column: Column): number => {
        if (column.name === table.display) return 0
        return column.name.startsWith('sys_') ? 2 : 1
    }
    return [...table.columns.values()].sort((one, other) => rank(one) - rank(other))
}
