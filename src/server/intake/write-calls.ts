import { ofOwnInteraction } from '../calls/caller-said.ts'
import { foldCalls, type Call } from '../calls/fold.ts'
import { customerNumber, projectInteraction } from '../calls/projection.ts'
import type { Account } from '../records/accounts.ts'
import { callValues } from '../records/call-values.ts'
import { callRecordId, insertCallRow, interactionRecordId, updateCallRow, type CallRow } from '../records/calls.ts'
import { readInteraction, type InteractionRecord } from '../records/interactions.ts'
import { writeLegs, type LegTarget } from '../records/legs.ts'
import type { OrphanedRow } from './orphaned.ts'
import { callEvents, withEvents, type Component } from './component.ts'
import { effectColumns } from './effects.ts'
import { mergeInto } from './merge.ts'
import { personChanges } from './person-changes.ts'
import { projected, writeInteraction, type WrittenInteraction } from './write-interaction.ts'

/** One call as its records now stand. */
export interface WrittenCall {
    readonly call: Call
    /** sys_id of the call's row. */
    readonly id: string
    /** '' when a person deleted the Interaction. */
    readonly interactionId: string
    /** '' while there is no Interaction. */
    readonly interactionNumber: string
    /** In words, for the trace. */
    readonly decision: string
    /** `table/sys_id` of every record whose state was made sure of. */
    readonly records: readonly string[]
    readonly wrote: boolean
    /** Something else is wanted because of the call than before: the worker is to look. */
    readonly wantsMore: boolean
}

export interface WrittenCalls {
    /** With what was noticed on the way: a person's changes are events too. */
    readonly component: Component
    readonly calls: readonly WrittenCall[]
    /** Somebody else made the row of a call meanwhile: what was written did not know it. */
    readonly hadTwin: boolean
    /** Why an Interaction could not be written, '' when all could. */
    readonly failure: string
}

/** What stands there before anything is written. */
export interface FoundRows {
    readonly rows: readonly CallRow[]
    readonly orphaned: readonly OrphanedRow[]
    readonly sealedParentOf: (ids: readonly string[]) => string
    /** sys_ids of the Interactions that an earlier round of this settle has written to. */
    readonly writtenHere: ReadonlySet<string>
}

/**
 * Makes the records of every call in the component say what its events say: each target is compared with a fresh read
 * of itself, and only what differs is written.
 */
export function writeCalls(
    account: Account,
    component: Component,
    before: FoundRows,
    thorough: boolean,
    now: number
): WrittenCalls {
    let known = component
    let hadTwin = false
    const written: WrittenCall[] = []
    for (const folded of foldCalls(callEvents(component), component.edges)) {
        const mine = before.rows.filter((row) => folded.members.includes(row.openedAs))
        const survivor = mine[0]
        const openedAs = survivor?.openedAs ?? folded.root
        const interactionId = interactionRecordId(account.id, openedAs)
        const found = survivor === undefined ? undefined : readInteraction(interactionId)
        if (survivor !== undefined) {
            known = withEvents(known, personChanges(account, known, folded, survivor, interactionId, found, now))
        }
        const call = ofOwnInteraction(refold(known, folded), openedAs)
        const parent = parentRow(call, written) || before.sealedParentOf([call.root, ...call.contacts])
        const result = writeCall({
            account,
            call,
            survivor,
            mine,
            openedAs,
            interactionId,
            found,
            parent,
            thorough,
            now,
        })
        if ('failure' in result) return { component: known, calls: written, hadTwin, failure: result.failure }
        hadTwin = hadTwin || result.hadTwin
        const losers = mine.slice(1).concat(inheritedBy(result.written, before.orphaned))
        const merged = mergeAll(account, result.written, losers, before.writtenHere)
        if (merged === undefined)
            return {
                component: known,
                calls: written,
                hadTwin,
                failure: 'The instance refused to close an Interaction',
            }
        written.push({
            ...result.written,
            records: result.written.records.concat(merged),
            wrote: result.written.wrote || merged.length > 0,
        })
    }
    return { component: known, calls: written, hadTwin, failure: '' }
}

