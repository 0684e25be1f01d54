import type { Candidate } from '../calls/event.ts'
import { NOBODY, type Enquiry, type Judgement, type PastChoice } from './candidate.ts'
import type { Scored } from './score.ts'

/** By so much the first has to lead to be linked. */
const MARGIN = 15

/**
 * Who is linked: whom an agent chose before, unless something speaks against it; else the company whose number it is;
 * else the one who leads clearly. Everybody is shown, and a tie is never guessed.
 *
 * @param isCut more phones have the number than were looked at: then it says who calls only where it is a company's own.
 */
export function judge(enquiry: Enquiry, people: readonly Scored[], isCut: boolean): Judgement {
    const scored = Array.from(people).sort(inOrder)
    const remembered = fromChoice(enquiry, scored)
    if (remembered !== undefined) return remembered
    const company = companyAmong(scored)
    if (company !== undefined && (company.isExact || !isCut)) return linkedToCompany(company, scored)
    if (isCut) return shown(scored, 'More phones have the number than are looked at')
    const [first, second] = scored
    if (first === undefined) return NOBODY
    if (!first.mayBeLinked || first.score - (second?.score ?? 0) < MARGIN) return shown(scored, whoIsShown(scored))
    return linked(first, scored, scored.length === 1 ? 'One person has the number' : LEADS)
}

const LEADS = 'One person has the number more clearly than the others'

/** What an agent said of the number before; undefined where nobody did, or where it holds no longer. */
function fromChoice({ choice }: Enquiry, scored: readonly Scored[]): Judgement | undefined {
    if (choice === undefined) return undefined
    const newcomers = scored.filter((one) => one.isExact && one.record.active && isNewSince(one, choice))
    if (choice.id === '') {
        const refused = scored.length > 0 && newcomers.length === 0
        return refused ? shown(scored, 'An agent said before that it is none of those who have the number') : undefined
    }
    const chosen = scored.find((one) => one.record.id === choice.id)
    if (chosen === undefined || !chosen.record.active) return undefined
    if (newcomers.some((one) => !isSameSide(one, chosen))) {
        return shown(scored, 'An agent chose somebody for this number, and somebody else has had it since')
    }
    return linked(chosen, scored, 'An agent chose them for this number before')
}

/** Phones that the directory took out and in again are not new. Its times have seconds. */
function isNewSince({ record, since }: Scored, { at, known }: PastChoice): boolean {
    return since > at - 1000 && !known.includes(record.id)
}

/** The same record, or the company of the chosen contact. */
function isSameSide(one: Scored, chosen: Scored): boolean {
    return one.record.id === chosen.record.id || one.record.id === chosen.record.account
}

/**
 * The company whose number it is: its own, or one that several of its contacts have and none of them clearly alone. It
 * is nobody's company when somebody else has the number as well.
 */
function companyAmong(scored: readonly Scored[]): Scored | undefined {
    const exact = scored.filter((one) => one.isExact && one.mayBeLinked)
    const accounts = new Set(exact.map((one) => one.record.account))
    const [account] = Array.from(accounts)
    if (accounts.size !== 1 || account === undefined || account === '') return undefined
    const company = scored.find((one) => one.record.id === account && one.record.active)
    const contacts = exact.filter((one) => one.record.id !== account)
    const [first, second] = contacts
    const isAlone = first !== undefined && first.score - (second?.score ?? 0) >= MARGIN
    return company?.isExact === true || !isAlone ? company : undefined
}

function linkedToCompany(company: Scored, scored: readonly Scored[]): Judgement {
    const caller = toCandidate(company)
    const people = scored.filter((one) => one.record.id !== company.record.id).map(toCandidate)
    const are = people.length === 1 ? 'is' : 'are'
    return {
        caller,
        confidence: caller.score ?? 0,
        candidates: people.length === 0 ? [caller] : people,
        decision: `The number is a company’s${people.length === 0 ? '' : `; ${people.length} of its people ${are} shown`}`,
    }
}

function linked(first: Scored, scored: readonly Scored[], decision: string): Judgement {
    const caller = toCandidate(first)
    return { caller, confidence: caller.score ?? 0, candidates: scored.map(toCandidate), decision }
}

function shown(scored: readonly Scored[], decision: string): Judgement {
    return { caller: undefined, confidence: 0, candidates: scored.map(toCandidate), decision }
}

function whoIsShown(scored: readonly Scored[]): string {
    const count = scored.filter((one) => one.mayBeLinked).length
    if (count > 0) return count === 1 ? 'One person may have the number' : `${count} people have the number`
    const are = scored.length === 1 ? 'is' : 'are'
    return `Nobody has the number for certain; ${scored.length} who have one like it or are not active ${are} shown`
}

/** Best first; the rest only makes the order the same everywhere. */
function inOrder(one: Scored, other: Scored): number {
    return other.score - one.score || (one.record.id < other.record.id ? -1 : one.record.id > other.record.id ? 1 : 0)
}

function toCandidate({ record, score, reasons }: Scored): Candidate {
    return {
        table: record.table,
        id: record.id,
        name: record.name,
        ...(record.account === '' ? {} : { account: record.account }),
        ...(record.user === '' ? {} : { user: record.user }),
        score: Math.max(0, Math.min(100, score)),
        reasons,
    }
}
