import { gs } from '@servicenow/glide'
import type { WrittenCall } from '../intake/write-calls.ts'

/** What became of an event; the ids are '' for one about no call. */
export interface Answered {
    readonly status: string
    readonly call: WrittenCall | undefined
    readonly callId: string
    readonly interactionId: string
}

/** What a step of a script and a single event are answered: flat, every key always there, '' where nothing is known. */
export interface StepReply {
    readonly status: string
    /** sys_id of the call's row; known even when the event is deferred. */
    readonly callId: string
    readonly interactionId: string
    readonly interactionNumber: string
    readonly screenPopUrl: string
    readonly callerName: string
    readonly callerTable: string
    readonly callerId: string
    /** 0 to 100. */
    readonly callerConfidence: number | ''
    /** How many people the number may belong to. */
    readonly candidates: number | ''
}

export function toStepReply(received: Answered): StepReply {
    const caller = received.call?.call.caller
    return {
        status: received.status,
        callId: received.callId,
        interactionId: received.interactionId,
        interactionNumber: received.call?.interactionNumber ?? '',
        screenPopUrl: screenPopUrl(received.interactionId),
        callerName: caller?.caller?.name ?? '',
        callerTable: caller?.caller?.table ?? '',
        callerId: caller?.caller?.id ?? '',
        callerConfidence: caller?.confidence ?? '',
        candidates: caller?.candidates.length ?? '',
    }
}

const DEFAULT_PATH = '/now/nav/ui/classic/params/target/interaction.do%3Fsys_id%3D{interaction}'

/**
 * Where an agent's browser finds the Interaction; the path is a property because it depends on the workspace in use.
 */
function screenPopUrl(interaction: string): string {
    if (interaction === '') return ''
    const base = gs.getProperty('glide.servlet.uri', '').replace(/\/+$/, '')
    const path = gs.getProperty('x_tkl_voice.screen_pop.path', DEFAULT_PATH)
    return base + path.replace('{interaction}', interaction)
}
