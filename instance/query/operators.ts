import { notEmulated } from '../glide/glide-object.ts'
import type { Operator } from './condition.ts'

/**
 * Every spelling of an operator, in encoded queries and in addQuery(), and what it stands for.
 *
 * markdown/platform-user-interface/r_OpAvailableFiltersQueries.md,
 * markdown/api-reference/scripts/c_UsingGlideRecordToQueryTables.md,
 * markdown/api-reference/server-api-reference/c_GlideQueryConditionScopedAPI.md (DOESNOTCONTAIN),
 * the SDK's encoded-query-guide.md (NOTLIKE)
 */
const spellings: Readonly<Record<string, Operator>> = {
    '=': '=',
    '!=': '!=',
    '>': '>',
    '>=': '>=',
    '<': '<',
    '<=': '<=',
    '*': 'CONTAINS',
    '!*': 'DOES NOT CONTAIN',
    '%': 'ENDSWITH',
    IN: 'IN',
    'NOT IN': 'NOT IN',
    STARTSWITH: 'STARTSWITH',
    ENDSWITH: 'ENDSWITH',
    CONTAINS: 'CONTAINS',
    'DOES NOT CONTAIN': 'DOES NOT CONTAIN',
    LIKE: 'CONTAINS',
    'NOT LIKE': 'DOES NOT CONTAIN',
    NOTLIKE: 'DOES NOT CONTAIN',
    DOESNOTCONTAIN: 'DOES NOT CONTAIN',
    ISEMPTY: 'ISEMPTY',
    EMPTY: 'ISEMPTY',
    ISNOTEMPTY: 'ISNOTEMPTY',
    NOTEMPTY: 'ISNOTEMPTY',
    EMPTYSTRING: 'EMPTYSTRING',
    ANYTHING: 'ANYTHING',
    INSTANCEOF: 'INSTANCEOF',
    BETWEEN: 'BETWEEN',
    ON: 'ON',
    NOTON: 'NOTON',
    SAMEAS: 'SAMEAS',
    NSAMEAS: 'NSAMEAS',
    GT_FIELD: 'GT_FIELD',
    LT_FIELD: 'LT_FIELD',
    GT_OR_EQUALS_FIELD: 'GT_OR_EQUALS_FIELD',
    LT_OR_EQUALS_FIELD: 'LT_OR_EQUALS_FIELD',
    MORETHAN: 'MORETHAN',
    LESSTHAN: 'LESSTHAN',
    DATEPART: 'DATEPART',
    VALCHANGES: 'VALCHANGES',
    CHANGESFROM: 'CHANGESFROM',
    CHANGESTO: 'CHANGESTO',
}

/** Relative date operators become comparisons with a moment while they are read. */
export const relativeOperators: Readonly<Record<string, Operator>> = {
    RELATIVEGT: '>',
    RELATIVELT: '<',
    RELATIVEGE: '>=',
    RELATIVELE: '<=',
}

/** Documented operators that need parts of a platform which the local instance does not have. */
const refused = new Set([
    'DYNAMIC',
    'IN_HIERARCHY',
    'IN_HIERARCHY_DYNAMIC',
    'DOESNOTHAVE',
    'EXCLUDING',
    'RELATIVEEE',
    'MATCHES',
    'NOT_MATCHES',
])

/** All spellings, longest first: at one place of a text the longest operator is meant. */
export const operatorSpellings: readonly string[] = [
    ...Object.keys(spellings),
    ...Object.keys(relativeOperators),
    ...refused,
].sort((left, right) => right.length - left.length)

/**
 * The operator a spelling stands for.
 *
 * @throws for every other operator, documented or not: a condition that is left out would find too much.
 */
export function normaliseOperator(spelling: string): Operator {
    const operator = spellings[spelling.trim().toUpperCase()]
    if (operator === undefined) throw notEmulated(`The query operator ${spelling.trim()}`)
    return operator
}
