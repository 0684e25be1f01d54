import type { Channel, ContactCentre, Interaction, Phase } from './contact-centre.ts'

/** Objects as the Insights Stats API writes them (docs-vcc 3565193000 and 3568009217). Offsets count from the interaction's start. */
export type StatsObject = Readonly<Record<string, unknown>>

export function interactionObject(interaction: Interaction): StatsObject {
    const { startedAt, endedAt } = interaction
    return {
        status: endedAt === undefined ? 'Ongoing' : 'Completed',
        medium: 'Phone',
        mediumManager: 'VCC',
        start: isoTime(startedAt),
        guid: interaction.guid,
        conversationGuid: interaction.conversationGuid,
        duration: endedAt === undefined ? null : endedAt - startedAt,
        direction: interaction.direction,
        serviceName: interaction.serviceName,
        connectTo: interaction.connectTo,
        connectFrom: interaction.connectFrom,
        categorizedAt: endedAt === undefined ? null : isoTime(interaction.updatedAt),
        outcome: interaction.outcome === '' ? null : interaction.outcome,
        interactionPlanMapping: { addressName: 'Main line', interactionPlanName: 'Main plan' },
        channels: interaction.channels.map((channel) => channelObject(channel, startedAt)),
    }
}

function channelObject(channel: Channel, start: number): StatsObject {
    return {
        guid: channel.guid,
        offset: channel.startedAt - start,
        duration: channel.endedAt === undefined ? null : channel.endedAt - channel.startedAt,
        endReason: channel.endReason === '' ? null : channel.endReason,
        integrationType: null,
        party: {
            id: channel.agent === '' ? null : channel.agent,
            role: channel.agent === '' ? 'External' : 'Agent',
            touchpoint: channel.touchpoint,
        },
        events: channel.phases.map((phase) => phaseObject(phase, start)),
    }
}

function phaseObject(phase: Phase, start: number): StatsObject {
    return {
        type: phase.type,
        offset: phase.startedAt - start,
        name: phase.name === '' ? null : phase.name,
        duration: phase.endedAt === undefined ? null : phase.endedAt - phase.startedAt,
        properties: null,
    }
}

/** Every agent who has a presence or a channel, by id. */
export function agentObjects(centre: ContactCentre): StatsObject[] {
    const activities = Array.from(centre.interactions.values()).flatMap((interaction) =>
        interaction.channels
            .filter((channel) => channel.agent !== '' && channel.endedAt === undefined)
            .map((channel) => ({ agent: channel.agent, activity: activityObject(interaction, channel) }))
    )
    const ids = new Set([...centre.presences.keys(), ...activities.map(({ agent }) => agent)])
    return Array.from(ids)
        .sort()
        .map((agentId) => ({
            agentId,
            presence: presenceObject(centre, agentId),
            workload: { since: isoTime(0), calls: 0, semiLive: 0, nonLive: 0 },
            interaction: activities.filter(({ agent }) => agent === agentId).map(({ activity }) => activity),
        }))
}

function presenceObject(centre: ContactCentre, agent: string): StatsObject | null {
    const presence = centre.presences.get(agent)
    if (presence === undefined) return null
    return {
        since: isoTime(presence.since),
        name: presence.category.charAt(0).toUpperCase() + presence.category.slice(1),
        description: presence.description,
        eligibleForRouting: presence.category === 'ready',
    }
}

function activityObject(interaction: Interaction, channel: Channel): StatsObject {
    const phase = channel.phases.at(-1)
    return {
        guid: interaction.guid,
        channelGuid: channel.guid,
        since: isoTime(phase?.startedAt ?? channel.startedAt),
        medium: 'Phone',
        mediumManager: 'CC',
        direction: interaction.direction,
        state: phase?.type ?? 'Ringing',
        reason: phase?.type === 'Unexpected' ? phase.name : null,
    }
}

export function isoTime(time: number): string {
    return new Date(time).toISOString()
}
