import assert from 'node:assert/strict'
import type { CallerRecord, Enquiry, Judgement, Listing, Offer } from '../../src/server/callers/candidate.ts'
import { judge } from '../../src/server/callers/match.ts'
import { scoreOf } from '../../src/server/callers/score.ts'
import { shortlist } from '../../src/server/callers/shortlist.ts'

const NUMBER = '+14155552671'
const NOON = Date.UTC(2026, 10, 20, 12)

const ITSM: Enquiry = { number: NUMBER, country: 'US', work: 'itsm', choice: undefined }
const CSM: Enquiry = { ...ITSM, work: 'csm' }

function phone(record: string, told: Partial<Listing> = {}): Listing {
    return {
        e164: NUMBER,
        table: 'sys_user',
        record,
        kind: 'business',
        country: '',
        active: true,
        customerAccount: '',
        portalUser: '',
        since: NOON - 86400000,
        ...told,
    }
}

function contact(record: string, account: string, told: Partial<Listing> = {}): Listing {
    return phone(record, { table: 'customer_contact', customerAccount: account, ...told })
}

function company(record: string, told: Partial<Listing> = {}): Listing {
    return phone(record, { table: 'customer_account', kind: 'switchboard', ...told })
}

interface Told {
    readonly offers?: readonly Offer[]
    /** What records say of themselves now; undefined for one that is gone. */
    readonly now?: Readonly<Record<string, Partial<CallerRecord> | undefined>>
    /** There are more phones than were looked at. */
    readonly isCut?: boolean
}

/** A look-up as it is done, with records that say what the directory says unless told otherwise. */
function look(
    enquiry: Enquiry,
    listings: readonly Listing[],
    { offers = [], now = {}, isCut = false }: Told = {}
): Judgement {
    const gone = new Set(Object.keys(now).filter((id) => now[id] === undefined))
    const people = shortlist(enquiry, listings, offers, gone).map((listed) => {
        const record: CallerRecord = {
            table: listed.table,
            id: listed.id,
            name: `Name of ${listed.id}`,
            active: listed.listing?.active ?? true,
            account: listed.table === 'customer_account' ? listed.id : (listed.listing?.customerAccount ?? ''),
            user: listed.listing?.portalUser ?? '',
            ...now[listed.id],
        }
        return scoreOf(enquiry, listed, record)
    })
    return judge(enquiry, people, isCut)
}

const ids = ({ candidates }: Judgement): string[] => candidates.map(({ id }) => id)

