import type { Instance } from '../../instance.ts'
import type { Condition } from '../../query/condition.ts'
import { isReference } from '../../schema/column-type.ts'
import type { Column, Table } from '../../schema/dictionary.ts'
import type { Session } from '../../session.ts'

/**
 * Name-value pairs as a condition: `?active=true&state=Closed`. For a choice or a reference the value may also be the display
 * value (c_TableAPI.md, "name-value pairs"). A name that is no field is an invalid part of the query and left out.
 */
export function pairsCondition(
    instance: Instance,
    session: Session,
    table: Table,
    pairs: readonly (readonly [name: string, value: string])[]
): Condition | undefined {
    const of = pairs.map(([path, value]) => pairCondition(instance, session, table, path, value))
    return of.length === 0 ? undefined : { kind: 'and', of }
}

function pairCondition(instance: Instance, session: Session, table: Table, path: string, value: string): Condition {
    const column = table.columns.get(path)
    if (value === '') return { kind: 'compare', path, operator: 'ISEMPTY', value: '' }
    if (column !== undefined && isReference(column)) return referenceCondition(instance, column, path, value)
    const choices = column === undefined ? [] : instance.choices.of(table.name, column.name, session.language)
    const isValue = choices.some((choice) => choice.value === value)
    const labelled = choices.find((choice) => choice.label.toLowerCase() === value.toLowerCase())
    const wanted = isValue ? value : (labelled?.value ?? value)
    return { kind: 'compare', path, operator: '=', value: wanted }
}

function referenceCondition(instance: Instance, column: Column, path: string, value: string): Condition {
    const byId: Condition = { kind: 'compare', path, operator: '=', value }
    const target = instance.dictionary.table(column.reference ?? '')
    if (target?.display === undefined || instance.rows.get(target.name, value) !== undefined) return byId
    return { kind: 'compare', path: `${path}.${target.display}`, operator: '=', value }
}
