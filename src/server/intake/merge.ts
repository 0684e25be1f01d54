import { mergeCallRow, type CallRow } from '../records/calls.ts'
import { readInteraction, updateInteraction } from '../records/interactions.ts'

/** What a merge needs to know of the call that goes on. */
export interface Survivor {
    readonly id: string
    readonly interactionNumber: string
}

/**
 * A second row of the same call: its Interaction is closed with one note that names the one that goes on. Closed ones
 * stay as they are. Gives the records written; undefined when the instance refused to close the Interaction.
 */
export function mergeInto(survivor: Survivor, loser: CallRow): string[] | undefined {
    if (loser.merged) return []
    const interaction = readInteraction(loser.values['interaction'] ?? '')
    const isOpen = interaction !== undefined && !(interaction.values['state'] ?? '').startsWith('closed')
    if (isOpen) {
        const note = `This call turned out to be part of another one and goes on in ${survivor.interactionNumber}.`
        if (!updateInteraction(interaction, { state: 'closed_complete' }, note)) return undefined
    }
    mergeCallRow(loser, survivor.id)
    return [`x_tkl_voice_call/${loser.id}`].concat(isOpen ? [`interaction/${interaction.id}`] : [])
}
