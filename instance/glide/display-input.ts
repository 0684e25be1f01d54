import { storedFromDisplay as storedText } from '../records/display-input.ts'
import type { Column } from '../schema/dictionary.ts'
import type { ElementOwner } from './element-owner.ts'

/** What a field of a record stores for the text a person would write in it. */
export function storedFromDisplay(owner: ElementOwner, column: Column, text: string | null): string | null {
    const { instance, session } = owner.context
    return storedText(instance, session, owner.state.table.name, column, text)
}
