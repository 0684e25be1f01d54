import { notEmulated } from '../glide/glide-object.ts'
import { isTrueText } from '../records/column-value.ts'
import type { RecordState } from '../records/record-state.ts'
import type { RowStore } from '../records/row-store.ts'
import type { Condition, Operator } from '../query/condition.ts'
import { resolvePath } from '../query/paths.ts'
import { isReference, storageOf } from '../schema/column-type.ts'
import type { Column, Dictionary } from '../schema/dictionary.ts'

/**
 * Whether a record in memory meets a condition: conditions of rules and of access controls look at what is about to be
 * saved, not at the database. Text is compared with its case ("Filters based on string compares are case-sensitive",
 * business-rules-classic/c_BusinessRules.md).
 */
export interface ConditionMatcher {
    matches(condition: Condition, state: RecordState): boolean
}

type Comparison = Condition & { readonly kind: 'compare' }

interface Resolved {
    readonly column: Column
    readonly value: string | null
    readonly previous: string | null
}

export function createConditionMatcher(rows: RowStore, dictionary: Dictionary): ConditionMatcher {
    const resolve = (state: RecordState, path: string): Resolved | undefined => {
        const resolved = resolvePath(dictionary, state.table.name, path)
        if (!resolved) return undefined
        const { column, steps } = resolved
        if (steps.length === 0) {
            return { column, value: state.value(column.name), previous: state.previousValue(column.name) }
        }
        let id = state.value(steps[0]?.column.name ?? '')
        for (const [index, step] of steps.entries()) {
            const row = id === null ? undefined : rows.get(step.table.name, id)
            id = row?.[steps[index + 1]?.column.name ?? column.name] ?? null
        }
        return { column, value: id === '' ? null : id, previous: id }
    }

    const matches = (condition: Condition, state: RecordState): boolean => {
        switch (condition.kind) {
            case 'and':
                return condition.of.every((part) => matches(part, state))
            case 'or':
                return condition.of.some((part) => matches(part, state))
            case 'never':
                return false
            case 'joined':
                throw notEmulated('A subquery in a condition of a record')
            case 'compare':
                return compare(condition, state)
        }
    }

    const compare = (condition: Comparison, state: RecordState): boolean => {
        const left = resolve(state, condition.path)
        if (!left) return false
        const changed = left.value !== left.previous
        const wanted = text(condition.value)
        switch (condition.operator) {
            case 'VALCHANGES':
                return changed
            case 'CHANGESTO':
                return changed && equal(left.column, left.value, wanted)
            case 'CHANGESFROM':
                return changed && equal(left.column, left.previous, wanted)
            case 'SAMEAS':
                refuseUnit(wanted)
                return left.value === (resolve(state, wanted)?.value ?? null)
            case 'NSAMEAS':
                refuseUnit(wanted)
                return left.value !== (resolve(state, wanted)?.value ?? null)
            case 'GT_FIELD':
            case 'LT_FIELD':
            case 'GT_OR_EQUALS_FIELD':
            case 'LT_OR_EQUALS_FIELD': {
                const other = resolve(state, wanted)?.value ?? null
                return ordered(left, fieldOperators[condition.operator], other)
            }
            case 'INSTANCEOF':
                return left.value !== null && dictionary.ancestors(left.value).includes(wanted)
            default:
                return compareValue(searchesText.has(condition.operator) ? named(left) : left, condition)
        }
    }

    /** Operators that search text look at the name of the record a reference leads to. */
    const named = (left: Resolved): Resolved => {
        const target = isReference(left.column) ? dictionary.table(left.column.reference ?? '') : undefined
        if (!target || target.display === undefined || left.value === null) return left
        return { ...left, value: rows.get(target.name, left.value)?.[target.display] ?? null }
    }
    return { matches }
}

const searchesText = new Set<Operator>(['STARTSWITH', 'ENDSWITH', 'CONTAINS', 'LIKE', 'DOES NOT CONTAIN', 'NOT LIKE'])

/** `other@day`: dates of a record in memory are only compared whole. */
function refuseUnit(wanted: string): void {
    if (wanted.includes('@')) throw notEmulated('Comparing dates by a unit in a condition of a record')
}

const fieldOperators = { GT_FIELD: '>', LT_FIELD: '<', GT_OR_EQUALS_FIELD: '>=', LT_OR_EQUALS_FIELD: '<=' } as const

function compareValue(left: Resolved, condition: Comparison): boolean {
    const { column, value } = left
    const wanted = text(condition.value)
    switch (condition.operator) {
        case '=':
            return equal(column, value, wanted)
        case '!=':
            return !equal(column, value, wanted)
        case '>':
        case '>=':
        case '<':
        case '<=':
            return ordered(left, condition.operator, wanted)
        case 'IN':
            return list(condition.value).some((one) => equal(column, value, one))
        case 'NOT IN':
            return !list(condition.value).some((one) => equal(column, value, one))
        case 'STARTSWITH':
            return value?.startsWith(wanted) === true
        case 'ENDSWITH':
            return value?.endsWith(wanted) === true
        case 'CONTAINS':
        case 'LIKE':
            return value?.includes(wanted) === true
        case 'DOES NOT CONTAIN':
        case 'NOT LIKE':
            return value?.includes(wanted) !== true
        case 'ISEMPTY':
        case 'EMPTYSTRING':
            return value === null
        case 'ISNOTEMPTY':
            return value !== null
        case 'ANYTHING':
            return true
        case 'BETWEEN':
        case 'ON':
            return between(left, condition)
        case 'NOTON':
            return !between(left, condition)
        default:
            throw notEmulated(`The operator ${condition.operator} in a condition of a record`)
    }
}

function between(left: Resolved, condition: Comparison): boolean {
    const [from = '', to = ''] = list(condition.value, '@')
    return ordered(left, '>=', from) && ordered(left, '<=', to)
}

function equal(column: Column, value: string | null, wanted: string): boolean {
    if (wanted === '' || wanted === 'NULL') return value === null
    if (value === null) return column.type === 'boolean' && !isTrueText(wanted)
    if (column.type === 'boolean') return isTrueText(value) === isTrueText(wanted)
    return storageOf(column.type) === 'text' ? value === wanted : Number(value) === Number(wanted)
}

function ordered(left: Resolved, operator: '>' | '>=' | '<' | '<=', wanted: string | null): boolean {
    if (left.value === null || wanted === null) return false
    const order =
        storageOf(left.column.type) === 'text'
            ? Number(left.value > wanted) - Number(left.value < wanted)
            : Math.sign(Number(left.value) - Number(wanted))
    if (operator === '>') return order > 0
    if (operator === '>=') return order >= 0
    return operator === '<' ? order < 0 : order <= 0
}

function text(value: string | readonly string[]): string {
    return typeof value === 'string' ? value : value.join(',')
}

function list(value: string | readonly string[], separator = ','): readonly string[] {
    return typeof value === 'string' ? value.split(separator) : value
}
