import { notEmulated } from '../glide/glide-object.ts'
import { splitTerm } from '../query/encoded-term.ts'
import { storedValue } from '../records/column-value.ts'
import type { RecordState } from '../records/record-state.ts'
import type { Dictionary } from '../schema/dictionary.ts'

/**
 * Applies what a rule sets ("Set field values", column `template`): `state=3^descriptionSAMEAStitle^EQ`. A name that is no
 * field is passed over.
 *
 * markdown/api-reference/business-rules-classic/c_BusinessRules.md (Actions)
 *
 * @returns whether there was anything to set.
 * @throws for values relative to a user or role, and for fields of other records.
 */
export function setValues(
    template: string,
    state: RecordState,
    dictionary: Dictionary,
    evaluate: (expression: string) => string | null
): boolean {
    let found = false
    for (const part of template.split('^')) {
        const term = splitTerm(part, { dictionary, table: state.table.name })
        const column = term && state.column(term.path)
        if (!column) continue
        if (term.spelling !== '=' && term.spelling !== 'SAMEAS') {
            throw notEmulated(`The assignment ${term.spelling} of a business rule`)
        }
        const text = term.spelling === 'SAMEAS' ? otherField(state, term.value) : constant(term.value, evaluate)
        state.values[column.name] = storedValue(column, text)
        found = true
    }
    return found
}

function otherField(state: RecordState, name: string): string | null {
    if (!state.column(name)) throw notEmulated(`Setting a field to ${name} in a business rule`)
    return state.value(name)
}

const scriptMark = 'javascript:'

function constant(value: string, evaluate: (expression: string) => string | null): string | null {
    return value.startsWith(scriptMark) ? evaluate(value.slice(scriptMark.length)) : value
}
