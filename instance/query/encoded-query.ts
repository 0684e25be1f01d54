import { notEmulated } from '../glide/glide-object.ts'
import type { Dictionary } from '../schema/dictionary.ts'
import type { Condition, OrderBy } from './condition.ts'
import { scriptedText } from './scripted-value.ts'
import { readTerm, type TermContext } from './encoded-term.ts'

/** What an encoded query says. */
export interface EncodedQuery {
    readonly where?: Condition
    readonly orderBy: readonly OrderBy[]
    readonly groupBy: readonly string[]
    /** Terms that name no field, as they were written; `where` goes without them. */
    readonly invalid: readonly string[]
}

export interface EncodedQueryOptions {
    readonly dictionary: Dictionary
    readonly table: string
    /** Milliseconds since the epoch, for relative dates. */
    readonly now: number
    /** Evaluates what follows `javascript:`; lists come back as arrays or comma separated text. */
    readonly evaluate?: (expression: string) => unknown
    /** See TermContext. */
    readonly toleratesUnknownOperators?: boolean
}

/**
 * Reads an encoded query: `^` is AND, `^OR` joins a condition to the one before it, `^NQ` starts a filter of its own.
 *
 * markdown/platform-user-interface/c_EncodedQueryStrings.md
 *
 * @throws for what the local instance does not emulate: text search, related list queries, subqueries, dynamic filters, unknown operators.
 */
export function parseEncodedQuery(text: string, options: EncodedQueryOptions): EncodedQuery {
    if (text.startsWith('javascript:')) return parseEncodedQuery(evaluatedText(text, options), options)

    const filters: Condition[][][] = [[]]
    const orderBy: OrderBy[] = []
    const groupBy: string[] = []
    const invalid: string[] = []
    const context: TermContext = options
    let startsFilter = false

    for (const part of text.split('^')) {
        if (part === '' || part === 'EQ') continue
        if (part.startsWith('ORDERBYDESC')) orderBy.push({ path: part.slice('ORDERBYDESC'.length), descending: true })
        else if (part.startsWith('ORDERBY')) orderBy.push({ path: part.slice('ORDERBY'.length), descending: false })
        else if (part.startsWith('GROUPBY')) groupBy.push(...part.slice('GROUPBY'.length).split(','))
        else {
            const joint = jointOf(part)
            refuseWhatIsNotEmulated(joint.rest)
            startsFilter = startsFilter || joint.kind === 'NQ'
            const term = readTerm(joint.rest, context)
            if (!term) {
                invalid.push(joint.rest)
                continue
            }
            if (startsFilter) filters.push([])
            startsFilter = false
            const filter = filters.at(-1) ?? []
            const group = filter.at(-1)
            if (joint.kind === 'OR' && group) group.push(term)
            else filter.push([term])
        }
    }
    const alternatives = filters.filter((filter) => filter.length > 0).map((filter) => allOf(filter.map(anyOf)))
    return {
        ...(alternatives.length > 0 ? { where: anyOf(alternatives) } : {}),
        orderBy,
        groupBy: groupBy.filter((path) => path !== ''),
        invalid,
    }
}

type Joint = { readonly kind: 'AND' | 'OR' | 'NQ'; readonly rest: string }

function jointOf(part: string): Joint {
    if (part.startsWith('OR')) return { kind: 'OR', rest: part.slice(2) }
    if (part.startsWith('NQ')) return { kind: 'NQ', rest: part.slice(2) }
    return { kind: 'AND', rest: part }
}

function anyOf(conditions: readonly Condition[]): Condition {
    const [only, ...others] = conditions
    return only && others.length === 0 ? only : { kind: 'or', of: conditions }
}

function allOf(conditions: readonly Condition[]): Condition {
    const [only, ...others] = conditions
    return only && others.length === 0 ? only : { kind: 'and', of: conditions }
}

function evaluatedText(text: string, options: EncodedQueryOptions): string {
    if (!options.evaluate) throw new Error(`The query needs a script to be evaluated: ${text}`)
    return scriptedText(options.evaluate(text.slice('javascript:'.length)))
}

const reservedWords = ['RLQUERY', 'ENDRLQUERY', 'SUBQUERY', 'ENDSUBQUERY']

/** Words that stand where a term begins; inside a value they are text. */
function refuseWhatIsNotEmulated(term: string): void {
    const reserved = reservedWords.find((word) => term.startsWith(word))
    if (reserved !== undefined) throw notEmulated(reserved)
}
