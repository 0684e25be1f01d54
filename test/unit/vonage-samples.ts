import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readWebhook } from '../../src/server/vendors/vonage/webhook.ts'
import type { ReportedEvent } from '../../src/server/vendors/step.ts'
import type { Digests, SignedRequest, WebhookEntry } from '../../src/server/vendors/vendor.ts'

/** What the platform's digests compute. */
export const DIGESTS: Digests = {
    sha256Hex: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    hmac: (algorithm, key, text) =>
        createHmac(algorithm === 'HmacSHA256' ? 'sha256' : 'sha1', Buffer.from(key, 'base64'))
            .update(text, 'utf8')
            .digest('base64'),
}

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/vonage')

interface Fixture {
    readonly source: string
    readonly event?: Record<string, unknown>
    readonly answer?: Record<string, unknown>
}

/** A published sample, and the page it is from. */
export function fixture(name: string): Fixture {
    return JSON.parse(readFileSync(path.join(FIXTURES, `${name}.json`), 'utf8')) as Fixture
}

/** A published event, with other members at a path (`data.channel.party.role`). */
export function sampleEvent(name: string, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    const event = structuredClone(fixture(name).event ?? {})
    for (const [where, value] of Object.entries(changes)) {
        const names = where.split('.')
        const last = names.pop() ?? ''
        const parent = names.reduce((object, member) => object[member] as Record<string, unknown>, event)
        parent[last] = value
    }
    return event
}

export function signedRequest(body: string, signature = ''): SignedRequest {
    return {
        rawBody: body,
        headers: signature === '' ? {} : { 'vonage-signature': signature },
        url: 'https://example.service-now.com/api/x_tkl_voice/v1/telephony/acme/vonage/webhook',
        contentType: 'application/cloudevents+json',
    }
}

export function readEntries(body: unknown): readonly WebhookEntry[] {
    const content = readWebhook(signedRequest(JSON.stringify(body)), 'verified')
    if (!content.ok) throw new Error(`${content.field}: ${content.expected}`)
    return content.entries
}

/** What one event is read as. */
export function readOne(event: unknown): readonly ReportedEvent[] {
    const [entry] = readEntries(event)
    if (entry?.kind !== 'events') throw new Error(`read as ${JSON.stringify(entry)}`)
    return entry.events
}
