import { toE164 } from '../callers/phone-number.ts'
import type { Candidate } from '../calls/event.ts'
import { lookUp } from '../intake/callers.ts'
import { readableCaller } from '../records/readable.ts'
import { findAccount } from './account.ts'

/** What other applications are told of a number. */
export interface Identified {
    readonly status: 'found' | 'several' | 'none' | 'no such account'
    /** E.164; '' where the text holds no number. */
    readonly number: string
    readonly table: string
    readonly id: string
    readonly name: string
    /** 0 to 100. */
    readonly confidence: number
    readonly decision: string
    /** How many there are that the user of the session may not read. */
    readonly hidden: number
    readonly candidates: readonly Candidate[]
}

/** Who has a number, for the script include TrunklineDirectory: as far as the user of the session may read them. */
export function identifyNumber(text: string, accountCode: string): Identified {
    const account = findAccount(accountCode)
    if (!account.ok) return { ...UNKNOWN, status: 'no such account' }
    const number = toE164(text, account.value.defaultCountry)
    const { caller, confidence, candidates, decision } = lookUp(account.value, { number, direction: '', language: '' })
    const all = caller && !candidates.some(({ id }) => id === caller.id) ? [caller, ...candidates] : candidates
    const readable = all.flatMap((candidate) => readableCaller(candidate) ?? [])
    const seen = readable.find(({ id }) => id === caller?.id)
    return {
        status: caller !== undefined ? 'found' : all.length > 0 ? 'several' : 'none',
        number,
        table: seen?.table ?? '',
        id: seen?.id ?? '',
        name: seen?.name ?? '',
        confidence,
        decision,
        hidden: all.length - readable.length,
        candidates: readable,
    }
}

const UNKNOWN: Identified = {
    status: 'none',
    number: '',
    table: '',
    id: '',
    name: '',
    confidence: 0,
    decision: '',
    hidden: 0,
    candidates: [],
}
