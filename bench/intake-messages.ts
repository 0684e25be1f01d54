import { createHash, createHmac } from 'node:crypto'

/** One request of a telephony system to a bench, by the name it is measured under. */
export interface IntakeRequest {
    readonly name: string
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
}

const VONAGE_SECRET = 'bG9jYWwtdm9uYWdlLXdlYmhvb2stc2VjcmV0LTMyYnk='
const EVENTS_SECRET = 'bG9jYWwtZXZlbnRzLXNpZ25pbmctc2VjcmV0LTMyYnk='

export const CXONE_AUTHORIZATION = basic('telephony.cxone')

/** A call through a Studio script: `names` chooses the steps. */
export function studioCall(contact: string, names: readonly string[]): IntakeRequest[] {
    const bodies: Readonly<Record<string, object>> = {
        create: { ani: '4155552671', dnis: '8005550100', skill: '77', skillName: 'Service desk' },
        answer: { agentId: '30001', agentUsername: 'agent.one' },
        hold: { occurredAt: time(40) },
        retrieve: { occurredAt: time(30) },
        transfer: { transferType: 'queue', target: '78' },
        release: { causeCode: '4' },
    }
    return names.map((name) => ({
        name: `cxone ${name}`,
        path: `cxone-demo/cxone/${name}`,
        headers: { authorization: CXONE_AUTHORIZATION, 'content-type': 'application/json' },
        body: JSON.stringify({ contactId: contact, masterId: contact, ...bodies[name] }),
    }))
}

/** A call in canonical events, each in a request of its own. */
export function canonicalCall(call: string): IntakeRequest[] {
    const agent = { externalId: 'A1', username: 'agent.one' }
    const told: readonly (readonly [string, object])[] = [
        ['call.offered', { direction: 'inbound', ani: '4155552671', dnis: '8005550100' }],
        ['call.queued', { queue: { externalId: '77', name: 'Service desk' } }],
        ['call.delivered', { agent }],
        ['call.established', { agent }],
        ['call.held', { agent }],
        ['call.retrieved', { agent }],
        ['recording.available', { recordingUrl: 'https://media.example.com/1' }],
        ['call.cleared', { releasedBy: 'caller' }],
    ]
    return told.map(([type, data], index) => cloudEvent(call, index, type, { callId: call, ...data }))
}

export function cloudEvent(call: string, index: number, type: string, data: object): IntakeRequest {
    const body = JSON.stringify({
        specversion: '1.0',
        id: `${call}-${index}`,
        source: '/bench',
        type,
        time: time(3000 - index),
        data,
    })
    const [id, seconds] = [`msg-${call}-${index}`, String(Math.floor(Date.now() / 1000))]
    const mac = createHmac('sha256', Buffer.from(EVENTS_SECRET, 'base64'))
    return {
        name: type,
        path: 'events-demo/events',
        headers: {
            authorization: basic('telephony.events'),
            'content-type': 'application/cloudevents+json',
            'webhook-id': id,
            'webhook-timestamp': seconds,
            'webhook-signature': `v1,${mac.update(`${id}.${seconds}.${body}`).digest('base64')}`,
        },
        body,
    }
}

/** A signed webhook, which is only stored, after the step of the plan that knows the caller's number. */
export function vonageCall(call: string): IntakeRequest[] {
    const queued = JSON.stringify({ callGuid: call, clid: '02079460958', serviceName: 'Service desk' })
    const body = JSON.stringify({
        specversion: '1.0',
        type: 'channel.connected.v1',
        id: `${call}-connected`,
        source: '/channel',
        data: {
            timestamp: time(20),
            channel: { interactionId: call, channelId: `${call}-1`, party: { role: 'agent', agentId: '1544' } },
        },
    })
    const plan = { authorization: basic('telephony.vonage'), 'content-type': 'application/json' }
    return [
        { name: 'vonage plan queued', path: 'vonage-demo/vonage/plan/queued', headers: plan, body: queued },
        {
            name: 'vonage webhook (stored only)',
            path: 'vonage-demo/vonage/webhook',
            headers: { 'content-type': 'application/cloudevents+json', 'vonage-signature': token(body) },
            body,
        },
    ]
}

function token(body: string): string {
    const issued = Math.floor(Date.now() / 1000)
    const payloadHash = createHash('sha256').update(body).digest('hex')
    const signed = [{ alg: 'HS256' }, { iat: issued, exp: issued + 300, payload_hash: payloadHash }]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.')
    const mac = createHmac('sha256', Buffer.from(VONAGE_SECRET, 'base64')).update(signed)
    return `${signed}.${mac.digest('base64url')}`
}

function time(secondsAgo: number): string {
    return new Date(Date.now() - 1000 * secondsAgo).toISOString()
}

function basic(user: string): string {
    return `Basic ${Buffer.from(`${user}:telephony`).toString('base64')}`
}
