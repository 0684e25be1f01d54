import { createHmac } from 'node:crypto'
import type { History, Told } from '../history/history.ts'
import { basic, type Message } from './message.ts'

/** The signing secret of the account events-demo (Standard Webhooks). */
const SECRET = 'bG9jYWwtZXZlbnRzLXNpZ25pbmctc2VjcmV0LTMyYnk='

/** CloudEvents that tell a history: `sizes` says how many go into each request, over and over. */
export function cloudEvents(history: History, sizes: readonly number[]): Message[] {
    const messages: Message[] = []
    for (let from = 0, turn = 0; from < history.told.length; turn++) {
        const size = sizes[turn % sizes.length] ?? 1
        messages.push(message(history, from, history.told.slice(from, from + size)))
        from += size
    }
    return messages
}

function message(history: History, from: number, told: readonly Told[]): Message {
    const events = told.map((each, index) => cloudEvent(`${history.id}/${from + index}`, each))
    const [only] = events
    const body = JSON.stringify(events.length === 1 ? only : events)
    const contentType = events.length === 1 ? 'application/cloudevents+json' : 'application/cloudevents-batch+json'
    const id = `msg_${history.id}_${from}`
    return {
        path: 'events-demo/events',
        build: (now) => ({
            headers: {
                authorization: basic('telephony.events'),
                'content-type': contentType,
                ...signature(id, Math.floor(now / 1000), body),
            },
            body,
        }),
    }
}

function signature(id: string, seconds: number, body: string): Record<string, string> {
    const mac = createHmac('sha256', Buffer.from(SECRET, 'base64')).update(`${id}.${seconds}.${body}`).digest('base64')
    return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${mac}` }
}

function cloudEvent(id: string, { type, contact, parent, at, facts }: Told): object {
    const { callerNumber, calledNumber, queue, queueName, agent, role, ...others } = facts
    const { transfer, transferTarget, wrapUpCode, wrapUpNotes, ...plain } = others
    // Without a leg an event is about the whole call, and that is not what this one says.
    const ids = parent === '' ? { callId: contact, ...(type === 'party.left' ? { legId: contact } : {}) } : undefined
    return {
        specversion: '1.0',
        id,
        source: '/chaos',
        type,
        time: new Date(at).toISOString(),
        datacontenttype: 'application/json',
        data: {
            ...(ids ?? { callId: parent, legId: contact }),
            ...(callerNumber === undefined ? {} : { ani: callerNumber }),
            ...(calledNumber === undefined ? {} : { dnis: calledNumber }),
            ...(queue === undefined ? {} : { queue: { externalId: queue, name: queueName } }),
            ...(agent === undefined ? {} : { agent: { ...agent, ...(role === undefined ? {} : { role }) } }),
            ...(transfer === undefined ? {} : { transfer: { kind: transfer, target: transferTarget } }),
            ...(wrapUpCode === undefined ? {} : { wrapUp: { code: wrapUpCode, notes: wrapUpNotes } }),
            ...plain,
        },
    }
}
