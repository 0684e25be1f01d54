import { isPhoneEvent, type PhoneFacts } from '../calls/event.ts'
import type { Account } from '../records/accounts.ts'
import type { OwnEvent } from '../records/events.ts'
import { fillEmpty, markLate, type FillableField } from '../records/sealing.ts'
import type { SealedRow } from './sealed.ts'

const DAY_MS = 86400000

/**
 * Brings an event to its end whose call is sealed: it may still tell a link or a disposition that the row lacks, and
 * changes nothing else. The event goes like the others of the call, after as many days.
 */
export function finishLate(
    account: Account,
    own: OwnEvent,
    call: SealedRow,
    time: { readonly now: number; readonly latency: () => number }
): void {
    const { event } = own.stored
    const filled = isPhoneEvent(event) ? fillEmpty(call.id, toldBy(event.facts)) : []
    markLate(own, {
        state: filled.length > 0 ? 'processed' : 'ignored',
        call: call.id,
        decision:
            filled.length > 0
                ? `The call is sealed; it lacked its ${filled.join(', ')}, which is kept`
                : 'Ignored: the call is sealed, and nothing that happens after that changes it',
        records: filled.length > 0 ? [`x_tkl_voice_call/${call.id}`] : [],
        latency: time.latency(),
        expires: time.now + account.keepEventsDays * DAY_MS,
    })
}

function toldBy(facts: PhoneFacts): Readonly<Record<FillableField, string>> {
    return {
        recording: facts.recordingUrl ?? '',
        transcript: facts.transcriptUrl ?? '',
        voicemail: facts.voicemailUrl ?? '',
        disposition: facts.disposition || (facts.wrapUpCode ?? ''),
    }
}
