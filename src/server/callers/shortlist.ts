import { CANDIDATE_LIMIT, type Enquiry, type Listed, type Listing, type Offer } from './candidate.ts'
import { baseScore, isExact, promiseOf } from './score.ts'

/**
 * Who is read and shown, likeliest first and at most ten: each record once, those the account's work is about. A
 * consumer's portal user is the same person. Whom an agent chose before is among them, and so is the company behind a
 * number that several of its contacts have.
 *
 * @param gone sys_ids of what turned out not to be there: as if nothing had ever told of it.
 */
export function shortlist(
    enquiry: Enquiry,
    listings: readonly Listing[],
    offered: readonly Offer[],
    gone: ReadonlySet<string>
): Listed[] {
    const offers = bestOffers(offered)
    const served = listings.filter((listing) => isAskedFor(enquiry, listing) && !gone.has(listing.record))
    const portalUsers = new Set(served.flatMap(({ portalUser }) => (portalUser === '' ? [] : [portalUser])))
    const asked = served.filter(({ table, record }) => table === 'csm_consumer' || !portalUsers.has(record))
    const best = bestOfEach(enquiry, asked)
    const owners = new Set(best.filter(isAccount).map(({ record }) => record))
    const listed = best.map((listing): Listed => ({
        table: listing.table,
        id: listing.record,
        listing,
        offer: offers.find((offer) => offer.id === listing.record),
        ownsNumber: listing.customerAccount !== '' && owners.has(listing.customerAccount),
    }))
    const all = [...listed, ...chosen(enquiry), ...companies(enquiry, best), ...offers.map(toListed)]
    return firstFew(
        enquiry,
        all.filter(({ id }, index) => !gone.has(id) && all.findIndex((one) => one.id === id) === index)
    )
}

/** The company and whom an agent chose do not fall off the end. */
function firstFew(enquiry: Enquiry, all: readonly Listed[]): Listed[] {
    const isNeeded = (one: Listed): boolean => one.id === enquiry.choice?.id || isAccount(one)
    const others = all.filter((one) => !isNeeded(one))
    const likeliest = others.sort((one, other) => promiseOf(enquiry, other) - promiseOf(enquiry, one))
    return [...all.filter(isNeeded), ...likeliest].slice(0, CANDIDATE_LIMIT)
}

function isAccount({ table }: { readonly table: string }): boolean {
    return table === 'customer_account'
}

/** IT desks serve users; customer desks serve contacts, consumers and companies. */
function isAskedFor(enquiry: Enquiry, { table, record }: Listing): boolean {
    return record === enquiry.choice?.id || isServed(enquiry.work, table)
}

/** Whether a desk serves those of a table. */
export function isServed(work: Enquiry['work'], table: string): boolean {
    if (work === 'itsm') return table !== 'csm_consumer' && table !== 'customer_account'
    return table !== 'sys_user'
}

/**
 * The best phone of each record, best records first. Who adds a phone to a number they had is no newcomer to it: it is
 * theirs since the first of the phones that match it as well.
 */
function bestOfEach(enquiry: Enquiry, listings: readonly Listing[]): Listing[] {
    const sorted = Array.from(listings).sort(
        (one, other) => baseScore(enquiry, other) - baseScore(enquiry, one) || inOneOrder(textOf(one), textOf(other))
    )
    const seen = new Map<string, Listing>()
    for (const listing of sorted) {
        const best = seen.get(listing.record)
        if (best === undefined) seen.set(listing.record, listing)
        else if (isExact(enquiry, best) === isExact(enquiry, listing) && listing.since < best.since) {
            seen.set(listing.record, { ...best, since: listing.since })
        }
    }
    return Array.from(seen.values())
}

/** All of a phone, the record first: two that differ in anything have an order, whichever the directory tells first. */
function textOf({ record, kind, table, country, active, customerAccount, portalUser }: Listing): string {
    return [record, kind, table, country, String(active), customerAccount, portalUser].join(' ')
}

function inOneOrder(one: string, other: string): number {
    return one < other ? -1 : one > other ? 1 : 0
}

/** Several extensions may offer the same record; the one that is surest counts. */
function bestOffers(offers: readonly Offer[]): Offer[] {
    const seen = new Set<string>()
    return Array.from(offers)
        .sort((one, other) => (other.score ?? 0) - (one.score ?? 0))
        .filter(({ id }) => !seen.has(id) && seen.add(id))
}

function chosen({ choice }: Enquiry): Listed[] {
    return choice === undefined || choice.id === '' ? [] : [toListed(choice)]
}

/** The one account whose contacts share the number; of several accounts none is it. */
function companies(enquiry: Enquiry, listings: readonly Listing[]): Listed[] {
    if (enquiry.work !== 'csm') return []
    const contacts = listings.filter((listing) => listing.active && isExact(enquiry, listing) && !isAccount(listing))
    const [account, ...others] = Array.from(new Set(contacts.map((contact) => contact.customerAccount)))
    const isShared = contacts.length > 1 && account !== undefined && account !== '' && others.length === 0
    return isShared ? [toListed({ table: 'customer_account', id: account })] : []
}

function toListed(target: Offer | { readonly table: string; readonly id: string }): Listed {
    const offer = 'reason' in target ? target : undefined
    return { table: target.table, id: target.id, listing: undefined, offer, ownsNumber: false }
}
