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

/** A plan that ends does not say how, and the end of an agent's channel is the end of their wrap-up as well. */
function ofVonage(type: Word): readonly Word[] {
    if (type === 'call.abandoned') return ['call.cleared']
    return type === 'wrapup.ended' ? ['wrapup.ended', 'party.left'] : [type]
}
