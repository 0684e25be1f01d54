import type { Candidate, EventType, PersonChange } from '../calls/event.ts'
import type { Call } from '../calls/fold.ts'
import { isPeopleField, personWritten, type PeopleField } from '../calls/people-values.ts'
import { isPhoneValue, PROJECTED_FIELDS, type ProjectedField } from '../calls/projection.ts'
import type { Account } from '../records/accounts.ts'
import { readCallerRecord, toCandidate } from '../records/caller-records.ts'
import { getCallRow, type CallRow } from '../records/calls.ts'
import type { StoredEvent } from '../records/events.ts'
import { isSameValue, type InteractionRecord } from '../records/interactions.ts'
import { findUserName } from '../records/people.ts'
import { appendFact, isKnownFact } from './append.ts'
import { readComponent, type Component } from './component.ts'

/**
 * What a person did to the Interaction: a value that is neither what the app was about to write nor what it found there
 * before, or the record's deletion. Each becomes an event, once.
 */
export function personChanges(
    account: Account,
    component: Component,
    call: Call,
    row: CallRow,
    interactionId: string,
    found: InteractionRecord | undefined,
    now: number
): StoredEvent[] {
    if (found === undefined) {
        return wasWritten(component, interactionId) ? keepDeletion(account, component, row, interactionId, now) : []
    }
    if (foreignFields(row, found).length === 0) return []
    const fresh = getCallRow(row.id) ?? row
    const changed = foreignFields(fresh, found).filter(
        (field) => !isAnotherSettle(account, component, call, fresh, found, field)
    )
    const caller = callerWritten(account, found, changed.filter(isPeopleField))
    return changed.flatMap((field) =>
        keepChange(account, component, row, found, { field, ...(isPeopleField(field) ? caller : {}) }, now)
    )
}

/**
 * A settle that ran beside this one, with other events in hand, writes values that this one does not know of, or has not
 * come to write. They are told from a person's by who wrote last, and by being values that the phone's facts give or that
 * stood there before.
 */
function isAnotherSettle(
    account: Account,
    component: Component,
    call: Call,
    row: CallRow,
    found: InteractionRecord,
    field: ProjectedField
): boolean {
    const value = found.values[field] ?? ''
    const stood = row.projected.before[field]
    const isBefore = stood !== undefined && isSameValue(value, stood)
    const choices = choicesNow(component, found)
    if (isBefore && isPeopleField(field) && choices.some((choice) => !choice.isOver)) return true
    if (!isBefore && !isPhoneValue(call, field, value)) return false
    const isSettle =
        isOwnWriter(account, found.updatedBy) || choices.some(({ by }) => findUserName(by) === found.updatedBy)
    if (!isSettle) return false
    return field !== 'state' || !value.startsWith('closed') || mayBeClosed(account, component)
}

/**
 * The choices that were being settled when the Interaction was written, by agents (sys_ids): their requests write as they
 * themselves, and until one is over, what it has not come to write stands as it was.
 */
function choicesNow(
    component: Component,
    { updatedAt }: InteractionRecord
): { readonly by: string; readonly isOver: boolean }[] {
    return component.events.flatMap(({ event, received, settledAt }) => {
        const isNow = updatedAt - SECOND_MS < (settledAt ?? received + LONGEST_REQUEST_MS)
        return event.type === 'caller.chosen' && isNow ? [{ by: event.facts.by, isOver: settledAt !== undefined }] : []
    })
}

/** Records say in whole seconds when they were written. */
const SECOND_MS = 1000

/** A request whose node died said nothing of its end. */
const LONGEST_REQUEST_MS = 300000

/**
 * Whether any settle may have closed the Interaction. What it knew is stored, so the events are read again: no settle
 * closes a call of one contact of which nothing but beginnings and holds are told, and which no edge ever joined to
 * another.
 */
function mayBeClosed(account: Account, component: Component): boolean {
    const { ids, events, removed } = readComponent(account.id, component.ids)
    const isAlone = ids.length === 1 && removed.length === 0
    return !isAlone || events.some(({ event }) => event.parent !== '' || !GOES_ON.has(event.type))
}

