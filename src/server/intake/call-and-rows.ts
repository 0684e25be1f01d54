import { ofOwnInteraction } from '../calls/caller-said.ts'
import { foldCalls, type Call } from '../calls/fold.ts'
import type { Account } from '../records/accounts.ts'
import { readCallRows, type CallRow } from '../records/calls.ts'
import { callEvents, readComponent } from './component.ts'

export interface CallAndRows {
    readonly call: Call
    /** The one that goes on first. */
    readonly rows: readonly CallRow[]
}

/** A call by one of its rows; undefined when no event tells of it any more. */
export function readCallAndRows(account: Account, row: CallRow): CallAndRows | undefined {
    const component = readComponent(account.id, [row.openedAs])
    const calls = foldCalls(callEvents(component), component.edges)
    const call = calls.find((candidate) => candidate.members.includes(row.openedAs))
    if (call === undefined) return undefined
    const rows = readCallRows(account.id, component.ids).filter(({ openedAs }) => call.members.includes(openedAs))
    const openedAs = rows[0]?.openedAs ?? row.openedAs
    return { call: ofOwnInteraction(call, openedAs), rows }
}
