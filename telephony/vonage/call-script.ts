import type { Clock } from '../clock.ts'
import { phaseOf, type Channel, type ContactCentre, type Interaction } from './contact-centre.ts'
import type { PlanBody, PlanStep, Sender } from './sender.ts'
import { isoTime } from './stats.ts'
import { channelEvent, type ChannelEvent, type Version } from './webhooks.ts'

/** One thing that happens to a call. Agents are named by their ids, services (queues) by their names. */
export type Action =
    | { readonly do: 'wait'; readonly seconds: number }
    /** The caller comes in: the plan begins. */
    | { readonly do: 'offer' }
    /** An agent calls out: the agent is connected, the customer's phone rings. */
    | { readonly do: 'dial'; readonly agent: string }
    /** The customer takes the call, or does not. */
    | { readonly do: 'reach' }
    | { readonly do: 'fail' }
    | { readonly do: 'queue'; readonly service?: string }
    | { readonly do: 'ring'; readonly agent: string }
    | { readonly do: 'answer'; readonly agent: string }
    /** `rejected` is the agent's own doing. */
    | { readonly do: 'miss'; readonly agent: string; readonly reason?: string }
    | { readonly do: 'hold' }
    | { readonly do: 'retrieve' }
    | { readonly do: 'park' }
    | { readonly do: 'unpark' }
    /** The customer is held while another agent is rung. */
    | { readonly do: 'consult'; readonly agent: string }
    /** The agent passes the call on: to a service, to an agent whose phone then rings, or to whom they consulted. */
    | { readonly do: 'transfer'; readonly from: string; readonly service?: string; readonly agent?: string }
    /** The agent's conversation is over: wrap-up begins. */
    | { readonly do: 'leave'; readonly agent: string }
    | { readonly do: 'wrapUp'; readonly agent: string }
    /** The customer hangs up; every agent who is there is left. */
    | { readonly do: 'hangUp' }
    /** The interaction is over: the route after it runs. */
    | { readonly do: 'end'; readonly outcome?: string }

export interface CallScript {
    readonly clid: string
    readonly dialled: string
    readonly service: string
    readonly outbound?: boolean
    /** Of the webhooks' types. */
    readonly version?: Version
    readonly actions: readonly Action[]
}

export interface Stage {
    readonly centre: ContactCentre
    readonly sender: Sender
    readonly clock: Clock
}

/** Plays a call: it happens in the contact centre, webhooks and plan steps tell of it. Gives the interaction's GUID. */
export async function playCall(script: CallScript, stage: Stage): Promise<string> {
    const { centre, clock } = stage
    const interaction = centre.begin(
        {
            direction: script.outbound === true ? 'Outbound' : 'Inbound',
            clid: script.clid,
            dialled: script.dialled,
            service: script.service,
        },
        centre.moment()
    )
    const player = openPlayer(interaction, script, stage)
    for (const action of script.actions) {
        if (action.do === 'wait') await clock.pass(action.seconds * 1000)
        else await act(player, action, centre.moment())
    }
    return interaction.guid
}

interface Player {
    readonly interaction: Interaction
    readonly centre: ContactCentre
    readonly script: CallScript
    tell(event: ChannelEvent, channel: Channel, at: number, reason?: string): Promise<void>
    step(step: PlanStep, at: number, more: PlanBody): Promise<void>
}

function openPlayer(interaction: Interaction, script: CallScript, { centre, sender }: Stage): Player {
    const version = script.version ?? 'v1'
    return {
        interaction,
        centre,
        script,
        tell: (event, channel, at, reason) =>
            sender.send({ kind: 'webhook', event: channelEvent(event, version, interaction, channel, at, reason) }),
        step: (step, at, more) => {
            const body = {
                callGuid: interaction.guid,
                clid: script.clid,
                dialledNumber: script.dialled,
                occurredAt: isoTime(at),
                ...more,
            }
            return sender.send({ kind: 'plan', step, body })
        },
    }
}

type Deed = Exclude<Action, { readonly do: 'wait' }>