const GOES_ON: ReadonlySet<EventType> = new Set<EventType>([
    'call.opened',
    'caller.identified',
    'caller.chosen',
    'agent.resolved',
    'call.offered',
    'call.queued',
    'call.delivered',
    'call.established',
    'call.consulted',
    'call.held',
    'call.retrieved',
])

/** Settles run as the account's integration user, and as the platform's own user in jobs. */
export function isOwnWriter(account: Account, userName: string): boolean {
    return userName === SYSTEM_USER || userName === findUserName(account.integrationUser)
}

/** Who scheduled scripts without a run-as user run as. */
const SYSTEM_USER = 'system'

/** Fields that hold a value this app neither wrote nor found. */
export function foreignFields(row: CallRow, found: InteractionRecord): ProjectedField[] {
    return PROJECTED_FIELDS.filter((field) => {
        const value = found.values[field]
        if (value === undefined) return false
        if (row.projected.about[field] === undefined) return isOlder(row, field) && value !== ''
        return !knownValues(row, found, field).some((ours) => ours !== undefined && isSameValue(value, ours))
    })
}

/** Every field holds what the app was last about to write. */
export function isAsWritten(row: CallRow, found: InteractionRecord): boolean {
    return Object.entries(row.projected.about).every(([field, value]) => {
        const stands = found.values[field]
        return stands === undefined || isSameValue(stands, value)
    })
}

/**
 * What was found may still stand there, as long as the app's write is the only one since: whoever wrote after that
 * brought it back.
 */
function knownValues({ projected }: CallRow, found: InteractionRecord, field: ProjectedField): (string | undefined)[] {
    const { about, before, version } = projected
    const isWrittenOver = version !== undefined && found.version > version + 1
    return isWrittenOver ? [about[field]] : [about[field], before[field]]
}

/** The row was written before the app wrote this field: what stands there is somebody else's. */
function isOlder(row: CallRow, field: ProjectedField): boolean {
    return isPeopleField(field) && row.projected.about['type'] !== undefined
}

interface WrittenCaller {
    readonly caller?: Candidate | null
}

/** Somebody whose record cannot be read has no name here. */
function callerWritten(account: Account, found: InteractionRecord, changed: readonly PeopleField[]): WrittenCaller {
    if (changed.length === 0) return {}
    const named = personWritten(found.values, changed, account.work === 'itsm')
    if (named === undefined) return { caller: null }
    const record = readCallerRecord(named.table, named.id)
    if (record === undefined) return { caller: { ...named, name: '' } }
    const isMoved = record.table === 'customer_contact' && changed.includes('account')
    return { caller: toCandidate(isMoved ? { ...record, account: found.values['account'] ?? '' } : record) }
}

/** An event that was brought to its end saw the Interaction written, so a missing one has been deleted since. */
function wasWritten(component: Component, interactionId: string): boolean {
    return component.events.some(
        ({ event }) => event.processed && event.records.includes(`interaction/${interactionId}`)
    )
}

function keepDeletion(
    account: Account,
    component: Component,
    row: CallRow,
    interactionId: string,
    now: number
): StoredEvent[] {
    return keep(
        account,
        component,
        row,
        { id: `person.changed/${interactionId}/deleted`, facts: { kind: 'deleted' }, at: now },
        now
    )
}

function keepChange(
    account: Account,
    component: Component,
    row: CallRow,
    found: InteractionRecord,
    { field, ...said }: { readonly field: string } & WrittenCaller,
    now: number
): StoredEvent[] {
    const value = found.values[field] ?? ''
    return keep(
        account,
        component,
        row,
        {
            id: `person.changed/${found.id}/${field}/${value}/${found.updatedAt}`,
            facts: { kind: 'value', field, value, by: found.updatedBy, ...said },
            at: Math.min(found.updatedAt, now),
        },
        now
    )
}

/** Nothing when the change is known already. */
function keep(
    account: Account,
    component: Component,
    row: CallRow,
    change: { id: string; facts: PersonChange; at: number },
    now: number
): StoredEvent[] {
    if (isKnownFact(account.id, component.events, change.id)) return []
    const fact = {
        type: 'person.changed',
        id: change.id,
        contact: row.openedAs,
        facts: change.facts,
        at: change.at,
        call: row.id,
        decision: 'A person changed the Interaction, and what they chose counts',
    } as const
    const stored = appendFact(account.id, fact, now)
    return stored === undefined ? [] : [stored]
}
