import { isAgentEvent, type PhoneFacts } from '../calls/event.ts'
import type { Account } from '../records/accounts.ts'
import { keepPresence } from '../records/agent-presence.ts'
import { recordError } from '../records/errors.ts'
import { markProcessed, type OwnEvent } from '../records/events.ts'
import { ABOUT_AN_AGENT, expiryOf } from './append-aside.ts'
import type { Component } from './component.ts'
import { finishLate } from './late.ts'
import type { CallerLookup } from './lookups.ts'
import type { SealedRow } from './sealed.ts'
import { callOf, settle } from './settle.ts'
import type { WrittenCall } from './write-calls.ts'

export type Finished =
    /** `call` is undefined for an event that is about no call, and for one whose call is sealed. */
    | { readonly ok: true; readonly call: WrittenCall | undefined; readonly sealed?: SealedRow }
    | { readonly ok: false; readonly failure: string }

/** Brings an event to its end and marks it: in its own request, or later by the worker. */
export function finishEvent(
    account: Account,
    own: OwnEvent,
    component: Component,
    lookup: CallerLookup | undefined,
    time: { readonly now: number; readonly latency: () => number; readonly thorough?: boolean }
): Finished {
    const { event } = own.stored
    if (event.type === 'integration.error') return finishError(account, own, event.facts, time.latency())
    if (isAgentEvent(event)) return finishAgentEvent(account, own, event, time.latency())
    const settled = settleFor(account, component, event.contact, lookup, time)
    if (!settled.ok) return settled
    if (settled.sealed !== undefined) {
        finishLate(account, own, settled.sealed, time)
        return settled
    }
    if (settled.call === undefined) {
        markProcessed(own, { call: '', decision: NO_CALL_YET, records: [], latency: time.latency() })
        return settled
    }
    const { id, decision, records } = settled.call
    markProcessed(own, { call: id, decision, records, latency: time.latency() })
    return settled
}

/** Settles a component and picks out the call that a contact belongs to. */
export function settleFor(
    account: Account,
    component: Component,
    contact: string,
    lookup: CallerLookup | undefined,
    time: { readonly now: number; readonly thorough?: boolean }
): Finished {
    const settled = settle(account, component, lookup, time.now, time.thorough)
    if (!settled.ok) return settled
    const sealed = settled.lateFor(contact)
    return sealed === undefined
        ? { ok: true, call: callOf(settled.calls, contact) }
        : { ok: true, call: undefined, sealed }
}

const NO_CALL_YET = 'Kept: it begins no call, and none is known that it is about'

/** Taken in while its account only recorded: what it tells of the agent is kept now, where nothing newer is. */
function finishAgentEvent(
    account: Account,
    own: OwnEvent,
    told: { readonly facts: PhoneFacts; readonly at: number },
    latency: number
): Finished {
    keepPresence(account.id, told.facts, told.at)
    const expires = expiryOf(account, own.stored.received)
    markProcessed(own, { call: '', decision: ABOUT_AN_AGENT, records: [], latency, expires })
    return { ok: true, call: undefined }
}

/** A script's own error goes to the error table; it says nothing about the state of a call. */
function finishError(account: Account, own: OwnEvent, facts: PhoneFacts, latency: number): Finished {
    const reported = facts.error ?? { script: '', action: '', message: '', detail: '' }
    const id = recordError({
        account: account.id,
        subject: `reported/${own.stored.id}`,
        origin: 'telephony',
        call: own.stored.event.contact,
        ...reported,
    })
    markProcessed(own, {
        call: '',
        decision: 'Kept as an integration error',
        records: [`x_tkl_voice_error/${id}`],
        latency,
    })
    return { ok: true, call: undefined }
}