/** One that goes on as another call already stays with it. */
function inheritedBy({ call, id }: WrittenCall, orphaned: readonly OrphanedRow[]): CallRow[] {
    return orphaned
        .filter(({ row, heir }) => call.members.includes(heir) && (!row.merged || row.values['merged_into'] === id))
        .map(({ row }) => row)
}

/** undefined when one could not be closed. */
function mergeAll(
    account: Account,
    survivor: WrittenCall,
    losers: readonly CallRow[],
    writtenHere: ReadonlySet<string>
): string[] | undefined {
    const records: string[] = []
    for (const loser of losers) {
        const merged = mergeInto(account, survivor, loser, writtenHere)
        if (merged === undefined) return undefined
        records.push(...merged)
    }
    return records
}

/** The same call once more, with what was noticed of people since. */
function refold(component: Component, call: Call): Call {
    const again = foldCalls(callEvents(component), component.edges)
    return again.find((candidate) => candidate.contacts[0] === call.contacts[0]) ?? call
}

/** The row of the earlier call that this one follows; calls come earliest first. */
function parentRow(call: Call, written: readonly WrittenCall[]): string {
    return written.find((earlier) => earlier.call.members.includes(call.parent))?.id ?? ''
}

interface Target {
    readonly account: Account
    readonly call: Call
    readonly survivor: CallRow | undefined
    /** The survivor, and the rows that go on as it. */
    readonly mine: readonly CallRow[]
    readonly openedAs: string
    readonly interactionId: string
    readonly found: InteractionRecord | undefined
    readonly parent: string
    readonly thorough: boolean
    readonly now: number
}

/**
 * The call's row first, with the values about to be written: whoever reads the Interaction next can tell them from a
 * person's.
 */
function writeCall(
    target: Target
): { readonly written: WrittenCall; readonly hadTwin: boolean } | { readonly failure: string } {
    const { account, call, survivor, openedAs, interactionId, now } = target
    const wanted = projectInteraction(call)
    const id = survivor?.id ?? callRecordId(account.id, openedAs)
    const effects = effectColumns(account, call, target.mine, now)
    const values = {
        ...callValues(call, interactionId, projected(survivor, target.found, wanted), target.parent),
        ...effects,
    }
    const hadTwin = survivor === undefined && !insertCallRow(account.id, openedAs, values, now)
    const rowWritten = survivor === undefined || updateCallRow(survivor, values, now)
    const interaction = writeInteraction(call, interactionId, target.found, wanted)
    if (typeof interaction === 'string') return { failure: interaction }
    const legs = writeLegs(legTarget(target, id), call.legs)
    const records = [`x_tkl_voice_call/${id}`].concat(interaction.kept ? [`interaction/${interactionId}`] : [], legs)
    return {
        hadTwin,
        written: {
            call,
            id,
            interactionId: interaction.kept ? interactionId : '',
            interactionNumber: interaction.number,
            decision: decision(call, interaction),
            records,
            wrote: rowWritten || interaction.changed.length > 0 || legs.length > 0,
            wantsMore: (effects['effects_due'] ?? '') !== '',
        },
    }
}

function legTarget({ account, call, survivor, thorough }: Target, id: string): LegTarget {
    const phoneNumber = customerNumber(call)
    const isSame =
        survivor === undefined ||
        (survivor.values['external_id'] === call.root &&
            survivor.values['direction'] === call.direction &&
            survivor.projected.about['caller_phone_number'] === phoneNumber)
    return {
        account: account.id,
        call: id,
        root: call.root,
        phoneNumber,
        direction: call.direction,
        noneBefore: survivor === undefined || survivor.values['legs'] === '0',
        thorough: thorough || !isSame,
    }
}

function decision(call: Call, interaction: WrittenInteraction): string {
    const about = `The call is ${call.outcome === '' ? call.state : `${call.state} (${call.outcome})`}`
    if (!interaction.kept) return `${about}; its Interaction was deleted by a person and is not made again`
    if (interaction.changed.length === 0) return `${about}; ${interaction.number} says so already`
    if (interaction.changed[0] === 'created') return `${about}; ${interaction.number} created as ${interaction.state}`
    return `${about}; ${interaction.number} changed: ${interaction.changed.join(', ')} (${interaction.state})`
}
