import { isSysId, isTableName } from '../calls/record-name.ts'
import type { Offer } from './candidate.ts'

/** As many as an extension may offer. */
const MOST_OFFERS = 10

const LONGEST_REASON = 100

export interface ReadOffers {
    readonly offers: readonly Offer[]
    /** What is wrong with what the extension gave, '' when all of it can be used. */
    readonly problem: string
}

/**
 * What an extension gave, each entry `{table, id, score?, reason?}`. Scripts of others write it, so nothing is taken for
 * granted: what cannot be used is left out, and `problem` says so without repeating it.
 */
export function readOffers(given: unknown, source: string): ReadOffers {
    if (given === undefined || given === null) return { offers: [], problem: '' }
    if (!Array.isArray(given)) return { offers: [], problem: 'find() gave no list' }
    const entries: readonly unknown[] = given
    const offers = entries.slice(0, MOST_OFFERS).flatMap((entry) => readOffer(entry, source) ?? [])
    const unusable = Math.min(entries.length, MOST_OFFERS) - offers.length
    const problems = [
        ...(unusable === 0 ? [] : [`${unusable} entries have no table and sys_id`]),
        ...(entries.length <= MOST_OFFERS
            ? []
            : [`find() gave ${entries.length} entries, of which ${MOST_OFFERS} count`]),
    ]
    return { offers, problem: problems.join('; ') }
}

/** More extensions than anybody has. */
const MOST_LISTED = 100

/**
 * What a list of the platform holds. It need not be an array of this script, only something with a length; undefined for
 * anything else.
 */
export function listOf(value: unknown): readonly unknown[] | undefined {
    if (!isEntry(value) || typeof value['length'] !== 'number') return undefined
    return Array.from({ length: Math.min(value['length'], MOST_LISTED) }, (_, index) => value[String(index)])
}

function readOffer(entry: unknown, source: string): Offer | undefined {
    const [table, id] = [textOf(entry, 'table'), textOf(entry, 'id')]
    if (!isTableName(table) || !isSysId(id)) return undefined
    const score = Number(valueOf(entry, 'score') ?? Number.NaN)
    return {
        table,
        id,
        score: Number.isFinite(score) ? Math.max(0, Math.min(100, Math.round(score))) : undefined,
        reason: textOf(entry, 'reason').slice(0, LONGEST_REASON),
        source,
    }
}

/** A field of a record that was handed on as it is stands for its value. */
function textOf(entry: unknown, name: string): string {
    const value = valueOf(entry, name)
    return typeof value === 'string' ? value : isField(value) ? value.toString() : ''
}

function valueOf(entry: unknown, name: string): unknown {
    return isEntry(entry) ? entry[name] : undefined
}

function isField(value: unknown): value is { readonly toString: () => string } {
    return isEntry(value) && typeof value['getDisplayValue'] === 'function'
}

function isEntry(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null
}