describe('who a number belongs to', () => {
    it('is the one who has it', () => {
        const found = look(ITSM, [phone('ada')])
        assert.deepEqual(
            [found.caller?.id, found.confidence, found.decision, found.caller?.reasons],
            ['ada', 100, 'One person has the number', ['their business phone']]
        )
    })

    it('is nobody where nobody has it', () => {
        const found = look(ITSM, [])
        assert.deepEqual([found.caller, found.confidence, found.decision], [undefined, 0, 'Nobody has the number'])
    })

    it('is not guessed among those who have it alike', () => {
        const found = look(ITSM, [phone('ada'), phone('ben', { kind: 'home' })])
        assert.deepEqual([found.caller, found.confidence, ids(found)], [undefined, 0, ['ada', 'ben']])
        assert.equal(found.decision, '2 people have the number')
    })

    it('is the one whose mobile phone it is where for another it is only a switchboard or a fax', () => {
        for (const kind of ['switchboard', 'fax'] as const) {
            assert.equal(look(ITSM, [phone('ben', { kind }), phone('ada', { kind: 'mobile' })]).caller?.id, 'ada')
        }
    })

    it('is a record once, by the best of its phones', () => {
        const found = look(ITSM, [phone('ada', { kind: 'home' }), phone('ada', { kind: 'mobile' })])
        assert.deepEqual([ids(found), found.caller?.reasons], [['ada'], ['their mobile phone']])
    })

    it('is nobody by the last digits alone, and that is said', () => {
        const found = look(ITSM, [phone('ada', { e164: '+445552671' })])
        assert.deepEqual([found.caller, ids(found)], [undefined, ['ada']])
        assert.ok(found.candidates[0]?.reasons?.includes('weak: only the last digits agree'))
        assert.match(found.decision, /^Nobody has the number for certain/)
    })

    it('is nobody by a number that was read as one of another country', () => {
        const found = look(ITSM, [phone('ada', { country: 'CA' })])
        assert.equal(found.caller, undefined)
        assert.match(found.candidates[0]?.reasons?.join() ?? '', /read as one of CA/)
        assert.equal(look(ITSM, [phone('ada', { country: 'US' })]).caller?.id, 'ada')
    })

    it('is nobody who is no longer active, also when the directory does not know yet', () => {
        const found = look(ITSM, [phone('ada')], { now: { ada: { active: false } } })
        assert.deepEqual([found.caller, ids(found)], [undefined, ['ada']])
        assert.ok(found.candidates[0]?.reasons?.includes('no longer active'))
    })

    it('is the active one beside somebody who left', () => {
        assert.equal(look(ITSM, [phone('ada'), phone('ben', { active: false })]).caller?.id, 'ada')
    })

    it('does not name a record that is gone', () => {
        assert.deepEqual(ids(look(ITSM, [phone('ada')], { now: { ada: undefined } })), [])
    })

    it('is somebody further down the list where those at its head are gone', () => {
        const gone = Array.from({ length: 11 }, (_, index) => `gone-${index}`)
        const now = Object.fromEntries(gone.map((id) => [id, undefined]))
        assert.equal(look(ITSM, [...gone.map((id) => phone(id)), phone('ada')], { now }).caller?.id, 'ada')
    })

    it('is nobody where more have the number than were looked at, even if one leads', () => {
        const found = look(ITSM, [phone('ada', { kind: 'mobile' }), phone('ben', { kind: 'fax' })], { isCut: true })
        assert.deepEqual([found.caller, ids(found)], [undefined, ['ada', 'ben']])
        assert.equal(found.decision, 'More phones have the number than are looked at')
    })

    it('shows ten at most', () => {
        const many = Array.from({ length: 30 }, (_, index) => phone(`p${index}`))
        assert.equal(look(ITSM, many).candidates.length, 10)
    })
})

describe('who calls an IT desk', () => {
    it('is an employee before a customer with the same number', () => {
        const found = look(ITSM, [contact('con', 'acme'), phone('ada')])
        assert.deepEqual([found.caller?.id, ids(found)], ['ada', ['ada', 'con']])
    })

    it('may be a customer where no employee has the number', () => {
        const found = look(ITSM, [contact('con', 'acme')])
        assert.equal(found.caller?.id, 'con')
        assert.ok(found.caller?.reasons?.includes('not an employee'))
    })

    it('may be the portal user of a consumer, who is none to this desk', () => {
        const consumer = phone('c', { table: 'csm_consumer', portalUser: 'u' })
        assert.equal(look(ITSM, [phone('u', { table: 'csm_consumer_user' }), consumer]).caller?.id, 'u')
    })

    it('is no consumer and no company', () => {
        assert.deepEqual(ids(look(ITSM, [phone('c', { table: 'csm_consumer' }), company('acme')])), [])
    })
})

