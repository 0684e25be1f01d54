import { createHmac, randomUUID } from 'node:crypto'
import { randomFrom, shuffle } from '../random.ts'
import type { SimulatedEvent } from './event.ts'

/** Where events go: an account of an instance, as its integration user. */
export interface Target {
    readonly url: string
    readonly account: string
    readonly user: string
    readonly password: string
    /** `whsec_` and base64; absent: requests are not signed. */
    readonly secret?: string
}

/** What a network does to events. Each probability is from 0 to 1. */
export interface Faults {
    readonly drop?: number
    readonly duplicate?: number
    readonly reorder?: boolean
    readonly seed?: number
}

export interface Answer {
    readonly status: number
    readonly body: unknown
}

/** What arrives of the events, in which order: the same for the same seed. */
export function withFaults(events: readonly SimulatedEvent[], faults: Faults): SimulatedEvent[] {
    const random = randomFrom(faults.seed ?? 1)
    const arriving = events.flatMap((event) => {
        if (random() < (faults.drop ?? 0)) return []
        return random() < (faults.duplicate ?? 0) ? [event, event] : [event]
    })
    return faults.reorder === true ? shuffle(random, arriving) : arriving
}

/** Posts events one after the other, or in batches of a size; one answer for each request. */
export async function deliver(events: readonly SimulatedEvent[], target: Target, batch = 1): Promise<Answer[]> {
    const answers: Answer[] = []
    for (let first = 0; first < events.length; first += batch) {
        const some = events.slice(first, first + batch)
        answers.push(await post(target, batch === 1 ? some[0] : some))
    }
    return answers
}

async function post(target: Target, content: unknown): Promise<Answer> {
    const body = JSON.stringify(content)
    const response = await fetch(`${target.url}/api/x_tkl_voice/v1/telephony/${target.account}/events`, {
        method: 'POST',
        headers: {
            authorization: `Basic ${Buffer.from(`${target.user}:${target.password}`).toString('base64')}`,
            'content-type': Array.isArray(content)
                ? 'application/cloudevents-batch+json'
                : 'application/cloudevents+json',
            accept: 'application/json',
            ...(target.secret === undefined ? {} : signatureHeaders(target.secret, body, Date.now())),
        },
        body,
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

/** The headers of Standard Webhooks 1.0 (standard-webhooks/spec/standard-webhooks.md). */
export function signatureHeaders(secret: string, body: string, now: number): Record<string, string> {
    const id = `msg_${randomUUID()}`
    const timestamp = String(Math.floor(now / 1000))
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
    const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
    return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}
