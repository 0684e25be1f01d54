import { gs } from '@servicenow/glide'
import { readAccounts, type Account } from '../records/accounts.ts'
import { readCallRows } from '../records/calls.ts'
import {
    countAgain,
    finishSealing,
    letEventExpire,
    readHalfSealed,
    readSealable,
    readWithoutCall,
    sealRow,
    setExpiry,
    unsealRow,
    type SealedCall,
} from '../records/sealing.ts'
import { isAnothers } from './anothers.ts'
import { alone } from './alone.ts'
import { readIds } from './component.ts'

const DAY_MS = 86400000

/** Calls read at once. */
const BATCH = 200

/** Longer than a run takes: a run that died gives way to the next. */
const LEASE_MS = 600000

/**
 * Seals the calls that have been over for as long as their account says: from then on the row is the truth, and the
 * events are removed some days later. The row is sealed first and its events are told afterwards when they expire, so
 * that no call that is still folded ever loses an event; a run that dies between the two is finished by the next.
 * Returns how many calls were sealed.
 */
export function sealOldCalls(now: number, hasTime: () => boolean): number {
    return alone('seal-old-calls', now, LEASE_MS, () =>
        readAccounts().reduce((count, account) => {
            const sealed = sealCallsOf(account, now, hasTime)
            dropLeftovers(account, now)
            return count + sealed
        }, 0)
    )
}

/** A row that somebody wrote to while it was being sealed is folded again, with all its events. */
export function unseal(account: string, call: SealedCall): void {
    setExpiry(account, call, undefined, (contact) => isAnothers(account, call.id, contact))
    countAgain(account, [call.id], () => true)
    unsealRow(call.id)
}

function sealCallsOf(account: Account, now: number, hasTime: () => boolean): number {
    const before = now - account.sealAfterDays * DAY_MS
    let count = 0
    while (hasTime()) {
        const sealed = readSealable(account.id, before, BATCH).filter((id) => isDone(id, () => sealRow(id, before)))
        const finished = readHalfSealed(account.id, BATCH).filter((call) =>
            isDone(call.id, () => letExpire(account, call, now))
        )
        count += sealed.length
        if (sealed.length === 0 && finished.length === 0) break
    }
    return count
}

function letExpire(account: Account, call: SealedCall, now: number): true {
    const expires = now + account.keepEventsDays * DAY_MS
    setExpiry(account.id, call, expires, (contact) => isAnothers(account.id, call.id, contact))
    finishSealing(call.id, now)
    return true
}

/** Errors of scripts, and links to calls that nobody has told of: what no call holds on to goes after the same time. */
function dropLeftovers(account: Account, now: number): void {
    const expires = now + account.keepEventsDays * DAY_MS
    for (const { id, contact } of readWithoutCall(account.id, now - account.sealAfterDays * DAY_MS, BATCH)) {
        isDone(id, () => {
            if (!isOfOpenCall(account, contact)) letEventExpire(id, expires)
            return true
        })
    }
}

/** A call that was opened later may count an event that once belonged to none. */
function isOfOpenCall(account: Account, contact: string): boolean {
    if (contact === '') return false
    const rows = readCallRows(account.id, readIds(account.id, [contact]))
    return rows.some((row) => !row.sealed && (row.openedAs === contact || row.members.includes(contact)))
}

/** One call that cannot be sealed does not keep the others from it. */
function isDone(id: string, work: () => unknown): boolean {
    try {
        return work() !== undefined
    } catch (error) {
        gs.warn('Trunkline: {0} could not be sealed: {1}', id, String(error))
        return false
    }
}
