import type { Account } from '../records/accounts.ts'
import { isMergedInto, keepProjected, mergeCallRow, type CallRow } from '../records/calls.ts'
import { readInteraction, updateInteraction, type InteractionRecord } from '../records/interactions.ts'
import { withWritten } from '../records/projected.ts'
import { isOwnWriter } from './person-changes.ts'

/** What a merge needs to know of the call that goes on. */
export interface Survivor {
    readonly id: string
    readonly interactionNumber: string
}

/**
 * A second row of the same call: its Interaction is closed with one note that names the one that goes on. Closed ones
 * stay as they are. One that was merged before is compared again: a settle that did not know of the merge may have
 * written to it since. Gives the records written; undefined when the instance refused to close the Interaction.
 *
 * @param writtenHere sys_ids of the Interactions that this very settle has written to.
 */
export function mergeInto(
    account: Account,
    survivor: Survivor,
    loser: CallRow,
    writtenHere: ReadonlySet<string>
): string[] | undefined {
    const interaction = readInteraction(loser.values['interaction'] ?? '')
    const isToClose =
        interaction !== undefined &&
        isOpen(interaction) &&
        (!isMergedInto(loser, survivor.id) ||
            writtenHere.has(interaction.id) ||
            isOwnWriter(account, interaction.updatedBy))
    if (isToClose && !close(interaction, survivor, loser)) return undefined
    const rowWritten = mergeCallRow(loser, survivor.id)
    return (rowWritten ? [`x_tkl_voice_call/${loser.id}`] : []).concat(
        isToClose ? [`interaction/${interaction.id}`] : []
    )
}

function isOpen(interaction: InteractionRecord): boolean {
    return !(interaction.values['state'] ?? '').startsWith('closed')
}

/** The row says first what is about to be written: should the calls be parted again, nobody takes it for a person's. */
function close(interaction: InteractionRecord, survivor: Survivor, loser: CallRow): boolean {
    const closed = { state: 'closed_complete' }
    keepProjected(loser, withWritten(loser.projected, closed, interaction))
    const note = `This call turned out to be part of another one and goes on in ${survivor.interactionNumber}.`
    return updateInteraction(interaction, closed, note)
}
