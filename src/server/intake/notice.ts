import { getAccount } from '../records/accounts.ts'
import { findCallOfInteraction } from '../records/calls.ts'
import { readInteraction } from '../records/interactions.ts'
import { thisInstance } from '../records/this-instance.ts'
import { readComponent } from './component.ts'
import { foreignFields, isAsWritten } from './person-changes.ts'
import { settle } from './settle.ts'

/**
 * Someone wrote to an Interaction: when it was not this app, its call is settled again, so that the change is known. So is
 * one that the app has not come to write: the more is written by others before, the less can be told of who wrote what.
 */
export function settleAfterChange(interaction: string, now: number): boolean {
    const found = findCallOfInteraction(interaction)
    if (found === undefined || found.row.sealed) return false
    const current = readInteraction(interaction)
    const isKnown = current !== undefined && foreignFields(found.row, current).length === 0
    if (isKnown && isAsWritten(found.row, current)) return false
    const account = getAccount(found.account)
    if (account === undefined || account.mode !== 'live' || account.homeInstance !== thisInstance()) return false
    return settle(account, readComponent(account.id, [found.row.openedAs]), undefined, now).ok
}
