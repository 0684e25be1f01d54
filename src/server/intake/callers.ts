import { CANDIDATE_LIMIT, identify } from '../callers/candidate.ts'
import { toE164 } from '../callers/phone-number.ts'
import type { IdentifiedCaller } from '../calls/event.ts'
import type { Call } from '../calls/fold.ts'
import type { Account } from '../records/accounts.ts'
import { peopleDirectory } from '../records/people-directory.ts'

/**
 * Who the person outside is, by their number in E.164. Anonymous callers and SIP names are nobody, and still a call.
 */
export function identifyCaller(account: Account, call: Call): IdentifiedCaller {
    const numbers = {
        caller: toE164(call.callerAsSent, account.defaultCountry),
        called: toE164(call.calledAsSent, account.defaultCountry),
    }
    const customer = call.direction === 'outbound' ? numbers.called : numbers.caller
    const candidates = customer === '' ? [] : peopleDirectory.find(customer, account.defaultCountry, CANDIDATE_LIMIT)
    return identify(numbers, candidates)
}
