import type { AgentIdentity, PhoneFacts, ReportedEventType } from '../../calls/event.ts'
import { canonicalText } from '../fields.ts'
import type { ReportedEvent } from '../step.ts'
import { withoutEmpty } from '../vendor.ts'
import type { ApiRecord } from './answer.ts'

/** One party's channel as the statistics tell of it. Times are milliseconds since the epoch. */
export interface ChannelRecord {
    readonly contact: string
    /** undefined for everybody who is no agent. */
    readonly agent: AgentIdentity | undefined
    readonly startedAt: number
    /** undefined while it lasts. */
    readonly endedAt: number | undefined
    readonly endReason: string
    readonly phases: readonly Phase[]
    /** An event about this channel whose id is the same whenever this is told. */
    event(type: ReportedEventType, at: number, facts: PhoneFacts): ReportedEvent
}

export interface Phase {
    /** In lower case: `ringing`, `queue`, `connected`, `wrap` ... */
    readonly type: string
    readonly name: string
    readonly at: number
    /** undefined while it lasts. */
    readonly endsAt: number | undefined
}

/** undefined without an id. */
export function readChannel(channel: ApiRecord, interaction: string, start: number): ChannelRecord | undefined {
    const contact = channel.text('guid')
    if (contact === '') return undefined
    const offset = channel.number('offset') ?? 0
    const duration = channel.number('duration')
    const parent = contact === interaction ? '' : interaction
    const agent = agentOf(channel.part('party'))
    return {
        contact,
        agent,
        startedAt: start + offset,
        endedAt: duration === undefined ? undefined : start + offset + duration,
        endReason: channel.text('endReason'),
        phases: readPhases(channel.list('events'), start, offset),
        event: (type, at, facts) => {
            const told = agent === undefined ? facts : { agent, role: 'party' as const, ...facts }
            return polled({ contact, parent }, type, `${contact}/${type}/${at - start}`, at, told)
        },
    }
}

/** Party roles are External and Agent; an agent's party has the agent's id. */
function agentOf(party: ApiRecord): AgentIdentity | undefined {
    const externalId = party.text('id')
    if (party.text('role').toLowerCase() !== 'agent' || externalId === '') return undefined
    return { externalId, username: '', email: '' }
}

/**
 * Whether the offset of an event counts from the beginning of its channel or of the interaction is not documented. The
 * first event begins with its channel, so the smallest offset shows which it is.
 */
function readPhases(events: readonly ApiRecord[], start: number, offset: number): Phase[] {
    const offsets = events.map((event) => event.number('offset') ?? 0)
    const base = start + (Math.min(...offsets) >= offset ? 0 : offset)
    return events.map((event, index) => {
        const at = base + (offsets[index] ?? 0)
        const duration = event.number('duration')
        return {
            type: event.text('type').toLowerCase(),
            name: event.text('name'),
            at,
            endsAt: duration === undefined ? undefined : at + duration,
        }
    })
}

const HOLDS: ReadonlySet<string> = new Set(['held', 'hold', 'onhold', 'on hold', 'parked', 'park'])

export function holdsOf(channel: ChannelRecord): ReportedEvent[] {
    return channel.phases
        .filter((phase) => HOLDS.has(phase.type))
        .flatMap((phase) => [
            channel.event('call.held', phase.at, {}),
            ...(phase.endsAt === undefined ? [] : [channel.event('call.retrieved', phase.endsAt, {})]),
        ])
}

export function channelEnd(channel: ChannelRecord, at: number | undefined): ReportedEvent[] {
    if (at === undefined) return []
    return [channel.event('party.left', at, withoutEmpty({ cause: channel.endReason }))]
}

/** All that the statistics tell has one source: what two polls say of the same thing is one event. */
export function polled(
    of: { readonly contact: string; readonly parent: string },
    type: ReportedEventType,
    eventId: string,
    ownTime: number,
    facts: PhoneFacts
): ReportedEvent {
    const canonicalBody = canonicalText({ ...of, type, facts })
    return { source: 'vonage/poll', eventId, canonicalBody, type, ...of, ownTime, facts }
}
