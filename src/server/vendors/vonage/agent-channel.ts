import type { ReportedEvent } from '../step.ts'
import { withoutEmpty } from '../vendor.ts'
import { isDeclined } from './channel-events.ts'
import { channelEnd, holdsOf, type ChannelRecord, type Phase } from './channel-record.ts'

/** What an agent's channel in the statistics says: the ring, the answer or the miss, holds, wrap-up and the end. */
export function agentEvents(channel: ChannelRecord): ReportedEvent[] {
    const ringing = phaseOf(channel, 'ringing')
    const connected = phaseOf(channel, 'connected')
    const wrap = phaseOf(channel, 'wrap')
    const talkEnd = wrap?.at ?? channel.endedAt
    return [
        ...(ringing === undefined ? [] : [channel.event('call.delivered', ringing.at, {})]),
        ...(connected === undefined ? missOf(channel) : [channel.event('call.established', connected.at, {})]),
        ...holdsOf(channel),
        ...(wrap === undefined ? [] : wrapUpOf(channel, wrap)),
        ...channelEnd(channel, talkEnd),
    ]
}

/**
 * An activity is `Wrap` in one page and `WrapUp` in another; a park parts one Connected in two, and the first counts.
 */
function phaseOf(channel: ChannelRecord, type: string): Phase | undefined {
    return channel.phases.find((phase) => phase.type.startsWith(type))
}

/**
 * Unexpected: not answered, or busy. Failed: any other cause ("Get agent current status", newvoicemedia 3825598538).
 */
function missOf(channel: ChannelRecord): ReportedEvent[] {
    const failed = channel.phases.find((phase) => ['unexpected', 'failed'].includes(phase.type))
    if (failed === undefined) return []
    const cause = failed.name || channel.endReason
    return [channel.event(isDeclined(cause) ? 'call.declined' : 'call.missed', failed.at, withoutEmpty({ cause }))]
}

function wrapUpOf(channel: ChannelRecord, wrap: Phase): ReportedEvent[] {
    const endsAt = wrap.endsAt ?? channel.endedAt
    return [
        channel.event('wrapup.started', wrap.at, {}),
        ...(endsAt === undefined ? [] : [channel.event('wrapup.ended', endsAt, {})]),
    ]
}
