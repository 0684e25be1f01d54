import type { Account } from '../records/accounts.ts'
import { readCallRows } from '../records/calls.ts'
import { orphanedRows } from './orphaned.ts'
import { effectsSoon } from './event-queue.ts'
import { isSameComponent, readComponent, type Component } from './component.ts'
import { completeFacts, type CallerLookup } from './lookups.ts'
import { partSealed, type Parted } from './sealed.ts'
import { writeCalls, type WrittenCall } from './write-calls.ts'

/** How often a settle starts again because something came in meanwhile; then the worker goes on. */
const ROUNDS = 3

export type Settled =
    | {
          readonly ok: true
          readonly calls: readonly WrittenCall[]
          /** The sealed call that events about a contact are late for. */
          readonly lateFor: Parted['lateFor']
      }
    | { readonly ok: false; readonly failure: string }

/**
 * Brings the records of the calls in a component to what their events say. There is no lock: whoever settles compares
 * each record with a fresh read of itself, and afterwards reads the events again; what came in between starts another
 * round. Two settles of the same call therefore end in the same place, whichever writes last. Throws when the instance
 * refuses a write to the app's own tables.
 *
 * @param thorough compares what a request takes for written, for those whom nobody waits for.
 */
export function settle(
    account: Account,
    start: Component,
    lookup: CallerLookup | undefined,
    now: number,
    thorough = false
): Settled {
    let component = start
    const writtenHere = new Set<string>()
    const woken = new Set<string>()
    let wrote = false
    for (let round = 1; round <= ROUNDS; round++) {
        const rows = readCallRows(account.id, component.ids)
        const { open, lateFor, parentOf } = partSealed(account.id, component, rows)
        const complete = completeFacts(account, open, rows, lookup, now)
        const found = { rows, orphaned: orphanedRows(account.id, component), sealedParentOf: parentOf, writtenHere }
        const written = writeCalls(account, complete, found, thorough, now)
        if (written.failure !== '') return { ok: false, failure: written.failure }
        for (const call of written.calls.filter((one) => one.wrote)) writtenHere.add(call.interactionId)
        for (const call of written.calls.filter((one) => one.wantsMore)) woken.add(call.id)
        wrote = wrote || written.calls.some((call) => call.wrote)
        const again = readComponent(account.id, complete.ids)
        if (!written.hadTwin && isSameComponent(written.component, partSealed(account.id, again, rows).open)) {
            woken.forEach(effectsSoon)
            return { ok: true, calls: written.calls.map((call) => ({ ...call, wrote })), lateFor }
        }
        component = again
    }
    return { ok: false, failure: `Events kept coming in during ${ROUNDS} rounds` }
}

/** The call that an event's contact belongs to. */
export function callOf(calls: readonly WrittenCall[], contact: string): WrittenCall | undefined {
    return calls.find((written) => written.call.members.includes(contact)) ?? calls[calls.length - 1]
}
