import type { Candidate, IdentifiedCaller } from '../calls/event.ts'
import type { PhoneKind } from './phone-columns.ts'

/** How many candidates are told to the agent; more means the number says nothing about the person. */
export const CANDIDATE_LIMIT = 10

/** Who is asked for: the number in E.164, and how the account reads numbers. */
export interface Enquiry {
    readonly number: string
    /** ISO 3166-1, two letters: how the account reads numbers without a country code. */
    readonly country: string
    /** What the account's calls are about. */
    readonly work: 'itsm' | 'csm'
    /** What an agent last chose for the number at a desk with this work; undefined when nobody has. */
    readonly choice: PastChoice | undefined
}

/** `id` is '' for "none of these". */
export interface PastChoice {
    readonly table: string
    readonly id: string
    /** Milliseconds since the epoch. */
    readonly at: number
    /** Whose the number was then (sys_ids), as far as the directory was read. */
    readonly known: readonly string[]
}

/** One phone in the directory, as far as a look-up needs it. */
export interface Listing {
    /** '' where the phone cannot be read as a number: then only its last digits are the same. */
    readonly e164: string
    /** The real class of the record. */
    readonly table: string
    /** sys_id. */
    readonly record: string
    readonly kind: PhoneKind
    /** The default country a number without country code was read with; '' where it has its country code. */
    readonly country: string
    readonly active: boolean
    /** sys_id of the account of a contact, '' for none. */
    readonly customerAccount: string
    /** sys_id of the user that a consumer signs in as, '' for none. */
    readonly portalUser: string
    /** When it came into the directory, milliseconds since the epoch. */
    readonly since: number
}

/** A record that may be the caller, as it is now. */
export interface CallerRecord {
    readonly table: string
    readonly id: string
    readonly name: string
    readonly active: boolean
    /** sys_id of the customer account they belong to, or are; '' for none. */
    readonly account: string
    /** sys_id of the user they sign in as, where they are none themselves; '' for none. */
    readonly user: string
}

/** What an extension said of a record. */
export interface Offer {
    readonly table: string
    readonly id: string
    /** 0 to 100; undefined when it did not say. */
    readonly score: number | undefined
    readonly reason: string
    /** Which extension. */
    readonly source: string
}

/** A record that is worth a read, with what is said of it. */
export interface Listed {
    readonly table: string
    readonly id: string
    /** The best of its phones; undefined for who is here for another reason. */
    readonly listing: Listing | undefined
    readonly offer: Offer | undefined
    /** Their account has the number too. */
    readonly ownsNumber: boolean
}

/** What a look-up came to; `decision` says it in words. */
export interface Judgement {
    readonly caller: Candidate | undefined
    /** 0 to 100: the score of the caller, 0 when nobody is linked. */
    readonly confidence: number
    readonly candidates: readonly Candidate[]
    readonly decision: string
}

export const NOBODY: Judgement = {
    caller: undefined,
    confidence: 0,
    candidates: [],
    decision: 'Nobody has the number',
}

/** What is kept of a look-up as a fact of the call. */
export function toIdentified(
    numbers: { readonly caller: string; readonly called: string },
    { caller, confidence, candidates }: Judgement
): IdentifiedCaller {
    return {
        callerNumber: numbers.caller,
        calledNumber: numbers.called,
        ...(caller === undefined ? {} : { caller }),
        confidence,
        candidates,
    }
}
