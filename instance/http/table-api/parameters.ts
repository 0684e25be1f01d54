import { notEmulated } from '../../glide/glide-object.ts'
import { queryParameters } from '../message.ts'

/** What a Table API request asks for (api-reference/rest-apis/c_TableAPI.md). */
export interface TableParameters {
    readonly query: string | undefined
    /** Name-value pairs that filter like a query; only looked at without one. */
    readonly pairs: readonly (readonly [name: string, value: string])[]
    readonly displayValue: 'true' | 'false' | 'all'
    readonly excludeReferenceLink: boolean
    /** Undefined asks for all fields. */
    readonly fields: readonly string[] | undefined
    readonly limit: number
    readonly offset: number
    readonly suppressPagination: boolean
    readonly noCount: boolean
    readonly inputDisplayValue: boolean
}

const DEFAULT_LIMIT = 10_000
const PREFIX = 'sysparm_'

export type ReadParameters =
    { readonly ok: true; readonly parameters: TableParameters } | { readonly ok: false; readonly problem: string }

export function readTableParameters(queryString: string): ReadParameters {
    const given = queryParameters(queryString)
    const one = (name: string): string | undefined => given.get(PREFIX + name)?.[0]
    const flag = (name: string): boolean => one(name)?.toLowerCase() === 'true'
    if (one('view') !== undefined && one('fields') === undefined) {
        throw notEmulated('sysparm_view of the Table API')
    }
    const limit = wholeNumber(one('limit'), DEFAULT_LIMIT)
    const offset = wholeNumber(one('offset'), 0)
    if (limit === undefined) return { ok: false, problem: 'sysparm_limit is not a whole number' }
    if (offset === undefined) return { ok: false, problem: 'sysparm_offset is not a whole number' }
    const parameters: TableParameters = {
        query: one('query'),
        pairs: [...given].filter(([name]) => !name.startsWith(PREFIX)).map(([name, values]) => [name, values[0] ?? '']),
        displayValue: displayValueOf(one('display_value')),
        excludeReferenceLink: flag('exclude_reference_link'),
        fields: fieldList(one('fields')),
        limit,
        offset,
        suppressPagination: flag('suppress_pagination_header'),
        noCount: flag('no_count'),
        inputDisplayValue: flag('input_display_value'),
    }
    return { ok: true, parameters }
}

function wholeNumber(text: string | undefined, fallback: number): number | undefined {
    if (text === undefined || text.trim() === '') return fallback
    return /^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined
}

function displayValueOf(text: string | undefined): 'true' | 'false' | 'all' {
    const value = text?.toLowerCase()
    return value === 'true' || value === 'all' ? value : 'false'
}

function fieldList(text: string | undefined): readonly string[] | undefined {
    const names = (text ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
    return names.length === 0 ? undefined : names
}
