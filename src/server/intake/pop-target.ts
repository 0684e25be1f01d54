import { gs } from '@servicenow/glide'
import { placeholdersOf } from '../calls/pop-template.ts'
import {
    interactionTarget,
    openRecordsOf,
    popTarget,
    type PopFacts,
    type PopPages,
    type PopTarget,
} from '../calls/screen-pop.ts'
import type { Account } from '../records/accounts.ts'
import { readCallAttributes } from '../records/call-attributes.ts'
import type { CallRow } from '../records/calls.ts'
import { readInteraction } from '../records/interactions.ts'
import { isTable, mayRead, mayReadTable, readableCaller } from '../records/readable.ts'
import { readRelated, type RelatedRecord } from '../records/related-records.ts'
import type { WrittenCall } from './write-calls.ts'

/**
 * What the telephony system's client opens for a call. While nothing is settled that is the Interaction, whose sys_id is
 * known before it is there. What was taken in is answered for, whatever comes of looking.
 */
export function targetForVendor(account: Account, written: WrittenCall | undefined, interaction: string): PopTarget {
    if (written === undefined || account.screenPop.target === 'interaction') {
        return interactionTarget(interaction, pages())
    }
    try {
        return targetOf(account, isTable, factsOfCall(account, written))
    } catch (error) {
        gs.error('Trunkline: screen pop of call {0}: {1}', written.id, error instanceof Error ? error.message : '')
        return interactionTarget(interaction, pages())
    }
}

function factsOfCall(account: Account, written: WrittenCall): PopFacts {
    const { call } = written
    return {
        interaction: written.interactionId,
        interactionNumber: written.interactionNumber,
        callId: written.id,
        externalId: call.root,
        callerNumber: call.caller?.callerNumber ?? '',
        calledNumber: call.caller?.calledNumber ?? '',
        caller: call.caller?.caller,
        record: account.screenPop.target === 'record' ? newestLink(written.interactionId) : undefined,
        queue: call.queue || call.queueName,
        agent: call.owner?.agent ?? '',
        attributes: call.attributes,
    }
}

/**
 * What the panel opens for the user of this request, who is shown nothing that they may not read.
 *
 * @param agent the telephony system's id of them.
 */
export function targetForPanel(account: Account, row: CallRow, agent: string): PopTarget {
    const { values } = row
    const text = (column: string): string => values[column] ?? ''
    const interaction = mayRead('interaction', text('interaction')) ? text('interaction') : ''
    const caller = { table: text('caller_table'), id: text('caller'), name: text('caller_name') }
    const record = account.screenPop.target === 'record' ? newestLink(interaction) : undefined
    return targetOf(account, mayReadTable, {
        interaction,
        interactionNumber: account.screenPop.target === 'url' ? numberOf(interaction) : '',
        callId: row.id,
        externalId: text('external_id'),
        callerNumber: text('caller_number'),
        calledNumber: text('called_number'),
        caller: readableCaller(caller),
        record: record !== undefined && mayRead(record.table, record.id) ? record : undefined,
        queue: text('queue') || text('queue_name'),
        agent,
        attributes: attributesFor(account, row.id, row.members),
    })
}

function numberOf(interaction: string): string {
    return interaction === '' ? '' : (readInteraction(interaction)?.number ?? '')
}

function newestLink(interaction: string): RelatedRecord | undefined {
    const related = readRelated(interaction)
    return related[related.length - 1]
}

/** A list of a table that cannot be shown is none. */
function targetOf(account: Account, isShown: (table: string) => boolean, facts: PopFacts): PopTarget {
    const wanted = { ...account.screenPop, work: account.work }
    const list = wanted.target === 'open_records' ? openRecordsOf(wanted.work, facts.caller) : undefined
    const isMissing = list !== undefined && !isShown(list.table)
    return popTarget(wanted, isMissing ? { ...facts, caller: undefined } : facts, pages())
}

/** They are in the events, which are read only for an address that asks for one of them. */
function attributesFor({ id, screenPop }: Account, call: string, members: readonly string[]): PopFacts['attributes'] {
    const isAsked =
        screenPop.target === 'url' && placeholdersOf(screenPop.url).some((name) => name.startsWith('attributes.'))
    return isAsked ? readCallAttributes(id, call, members) : {}
}

const CLASSIC = '/now/nav/ui/classic/params/target'

/** The paths are properties because they depend on the workspace in use. */
function pages(): PopPages {
    const path = (name: string, fallback: string): string => gs.getProperty(`x_tkl_voice.screen_pop.${name}`, fallback)
    return {
        base: gs.getProperty('glide.servlet.uri', '').replace(/\/+$/, ''),
        interaction: path('path', `${CLASSIC}/interaction.do%3Fsys_id%3D{interaction}`),
        record: path('record_path', `${CLASSIC}/{table}.do%3Fsys_id%3D{id}`),
        list: path('list_path', `${CLASSIC}/{table}_list.do%3Fsysparm_query%3D{query}`),
    }
}
