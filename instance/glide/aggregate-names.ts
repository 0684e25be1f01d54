import type { AggregateFunction, TrendInterval } from '../query/condition.ts'
import { notEmulated } from './glide-object.ts'

/** One aggregate a script asked for. */
export interface Aggregate {
    readonly function: AggregateFunction
    readonly path?: string
    readonly alias: string
}

const functions: readonly AggregateFunction[] = [
    'COUNT',
    'SUM',
    'MIN',
    'MAX',
    'AVG',
    'STDDEV',
    'GROUP_CONCAT',
    'GROUP_CONCAT_DISTINCT',
]
/** Aggregates that need numbers. */
export const calculating = new Set<AggregateFunction>(['SUM', 'AVG', 'STDDEV'])
export const comparisons = ['=', '!=', '>', '>=', '<', '<='] as const
export const intervals: readonly TrendInterval[] = [
    'date',
    'dayofweek',
    'hour',
    'minute',
    'month',
    'quarter',
    'week',
    'year',
    'value',
]

/** @throws for a name that is not emulated. */
export function functionNamed(name: unknown): AggregateFunction {
    const spelling = String(name).toUpperCase()
    // Scripts leave the parenthesis open: api-reference/scripts/p_GlideServerAPIs.md.
    if (spelling === 'COUNT(DISTINCT') return 'COUNT DISTINCT'
    const known = functions.find((one) => one === spelling)
    if (!known) throw notEmulated(`The aggregate ${String(name)}`)
    return known
}

/** The result column of an aggregate: `SUM(qty)`, `COUNT()`. */
export function alias(name: AggregateFunction, path: string | undefined): string {
    return path === undefined ? `${name}()` : `${name}(${path})`
}
