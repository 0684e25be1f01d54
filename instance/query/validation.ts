import type { Dictionary } from '../schema/dictionary.ts'
import type { Condition, OrderBy } from './condition.ts'
import { parseEncodedQuery } from './encoded-query.ts'
import { resolvePath } from './paths.ts'

/** Whether a path, dot-walked or not, is a field of the table. */
export function isField(dictionary: Dictionary, table: string, path: string): boolean {
    return resolvePath(dictionary, table, path) !== undefined
}

/** Paths of a condition that are no fields. */
export function invalidPaths(dictionary: Dictionary, table: string, condition: Condition): string[] {
    switch (condition.kind) {
        case 'and':
        case 'or':
            return condition.of.flatMap((part) => invalidPaths(dictionary, table, part))
        case 'compare':
            return isField(dictionary, table, condition.path) ? [] : [condition.path]
        case 'joined':
            return [
                ...(isField(dictionary, table, condition.path) ? [] : [condition.path]),
                ...(isField(dictionary, condition.table, condition.joinedPath) ? [] : [condition.joinedPath]),
                ...(condition.where ? invalidPaths(dictionary, condition.table, condition.where) : []),
            ]
        case 'never':
            return []
    }
}

/**
 * The condition without its invalid parts, or undefined when nothing is left: what an instance runs by default.
 *
 * markdown/api-reference/rest-api-explorer/c_RESTAPI.md (glide.invalid_query.returns_no_rows)
 */
export function withoutInvalidParts(
    dictionary: Dictionary,
    table: string,
    condition: Condition
): Condition | undefined {
    switch (condition.kind) {
        case 'and':
        case 'or': {
            const parts = condition.of
                .map((part) => withoutInvalidParts(dictionary, table, part))
                .filter((part) => part !== undefined)
            return parts.length === 0 ? undefined : { kind: condition.kind, of: parts }
        }
        case 'compare':
        case 'joined':
            return invalidPaths(dictionary, table, condition).length === 0 ? condition : undefined
        case 'never':
            return condition
    }
}

/** The order without fields the table does not have. */
export function withoutInvalidOrder(dictionary: Dictionary, table: string, orderBy: readonly OrderBy[]): OrderBy[] {
    return orderBy.filter((order) => isField(dictionary, table, order.path))
}

/**
 * Whether an encoded query names only fields and operators there are; empty text is no query. Scripts in it are not run.
 *
 * markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md (isValidEncodedQuery)
 */
export function isValidEncodedQuery(dictionary: Dictionary, table: string, text: string): boolean {
    if (text === '') return false
    const parsed = parseEncodedQuery(text, {
        dictionary,
        table,
        now: 0,
        evaluate: () => '',
        toleratesUnknownOperators: true,
    })
    return (
        parsed.invalid.length === 0 &&
        withoutInvalidOrder(dictionary, table, parsed.orderBy).length === parsed.orderBy.length
    )
}
