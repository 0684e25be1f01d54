import type { Direction, PhoneFacts } from '../../calls/event.ts'
import type { ReportedEvent } from '../step.ts'
import { withoutEmpty } from '../vendor.ts'
import type { ApiRecord } from './answer.ts'
import { agentEvents } from './agent-channel.ts'
import { channelEnd, holdsOf, polled, readChannel, type ChannelRecord } from './channel-record.ts'

/** Other media (Email, Chat, Case ...) have channels too. */
export function isPhoneCall(item: ApiRecord): boolean {
    return ['', 'phone', 'call'].includes(item.text('medium').toLowerCase())
}

/**
 * What a record of an interaction says happened ("Get a single interaction", docs-vcc 3565193000): its channels, each
 * with its events (Ringing, Queue, Connected, Wrap ...), all times as offsets in milliseconds. An end of the whole call
 * among the customer's events would hide when the agents left, so theirs come first once it is over.
 */
export function eventsOfInteraction(item: ApiRecord): ReportedEvent[] {
    const [guid, start] = [item.text('guid'), item.time('start')]
    if (guid === '' || start === undefined || !isPhoneCall(item)) return []
    const channels = item.list('channels').flatMap((channel) => readChannel(channel, guid, start) ?? [])
    const agents = channels.filter((channel) => channel.agent !== undefined)
    const others = channels.filter((channel) => channel.agent === undefined)
    const main = others[0]?.contact ?? channels[0]?.contact ?? guid
    const ofAgents = agents.flatMap(agentEvents)
    const ofOthers = others.flatMap((channel, index) => otherEvents(channel, item, index === 0))
    const end = clearedEvent(item, main, guid, start)
    return end === undefined ? [...ofOthers, ...ofAgents] : [...ofAgents, ...ofOthers, end]
}

/** The interaction lasts as long as its longest channel, wrap-up included. */
function clearedEvent(item: ApiRecord, contact: string, guid: string, start: number): ReportedEvent | undefined {
    const duration = item.number('duration')
    if (item.text('status').toLowerCase() === 'ongoing' || duration === undefined) return undefined
    const facts = { ...callFacts(item), ...withoutEmpty({ cause: item.text('outcome') }) }
    const of = { contact, parent: contact === guid ? '' : guid }
    return polled(of, 'call.cleared', `${guid}/cleared`, start + duration, facts)
}

/** The customer, or somebody else outside: the first of them has the numbers of the call. */
function otherEvents(channel: ChannelRecord, item: ApiRecord, isFirst: boolean): ReportedEvent[] {
    const joined = channel.event('party.joined', channel.startedAt, isFirst ? callFacts(item) : {})
    const queued = channel.phases
        .filter((phase) => phase.type === 'queue')
        .map((phase, index) =>
            channel.event('call.queued', phase.at, queueFacts(item, phase.name, isFirst && index === 0))
        )
    return [joined, ...queued, ...holdsOf(channel), ...channelEnd(channel, channel.endedAt)]
}

/** The service is the interaction's, so it names the first queue; a later one goes by the name of its applet. */
function queueFacts(item: ApiRecord, applet: string, isFirst: boolean): PhoneFacts {
    const name = isFirst ? item.text('serviceName') || applet : applet
    return withoutEmpty({ queue: name, queueName: name })
}

/** `connectFrom` and `connectTo` are as the network sent them, mostly national numbers. */
function callFacts(item: ApiRecord): PhoneFacts {
    const direction = DIRECTIONS[item.text('direction').toLowerCase()]
    const conversationId = item.text('conversationGuid')
    return {
        ...(direction === undefined ? {} : { direction }),
        ...withoutEmpty({ callerNumber: item.text('connectFrom'), calledNumber: item.text('connectTo') }),
        ...(conversationId === '' ? {} : { attributes: { conversationId } }),
    }
}

/** `Internal`, one agent calling another, is neither. */
const DIRECTIONS: Readonly<Record<string, Direction>> = { inbound: 'inbound', outbound: 'outbound' }
