import {
    findCallsOpenedAs,
    findNamedCalls,
    getTracedCall,
    membersOf,
    readTracedEvents,
    readTracedLegs,
    type TracedRow,
} from '../records/trace.ts'
import { isAnothers } from './anothers.ts'
import { readIds } from './component.ts'

/** What became of a call, as the rows stand. */
export interface CallTrace {
    /** undefined while events about it wait to be settled. */
    readonly call: TracedRow | undefined
    /** Every id the call is known by. */
    readonly members: readonly string[]
    readonly legs: readonly TracedRow[]
    readonly events: readonly TracedRow[]
    /** There are more events than these. */
    readonly isCut: boolean
}

/** More than a call may have that is settled inside a request; an answer stays of a readable size. */
const MOST_EVENTS = 1000

/** Follows a chain of merged rows; a longer one is none. */
const MOST_MERGES = 20

/** The call that an id belongs to, whichever id of it that is; undefined when nothing is known of the id. */
export function traceCall(account: string, id: string): CallTrace | undefined {
    const call = findCall(account, id)
    const members = call === undefined ? [id] : idsOf(account, call)
    const own = call?.id ?? ''
    const events = readTracedEvents(account, own, members, MOST_EVENTS + 1, (contact) =>
        isAnothers(account, own, contact)
    )
    if (call === undefined && events.length === 0) return undefined
    return {
        call,
        members,
        legs: call === undefined ? [] : readTracedLegs(account, call.id),
        events: events.slice(0, MOST_EVENTS),
        isCut: events.length > MOST_EVENTS,
    }
}

/** By what the row says of itself, then by what was decided for the id's events, then by what the id is joined to. */
function findCall(account: string, id: string): TracedRow | undefined {
    const named = findNamedCalls(account, id)
    const rows = named.length > 0 ? named : findCallsOpenedAs(account, readIds(account, [id]))
    const known = rows.find((row) => row.id === id) ?? rows.find((row) => isKnownAs(row, id)) ?? decidedFor(account, id)
    return survivorOf(known ?? earliest(rows))
}

function isKnownAs(row: TracedRow, id: string): boolean {
    return row.values['opened_as'] === id || membersOf(row).includes(id)
}

function decidedFor(account: string, id: string): TracedRow | undefined {
    const calls = readTracedEvents(account, '', [id], MOST_EVENTS, () => false).map(
        (event) => event.values['call'] ?? ''
    )
    return getTracedCall(calls.filter((call) => call !== '').pop() ?? '')
}

function earliest(rows: readonly TracedRow[]): TracedRow | undefined {
    const opened = (row: TracedRow): string => row.values['opened'] ?? ''
    return Array.from(rows).sort((one, other) => (opened(one) < opened(other) ? -1 : 1))[0]
}

function survivorOf(row: TracedRow | undefined): TracedRow | undefined {
    let survivor = row
    for (let step = 0; step < MOST_MERGES; step++) {
        const next = getTracedCall(survivor?.values['merged_into'] ?? '')
        if (next === undefined) return survivor
        survivor = next
    }
    return survivor
}

/** A row that remembers no ids of its call is known by all that are joined to the one it was opened under. */
function idsOf(account: string, call: TracedRow): string[] {
    const remembered = membersOf(call)
    const openedAs = call.values['opened_as'] ?? ''
    const ids = remembered.length > 0 ? remembered : readIds(account, [openedAs])
    return Array.from(new Set([call.values['external_id'] ?? '', openedAs].concat(ids))).filter((id) => id !== '')
}
