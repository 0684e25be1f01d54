import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
    CANDIDATE_LIMIT,
    type CallerRecord,
    type Enquiry,
    type Judgement,
    type Listing,
    type Offer,
} from '../../src/server/callers/candidate.ts'
import { judge } from '../../src/server/callers/match.ts'
import { isExact, scoreOf } from '../../src/server/callers/score.ts'
import { shortlist } from '../../src/server/callers/shortlist.ts'

const NUMBER = '+14155552671'
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'] as const
const ACCOUNTS = ['acme', 'globex'] as const

const person: fc.Arbitrary<Listing> = fc.record({
    e164: fc.constantFrom(NUMBER, NUMBER, NUMBER, '+445552671', ''),
    table: fc.constantFrom('sys_user', 'customer_contact', 'csm_consumer', 'csm_consumer_user'),
    record: fc.constantFrom(...IDS),
    kind: fc.constantFrom('mobile', 'business', 'home', 'switchboard', 'fax'),
    country: fc.constantFrom('', '', 'US', 'CA'),
    active: fc.boolean(),
    customerAccount: fc.constantFrom('', ...ACCOUNTS),
    portalUser: fc.constantFrom('', '', ...IDS),
    since: fc.nat({ max: 100_000 }),
})

const company: fc.Arbitrary<Listing> = fc.tuple(person, fc.constantFrom(...ACCOUNTS)).map(([listing, record]) => ({
    ...listing,
    table: 'customer_account',
    record,
    customerAccount: '',
    portalUser: '',
    kind: 'switchboard',
}))

const offer: fc.Arbitrary<Offer> = fc.record({
    table: fc.constantFrom('u_person', 'sys_user'),
    id: fc.constantFrom(...IDS, 'x', 'y'),
    score: fc.option(fc.nat({ max: 100 }), { nil: undefined }),
    reason: fc.constantFrom('', 'because'),
    source: fc.constant('Lookup'),
})

const enquiry: fc.Arbitrary<Enquiry> = fc.record({
    number: fc.constant(NUMBER),
    country: fc.constant('US'),
    work: fc.constantFrom('itsm', 'csm'),
    choice: fc.option(
        fc.record({
            table: fc.constant('sys_user'),
            id: fc.constantFrom('', ...ACCOUNTS, ...IDS),
            at: fc.nat({ max: 100_000 }),
            known: fc.subarray([...IDS]),
        }),
        { nil: undefined }
    ),
})

const look = fc.record({
    enquiry,
    listings: fc.array(fc.oneof({ weight: 5, arbitrary: person }, company), { maxLength: 20 }),
    offers: fc.array(offer, { maxLength: 4 }),
    inactive: fc.subarray([...IDS]),
    gone: fc.subarray([...IDS], { maxLength: 3 }),
    isCut: fc.boolean(),
})

type Look = typeof look extends fc.Arbitrary<infer T> ? T : never

function lookUp({ enquiry, listings, offers, inactive, gone, isCut }: Look): Judgement {
    const people = shortlist(enquiry, listings, offers, new Set(gone)).map((listed) => {
        const record: CallerRecord = {
            table: listed.table,
            id: listed.id,
            name: listed.id,
            active: !inactive.some((id) => id === listed.id),
            account: listed.table === 'customer_account' ? listed.id : (listed.listing?.customerAccount ?? ''),
            user: '',
        }
        return scoreOf(enquiry, listed, record)
    })
    return judge(enquiry, people, isCut)
}

describe('any look-up', () => {
    it('shows each record once, ten at most, none that is gone, with scores of 0 to 100 and in their order', () => {
        fc.assert(
            fc.property(look, (asked) => {
                const { candidates } = lookUp(asked)
                const ids = candidates.map(({ id }) => id)
                assert.equal(new Set(ids).size, ids.length)
                assert.ok(ids.length <= CANDIDATE_LIMIT)
                assert.ok(!ids.some((id) => asked.gone.some((one) => one === id)))
                const scores = candidates.map(({ score = -1 }) => score)
                assert.ok(scores.every((score) => score >= 0 && score <= 100))
                assert.deepEqual(
                    scores,
                    scores.slice().sort((one, other) => other - one)
                )
            })
        )
    })

    it('links nobody who is not active, and nobody by a weak match alone', () => {
        fc.assert(
            fc.property(look, (asked) => {
                const { caller } = lookUp(asked)
                if (caller === undefined) return
                assert.ok(!asked.inactive.some((id) => id === caller.id))
                const isSaid =
                    caller.id === asked.enquiry.choice?.id ||
                    asked.offers.some(({ id, score = 0 }) => id === caller.id && score >= 50) ||
                    asked.listings.some(
                        (listing) =>
                            isExact(asked.enquiry, listing) &&
                            [listing.record, listing.customerAccount].includes(caller.id)
                    )
                assert.ok(isSaid)
            })
        )
    })

    it('comes to the same as if what is gone had never been known', () => {
        fc.assert(
            fc.property(look, (asked) => {
                const isThere = (id: string): boolean => !asked.gone.some((one) => one === id)
                const { choice } = asked.enquiry
                const without = lookUp({
                    ...asked,
                    enquiry: { ...asked.enquiry, choice: choice && isThere(choice.id) ? choice : undefined },
                    listings: asked.listings.filter(({ record }) => isThere(record)),
                    offers: asked.offers.filter(({ id }) => isThere(id)),
                })
                assert.deepEqual(lookUp(asked), without)
            })
        )
    })

    it('says how sure it is only of whom it links', () => {
        fc.assert(
            fc.property(look, (asked) => {
                const { caller, confidence, decision } = lookUp(asked)
                assert.equal(confidence, caller?.score ?? 0)
                assert.notEqual(decision, '')
            })
        )
    })

    it('comes to the same whatever the order in which the directory answers', () => {
        const shuffled = look.chain((asked) =>
            fc.tuple(fc.constant(asked), fc.shuffledSubarray(asked.listings, { minLength: asked.listings.length }))
        )
        fc.assert(
            fc.property(shuffled, ([asked, listings]) => {
                const one = lookUp(asked)
                const other = lookUp({ ...asked, listings })
                assert.deepEqual([other.caller?.id, other.confidence], [one.caller?.id, one.confidence])
            })
        )
    })
})
