import { gs } from '@servicenow/glide'
import type { Edge } from '../calls/connection.ts'
import { getAccount } from '../records/accounts.ts'
import { keepRemoval } from '../records/edges.ts'
import { thisInstance } from '../records/this-instance.ts'
import { readComponent } from './component.ts'
import { settle } from './settle.ts'

/**
 * Two ids that were taken for one call are not: the edge stays removed, whatever later events name, and both halves are
 * settled. What cannot be settled now is settled with the next event of its half.
 */
export function partCalls(accountId: string, edge: Edge, now: number): void {
    keepRemoval(accountId, edge)
    const account = getAccount(accountId)
    if (account === undefined || account.mode !== 'live' || account.homeInstance !== thisInstance()) return
    for (const id of [edge.one, edge.other]) {
        const settled = settle(account, readComponent(account.id, [id]), undefined, now, true)
        if (!settled.ok) gs.warn('Trunkline: one half of a parted call is not settled: {0}', settled.failure)
    }
}
