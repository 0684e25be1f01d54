import { readWrapUpLimit } from '../records/account-polling.ts'
import { readSettlingAccounts, type Account } from '../records/accounts.ts'
import { thisInstance } from '../records/this-instance.ts'
import { readWrapUpLegs, type WrapUpLeg } from '../records/wrap-up-legs.ts'
import { identifyCaller } from './callers.ts'
import { receive } from './receive.ts'

/** Legs in one run, of each account. */
const BATCH = 200

/**
 * Ends the wrap-up of agents who are in it for longer than their account allows: as of the limit, whenever this runs.
 * Returns how many it ended.
 */
export function endOverdueWrapUps(clock: () => number): number {
    let ended = 0
    for (const account of readSettlingAccounts(thisInstance())) {
        const limit = readWrapUpLimit(account.id)
        const legs = readWrapUpLegs(account.id, clock() - limit, BATCH)
        for (const leg of legs) endWrapUp(account, leg, leg.startedAt + limit, clock)
        ended += legs.length
    }
    return ended
}

function endWrapUp(account: Account, leg: WrapUpLeg, at: number, clock: () => number): void {
    const now = clock()
    const event = {
        source: 'trunkline',
        eventId: `wrapup.limit/${leg.id}`,
        canonicalBody: '',
        type: 'wrapup.ended',
        contact: leg.contact,
        parent: '',
        ownTime: at,
        facts: { agent: { externalId: leg.agent, username: '', email: '' }, cause: 'limit' },
    } as const
    receive(account, event, identifyCaller, { now, latency: () => clock() - now, rawBody: '' })
}