describe('who calls a customer desk', () => {
    it('is no employee', () => {
        assert.deepEqual(ids(look(CSM, [phone('ada')])), [])
    })

    it('is a consumer once, not their portal user as well', () => {
        const consumer = phone('c', { table: 'csm_consumer', portalUser: 'u' })
        const found = look(CSM, [phone('u', { table: 'csm_consumer_user' }), consumer])
        assert.deepEqual([found.caller?.id, found.caller?.user, ids(found)], ['c', 'u', ['c']])
    })

    it('is not guessed between a contact and a consumer of the same number', () => {
        const consumer = phone('c', { table: 'csm_consumer', kind: 'mobile' })
        const found = look(CSM, [contact('con', 'acme', { kind: 'mobile' }), consumer])
        assert.deepEqual([found.caller, ids(found).sort()], [undefined, ['c', 'con']])
    })

    it('is the company of several contacts who share the number', () => {
        const found = look(CSM, [contact('one', 'acme'), contact('two', 'acme')])
        assert.deepEqual([found.caller?.table, found.caller?.id], ['customer_account', 'acme'])
        assert.deepEqual(ids(found), ['one', 'two'])
        assert.equal(found.decision, 'The number is a company’s; 2 of its people are shown')
    })

    it('is the company whose own number it is, with one contact or none', () => {
        assert.equal(look(CSM, [company('acme')]).caller?.id, 'acme')
        const found = look(CSM, [company('acme'), contact('one', 'acme')])
        assert.deepEqual([found.caller?.id, ids(found)], ['acme', ['one']])
        assert.ok(found.candidates[0]?.reasons?.includes('contact of the account that has the number'))
    })

    it('is the contact whose mobile phone it is, not the company that has it as another’s fax', () => {
        const found = look(CSM, [contact('one', 'acme', { kind: 'mobile' }), contact('two', 'acme', { kind: 'fax' })])
        assert.equal(found.caller?.id, 'one')
    })

    it('is the company where more have the number than were looked at only if it is its own', () => {
        const contacts = [contact('one', 'acme'), contact('two', 'acme')]
        assert.equal(look(CSM, contacts, { isCut: true }).caller, undefined)
        assert.equal(look(CSM, [company('acme'), ...contacts], { isCut: true }).caller?.id, 'acme')
    })

    it('is nobody where contacts of two companies share the number', () => {
        const found = look(CSM, [contact('one', 'acme'), contact('two', 'globex')])
        assert.deepEqual([found.caller, ids(found)], [undefined, ['one', 'two']])
    })

    it('is nobody where a consumer has the number of a company', () => {
        const shared = [contact('one', 'acme'), contact('two', 'acme'), phone('c', { table: 'csm_consumer' })]
        assert.equal(look(CSM, shared).caller, undefined)
    })

    it('is the company still where its contacts fill the list', () => {
        const many = Array.from({ length: 30 }, (_, index) => contact(`p${index}`, 'acme'))
        const found = look(CSM, [...many, company('acme')])
        assert.deepEqual([found.caller?.id, found.candidates.length], ['acme', 9])
    })
})

