import { gs } from '@servicenow/glide'
import { readSettlingAccounts, type Account } from '../records/accounts.ts'
import { readDueEffects, readEffectsDue, setEffectsDue } from '../records/call-effects.ts'
import { getCallOfAnyAccount, type CallRow } from '../records/calls.ts'
import { endLease, takeLease, type Lease } from '../records/leases.ts'
import { thisInstance } from '../records/this-instance.ts'
import { dateTimeText } from '../records/time.ts'
import { readCallAndRows } from './call-and-rows.ts'
import { takeCallerOfRecords } from './caller-of-record.ts'
import { effectsOf } from './effects.ts'
import { doEffects } from './effects-do.ts'

/** Calls in one run. */
const BATCH = 200

/** Longer than one call takes: a worker that died gives way to the next. */
const LEASE_MS = 300000

/** Before it ends, so that one that stood still for long does not do what the next has done. */
const MARGIN_MS = 30000

/** How often the worker starts again because somebody woke it meanwhile; then the job goes on. */
const ROUNDS = 3

/** When a call is looked at again that could not be worked on. */
const PAUSE_MS = 900000

/** Does what is wanted because of calls and was left undone. Returns how many calls were looked at. */
export function workDueEffects(clock: () => number): number {
    const accounts = readSettlingAccounts(thisInstance()).map((account) => account.id)
    return readDueEffects(accounts, clock(), BATCH).filter((call) => workEffects(call, clock)).length
}

/**
 * Does what is wanted because of one call (sys_id of its row). Only one worker at a time: another finds the call taken,
 * and the job comes by again. false when nothing could be looked at.
 */
export function workEffects(id: string, clock: () => number): boolean {
    const found = getCallOfAnyAccount(id)
    const account = readSettlingAccounts(thisInstance()).find((one) => one.id === found?.account)
    if (found === undefined || account === undefined) return false
    try {
        return work(account, found.row, clock)
    } catch (error) {
        gs.warn('Trunkline: what is wanted because of call {0} could not be done: {1}', id, String(error))
        setEffectsDue(id, clock() + PAUSE_MS)
        return false
    }
}

function work(account: Account, row: CallRow, clock: () => number): boolean {
    const now = clock()
    const rows = readCallAndRows(account, row)?.rows ?? [row]
    const leases = takeAll(rows, now)
    if (leases === undefined) return false
    try {
        for (let round = 1; round <= ROUNDS && workRound(account, row, now, clock); round++);
        return true
    } finally {
        for (const lease of leases) endLease(lease, now)
    }
}

/** Two rows that turn out to be one call are worked on together, so that what one has made the other does not make. */
function takeAll(rows: readonly CallRow[], now: number): Lease[] | undefined {
    const leases: Lease[] = []
    for (const row of rows) {
        const lease = takeLease(`effects/${row.id}`, now, LEASE_MS)
        if (lease === undefined) {
            for (const taken of leases) endLease(taken, now)
            return undefined
        }
        leases.push(lease)
    }
    return leases
}

/** Everything is read here, after the lease was taken. Returns whether somebody woke the worker meanwhile. */
function workRound(account: Account, row: CallRow, now: number, clock: () => number): boolean {
    const busy = now + LEASE_MS
    const state = readCallAndRows(account, row)
    const [survivor, ...merged] = state?.rows ?? []
    if (state === undefined || survivor === undefined || survivor.sealed) {
        setEffectsDue(row.id, undefined)
        return false
    }
    setEffectsDue(survivor.id, busy)
    const effects = effectsOf(account, state.call, state.rows)
    const isStillMine = (): boolean => clock() < now + LEASE_MS - MARGIN_MS
    const next = doEffects({ account, ...state, survivor, effects, now, isStillMine })
    takeCallerOfRecords(account, state, now)
    for (const other of merged) if (readEffectsDue(other.id) !== '') setEffectsDue(other.id, undefined)
    if (readEffectsDue(survivor.id) !== dateTimeText(busy)) return true
    setEffectsDue(survivor.id, next)
    return false
}
