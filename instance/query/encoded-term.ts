import { notEmulated } from '../glide/glide-object.ts'
import type { Dictionary } from '../schema/dictionary.ts'
import type { Condition, Operator } from './condition.ts'
import { normaliseOperator, operatorSpellings, relativeOperators } from './operators.ts'
import { resolvePath } from './paths.ts'
import { relativeMoment } from './relative-date.ts'
import { scriptedList, scriptedText } from './scripted-value.ts'

export interface TermContext {
    readonly dictionary: Dictionary
    readonly table: string
    readonly now: number
    readonly evaluate?: (expression: string) => unknown
    /** Only whether the query is valid is asked: operators there are not make a term invalid instead of an error. */
    readonly toleratesUnknownOperators?: boolean
}

/** What a value needs to be read. */
type Evaluation = Pick<TermContext, 'now' | 'evaluate'>

/**
 * One `field operator value` of an encoded query, or undefined when it names no field.
 *
 * @throws for an operator that is not emulated; see toleratesUnknownOperators.
 */
export function readTerm(text: string, context: TermContext): Condition | undefined {
    const split = splitTerm(text, context)
    if (split) return readComparison(split.path, split.spelling, split.value, context)
    refuseSpecialField(text)
    if (!context.toleratesUnknownOperators && hasUnknownOperator(text, context)) {
        throw notEmulated(`The operator of the query part ${text}`)
    }
    return undefined
}

export type Comparison = Condition & { readonly kind: 'compare' }

/**
 * Whether what follows the longest field a term begins with looks like an operator: capitals, as names of fields have
 * none, or other signs.
 */
function hasUnknownOperator(text: string, context: TermContext): boolean {
    const fieldPart = /^[A-Za-z0-9_.$]*/.exec(text)?.[0] ?? ''
    for (let end = fieldPart.length; end > 0; end--) {
        if (!resolvePath(context.dictionary, context.table, text.slice(0, end))) continue
        return /^(?:[A-Z][A-Z_]|[^A-Za-z0-9_.$])/.test(text.slice(end))
    }
    return false
}

/**
 * A comparison from its parts, `javascript:` in the value evaluated.
 *
 * @throws for an operator that is not emulated.
 */
export function readComparison(path: string, spelling: string, value: string, context: Evaluation): Comparison {
    const relative = relativeOperators[spelling.toUpperCase()]
    if (relative) return { kind: 'compare', path, operator: relative, value: relativeMoment(value, context.now) }
    const operator = normaliseOperator(spelling)
    return { kind: 'compare', path, operator, value: evaluated(operator, value, context) }
}

/**
 * Names that stand where a field stands and are none: they must not pass for invalid fields, which are dropped.
 *
 * @throws for all of them: none is emulated.
 */
export function refuseSpecialField(name: string): void {
    const special = specialFields.find((prefix) => name.startsWith(prefix))
    if (special !== undefined) throw notEmulated(special)
}

const specialFields = ['123TEXTQUERY321', '123TEXTINDEXGROUP321', 'glidefunction:', 'sys_tags.']

export interface SplitTerm {
    readonly path: string
    readonly spelling: string
    readonly value: string
}

/**
 * Nothing separates the field from the operator, so every place where an operator could begin is tried until what
 * stands before it is a field of the table.
 */
export function splitTerm(text: string, context: Pick<TermContext, 'dictionary' | 'table'>): SplitTerm | undefined {
    const fieldPart = /^[A-Za-z0-9_.$]*/.exec(text)?.[0] ?? ''
    for (let end = 1; end <= fieldPart.length; end++) {
        const spelling = operatorSpellings.find((operator) => text.startsWith(operator, end))
        if (spelling === undefined) continue
        const path = text.slice(0, end)
        if (resolvePath(context.dictionary, context.table, path)) {
            return { path, spelling, value: text.slice(end + spelling.length) }
        }
    }
    return undefined
}

function evaluated(operator: Operator, value: string, context: Evaluation): string | readonly string[] {
    switch (operator) {
        case 'IN':
        case 'NOT IN':
            return listOf(value, context)
        case 'BETWEEN':
            return value.split('@').map((part) => scalarOf(part, context))
        case 'ON':
        case 'NOTON':
            return rangeOf(value, context)
        case 'DATEPART':
            return datePartOf(value, context)
        default:
            return scalarOf(value, context)
    }
}

function scalarOf(value: string, context: Evaluation): string {
    return value.startsWith(scriptMark) ? scriptedText(scripted(value, context)) : value
}

function listOf(value: string, context: Evaluation): string[] {
    return scriptedList(value.startsWith(scriptMark) ? scripted(value, context) : value)
}

/** `Today@<start>@<end>`: the label is for people; the range counts. A bare date is that day. */
function rangeOf(value: string, context: Evaluation): string[] {
    const parts = value.split('@').map((part) => scalarOf(part, context))
    const [label = '', start, end] = parts
    if (start !== undefined && end !== undefined) return [start, end]
    const day = label.slice(0, 10)
    return [`${day} 00:00:00`, `${day} 23:59:59`]
}

/** `Monday@javascript:gs.datePart('dayofweek','monday','EE')`: the call is a notation, its arguments are the condition. */
function datePartOf(value: string, context: Evaluation): string[] {
    const script = value.slice(value.indexOf('@') + 1)
    const call = /gs\.datePart\(\s*'([^']*)'\s*,\s*'([^']*)'\s*,\s*'([^']*)'\s*\)/.exec(script)
    if (call) return call.slice(1)
    return scalarOf(script, context).split(',')
}

const scriptMark = 'javascript:'

function scripted(value: string, context: Evaluation): unknown {
    if (!context.evaluate) throw new Error(`The query needs a script to be evaluated: ${value}`)
    return context.evaluate(value.slice(scriptMark.length))
}
