import type { Call } from './fold.ts'
import { keyedNumbers, type KeyedNumber } from './keyed-numbers.ts'
import { isCallerSaid } from './people-values.ts'
import { isDeletedByPerson } from './projection.ts'

/** What an account wants done about a call beside its Interaction. */
export interface EffectChoices {
    /** The account, or one of its queues, creates a record when an agent answers. */
    readonly mayCreate: boolean
    /** When a work note goes to the records of a call. */
    readonly notes: { readonly start: boolean; readonly end: boolean }
}

/** What the fold does not know of a call's records. */
export interface KnownRecords {
    /** Somebody has linked a record to the call. */
    readonly hasLinked: boolean
    /** sys_ids of the rows that go on as this call and have records of their own. */
    readonly merged: readonly string[]
}

export type NoteMoment = 'start' | 'end'

/** Something that is wanted because of a call. It is wanted until it is done, and once it is done for good. */
export type Effect =
    | { readonly kind: 'link'; readonly number: KeyedNumber }
    /** What is linked to the Interaction of a call that turned out to be this one is linked to this one's. */
    | { readonly kind: 'adopt'; readonly call: string }
    /** The queue says whether and what, so another queue is another answer. */
    | { readonly kind: 'record'; readonly queue: string }
    /** The record that was made for the call is for this caller ('' for nobody), unless somebody says otherwise. */
    | { readonly kind: 'caller'; readonly table: string; readonly id: string }
    | { readonly kind: 'note'; readonly moment: NoteMoment }

/**
 * Everything that is wanted because of a call, in the order in which it is done. Nothing is wanted of a call whose
 * Interaction a person deleted.
 */
export function wantedEffects(call: Call, choices: EffectChoices, known: KnownRecords): Effect[] {
    if (isDeletedByPerson(call)) return []
    const links = keyedNumbers(call.attributes).map((number): Effect => ({ kind: 'link', number }))
    const adopted = Array.from(known.merged)
        .sort()
        .map((row): Effect => ({ kind: 'adopt', call: row }))
    const isRecordWanted = choices.mayCreate && call.answeredAt !== undefined
    const record: Effect[] = isRecordWanted ? [{ kind: 'record', queue: call.queue }] : []
    // What is linked may have been made for the call, at the panel.
    const callers = isRecordWanted || known.hasLinked ? callerEffect(call) : []
    const hasRecords = known.hasLinked || links.length + adopted.length + record.length > 0
    return [...links, ...adopted, ...record, ...callers, ...(hasRecords ? noteEffects(call, choices) : [])]
}

function callerEffect(call: Call): Effect[] {
    const caller = call.caller?.caller
    if (caller !== undefined) return [{ kind: 'caller', table: caller.table, id: caller.id }]
    return isCallerSaid(call) || call.said.words > 0 ? [{ kind: 'caller', table: '', id: '' }] : []
}

function noteEffects(call: Call, choices: EffectChoices): Effect[] {
    const start: Effect[] =
        choices.notes.start && call.answeredAt !== undefined ? [{ kind: 'note', moment: 'start' }] : []
    return choices.notes.end && isPhoneOver(call) ? [...start, { kind: 'note', moment: 'end' }] : start
}

/** Nobody is on the phone any more; somebody may still be in wrap-up. */
export function isPhoneOver(call: Call): boolean {
    return call.state === 'over' || call.state === 'wrap_up'
}

/**
 * From when on the call has ended for good, milliseconds since the epoch: at once where the whole call was told to be over,
 * else when nothing that comes can go on with it. A release of its only contact may be the first half of a transfer.
 */
export function endsForGoodAt({ endedAt, isCleared, choices, lastEventAt }: Call): number {
    return (endedAt ?? lastEventAt) + (isCleared ? 0 : choices.rejoinSeconds * 1000)
}

/** The same for the same effects, '' for none: what tells whether anything else is wanted than before. */
export function effectsText(effects: readonly Effect[]): string {
    return effects.map(nameOf).join(' ')
}

function nameOf(effect: Effect): string {
    switch (effect.kind) {
        case 'link':
            return `link:${effect.number.number}`
        case 'adopt':
            return `adopt:${effect.call}`
        case 'record':
            return `record:${encodeURIComponent(effect.queue)}`
        case 'caller':
            return `caller:${effect.table}/${effect.id}`
        case 'note':
            return `note:${effect.moment}`
    }
}
