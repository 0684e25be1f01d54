import type { CallEvent, Candidate, IdentifiedCaller } from './event.ts'
import type { Call, TimedChange } from './fold.ts'
import { withRecords } from './record-caller.ts'

/** Who the caller is by what was said since the look-up: by linked records, by agents, by who wrote to the Interaction. */

export interface TimedChoice {
    /** undefined for none of those who were shown. */
    readonly caller: Candidate | undefined
    /** sys_id of the agent. */
    readonly by: string
    readonly at: number
    /** Key of the event. */
    readonly key: string
}

/** A linked record's word. */
export interface RecordWord {
    /** sys_id of the record. */
    readonly record: string
    readonly caller: Candidate
}

export interface SaidOfCaller {
    /** Whom agents chose, the latest last. */
    readonly chosen: readonly TimedChoice[]
    /** Whom records name that are linked still, the first first: they count where the look-up left it open. */
    readonly named: readonly RecordWord[]
    /** How often records spoke or were silenced: tells one word of a record from the same word later. */
    readonly words: number
    /** Whom a person wrote into the Interaction after the latest choice, null for nobody; undefined where none did. */
    readonly written: Candidate | null | undefined
}

/** @param events of one call, in order, and what people changed of it. */
export function readSaid(events: readonly CallEvent[], changes: readonly TimedChange[]): SaidOfCaller {
    const chosen: TimedChoice[] = []
    const named: RecordWord[] = []
    let words = 0
    for (const event of events) {
        if (event.type !== 'caller.chosen') continue
        const { caller, by, record = '' } = event.facts
        if (by !== '') {
            chosen.push({ caller, by, at: event.at, key: event.key })
            continue
        }
        words++
        const known = named.findIndex((word) => word.record === record)
        if (known >= 0 && record !== '') named.splice(known, 1)
        if (caller !== undefined) named.push({ record, caller })
    }
    return { chosen, named, words, written: lastWritten(changes, chosen) }
}

function lastWritten(changes: readonly TimedChange[], chosen: readonly TimedChoice[]): Candidate | null | undefined {
    const since = Math.max(-Infinity, ...chosen.map((choice) => choice.at))
    return changes.reduce<Candidate | null | undefined>((last, change) => {
        const isWord = change.kind === 'value' && change.at > since && change.caller !== undefined
        return isWord ? change.caller : last
    }, undefined)
}

/**
 * A call as the row sees it that was opened under an id: what people did to the Interactions of rows that go on as it
 * says nothing of its own.
 */
export function ofOwnInteraction(call: Call, openedAs: string): Call {
    const personChanges = call.personChanges.filter((change) => change.contact === openedAs)
    const said = { ...call.said, written: lastWritten(personChanges, call.said.chosen) }
    return { ...call, personChanges, said, caller: callerSaid(call.identified, said) }
}

/** What people said last counts for more than any look-up, whenever that was made, and for more than any record. */
export function callerSaid(
    identified: IdentifiedCaller | undefined,
    { chosen, named, written }: SaidOfCaller
): IdentifiedCaller | undefined {
    if (written !== undefined) return saidBy(identified, written ?? undefined)
    const choice = chosen[chosen.length - 1]
    if (choice !== undefined) return saidBy(identified, choice.caller)
    return withRecords(
        identified,
        named.map((word) => word.caller)
    )
}

function saidBy(identified: IdentifiedCaller | undefined, caller: Candidate | undefined): IdentifiedCaller {
    const { callerNumber = '', calledNumber = '', candidates = [] } = identified ?? {}
    const known = { callerNumber, calledNumber, candidates }
    return caller === undefined ? { ...known, confidence: 0 } : { ...known, caller, confidence: 100 }
}