describe('whom an agent chose before', () => {
    const chose = (id: string, known: readonly string[] = []): Enquiry => ({
        ...ITSM,
        choice: { table: 'sys_user', id, at: NOON, known },
    })

    it('is linked where others have the number as well', () => {
        const found = look(chose('ben'), [phone('ada'), phone('ben', { kind: 'home' })])
        assert.deepEqual([found.caller?.id, found.confidence], ['ben', 100])
        assert.equal(found.decision, 'An agent chose them for this number before')
    })

    it('is linked by a weak match and by none', () => {
        assert.equal(look(chose('ben'), [phone('ben', { e164: '+445552671' })]).caller?.id, 'ben')
        assert.equal(look(chose('ben'), [phone('ada')]).caller?.id, 'ben')
    })

    it('counts no longer once they are gone or not active', () => {
        for (const now of [undefined, { active: false }]) {
            assert.equal(look(chose('ben'), [phone('ada')], { now: { ben: now } }).caller?.id, 'ada')
        }
    })

    it('is shown beside somebody whose number it has become since', () => {
        const found = look(chose('ben'), [phone('ada', { since: NOON + 1000 }), phone('ben')])
        assert.deepEqual([found.caller, ids(found).sort()], [undefined, ['ada', 'ben']])
        assert.match(found.decision, /somebody else has had it since/)
    })

    it('is linked where the others’ phones only came into the directory again', () => {
        const again = { since: NOON + 1000 }
        const found = look(chose('ben', ['ada', 'ben']), [phone('ada', again), phone('ben', again)])
        assert.equal(found.caller?.id, 'ben')
    })

    it('is shown beside somebody whose number it has become within the same second', () => {
        const inSecond = { ...ITSM, choice: { table: 'sys_user', id: 'ben', at: NOON + 300, known: ['ben'] } }
        assert.equal(look(inSecond, [phone('ada', { since: NOON }), phone('ben')]).caller, undefined)
    })

    it('is linked where more have the number than were looked at', () => {
        assert.equal(look(chose('ben'), [phone('ada'), phone('ben')], { isCut: true }).caller?.id, 'ben')
    })

    it('is not called in question by a number that only ends alike, nor by somebody who is not active', () => {
        const newer = { since: NOON + 1000 }
        const others = [phone('x', { ...newer, e164: '+445552671' }), phone('y', { ...newer, active: false })]
        assert.equal(look(chose('ben'), [phone('ben'), ...others]).caller?.id, 'ben')
    })

    it('is not called in question by who had the number already and has it as another of their phones since', () => {
        const had = phone('ada', { kind: 'home', since: NOON - 5000 })
        const hasSince = phone('ada', { kind: 'mobile', since: NOON + 1000 })
        for (const phones of [
            [had, hasSince],
            [hasSince, had],
            [hasSince, { ...had, kind: 'mobile' as const }],
        ]) {
            assert.equal(look(chose('ben'), [...phones, phone('ben')]).caller?.id, 'ben')
        }
    })

    it('is called in question by somebody whose number ended alike before, and is the same since', () => {
        const alike = phone('ada', { e164: '+445552671', since: NOON - 5000 })
        assert.equal(look(chose('ben'), [alike, phone('ada', { since: NOON + 1000 }), phone('ben')]).caller, undefined)
    })

    it('may be none of them: then nobody is linked until somebody new has the number', () => {
        const none = { ...ITSM, choice: { table: '', id: '', at: NOON, known: [] } }
        assert.deepEqual([look(none, [phone('ada')]).caller, ids(look(none, [phone('ada')]))], [undefined, ['ada']])
        assert.equal(look(none, [phone('eve', { since: NOON + 1000 })]).caller?.id, 'eve')
    })
})

describe('whom an extension offers', () => {
    const offer = (id: string, score?: number): Offer => ({
        table: 'u_person',
        id,
        score,
        reason: 'from the household',
        source: 'Lookup',
    })

    it('is shown, and linked only where it says it is sure', () => {
        const unsure = look(ITSM, [], { offers: [offer('eve')] })
        assert.deepEqual([unsure.caller, ids(unsure)], [undefined, ['eve']])
        assert.equal(look(ITSM, [], { offers: [offer('eve', 40)] }).caller, undefined)
        assert.equal(look(ITSM, [], { offers: [offer('eve', 90)] }).caller?.id, 'eve')
    })

    it('is not linked by a weak match either, unless the extension is sure enough itself', () => {
        const weak = phone('ada', { e164: '+445552671' })
        const ofAda = (score?: number): Offer[] => [{ ...offer('ada', score), table: 'sys_user' }]
        for (const score of [undefined, 10, 49]) {
            const found = look(ITSM, [weak], { offers: ofAda(score) })
            assert.deepEqual([found.caller, ids(found)], [undefined, ['ada']])
        }
        assert.equal(look(ITSM, [weak], { offers: ofAda(60) }).caller?.id, 'ada')
    })

    it('gives way to who has the number, and ties where it is as sure', () => {
        assert.equal(look(ITSM, [phone('ada')], { offers: [offer('eve', 60)] }).caller?.id, 'ada')
        assert.equal(look(ITSM, [phone('ada')], { offers: [offer('eve', 95)] }).caller, undefined)
    })

    it('adds its reason to somebody who is known already', () => {
        const found = look(ITSM, [phone('ada')], { offers: [{ ...offer('ada', 10), table: 'sys_user' }] })
        assert.deepEqual([found.caller?.id, found.confidence], ['ada', 100])
        assert.deepEqual(found.caller?.reasons, ['their business phone', 'from the household'])
    })
})