async function act(player: Player, action: Deed, at: number): Promise<void> {
    const { interaction, centre } = player
    switch (action.do) {
        case 'offer':
            await player.step('offered', at, { serviceName: interaction.serviceName })
            return arrive(player, at)
        case 'dial':
            await answer(player, await ring(player, action.agent, at), at)
            return player.tell('alerted', centre.join(interaction, '', player.script.dialled, at), at)
        case 'reach':
            return answer(player, customerOf(interaction), at)
        case 'fail':
            await player.tell('connectionfailed', customerOf(interaction), at, 'noanswer')
            return end(player, customerOf(interaction), 'NoAnswer', at)
        case 'queue':
            return queue(player, action.service ?? interaction.serviceName, at)
        case 'ring':
            await ring(player, action.agent, at)
            return
        case 'answer':
            return answer(player, channelOf(interaction, action.agent), at)
        case 'miss':
            return miss(player, channelOf(interaction, action.agent), action.reason ?? 'noanswer', at)
        case 'hold':
            return change(player, 'Held', 'held', at)
        case 'retrieve':
            return change(player, 'Connected', 'retrieved', at)
        case 'park':
            return change(player, 'Parked', 'parked', at)
        case 'unpark':
            return change(player, 'Connected', 'unparked', at)
        case 'consult':
            await change(player, 'Held', 'held', at)
            await ring(player, action.agent, at)
            return
        case 'transfer':
            return transfer(player, action, at)
        case 'leave':
            return leave(player, channelOf(interaction, action.agent), at)
        case 'wrapUp':
            return end(player, channelOf(interaction, action.agent), 'Released', at)
        case 'hangUp':
            return hangUp(player, at)
        case 'end':
            centre.end(interaction, action.outcome ?? 'Handled by agent', at)
            return player.step('ended', at, { outcome: interaction.outcome })
    }
}

/** An inbound interaction's first channel alerts for no time at all (docs-vcc 4285857921). */
async function arrive(player: Player, at: number): Promise<void> {
    const channel = player.centre.join(player.interaction, '', player.script.clid, at)
    await player.tell('alerted', channel, at)
    await answer(player, channel, at)
}

async function ring(player: Player, agent: string, at: number): Promise<Channel> {
    const channel = player.centre.join(player.interaction, agent, agent, at)
    await player.tell('alerted', channel, at)
    return channel
}

async function answer(player: Player, channel: Channel, at: number): Promise<void> {
    const { centre, interaction } = player
    const customer = interaction.channels.find(({ agent }) => agent === '')
    const wasQueued = channel.agent !== '' && customer !== undefined && phaseOf(customer) === 'Queue'
    if (wasQueued) centre.move(interaction, customer, 'Connected', at)
    centre.move(interaction, channel, 'Connected', at)
    await player.tell('connected', channel, at)
}

async function queue(player: Player, service: string, at: number): Promise<void> {
    player.centre.move(player.interaction, customerOf(player.interaction), 'Queue', at, service)
    await player.step('queued', at, { serviceName: service })
}

async function miss(player: Player, channel: Channel, reason: string, at: number): Promise<void> {
    player.centre.move(player.interaction, channel, 'Unexpected', at, reason)
    await player.tell('connectionfailed', channel, at, reason)
    await end(player, channel, reason, at)
}

/** What the agent does to the customer. Parking tells of the agent's channel as well (newvoicemedia 3979214864). */
async function change(
    player: Player,
    phase: 'Held' | 'Parked' | 'Connected',
    event: ChannelEvent,
    at: number
): Promise<void> {
    const { centre, interaction } = player
    const customer = customerOf(interaction)
    centre.move(interaction, customer, phase, at)
    await player.tell(event, customer, at)
    const agent = interaction.channels.find((channel) => channel.agent !== '' && phaseOf(channel) === 'Connected')
    if (agent !== undefined && (event === 'parked' || event === 'unparked')) await player.tell(event, agent, at)
}

async function transfer(player: Player, to: Extract<Deed, { do: 'transfer' }>, at: number): Promise<void> {
    const { interaction } = player
    if (phaseOf(customerOf(interaction)) === 'Held') await change(player, 'Connected', 'retrieved', at)
    await leave(player, channelOf(interaction, to.from), at)
    if (to.service !== undefined) await queue(player, to.service, at)
    if (to.agent !== undefined) await ring(player, to.agent, at)
}

async function leave(player: Player, channel: Channel, at: number): Promise<void> {
    player.centre.move(player.interaction, channel, 'Wrap', at)
    await player.tell('disconnected', channel, at)
    await player.tell('wrapstarted', channel, at)
}

async function end(player: Player, channel: Channel, reason: string, at: number): Promise<void> {
    player.centre.leave(player.interaction, channel, reason, at)
    await player.tell('ended', channel, at, reason.toLowerCase())
}

async function hangUp(player: Player, at: number): Promise<void> {
    const { interaction } = player
    const customer = customerOf(interaction)
    await player.tell('disconnected', customer, at)
    await end(player, customer, 'Released', at)
    for (const channel of interaction.channels.filter(({ agent }) => agent !== '')) {
        const phase = phaseOf(channel)
        if (phase === 'Connected') await leave(player, channel, at)
        else if (phase === 'Ringing') await end(player, channel, 'Released', at)
    }
}

function customerOf(interaction: Interaction): Channel {
    return channelOf(interaction, '')
}

/** The newest channel of that agent that has not ended; '' is the customer's. */
function channelOf(interaction: Interaction, agent: string): Channel {
    const found = interaction.channels
        .filter((channel) => channel.agent === agent && channel.endedAt === undefined)
        .at(-1)
    if (found === undefined) throw new Error(`${agent === '' ? 'The customer' : `Agent ${agent}`} is not in the call`)
    return found
}
