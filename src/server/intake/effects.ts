import { effectsText, wantedEffects, type Effect } from '../calls/effects.ts'
import type { Call } from '../calls/fold.ts'
import type { Account } from '../records/accounts.ts'
import type { CallRow } from '../records/calls.ts'
import type { Values } from '../records/record.ts'
import { dateTimeText } from '../records/time.ts'

/**
 * What is wanted because of a call, and the columns of its row that keep it: the row itself wakes the worker, so that
 * nothing is wanted that is not stored, and a call of which nothing is wanted costs no statement.
 */

/** @param rows of the call, the one that goes on first. */
export function effectsOf(account: Account, call: Call, rows: readonly CallRow[]): Effect[] {
    const [survivor, ...merged] = rows
    return wantedEffects(
        call,
        {
            mayCreate: account.onAnswer === 'create' || account.queuesCreate,
            notes: {
                start: account.workNotes === 'start' || account.workNotes === 'both',
                end: account.workNotes === 'end' || account.workNotes === 'both',
            },
        },
        {
            hasLinked: survivor?.linked ?? false,
            merged: merged.filter((row) => row.effects !== '' || row.linked).map((row) => row.id),
        }
    )
}

/** The worker is woken when anything else is wanted than before. */
export function effectColumns(account: Account, call: Call, rows: readonly CallRow[], now: number): Values {
    const effects = effectsText(effectsOf(account, call, rows))
    const isNew = effects !== (rows[0]?.effects ?? '')
    return isNew ? { effects, effects_due: effects === '' ? '' : dateTimeText(now) } : { effects }
}
