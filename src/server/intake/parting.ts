import { gs } from '@servicenow/glide'
import type { Edge } from '../calls/connection.ts'
import { getAccount, type Account } from '../records/accounts.ts'
import { readCallRows, verifySoon, type CallRow } from '../records/calls.ts'
import { keepRemoval } from '../records/edges.ts'
import { thisInstance } from '../records/this-instance.ts'
import { identifyCaller } from './callers.ts'
import { readComponent, readIds, type Component } from './component.ts'
import { settle } from './settle.ts'

/**
 * Two ids that were taken for one call are not: the edge stays removed, whatever later events name, and both halves are
 * settled. What cannot be settled now is settled by the job that verifies calls, once the account is live.
 */
export function partCalls(accountId: string, edge: Edge, now: number): void {
    keepRemoval(accountId, edge)
    const halves = [edge.one, edge.other]
    for (const id of halves) quietly(() => leaveToJob(accountId, edge, id, now))
    const account = getAccount(accountId)
    if (account === undefined || account.mode !== 'live' || account.homeInstance !== thisInstance()) return
    for (const id of halves) quietly(() => settleHalf(account, id, now))
}

/**
 * Of the ids that were parted from a call, those whose own half no row stands for yet: nobody else would have such a
 * half verified. Costs statements only where an edge was removed.
 */
export function partedWithoutRow(account: Account, component: Component): string[] {
    const ends = component.removed.flatMap(({ one, other }) => [one, other])
    const parted = Array.from(new Set(ends)).filter((id) => !component.ids.includes(id))
    return parted.filter((id) => readCallRows(account.id, readIds(account.id, [id])).length === 0)
}

/** A sealed call is not parted: then there is nothing to look at. */
function leaveToJob(account: string, { one, other }: Edge, half: string, now: number): void {
    const rows = readCallRows(account, readIds(account, [half]))
    const isOf = (row: CallRow, id: string): boolean => row.openedAs === id || row.members.includes(id)
    if (rows.some((row) => row.sealed && isOf(row, one) && isOf(row, other))) return
    for (const row of rows.filter(({ sealed }) => !sealed)) verifySoon(row, now)
}

function settleHalf(account: Account, id: string, now: number): void {
    const settled = settle(account, readComponent(account.id, [id]), identifyCaller, now, true)
    if (!settled.ok) throw new Error(settled.failure)
}

/** One half that fails does not keep the other from it, nor the edge from being deleted. */
function quietly(work: () => void): void {
    try {
        work()
    } catch (error) {
        gs.warn('Trunkline: one half of a parted call is not settled: {0}', String(error))
    }
}
