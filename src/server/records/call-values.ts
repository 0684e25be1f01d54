import { FOLD_VERSION, type Call } from '../calls/fold.ts'
import type { Projected } from './projected.ts'
import type { Values } from './record.ts'
import { dateTimeText, isoText } from './time.ts'

/** What the row of a call holds. */
export function callValues(call: Call, interaction: string, projected: Projected, parent: string): Values {
    const caller = call.caller?.caller
    return {
        external_id: call.root,
        state: call.state,
        outcome: call.outcome,
        direction: call.direction,
        caller_number: call.caller?.callerNumber ?? '',
        caller_as_sent: call.callerAsSent,
        called_number: call.caller?.calledNumber ?? '',
        called_as_sent: call.calledAsSent,
        caller_table: caller?.table ?? '',
        caller: caller?.id ?? '',
        caller_name: cut(caller?.name ?? ''),
        caller_confidence: call.caller === undefined ? '' : String(call.caller.confidence),
        candidates: candidatesText(call),
        queue: call.queue,
        queue_name: call.queueName,
        language: call.language,
        owner: call.owner?.user ?? '',
        owner_agent: call.owner?.agent ?? '',
        started: isoText(call.startedAt),
        started_on: dateTimeText(call.startedAt),
        answered: isoText(call.answeredAt),
        answered_on: dateTimeText(call.answeredAt),
        ended: isoText(call.endedAt),
        ended_on: dateTimeText(call.endedAt),
        last_event: dateTimeText(call.lastEventAt),
        released_by: call.releasedBy,
        cause: call.cause,
        disposition: call.disposition,
        recording: call.recording,
        transcript: call.transcript,
        voicemail: call.voicemail,
        members: membersText(call.members),
        legs: String(call.legs.length),
        interaction,
        projected: JSON.stringify(projected),
        parent,
        merged_into: '',
        fold_version: String(FOLD_VERSION),
    }
}

/** Sorted, so that the order in which ids became known is no difference. */
function membersText(members: readonly string[]): string {
    return JSON.stringify(Array.from(members).sort())
}

/** As long as the columns are: what an instance cuts off would differ from what is wanted for ever. */
const LONGEST_NAME = 151
const LONGEST_CANDIDATES = 4000

/** Those who may be the caller beside the one who is linked, as many as fit; why they may is told by the event. */
function candidatesText(call: Call): string {
    const { caller, candidates = [] } = call.caller ?? {}
    if (candidates.every((candidate) => candidate.id === caller?.id)) return ''
    let text = ''
    for (const { table, id, name, score } of candidates) {
        const entry = JSON.stringify({ table, id, name: cut(name), score })
        if (text.length + entry.length + 2 > LONGEST_CANDIDATES) break
        text += text === '' ? entry : `,${entry}`
    }
    return `[${text}]`
}

/** Not in the middle of a character. */
function cut(name: string): string {
    return name.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '')
}
