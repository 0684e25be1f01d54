import type { Call, TimedChange } from './fold.ts'
import { canOwn } from './owner.ts'
import { callersOf, isPeopleField, PEOPLE_FIELDS, peopleValues } from './people-values.ts'

/** The columns of `interaction` this app writes (servicenow-platform facts: columns of interaction). */
export const PROJECTED_FIELDS = [
    'type',
    'state',
    'direction',
    'caller_phone_number',
    'client_session_id',
    ...PEOPLE_FIELDS,
    'short_description',
    'assigned_to',
] as const

export type ProjectedField = (typeof PROJECTED_FIELDS)[number]

export type ProjectedValues = Readonly<Record<ProjectedField, string>>

/** What the Interaction of a call should hold: the phone's facts, and where a person decided, the person's value. */
export function projectInteraction(call: Call): ProjectedValues {
    const machine = phoneValues(call)
    const changed = latestChanges(call.personChanges)
    const values: Record<ProjectedField, string> = { ...machine }
    for (const field of PROJECTED_FIELDS) {
        const change = changed.get(field)
        if (change !== undefined && personHolds(field, change, call)) values[field] = change.value
    }
    return values
}

/** A deleted Interaction is never made again. */
export function isDeletedByPerson(call: Call): boolean {
    return call.personChanges.some((change) => change.kind === 'deleted')
}

function phoneValues(call: Call): ProjectedValues {
    return {
        type: 'phone',
        state: interactionState(call),
        direction: call.direction,
        caller_phone_number: customerNumber(call),
        client_session_id: call.root,
        ...peopleValues(call.caller?.caller),
        short_description: shortDescription(call),
        assigned_to: WITH_OWNER.has(call.state) ? (call.owner?.user ?? '') : '',
    }
}

const WITH_OWNER: ReadonlySet<string> = new Set(['connected', 'wrap_up', 'over'])

/** An answered call is the agent's to close where the account says so, also when the caller gave up after a transfer. */
const WAS_ANSWERED: ReadonlySet<string> = new Set(['answered', 'abandoned_after_transfer'])

function interactionState(call: Call): string {
    if (call.state === 'connected') return call.owner?.state === 'held' ? call.choices.holdAs : 'work_in_progress'
    if (call.state === 'wrap_up') return 'wrap_up'
    if (call.state !== 'over') return 'new'
    if (call.outcome === 'abandoned') return 'closed_abandoned'
    const leftToAgent = call.choices.closeBy === 'agent' && WAS_ANSWERED.has(call.outcome)
    return leftToAgent ? 'work_in_progress' : 'closed_complete'
}

function shortDescription(call: Call): string {
    const way = call.direction === 'outbound' ? 'Phone call to' : 'Phone call from'
    const queue = call.queueName === '' ? '' : ` (${call.queueName})`
    return `${way} ${customerNumber(call) || 'an unknown number'}${queue}`
}

/** E.164 of the person outside: who calls in, or who is called. */
export function customerNumber(call: Call): string {
    return (call.direction === 'outbound' ? call.caller?.calledNumber : call.caller?.callerNumber) ?? ''
}

type ValueChange = Extract<TimedChange, { kind: 'value' }>

function latestChanges(changes: readonly TimedChange[]): Map<string, ValueChange> {
    const latest = new Map<string, ValueChange>()
    for (const change of changes) if (change.kind === 'value') latest.set(change.field, change)
    return latest
}

/** Until when a person's value stands. */
function personHolds(field: ProjectedField, change: ValueChange, call: Call): boolean {
    if (field === 'state') return change.value.startsWith('closed') || call.stateSince <= change.at
    if (field === 'assigned_to') return !anotherAgentSince(change, call)
    if (isPeopleField(field)) return !call.said.chosen.some((choice) => choice.at >= change.at)
    return true
}

/** A hand-made assignment holds until the phone tells of another agent; one that matches no user says nothing. */
function anotherAgentSince(change: ValueChange, call: Call): boolean {
    return call.legs.some(
        (leg) =>
            (leg.claimsAt ?? leg.establishedAt ?? 0) > change.at &&
            canOwn(leg) &&
            leg.user !== '' &&
            leg.user !== change.value
    )
}

/**
 * Whether the app itself may have written this value at some point of the call: a settle that ran beside another saw
 * fewer events, and wrote what they said.
 */
export function isPhoneValue(call: Call, field: ProjectedField, value: string): boolean {
    if (value === '') return true
    switch (field) {
        case 'type':
            return value === 'phone'
        case 'state':
            return (
                PHONE_STATES.has(value) ||
                (value === 'on_hold' && call.choices.holdAs === 'on_hold') ||
                (value === 'wrap_up' && call.choices.wrapUp)
            )
        case 'direction':
            return value === 'inbound' || value === 'outbound'
        case 'caller_phone_number':
            return value === customerNumber(call)
        case 'client_session_id':
            return call.members.includes(value)
        case 'opened_for':
        case 'contact':
        case 'consumer':
        case 'account':
            return callersOf(call).some((caller) => peopleValues(caller)[field] === value)
        case 'short_description':
            return value.startsWith('Phone call ')
        case 'assigned_to':
            return call.legs.some((leg) => leg.user === value)
    }
}

const PHONE_STATES: ReadonlySet<string> = new Set(['new', 'work_in_progress', 'closed_complete', 'closed_abandoned'])
