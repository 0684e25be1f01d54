import type { Judgement } from '../callers/candidate.ts'
import { isIvrField, type IvrField } from '../callers/ivr-fields.ts'
import { toE164 } from '../callers/phone-number.ts'
import type { Candidate } from '../calls/event.ts'
import type { Account } from '../records/accounts.ts'
import { readCallerProfile, readOpenWork, type OpenWork } from '../records/caller-profile.ts'
import { lastQueueOf } from '../records/last-queue.ts'
import { lookUp } from './callers.ts'

/** Flat: `status`, `candidates` and `confidence`, and the fields that the account has picked; '' where nothing is known. */
export type IvrAnswer = Readonly<Record<string, string | number>>

/**
 * Who a number belongs to, for a call that is still in the IVR. However many people there are,
 * it costs the same few statements.
 *
 * @param phone as the telephony system has it.
 */
export function lookUpForIvr(account: Account, phone: string): IvrAnswer {
    const number = toE164(phone, account.defaultCountry)
    const found = lookUp(account, { number, direction: 'inbound', language: '' })
    const picked = account.ivrFields.filter(isIvrField)
    return {
        status: statusOf(found),
        candidates: found.candidates.length,
        confidence: found.confidence,
        ...fieldsOf(account, number, found.caller, new Set(picked)),
    }
}

function statusOf({ caller, candidates }: Judgement): 'found' | 'several' | 'none' {
    if (caller !== undefined) return 'found'
    return candidates.length > 0 ? 'several' : 'none'
}

function fieldsOf(
    account: Account,
    number: string,
    caller: Candidate | undefined,
    picked: ReadonlySet<IvrField>
): IvrAnswer {
    const isAsked = (...fields: readonly IvrField[]): boolean => fields.some((field) => picked.has(field))
    const profile = caller && isAsked('language', 'vip', 'account', 'queue') ? readCallerProfile(caller) : undefined
    const work: OpenWork | undefined =
        caller && isAsked('open_records', 'latest_record') ? readOpenWork(account.work, caller) : undefined
    const all: Readonly<Record<IvrField, IvrAnswer>> = {
        name: { name: caller?.name ?? '' },
        id: { id: caller?.id ?? '', table: caller?.table ?? '' },
        language: { language: profile?.language ?? '' },
        vip: { vip: profile === undefined ? '' : String(profile.isVip) },
        account: { account: profile?.account ?? '' },
        open_records: { open_records: work?.count ?? 0 },
        latest_record: { latest_record: work?.latest ?? '' },
        queue: { queue: picked.has('queue') ? queueFor(account, number, profile?.isVip === true) : '' },
    }
    const answer: Record<string, string | number> = {}
    for (const field of Array.from(picked)) Object.assign(answer, all[field])
    return answer
}

/** VIPs have a queue of their own; others go where they were served last. */
function queueFor(account: Account, number: string, isVip: boolean): string {
    return isVip && account.ivrVipQueue !== '' ? account.ivrVipQueue : lastQueueOf(account.id, number)
}
