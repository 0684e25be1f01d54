import type { NoteMoment } from './effects.ts'
import type { Call } from './fold.ts'
import type { Outcome } from './state.ts'

/** What a work note is written of, beside the call. */
export interface NoteNames {
    /** Number of the Interaction. */
    readonly interaction: string
    /** Name of the agent who has, or last had, the call; '' when the agent is no user. */
    readonly agent: string
}

/** One line, without the numbers of either side: whoever reads the record may not be allowed to see those. */
export function workNote(call: Call, moment: NoteMoment, names: NoteNames): string {
    return moment === 'start' ? startLine(call, names) : endLine(call, names)
}

/** How the line begins, whatever the call goes on to be: by this a line that was written is found again. */
export function noteMark(moment: NoteMoment, interaction: string): string {
    return `Call ${interaction}: ${moment === 'start' ? 'answered by ' : 'over after '}`
}

function startLine(call: Call, names: NoteNames): string {
    const queue = call.queueName || call.queue
    const how = [call.direction, ...(queue === '' ? [] : [`queue ${queue}`])].join(', ')
    return `${noteMark('start', names.interaction)}${names.agent || 'an agent'} (${how}).`
}

function endLine(call: Call, names: NoteNames): string {
    const facts = [
        durationText((call.endedAt ?? call.lastEventAt) - (call.answeredAt ?? call.startedAt)),
        OUTCOMES[call.outcome],
        ...(names.agent === '' ? [] : [`agent ${names.agent}`]),
        ...(call.recording === '' ? [] : [`recording: ${call.recording}`]),
    ]
    return `${noteMark('end', names.interaction)}${facts.filter((fact) => fact !== '').join(', ')}`
}

const OUTCOMES: Readonly<Record<Outcome, string>> = {
    '': '',
    answered: 'answered',
    abandoned: 'abandoned',
    abandoned_after_transfer: 'abandoned after a transfer',
    ivr: 'ended in the IVR',
    voicemail: 'voicemail left',
    no_answer: 'not answered',
}

/** Milliseconds as `1 h 2 min 3 s`. */
export function durationText(milliseconds: number): string {
    const seconds = Math.max(0, Math.round(milliseconds / 1000))
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
    const parts = [...(hours > 0 ? [`${hours} h`] : []), ...(hours > 0 || minutes > 0 ? [`${minutes} min`] : [])]
    return [...parts, `${seconds % 60} s`].join(' ')
}
