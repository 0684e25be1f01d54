import type { Instance } from '../../instance.ts'
import { isReference } from '../../schema/column-type.ts'
import type { Column, Table } from '../../schema/dictionary.ts'
import type { Session } from '../../session.ts'

/** Arguments of addQuery(): a field, an operator when it is not equality, a value. */
export type QueryTerm = readonly string[]

/**
 * A name-value pair, `?active=true` or `?state=Closed`, as a term of a query. For a choice or a reference the value may also be
 * the display value (c_TableAPI.md, "name-value pairs").
 */
export function pairTerm(
    instance: Instance,
    session: Session,
    table: Table,
    [path, value]: readonly [path: string, value: string]
): QueryTerm {
    const column = table.columns.get(path)
    if (value === '') return [path, 'ISEMPTY', '']
    if (column === undefined) return [path, value]
    if (isReference(column)) return referenceTerm(instance, column, path, value)
    const choices = instance.choices.of(table.name, column.name, session.language)
    const labelled = choices.find((choice) => choice.label.toLowerCase() === value.toLowerCase())
    const isValue = choices.some((choice) => choice.value === value)
    return [path, isValue ? value : (labelled?.value ?? value)]
}

function referenceTerm(instance: Instance, column: Column, path: string, value: string): QueryTerm {
    const target = instance.dictionary.table(column.reference ?? '')
    if (target?.display === undefined || instance.rows.get(target.name, value) !== undefined) return [path, value]
    return [`${path}.${target.display}`, value]
}
