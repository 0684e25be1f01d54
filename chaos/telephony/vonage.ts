import { createHash, createHmac } from 'node:crypto'
import type { History, Told, Word } from '../history/history.ts'
import { basic, type Message } from './message.ts'

/** The webhook secret of the account vonage-demo. */
const SECRET = 'bG9jYWwtdm9uYWdlLXdlYmhvb2stc2VjcmV0LTMyYnk='

/** Signed webhooks and plan steps of Vonage Contact Center that tell a history. */
export function vonageMessages(history: History): Message[] {
    return history.told.map((told, index) => planStep(history, told, index) ?? webhook(history, told, index))
}

const PLAN_STEPS: Readonly<Partial<Record<Word, string>>> = { 'call.offered': 'offered', 'call.queued': 'queued' }

/** What the interaction plan tells through Data Connector applets: it knows the caller's number. */
function planStep(history: History, { type, facts, at }: Told, index: number): Message | undefined {
    const step = type === 'call.cleared' || type === 'call.abandoned' ? 'ended' : PLAN_STEPS[type]
    if (step === undefined) return undefined
    const body = JSON.stringify({
        callGuid: history.id,
        clid: facts.callerNumber ?? '',
        dialledNumber: facts.calledNumber ?? '',
        serviceName: facts.queueName ?? '',
        occurredAt: new Date(at).toISOString(),
        ...(step === 'ended' ? { outcome: type === 'call.abandoned' ? 'Abandoned' : 'Completed' } : {}),
        eventId: `${history.id}/${index}`,
    })
    const headers = { authorization: basic('telephony.vonage'), 'content-type': 'application/json' }
    return { path: `vonage-demo/vonage/plan/${step}`, build: () => ({ headers, body }) }
}

const CHANNEL_EVENTS: Readonly<Partial<Record<Word, { readonly name: string; readonly reason?: string }>>> = {
    'call.delivered': { name: 'alerted' },
    'call.missed': { name: 'connectionfailed', reason: 'noAnswer' },
    'call.declined': { name: 'connectionfailed', reason: 'rejected' },
    'call.established': { name: 'connected' },
    'call.held': { name: 'held' },
    'call.retrieved': { name: 'retrieved' },
    'party.joined': { name: 'connected' },
    'party.left': { name: 'disconnected', reason: 'released' },
    'wrapup.started': { name: 'wrapstarted' },
    'wrapup.ended': { name: 'ended', reason: 'released' },
}

function webhook(history: History, told: Told, index: number): Message {
    const event = CHANNEL_EVENTS[told.type]
    if (event === undefined) throw new Error(`Vonage's webhooks can not tell ${told.type}`)
    const time = new Date(told.at).toISOString()
    const body = JSON.stringify({
        specversion: '1.0',
        type: `channel.${event.name}.v0`,
        id: `${history.id}-${index}`,
        source: '/channel',
        subject: told.contact,
        time,
        datacontenttype: 'application/json',
        data: {
            timestamp: time,
            channel: {
                conversationId: `${history.id}-conversation`,
                interactionId: history.id,
                channelId: told.contact,
                party: partyOf(history, told),
            },
            ...(event.reason === undefined ? {} : { reason: event.reason }),
        },
    })
    return {
        path: 'vonage-demo/vonage/webhook',
        build: (now) => ({
            headers: { 'content-type': 'application/cloudevents+json', 'vonage-signature': token(body, now) },
            body,
        }),
    }
}

/** The agent of the channel, wherever in the history the channel names them. */
function partyOf(history: History, { contact }: Told): object {
    const agent = history.told.find((each) => each.contact === contact && each.facts.agent !== undefined)?.facts.agent
    return agent === undefined
        ? { role: 'external' }
        : { role: 'agent', agentId: agent.externalId, userId: `user-${agent.externalId}` }
}

/** A JWT (HS256) over the hash of the body, good for five minutes. */
function token(body: string, now: number): string {
    const issued = Math.floor(now / 1000)
    const payloadHash = createHash('sha256').update(body).digest('hex')
    const parts = [
        { alg: 'HS256', typ: 'JWT' },
        { iat: issued, exp: issued + 300, payload_hash: payloadHash },
    ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    const signed = parts.join('.')
    const mac = createHmac('sha256', Buffer.from(SECRET, 'base64')).update(signed).digest('base64url')
    return `${signed}.${mac}`
}
