import { createHash, randomBytes } from 'node:crypto'
import { SignJWT } from 'jose'
import type { Channel, Interaction, Presence } from './contact-centre.ts'
import { isoTime } from './stats.ts'

/** What happens to a channel, as the types of the events name it. */
export type ChannelEvent =
    | 'alerted'
    | 'connected'
    | 'held'
    | 'retrieved'
    | 'parked'
    | 'unparked'
    | 'disconnected'
    | 'wrapstarted'
    | 'ended'
    | 'connectionfailed'

export type Version = 'v0' | 'v1'

export type CloudEvent = Readonly<Record<string, unknown>>

/** An event as its page shows it ("Channel event types", newvoicemedia 3913679071). */
export function channelEvent(
    event: ChannelEvent,
    version: Version,
    interaction: Interaction,
    channel: Channel,
    at: number,
    reason?: string
): CloudEvent {
    return cloudEvent(`channel.${event}.${version}`, '/channel', channel.guid, at, {
        channel: {
            conversationId: interaction.conversationGuid,
            interactionId: interaction.guid,
            channelId: channel.guid,
            party:
                channel.agent === ''
                    ? { role: 'customer' }
                    : { role: 'agent', agentId: channel.agent, userId: userOf(channel.agent) },
        },
        ...(reason === undefined ? {} : { reason }),
    })
}

const LABELS = { ready: 'Ready', away: 'Away', extendedAway: 'Extended Away', loggedOut: 'Logged Out' } as const

/** newvoicemedia 3914072287. */
export function presenceEvent(agent: string, presence: Presence, version: Version): CloudEvent {
    const { category, description, since } = presence
    return cloudEvent(`agent.presencechanged.${version}`, '/agent', agent, since, {
        presence: {
            presenceId: guidOf(`${category}/${description}`),
            category: { type: category, description: LABELS[category], subcategory: null },
            description,
        },
        user: { agentId: agent, userId: userOf(agent) },
    })
}

function cloudEvent(type: string, source: string, subject: string, at: number, data: CloudEvent): CloudEvent {
    return {
        specversion: '1.0',
        type,
        id: ksuid(),
        source,
        subject,
        time: isoTime(at).replace('Z', '1234Z'),
        datacontenttype: 'application/json',
        data: { timestamp: isoTime(at), ...data },
    }
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

function ksuid(): string {
    return Array.from(randomBytes(27), (byte) => BASE62.charAt(byte % BASE62.length)).join('')
}

function userOf(agent: string): string {
    return guidOf(`user/${agent}`)
}

function guidOf(name: string): string {
    const hex = createHash('sha256').update(name).digest('hex')
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}

/** The value of the header `Vonage-Signature`: a token over the SHA-256 of the body, for five minutes. */
export async function sign(body: string, secret: string, now: number): Promise<string> {
    const issued = Math.floor(now / 1000)
    const token = await new SignJWT({ payload_hash: createHash('sha256').update(body).digest('hex') })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuedAt(issued)
        .setExpirationTime(issued + 300)
        .sign(Buffer.from(secret, 'base64'))
    return `Bearer ${token}`
}
