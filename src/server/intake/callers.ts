import {
    NOBODY,
    toIdentified,
    type CallerRecord,
    type Enquiry,
    type Judgement,
    type Listed,
    type Listing,
    type Offer,
} from '../callers/candidate.ts'
import { judge } from '../callers/match.ts'
import { toE164 } from '../callers/phone-number.ts'
import { scoreOf, type Scored } from '../callers/score.ts'
import { isServed, shortlist } from '../callers/shortlist.ts'
import type { IdentifiedCaller } from '../calls/event.ts'
import type { Call } from '../calls/fold.ts'
import type { Account } from '../records/accounts.ts'
import { readCallerChoice } from '../records/caller-choices.ts'
import { askExtensions, reportMissing } from '../records/caller-extensions.ts'
import { readCallerRecord } from '../records/caller-records.ts'
import { findEntries } from '../records/directory-entries.ts'

/** So many phones with the same end are looked at; ten records are shown. */
const MOST_PHONES = 50

/** The records (sys_ids) that have a number (E.164), or one that ends like it: those a look-up would see. */
export function whoHas(number: string): string[] {
    return Array.from(new Set(findEntries(number, MOST_PHONES).entries.map(({ record }) => record)))
}

/** Who the caller is, and why that was decided. */
export interface FoundCaller {
    readonly facts: IdentifiedCaller
    readonly decision: string
}

/**
 * Who the person outside is, by their number in E.164. Anonymous callers and SIP names are nobody, and still a call.
 */
export function identifyCaller(account: Account, call: Call): FoundCaller {
    const numbers = {
        caller: toE164(call.callerAsSent, account.defaultCountry),
        called: toE164(call.calledAsSent, account.defaultCountry),
    }
    const number = call.direction === 'outbound' ? numbers.called : numbers.caller
    const judgement = lookUp(account, { number, direction: call.direction, language: call.language })
    return { facts: toIdentified(numbers, judgement), decision: judgement.decision }
}

/** What is known of a call when its caller is looked up. */
export interface LookUpSubject {
    /** E.164; '' where there is none. */
    readonly number: string
    readonly direction: string
    readonly language: string
}

/**
 * One query of the directory, one read of what agents chose, and one read of each of those who are shown: the same
 * number of statements whatever the size of the directory. What is in the directory and no longer there makes room for
 * the next.
 */
export function lookUp(account: Account, { number, direction, language }: LookUpSubject): Judgement {
    if (number === '') return { ...NOBODY, decision: 'The caller gave no number that could be looked up' }
    const { defaultCountry: country, work, code: accountCode } = account
    const enquiry: Enquiry = { number, country, work, choice: readCallerChoice(number, work) }
    const { entries, isCut } = findEntries(number, MOST_PHONES)
    const offers = askExtensions({ number, accountCode, work, direction, language }, account.id)
    const people = readPeople(enquiry, entries, offers, account.id)
    return judge(enquiry, people, isCut)
}

/** Reads those on the list, and whoever comes up in the place of what is gone. Each record is read once. */
function readPeople(
    enquiry: Enquiry,
    entries: readonly Listing[],
    offers: readonly Offer[],
    account: string
): readonly Scored[] {
    const records = new Map<string, CallerRecord>()
    const gone = new Set<string>()
    for (;;) {
        const people = shortlist(enquiry, entries, offers, gone)
        const unread = people.filter(({ id }) => !records.has(id))
        if (unread.length === 0) {
            return people.flatMap((listed) => {
                const record = records.get(listed.id)
                return record === undefined ? [] : [scoreOf(enquiry, listed, record)]
            })
        }
        for (const listed of unread) {
            const record = readAsked(enquiry, listed, account)
            if (record === undefined) gone.add(listed.id)
            else records.set(listed.id, record)
        }
    }
}

/** A class of the instance's own is known for what it is only once it is read. */
function readAsked(enquiry: Enquiry, { table, id, offer }: Listed, account: string): CallerRecord | undefined {
    const record = readCallerRecord(table, id)
    if (record === undefined && offer !== undefined) reportMissing(offer, account)
    const isAsked = offer !== undefined || id === enquiry.choice?.id
    return record !== undefined && (isAsked || isServed(enquiry.work, record.table)) ? record : undefined
}
