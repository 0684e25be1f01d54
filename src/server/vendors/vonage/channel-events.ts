import type { AgentIdentity, PhoneFacts, ReportedEventType } from '../../calls/event.ts'
import type { FieldReader } from '../field-reader.ts'
import { withoutEmpty } from '../vendor.ts'

/** What one webhook says. Where one says several things, the suffix tells their ids apart. */
export interface Meaning {
    readonly suffix: string
    readonly type: ReportedEventType
    readonly contact: string
    readonly parent: string
    readonly facts: PhoneFacts
}

/** One party's channel of an interaction, as an event tells of it. */
interface Channel {
    readonly contact: string
    readonly parent: string
    /** undefined for everybody who is no agent: the customer, a system. */
    readonly agent: AgentIdentity | undefined
    readonly reason: string
    readonly conversation: string
}

type Reader = (data: FieldReader) => readonly Meaning[]

const ID = 100
const REASON = 100

/**
 * What channel events mean, by their name without the version ("Channel event types", newvoicemedia 3913679071, and the
 * page of each). A channel is one party's part of an interaction, so it is a contact whose parent is the interaction.
 * Its end ends nobody else's. Only an agent's channel rings an agent or connects one; anybody else's says that they are
 * there.
 */
export const CHANNEL_EVENTS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
    ['channel.alerted', (data) => byParty(data, ['call.delivered'], ['party.joined'])],
    ['channel.connected', (data) => byParty(data, ['call.established'], ['party.joined'])],
    ['channel.held', (data) => byParty(data, ['call.held'], ['call.held'])],
    ['channel.retrieved', (data) => byParty(data, ['call.retrieved'], ['call.retrieved'])],
    // Parking tells of both channels (newvoicemedia 3979214864): the customer's is the one that counts as hold.
    ['channel.parked', (data) => byParty(data, ['call.snapshot'], ['call.held'])],
    ['channel.unparked', (data) => byParty(data, ['call.snapshot'], ['call.retrieved'])],
    ['channel.disconnected', (data) => byParty(data, ['party.left'], ['party.left'])],
    ['channel.wrapstarted', (data) => byParty(data, ['wrapup.started'], ['call.snapshot'])],
    ['channel.ended', (data) => byParty(data, ['wrapup.ended', 'party.left'], ['party.left'])],
    ['channel.connectionfailed', readFailure],
])

/**
 * A ring that an agent did not answer; anybody else was not reached. The channel has failed: nobody is on it any more.
 */
function readFailure(data: FieldReader): Meaning[] {
    const channel = readChannel(data)
    const missed = isDeclined(channel.reason) ? 'call.declined' : 'call.missed'
    return toMeanings(channel, channel.agent === undefined ? ['party.left'] : [missed, 'party.left'])
}

/**
 * Words of a refusal; any other reason (`released`, busy, no answer) is a missed ring. The list of reasons is not
 * published.
 */
export function isDeclined(reason: string): boolean {
    return /reject|declin|refus/i.test(reason)
}

function byParty(
    data: FieldReader,
    ofAgent: readonly ReportedEventType[],
    ofOthers: readonly ReportedEventType[]
): Meaning[] {
    const channel = readChannel(data)
    return toMeanings(channel, channel.agent === undefined ? ofOthers : ofAgent)
}

function toMeanings(channel: Channel, types: readonly ReportedEventType[]): Meaning[] {
    return types.map((type) => ({
        suffix: types.length === 1 ? '' : type,
        type,
        contact: channel.contact,
        parent: channel.parent,
        facts: {
            ...(channel.agent === undefined ? {} : { agent: channel.agent, role: 'party' }),
            ...withoutEmpty({ cause: channel.reason }),
            ...(channel.conversation === '' ? {} : { attributes: { conversationId: channel.conversation } }),
        },
    }))
}

/**
 * A conversation joins a call and its later callback (docs-vcc 4482564113), which are two calls here: it is only kept.
 */
function readChannel(data: FieldReader): Channel {
    const channel = data.part('channel')
    const [contact, interaction] = [channel.text('channelId', ID), channel.text('interactionId', ID)]
    if (contact === '') channel.refuse('channelId', 'the id of the channel')
    return {
        contact,
        parent: interaction === contact ? '' : interaction,
        agent: readAgent(channel.part('party')),
        reason: data.text('reason', REASON) || channel.text('reason', REASON),
        conversation: channel.text('conversationId', ID),
    }
}

function readAgent(party: FieldReader): AgentIdentity | undefined {
    if (party.text('role', 50).toLowerCase() !== 'agent') return undefined
    return identityOf(party)
}

/** Vonage's `agentId` is what its statistics name agents by; `userId` stands in where there is none. */
export function identityOf(person: FieldReader): AgentIdentity {
    const externalId = person.text('agentId', ID) || person.text('userId', ID)
    if (externalId === '') person.refuse('agentId', 'the id of the agent')
    return { externalId, username: '', email: '' }
}
