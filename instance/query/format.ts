import type { Condition, Operator, OrderBy } from './condition.ts'

/** Writes a condition as the encoded query that reads back to it. */
export function formatEncodedQuery(
    where: Condition | undefined,
    orderBy: readonly OrderBy[] = [],
    groupBy: readonly string[] = []
): string {
    return [
        ...(where ? [filterText(where)] : []),
        ...orderBy.map((order) => `${order.descending ? 'ORDERBYDESC' : 'ORDERBY'}${order.path}`),
        ...groupBy.map((path) => `GROUPBY${path}`),
    ]
        .filter((part) => part !== '')
        .join('^')
}

/** Alternatives that are whole filters are joined by `^NQ`, single conditions by `^OR`. */
function filterText(condition: Condition): string {
    if (condition.kind !== 'or') return conjunctionText(condition)
    const isFilterList = condition.of.some((part) => part.kind !== 'compare')
    return condition.of.map(isFilterList ? conjunctionText : termText).join(isFilterList ? '^NQ' : '^OR')
}

function conjunctionText(condition: Condition): string {
    if (condition.kind === 'and')
        return condition.of
            .map(conjunctionText)
            .filter((part) => part !== '')
            .join('^')
    if (condition.kind === 'or') return condition.of.map(conjunctionText).join('^OR')
    return termText(condition)
}

/** Subqueries have no encoded form. */
function termText(condition: Condition): string {
    if (condition.kind === 'compare') return `${condition.path}${spelling(condition.operator)}${valueText(condition)}`
    return condition.kind === 'never' ? 'sys_idNotValidnull' : ''
}

function spelling(operator: Operator): string {
    if (operator === 'CONTAINS') return 'LIKE'
    return operator === 'DOES NOT CONTAIN' ? 'NOT LIKE' : operator
}

function valueText(condition: Condition & { readonly kind: 'compare' }): string {
    if (typeof condition.value === 'string') return condition.value
    return condition.value.join(rangeOperators.has(condition.operator) ? '@' : ',')
}

const rangeOperators = new Set<Operator>(['BETWEEN', 'ON', 'NOTON'])
