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
    | 'GT_FIELD'
    | 'LT_FIELD'
    | 'GT_OR_EQUALS_FIELD'
    | 'LT_OR_EQUALS_FIELD'
    | 'MORETHAN'
    | 'LESSTHAN'
    | 'DATEPART'
    /** These three compare a record with what it was before: for rules, not for the database. */
    | 'VALCHANGES'
    | 'CHANGESFROM'
    | 'CHANGESTO'

export type Condition =
    | { readonly kind: 'and'; readonly of: readonly Condition[] }
    | { readonly kind: 'or'; readonly of: readonly Condition[] }
    /** `path` may dot-walk over references: `caller_id.email`. */
    | {
          readonly kind: 'compare'
          readonly path: string
          readonly operator: Operator
          readonly value: string | readonly string[]
      }
    /** addJoinQuery(): rows whose `path` is among the values of `joinedPath` in the rows of another table. A subquery: no row comes twice. */
    | {
          readonly kind: 'joined'
          readonly path: string
          readonly table: string
          readonly joinedPath: string
          readonly where?: Condition
      }
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

export type AggregateFunction =
    'COUNT' | 'SUM' | 'MIN' | 'MAX' | 'AVG' | 'STDDEV' | 'COUNT DISTINCT' | 'GROUP_CONCAT' | 'GROUP_CONCAT_DISTINCT'

/** Intervals of GlideAggregate.addTrend(); the group's label is in the result column `timeref`. */
export type TrendInterval = 'date' | 'dayofweek' | 'hour' | 'minute' | 'month' | 'quarter' | 'week' | 'year' | 'value'

export interface Trend {
    readonly path: string
    readonly interval: TrendInterval
    /** Minutes per group, for `minute`. */
    readonly units?: number
    /** Whether groups of `dayofweek` are kept apart by year; true when left out. */
    readonly yearIncluded?: boolean
}

export interface Aggregation extends Selection {
    readonly groupBy: readonly string[]
    readonly aggregates: readonly {
        readonly function: AggregateFunction
        readonly path?: string
        readonly alias: string
    }[]
    readonly trend?: Trend
    /** Order by the result of an aggregate, before `orderBy`. */
    readonly orderByAggregate?: readonly { readonly alias: string; readonly descending: boolean }[]
    readonly having?: readonly { readonly alias: string; readonly operator: Operator; readonly value: string }[]
}
