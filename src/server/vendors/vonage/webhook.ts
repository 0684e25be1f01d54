import { fieldReader, readObject, type FieldReader } from '../field-reader.ts'
import { canonicalText, type Fields } from '../fields.ts'
import { parse } from '../json.ts'
import type { BadField, ReportedEvent } from '../step.ts'
import type { SignedRequest, WebhookContent, WebhookEntry } from '../vendor.ts'
import { CHANNEL_EVENTS, type Meaning } from './channel-events.ts'
import { readPresenceChange } from './presence.ts'

/**
 * A webhook of Vonage Contact Center: one CloudEvent as `application/cloudevents+json` ("Event types in Webhooks",
 * docs-vcc 4368105554). A type ends in its version (`channel.connected.v1`); v0 and v1 say the same, and a later
 * version is read as if it did, which `GET /webhooks/event-types` can show.
 */
export function readWebhook(request: SignedRequest, verifiedId: string): WebhookContent {
    const content = parse(request.rawBody)
    if (Array.isArray(content)) {
        return { ok: true, entries: content.map((value, index) => entry(value, `${verifiedId}#${index}`)) }
    }
    if (typeof content === 'object' && content !== null) return { ok: true, entries: [entry(content, verifiedId)] }
    return { ok: false, field: 'body', expected: 'a CloudEvent as a JSON object, or an array of them' }
}

/** With the prefix and each other these fit the columns that make an event unique. */
const ID = 100
const SOURCE = 90

/** @param unnamed names an event that has no readable id */
function entry(value: unknown, unnamed: string): WebhookEntry {
    const body = JSON.stringify(value)
    const envelope = typeof value === 'string' ? undefined : readObject(value)
    if (envelope === undefined) {
        const bad: BadField = { ok: false, field: 'event', expected: 'a CloudEvent as a JSON object' }
        return { kind: 'unreadable', id: unnamed, type: '', body, bad }
    }
    const problems: BadField[] = []
    const reader = fieldReader(envelope, '', problems)
    const [type, source, eventId] = [reader.text('type', 200), reader.text('source', SOURCE), reader.text('id', ID)]
    for (const [field, text] of Object.entries({ type, id: eventId })) if (text === '') reader.refuse(field, 'a value')
    const id = eventId === '' ? unnamed : `${source} ${eventId}`
    const meaning = type === '' ? undefined : MEANINGS.get(nameOf(type))
    if (problems.length === 0 && meaning === undefined) return { kind: 'unknown', id, type, body }
    const events = meaning === undefined ? [] : toEvents(envelope, reader, meaning, `vonage${pathOf(source)}`, eventId)
    const [bad] = problems
    return bad === undefined ? { kind: 'events', events } : { kind: 'unreadable', id, type, body, bad }
}

/** How each type is read, by its name without the version. */
const MEANINGS: ReadonlyMap<string, (data: FieldReader) => readonly Meaning[]> = new Map([
    ...Array.from(CHANNEL_EVENTS),
    ['agent.presencechanged', readPresenceChange] as const,
])

function nameOf(type: string): string {
    return type.toLowerCase().replace(/\.v\d+$/, '')
}

/** Vonage's sources are `/channel` and `/agent`. */
function pathOf(source: string): string {
    return source === '' || source.startsWith('/') ? source : `/${source}`
}

function toEvents(
    envelope: Fields,
    reader: FieldReader,
    meaning: (data: FieldReader) => readonly Meaning[],
    source: string,
    eventId: string
): ReportedEvent[] {
    const data = reader.part('data')
    const ownTime = data.time('timestamp') ?? reader.time('time')
    const canonicalBody = canonicalText(envelope)
    return meaning(data).map(({ suffix, ...told }) => ({
        source,
        eventId: suffix === '' ? eventId : `${eventId}/${suffix}`,
        canonicalBody,
        ownTime,
        ...told,
    }))
}
