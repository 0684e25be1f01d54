import type { CallerRecord, Enquiry, Listed, Listing } from './candidate.ts'
import type { PhoneKind } from './phone-columns.ts'

/** What counts how much, of 100; more than 100 is told as 100, and still ranks higher. */
const EXACT = 70
const WEAK = 30
const ACTIVE = 10
const OWNS_NUMBER = 5
const CHOSEN_BEFORE = 30
const EXTERNAL = -20

/** Without a phone in the directory: whom an agent chose, the company of several contacts, an extension's find. */
const UNLISTED = 60
const OFFERED = 45

const KINDS: Readonly<Record<PhoneKind, { readonly score: number; readonly reason: string }>> = {
    mobile: { score: 25, reason: 'their mobile phone' },
    business: { score: 20, reason: 'their business phone' },
    home: { score: 15, reason: 'their home phone' },
    switchboard: { score: 5, reason: 'their switchboard' },
    fax: { score: 0, reason: 'their fax' },
}

/** Somebody who may be the caller, weighed. */
export interface Scored {
    readonly record: CallerRecord
    readonly score: number
    readonly reasons: readonly string[]
    /** The number is theirs digit for digit, as the account reads numbers. */
    readonly isExact: boolean
    /** When the number became theirs, milliseconds since the epoch; 0 when the directory does not have it. */
    readonly since: number
    /** Clear enough to be linked where nobody comes near: by their own number, or because an extension is sure enough. */
    readonly mayBeLinked: boolean
}

/** The same digits, and no other country read into them. */
export function isExact({ number, country }: Enquiry, listing: Listing): boolean {
    return listing.e164 === number && (listing.country === '' || listing.country === country)
}

/** What a phone is worth before anything is read. */
export function baseScore(enquiry: Enquiry, listing: Listing): number {
    return (
        (isExact(enquiry, listing) ? EXACT : WEAK) +
        KINDS[listing.kind].score +
        (listing.active ? ACTIVE : 0) +
        (isExternal(enquiry, listing.table) ? EXTERNAL : 0)
    )
}

/** What a record is worth before it is read. */
export function promiseOf(enquiry: Enquiry, { listing, offer }: Listed): number {
    const byPhone = listing === undefined ? 0 : baseScore(enquiry, listing)
    if (offer !== undefined) return Math.max(byPhone, offer.score ?? OFFERED)
    return listing === undefined ? UNLISTED : byPhone
}

/** Below this a candidate is never linked by itself. */
const LEAST_TO_LINK = 50

export function scoreOf(enquiry: Enquiry, listed: Listed, record: CallerRecord): Scored {
    const { listing, offer, ownsNumber } = listed
    const exact = listing !== undefined && isExact(enquiry, listing)
    const wasChosen = record.id === enquiry.choice?.id
    const external = isExternal(enquiry, record.table)
    const now = { ...listed, listing: listing && { ...listing, table: record.table, active: record.active } }
    const score = promiseOf(enquiry, now) + (ownsNumber ? OWNS_NUMBER : 0) + (wasChosen ? CHOSEN_BEFORE : 0)
    return {
        record,
        score: record.active ? score : Math.min(score, LEAST_TO_LINK - 1),
        reasons: [
            ...(listing === undefined ? [] : phoneReasons(enquiry, listing)),
            ...(isCompany({ ...listed, table: record.table }, wasChosen)
                ? ['the company of contacts who have the number']
                : []),
            ...(ownsNumber ? ['contact of the account that has the number'] : []),
            ...(offer === undefined || offer.reason === '' ? [] : [offer.reason]),
            ...(wasChosen ? ['an agent chose them for this number before'] : []),
            ...(external ? ['not an employee'] : []),
            ...(record.active ? [] : ['no longer active']),
        ],
        isExact: exact,
        since: listing?.since ?? 0,
        mayBeLinked: record.active && (exact ? score : (offer?.score ?? 0)) >= LEAST_TO_LINK,
    }
}

/** It is here because of its people. */
function isCompany({ table, listing, offer }: Listed, wasChosen: boolean): boolean {
    return table === 'customer_account' && listing === undefined && offer === undefined && !wasChosen
}

function phoneReasons(enquiry: Enquiry, listing: Listing): string[] {
    const kind = KINDS[listing.kind].reason
    if (isExact(enquiry, listing)) return [kind]
    const weakness =
        listing.e164 === enquiry.number
            ? `weak: written without a country and read as one of ${listing.country}`
            : 'weak: only the last digits agree'
    return [kind, weakness]
}

/** Customers may call an IT desk, and give way to employees. */
function isExternal({ work }: Enquiry, table: string): boolean {
    return table === 'csm_consumer_user' || (work === 'itsm' && table === 'customer_contact')
}
