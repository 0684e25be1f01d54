import type { History, Word } from '../history/history.ts'

/**
 * Which events have to be stored for a history, as `contact type`. Each source tells in its own words, and they come to the
 * words of the history; what a telephony system can not tell is not among them.
 */
export function expectedEventTypes(history: History): string[] {
    return history.told.flatMap(({ contact, type }) =>
        (history.source === 'vonage' ? ofVonage(type) : [type]).map((stored) => `${contact} ${stored}`)
    )
}

/** A plan that ends does not say how; the end of a channel is the end of its wrap-up, or of its ring, as well. */
function ofVonage(type: Word): readonly Word[] {
    if (type === 'call.abandoned') return ['call.cleared']
    return ENDING.has(type) ? [type, 'party.left'] : [type]
}

const ENDING: ReadonlySet<Word> = new Set<Word>(['call.missed', 'call.declined', 'wrapup.ended'])
