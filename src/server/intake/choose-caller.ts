import type { Candidate } from '../calls/event.ts'
import { ofOwnInteraction, type TimedChoice } from '../calls/caller-said.ts'
import { foldCalls, type Call } from '../calls/fold.ts'
import type { Leg } from '../calls/leg.ts'
import { isPeopleField } from '../calls/people-values.ts'
import { customerNumber } from '../calls/projection.ts'
import { keepCallerChoice } from '../records/caller-choices.ts'
import { verifySoon, type CallRow } from '../records/calls.ts'
import { markSettled, openEvent } from '../records/events.ts'
import { appendFact, factRecordId } from './append.ts'
import { whoHas } from './callers.ts'
import { callEvents, readComponent } from './component.ts'
import type { PanelCall } from './panel-call.ts'
import { callOf, settle, type Settled } from './settle.ts'
import type { WrittenCall } from './write-calls.ts'

export type Chosen =
    /** `deferred`: it is kept, and the records follow. */
    | { readonly status: 'chosen' | 'unchanged' | 'deferred'; readonly call: Call; readonly written?: WrittenCall }
    | { readonly status: 'sealed' }

/** The call of a row, folded; undefined when nothing of it can be folded any more. */
export function foldRow({ account, row }: PanelCall): Call | undefined {
    if (row.sealed) return undefined
    const component = readComponent(account.id, [row.openedAs])
    const calls = foldCalls(callEvents(component), component.edges)
    const call = calls.find(({ members }) => members.includes(row.openedAs))
    return call && ofOwnInteraction(call, row.openedAs)
}

/**
 * An agent says who the caller is (`undefined`: none of those who are shown). It becomes a fact of the call, its records
 * follow at once, and it is remembered for the number. Saying the same again changes nothing, unless somebody wrote
 * another caller into the Interaction since.
 *
 * @param isRemembered not where the agent cannot know whom they decide about.
 */
export function chooseCaller(
    found: PanelCall,
    caller: Candidate | undefined,
    by: string,
    now: number,
    isRemembered = true
): Chosen {
    const { account, row } = found
    const isLive = account.mode === 'live'
    // First what a person did before: a choice counts against it only if it is later.
    if (isLive) settle(account, readComponent(account.id, [row.openedAs]), undefined, now)
    const call = foldRow(found)
    if (call === undefined) return { status: 'sealed' }
    const latest = call.said.chosen[call.said.chosen.length - 1]
    const isNew = latest === undefined || latest.caller?.id !== caller?.id || changedSince(call, latest) !== undefined
    const at = isNew ? laterThan(call, now) : latest.at
    const key = isNew ? append(found, call, caller, by, at) : latest.key
    if (isRemembered) keepChoice(found, call, isNew ? { caller, by, at } : latest)
    const settled = isLive ? settle(account, readComponent(account.id, [row.openedAs]), undefined, now) : undefined
    if (settled !== undefined) noteSettled(key, row, settled)
    if (settled?.ok !== true) {
        verifySoon(row, now)
        return { status: 'deferred', call }
    }
    if (settled.lateFor(row.openedAs) !== undefined) return { status: 'sealed' }
    const written = callOf(settled.calls, row.openedAs)
    if (written === undefined) return { status: 'deferred', call }
    return { status: isNew ? 'chosen' : 'unchanged', call: written.call, written }
}

/** Gives the event's sys_id. */
function append(found: PanelCall, call: Call, caller: Candidate | undefined, by: string, at: number): string {
    const { account, row } = found
    const after = call.said.chosen[call.said.chosen.length - 1]?.key ?? ''
    const fact = {
        type: 'caller.chosen',
        // What it follows is part of its name: a request that comes twice is one choice.
        id: ['caller.chosen', row.id, after, String(call.personChanges.length), caller?.id ?? 'none'].join('/'),
        contact: contactOf(call, row, by),
        facts: { ...(caller === undefined ? {} : { caller }), by },
        at,
        call: row.id,
        decision:
            caller === undefined
                ? 'An agent said that the caller is none of those who were shown'
                : 'An agent chose the caller',
    } as const
    appendFact(account.id, fact, at)
    return factRecordId(account.id, fact.id)
}

/**
 * The contact that the agent is on, or was on last: should the call be parted, what they said goes with them. For
 * others one that events tell of; the id that a row was opened under may be a mere name.
 */
function contactOf(call: Call, { openedAs }: CallRow, by: string): string {
    const own = call.legs.filter((leg) => leg.user === by).sort((a, b) => startOf(a) - startOf(b))
    const fallback = call.contacts.includes(openedAs) ? openedAs : call.contacts[0]
    return own[own.length - 1]?.contact ?? fallback ?? openedAs
}

function startOf(leg: Leg): number {
    return leg.establishedAt ?? leg.deliveredAt ?? 0
}

/** From now on this request writes nothing more: what the agent does to the Interaction is done by hand. */
function noteSettled(key: string, row: CallRow, settled: Settled): void {
    const event = openEvent(key)
    const written = settled.ok ? callOf(settled.calls, row.openedAs) : undefined
    if (event !== undefined) markSettled(event, written?.records ?? [], Date.now())
}

/** Without a number there is nothing to remember it by. */
function keepChoice(
    { account, row }: PanelCall,
    call: Call,
    { caller, by, at }: Pick<TimedChoice, 'caller' | 'by' | 'at'>
): void {
    const number = customerNumber(call)
    if (number === '') return
    keepCallerChoice({ number, work: account.work, caller, by, at, call: row.id, known: whoHas(number) })
}

/** What a person wrote into the Interaction after a choice. */
function changedSince(call: Call, choice: TimedChoice): number | undefined {
    return peopleChanges(call).find((at) => at > choice.at)
}

function peopleChanges(call: Call): number[] {
    return call.personChanges.flatMap((change) =>
        change.kind === 'value' && isPeopleField(change.field) ? [change.at] : []
    )
}

/** The clocks of nodes differ; who chooses last has seen what was there. */
function laterThan(call: Call, now: number): number {
    return Math.max(now, ...call.said.chosen.map((choice) => choice.at + 1), ...peopleChanges(call))
}
