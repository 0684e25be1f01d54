import { NOBODY, toIdentified, type Enquiry, type Judgement } from '../callers/candidate.ts'
import { judge } from '../callers/match.ts'
import { toE164 } from '../callers/phone-number.ts'
import { scoreOf } from '../callers/score.ts'
import { isServed, shortlist } from '../callers/shortlist.ts'
import type { IdentifiedCaller } from '../calls/event.ts'
import type { Call } from '../calls/fold.ts'
import type { Account } from '../records/accounts.ts'
import { readCallerChoice } from '../records/caller-choices.ts'
import { askExtensions, reportMissing } from '../records/caller-extensions.ts'
import { readCallerRecord } from '../records/caller-records.ts'
import { findEntries } from '../records/directory-entries.ts'

/** So many phones with the same end are looked at; ten records are shown. */
const MOST_ENTRIES = 50

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
 * number of statements whatever the size of the directory.
 */
export function lookUp(account: Account, { number, direction, language }: LookUpSubject): Judgement {
    if (number === '') return { ...NOBODY, decision: 'The caller gave no number that could be looked up' }
    const { defaultCountry: country, work, code: accountCode } = account
    const past = readCallerChoice(number)
    const choice = past?.id === '' || isServed(work, past?.table ?? '') ? past : undefined
    const enquiry: Enquiry = { number, country, work, choice }
    const entries = findEntries(number, MOST_ENTRIES)
    const offers = askExtensions({ number, accountCode, work, direction, language }, account.id)
    const people = shortlist(enquiry, entries, offers).flatMap((listed) => {
        const record = readCallerRecord(listed.table, listed.id)
        if (record === undefined && listed.offer !== undefined) reportMissing(listed.offer, account.id)
        return record === undefined ? [] : [scoreOf(enquiry, listed, record)]
    })
    return judge(enquiry, people)
}
