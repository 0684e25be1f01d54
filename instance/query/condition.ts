/** A query as a tree; encoded queries and addQuery() calls both end here, and one compiler turns it into SQL. */

/** Operators after normalisation; the encoded-query parser maps the platform's many spellings onto these. */
export type Operator =
    | '='
    | '!='
    | '>'
    | '>='
    | '<'
    | '<='
    | 'IN'
    | 'NOT IN'
    | 'STARTSWITH'
    | 'ENDSWITH'
    | 'CONTAINS'
    | 'DOES NOT CONTAIN'
    | 'ISEMPTY'
    | 'ISNOTEMPTY'
    | 'INSTANCEOF'
    | 'BETWEEN'
    | 'ON'
    | 'NOTON'
    | 'SAMEAS'
    | 'NSAMEAS'
    | 'ANYTHING'
    | 'EMPTYSTRING'
    | 'LIKE'
    | 'NOT LIKE'

export type Condition =
    | { readonly kind: 'and'; readonly of: readonly Condition[] }
    | { readonly kind: 'or'; readonly of: readonly Condition[] }
    /** `path` may dot-walk over references: `caller_id.email`. */
    | { readonly kind: 'compare'; readonly path: string; readonly operator: Operator; readonly value: string | readonly string[] }
    /** Matches no row: what an invalid term becomes when glide.invalid_query.returns_no_rows is true. */
    | { readonly kind: 'never' }

export interface OrderBy {
    readonly path: string
    readonly descending: boolean
}

export interface Selection {
    readonly table: string
    readonly where?: Condition
    readonly orderBy?: readonly OrderBy[]
    readonly limit?: number
    readonly offset?: number
}

export type AggregateFunction = 'COUNT' | 'SUM' | 'MIN' | 'MAX' | 'AVG' | 'COUNT DISTINCT'

export interface Aggregation extends Selection {
    readonly groupBy: readonly string[]
    readonly aggregates: readonly { readonly function: AggregateFunction; readonly path?: string; readonly alias: string }[]
    readonly having?: readonly { readonly alias: string; readonly operator: Operator; readonly value: string }[]
}
