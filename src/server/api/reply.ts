import { targetForVendor } from '../intake/pop-target.ts'
import type { WrittenCall } from '../intake/write-calls.ts'
import type { Account } from '../records/accounts.ts'

/** What became of an event; the ids are '' for one about no call. */
export interface Answered {
    readonly status: string
    readonly call: WrittenCall | undefined
    readonly callId: string
    readonly interactionId: string
}

/** What a step of a script and a single event are answered: flat, every key always there, '' where nothing is known. */
export interface StepReply {
    readonly status: string
    /** sys_id of the call's row; known even when the event is deferred. */
    readonly callId: string
    readonly interactionId: string
    readonly interactionNumber: string
    /** '' where the telephony system's client does not pop. */
    readonly screenPopUrl: string
    readonly callerName: string
    readonly callerTable: string
    readonly callerId: string
    /** 0 to 100. */
    readonly callerConfidence: number | ''
    /** How many people the number may belong to. */
    readonly candidates: number | ''
}

export function toStepReply(account: Account, received: Answered): StepReply {
    const caller = received.call?.call.caller
    return {
        status: received.status,
        callId: received.callId,
        interactionId: received.interactionId,
        interactionNumber: received.call?.interactionNumber ?? '',
        screenPopUrl: screenPopUrl(account, received),
        callerName: caller?.caller?.name ?? '',
        callerTable: caller?.caller?.table ?? '',
        callerId: caller?.caller?.id ?? '',
        callerConfidence: caller?.confidence ?? '',
        candidates: caller?.candidates.length ?? '',
    }
}

function screenPopUrl(account: Account, { call, interactionId }: Answered): string {
    return account.screenPop.by === 'vendor' ? targetForVendor(account, call, interactionId).url : ''
}
