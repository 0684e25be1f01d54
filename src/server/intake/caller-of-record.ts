import { callerSaid, type RecordWord } from '../calls/caller-said.ts'
import type { Candidate, IdentifiedCaller } from '../calls/event.ts'
import { isCallerSaid } from '../calls/people-values.ts'
import { isDeletedByPerson } from '../calls/projection.ts'
import { mayBeNamed, NAMED, personNamed } from '../calls/record-caller.ts'
import type { Account } from '../records/accounts.ts'
import { readCallerRecord, toCandidate } from '../records/caller-records.ts'
import type { CallRow } from '../records/calls.ts'
import { readCommands, type Command } from '../records/commands.ts'
import { readRelated, type RelatedRecord } from '../records/related-records.ts'
import { getTask, readPerson } from '../records/tasks.ts'
import { appendFact } from './append.ts'
import type { CallAndRows } from './call-and-rows.ts'
import { readComponent } from './component.ts'
import { settle } from './settle.ts'

/**
 * Where nobody knows who calls, the records that the call is about say so: whom a linked case or incident is for becomes
 * the caller, as a fact of the call, for as long as the record is linked. It counts for less than what an agent chose or
 * wrote, and is not remembered for the number. Throws when the call could not be settled.
 */
export function takeCallerOfRecords(account: Account, { call, rows }: CallAndRows, now: number): void {
    const [survivor] = rows
    if (survivor === undefined || isCallerSaid(call) || isDeletedByPerson(call)) return
    const { named, words } = call.said
    if (named.length === 0 && !isOpen(call.caller)) return
    const commands = readCommandsOf(rows)
    const related = readLinked(rows, commands)
    const standing = named.filter(({ record }) => record === '' || related.some(({ id }) => id === record))
    const silenced = named.filter((word) => !standing.includes(word))
    const known = callerSaid(call.identified, { ...call.said, named: standing })
    const foreign = related.filter(({ id }) => !isAppsWord(commands, id))
    const found = isOpen(known) ? firstNamed(account, foreign, known) : undefined
    for (const { record } of silenced) append(account, survivor, { record }, words, now)
    if (found !== undefined) append(account, survivor, found, words, now)
    const isNew = silenced.length > 0 || found !== undefined
    // A worker that died after the fact was stored has left the records as they were.
    const isWritten = !isNew && (words === 0 || survivor.values['caller'] === (known?.caller?.id ?? ''))
    if (isWritten) return
    const settled = settle(account, readComponent(account.id, [survivor.openedAs]), undefined, now)
    if (!settled.ok) throw new Error(settled.failure)
}

function readCommandsOf(rows: readonly CallRow[]): readonly Command[] {
    return Array.from(readCommands(rows.map((row) => row.id)).values())
}

/** What is linked to the Interaction of a merged row counts while it is on its way to the one that goes on. */
function readLinked([survivor, ...merged]: readonly CallRow[], commands: readonly Command[]): RelatedRecord[] {
    const linksOf = (row: CallRow | undefined): RelatedRecord[] => readRelated(row?.values['interaction'] ?? '')
    const isAdopted = (id: string): boolean =>
        commands.some(
            ({ kind, call, state, facts }) =>
                kind === 'link' && call === survivor?.id && state === 'done' && facts['record'] === id
        )
    return [...linksOf(survivor), ...merged.flatMap(linksOf).filter(({ id }) => !isAdopted(id))]
}

/** The record that was made for the call is for whom the app wrote into it: that says nothing of who calls. */
function isAppsWord(commands: readonly Command[], id: string): boolean {
    const made = commands.find(({ kind, facts }) => kind === 'record' && facts['record'] === id)
    const task = made === undefined ? undefined : getTask(id)
    if (made === undefined || task === undefined) return false
    return Object.entries(readPerson(task)).every(([column, value]) => value === (made.facts[column] ?? ''))
}

/** Nobody is known, or only a company. */
function isOpen(known: IdentifiedCaller | undefined): boolean {
    return known?.caller === undefined || known.caller.table === 'customer_account'
}

/** The first that a linked record names, unless it is a company and another names its contact. */
function firstNamed(
    account: Account,
    related: readonly RelatedRecord[],
    known: IdentifiedCaller | undefined
): RecordWord | undefined {
    return related.reduce<RecordWord | undefined>((found, { id }) => {
        const caller = callerOf(account, id)
        const isTaken = caller !== undefined && mayBeNamed(known, caller, found?.caller)
        return isTaken ? { record: id, caller } : found
    }, undefined)
}

function callerOf(account: Account, id: string): Candidate | undefined {
    const task = getTask(id)
    const person = task === undefined ? {} : readPerson(task)
    const named = personNamed(person, account.work === 'itsm')
    const record = named && readCallerRecord(named.table, named.id)
    if (record === undefined) return undefined
    const isContact = record.table === 'customer_contact'
    const company = isContact ? person['account'] || record.account : record.account
    return { ...toCandidate({ ...record, account: company }), score: NAMED, reasons: ['a linked record is for them'] }
}

/** @param words how many the records said before: the same word may be said again later. */
function append(
    account: Account,
    row: CallRow,
    { record, caller }: { readonly record: string; readonly caller?: Candidate },
    words: number,
    now: number
): void {
    const fact = {
        type: 'caller.chosen',
        id: ['caller.chosen/record', row.id, record, caller?.id ?? 'nobody', words].join('/'),
        contact: row.openedAs,
        facts: { ...(caller === undefined ? {} : { caller }), by: '', record },
        at: now,
        call: row.id,
        decision:
            caller === undefined
                ? 'The record that said who the caller is is not linked any more'
                : 'A record that was linked says who the caller is',
    } as const
    appendFact(account.id, fact, now)
}
