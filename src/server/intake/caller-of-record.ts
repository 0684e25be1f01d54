import type { Candidate } from '../calls/event.ts'
import type { Call } from '../calls/fold.ts'
import { isPeopleField } from '../calls/people-values.ts'
import { isDeletedByPerson } from '../calls/projection.ts'
import { leavesOpen, personNamed } from '../calls/record-caller.ts'
import type { Account } from '../records/accounts.ts'
import { readCallerRecord } from '../records/caller-records.ts'
import type { CallRow } from '../records/calls.ts'
import { readRelated, type RelatedRecord } from '../records/related-records.ts'
import { getTask, readPerson } from '../records/tasks.ts'
import { appendFact } from './append.ts'
import type { CallAndRows } from './call-and-rows.ts'
import { readComponent } from './component.ts'
import { settle } from './settle.ts'

/**
 * Where nobody knows who calls, the records that the call is about say so: whom a linked case or incident is for becomes
 * the caller, as a fact of the call. It counts for less than what an agent chose or wrote, and is not remembered for the
 * number. Throws when the call could not be settled.
 */
export function takeCallerOfRecords(account: Account, { call, rows }: CallAndRows, now: number): void {
    const [survivor] = rows
    if (survivor === undefined || isSaid(call)) return
    const known = call.caller?.caller
    const named =
        known === undefined || known.table === 'customer_account' ? namedFor(account, survivor, known) : undefined
    if (named !== undefined) append(account, survivor, named, now)
    // A worker that died after the fact was stored has left the records as they were.
    const isWritten = named === undefined && (call.named.length === 0 || survivor.values['caller'] === known?.id)
    if (isWritten) return
    const settled = settle(account, readComponent(account.id, [survivor.openedAs]), undefined, now)
    if (!settled.ok) throw new Error(settled.failure)
}

/** An agent has chosen, or a person has written somebody into the Interaction, or deleted it. */
function isSaid(call: Call): boolean {
    const isWritten = call.personChanges.some((change) => change.kind === 'value' && isPeopleField(change.field))
    return isWritten || call.chosen.length > 0 || isDeletedByPerson(call)
}

interface Named {
    readonly caller: Candidate
    /** sys_id of the record that names them. */
    readonly by: string
}

/** The first that a linked record names, unless it is a company and another names its contact. */
function namedFor(account: Account, row: CallRow, known: Candidate | undefined): Named | undefined {
    return readRelated(row.values['interaction'] ?? '').reduce<Named | undefined>((found, related) => {
        const caller = callerOf(account, related)
        return caller !== undefined && leavesOpen(found?.caller ?? known, caller) ? { caller, by: related.id } : found
    }, undefined)
}

function callerOf(account: Account, related: RelatedRecord): Candidate | undefined {
    const task = getTask(related.id)
    const person = task === undefined ? {} : readPerson(task)
    const named = personNamed(person, account.work === 'itsm')
    const record = named && readCallerRecord(named.table, named.id)
    if (record === undefined) return undefined
    const { table, id, name, user } = record
    const company = table === 'customer_contact' ? person['account'] || record.account : record.account
    return { table, id, name, ...(company === '' ? {} : { account: company }), ...(user === '' ? {} : { user }) }
}

function append(account: Account, row: CallRow, { caller, by }: Named, now: number): void {
    const fact = {
        type: 'caller.chosen',
        id: ['caller.chosen/record', row.id, by, caller.id].join('/'),
        contact: row.openedAs,
        facts: { caller, by: '' },
        at: now,
        call: row.id,
        decision: 'A record that was linked says who the caller is',
    } as const
    appendFact(account.id, fact, now)
}
