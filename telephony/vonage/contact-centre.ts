import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'

/** What a channel is doing; the words are those of the statistics ("Get agent current status", newvoicemedia 3825598538). */
export type PhaseType = 'Ringing' | 'Connected' | 'Queue' | 'Held' | 'Parked' | 'Wrap' | 'Unexpected'

export interface Phase {
    readonly type: PhaseType
    /** The queue's name, or why it failed; '' for nothing. */
    readonly name: string
    /** Milliseconds since the epoch. */
    readonly startedAt: number
    /** undefined while it lasts. */
    endedAt: number | undefined
}

/** One party's part of an interaction. */
export interface Channel {
    readonly guid: string
    /** '' for the customer. */
    readonly agent: string
    readonly touchpoint: string
    readonly startedAt: number
    endedAt: number | undefined
    endReason: string
    readonly phases: Phase[]
}

export type Direction = 'Inbound' | 'Outbound'

export interface Interaction {
    readonly guid: string
    readonly conversationGuid: string
    readonly direction: Direction
    readonly connectFrom: string
    readonly connectTo: string
    readonly startedAt: number
    serviceName: string
    endedAt: number | undefined
    outcome: string
    /** When anything about it changed last: it is "processed" then. */
    updatedAt: number
    readonly channels: Channel[]
}

export interface Presence {
    readonly category: 'ready' | 'away' | 'extendedAway' | 'loggedOut'
    readonly description: string
    readonly since: number
}

export interface NewCall {
    readonly direction: Direction
    readonly clid: string
    readonly dialled: string
    readonly service: string
}

/** Everything that is going on, and what went on. */
export interface ContactCentre {
    readonly interactions: ReadonlyMap<string, Interaction>
    /** By the agent's id. */
    readonly presences: Map<string, Presence>
    /** Now, and later than any moment before: no two things happen at once. */
    moment(): number
    begin(call: NewCall, at: number): Interaction
    /** A further channel; the first one of an interaction that came in is named as the interaction is. */
    join(interaction: Interaction, agent: string, touchpoint: string, at: number): Channel
    move(interaction: Interaction, channel: Channel, type: PhaseType, at: number, name?: string): void
    leave(interaction: Interaction, channel: Channel, reason: string, at: number): void
    end(interaction: Interaction, outcome: string, at: number): void
}

export function openContactCentre(clock: Clock): ContactCentre {
    const interactions = new Map<string, Interaction>()
    let last = 0
    return {
        interactions,
        presences: new Map(),
        moment: () => (last = Math.max(clock.now(), last + 1)),
        begin: (call, at) => {
            const interaction: Interaction = {
                guid: randomUUID(),
                conversationGuid: randomUUID(),
                direction: call.direction,
                connectFrom: call.clid,
                connectTo: call.dialled,
                startedAt: at,
                serviceName: call.service,
                endedAt: undefined,
                outcome: '',
                updatedAt: at,
                channels: [],
            }
            interactions.set(interaction.guid, interaction)
            return interaction
        },
        join: (interaction, agent, touchpoint, at) => {
            const isFirst = interaction.channels.length === 0
            const guid = isFirst ? interaction.guid : randomUUID()
            const channel: Channel = {
                guid,
                agent,
                touchpoint,
                startedAt: at,
                endedAt: undefined,
                endReason: '',
                phases: [],
            }
            interaction.channels.push(channel)
            move(interaction, channel, 'Ringing', at)
            return channel
        },
        move,
        leave: (interaction, channel, reason, at) => {
            endPhase(channel, at)
            channel.endedAt = at
            channel.endReason = reason
            interaction.updatedAt = at
        },
        end: (interaction, outcome, at) => {
            interaction.endedAt = at
            interaction.outcome = outcome
            interaction.updatedAt = at
        },
    }
}

function move(interaction: Interaction, channel: Channel, type: PhaseType, at: number, name = ''): void {
    endPhase(channel, at)
    channel.phases.push({ type, name, startedAt: at, endedAt: undefined })
    interaction.updatedAt = at
}

function endPhase(channel: Channel, at: number): void {
    const last = channel.phases.at(-1)
    if (last !== undefined) last.endedAt ??= at
}

export function phaseOf(channel: Channel): PhaseType | undefined {
    return channel.endedAt === undefined ? channel.phases.at(-1)?.type : undefined
}
