import { randomUUID } from 'node:crypto'
import { deliver, withFaults, type Answer, type Faults, type Target } from './delivery.ts'
import { DEFAULT_CAST, type Cast, type SimulatedEvent } from './event.ts'
import type { Exchange } from './exchange.ts'
import { scenarioNamed } from './scenarios.ts'
import { tellStory, type Told } from './story.ts'

export interface Play {
    readonly target: Target
    /** Where the truth is kept; what is lost on the way can be asked for there. */
    readonly exchange?: Exchange
    readonly cast?: Cast
    readonly faults?: Faults
    /** How many events one request carries; 1 is a single event, not a batch. */
    readonly batch?: number
    readonly callId?: string
    /** Milliseconds since the epoch; absent: so that the story ends now. */
    readonly startsAt?: number
}

export interface Played {
    readonly callId: string
    /** All that happened. */
    readonly events: readonly SimulatedEvent[]
    /** What was sent, in this order. */
    readonly sent: readonly SimulatedEvent[]
    readonly answers: readonly Answer[]
}

/** Plays a scenario at once: its times are as if it had taken as long as it takes. Rejects when the instance is not there. */
export async function playScenario(name: string, play: Play): Promise<Played> {
    const told = tellScenario(name, play)
    play.exchange?.happened(told.events)
    const sent = withFaults(told.events, play.faults ?? {})
    return { ...told, sent, answers: await deliver(sent, play.target, play.batch) }
}

/** The events of a scenario, without sending them. */
export function tellScenario(name: string, options: Pick<Play, 'cast' | 'callId' | 'startsAt'> = {}): Told {
    const { tell } = scenarioNamed(name)
    const callId = options.callId ?? `sim-${randomUUID()}`
    const cast = options.cast ?? DEFAULT_CAST
    return tellStory(callId, options.startsAt ?? Date.now() - lengthOf(tellStory(callId, 0, cast, tell)), cast, tell)
}

/** Milliseconds from the first event, at 0, to the last. */
function lengthOf(told: Told): number {
    return Math.max(0, ...told.events.map((event) => Date.parse(event.time)))
}
