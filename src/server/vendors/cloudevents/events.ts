import { AGENT_EVENT_TYPES, PHONE_EVENT_TYPES, type ReportedEventType } from '../../calls/event.ts'
import { fieldReader, readObject } from '../field-reader.ts'
import { canonicalText, type Fields } from '../fields.ts'
import { parse } from '../json.ts'
import type { BadField } from '../step.ts'
import type { WebhookContent, WebhookEntry } from '../vendor.ts'
import { readData } from './data.ts'

/**
 * One CloudEvent or an array of them, a JSON text (CloudEvents 1.0.2, "JSON Event Format", 3 and 4: structured mode and
 * batches). The text itself tells which it is, so `application/json` serves for both. In binary mode (`ce-` headers)
 * the body is no event.
 */
export function readEvents(raw: string): WebhookContent {
    const content = parse(raw)
    if (Array.isArray(content)) return { ok: true, entries: content.map(readEntry) }
    if (typeof content === 'object' && content !== null) return { ok: true, entries: [readEntry(content)] }
    return { ok: false, field: 'body', expected: 'one CloudEvent as a JSON object, or an array of them' }
}

/** Together with the prefix and each other these fit the columns that make an event unique. */
const ID = 100
const SOURCE = 97

/** Keeps the sender's sources apart from those of this app. */
const PREFIX = 'ce:'

function readEntry(value: unknown): WebhookEntry {
    const body = JSON.stringify(value)
    const envelope = typeof value === 'object' ? readObject(value) : undefined
    if (envelope !== undefined) return readEnvelope(envelope, body)
    const bad: BadField = { ok: false, field: 'event', expected: 'a CloudEvent as a JSON object' }
    return { kind: 'unreadable', id: '', type: '', body, bad }
}

/**
 * The attributes of CloudEvents 1.0: `specversion`, `id`, `source` and `type` are required, `time` is RFC 3339. Sender
 * and receiver may rely on `source` and `id` to tell events apart (specification, "REQUIRED attributes").
 */
function readEnvelope(envelope: Fields, body: string): WebhookEntry {
    const problems: BadField[] = []
    const reader = fieldReader(envelope, '', problems)
    const [version, type] = [reader.text('specversion', 20), reader.text('type', 200)]
    const [source, eventId] = [reader.text('source', SOURCE), reader.text('id', ID)]
    const missing = { specversion: version, type, source, id: eventId }
    for (const [field, text] of Object.entries(missing)) if (text === '') reader.refuse(field, 'a value')
    const id = source === '' || eventId === '' ? '' : `${source} ${eventId}`
    const [badAttribute] = problems
    if (badAttribute !== undefined) return { kind: 'unreadable', id, type, body, bad: badAttribute }

    const known = version === '1.0' ? canonicalType(type) : undefined
    if (known === undefined) return { kind: 'unknown', id, type, body }

    const ownTime = reader.time('time')
    if (isEmpty(envelope.data)) reader.refuse('data', 'an object that tells of the call')
    const data = readData(known, reader.part('data'))
    const [bad] = problems
    if (bad !== undefined) return { kind: 'unreadable', id, type, body, bad }
    const canonicalBody = canonicalText(envelope)
    return {
        kind: 'events',
        events: [{ source: PREFIX + source, eventId, canonicalBody, type: known, ...data, ownTime }],
    }
}

function isEmpty(value: unknown): boolean {
    return value === undefined || value === null || value === ''
}

const TYPES: readonly ReportedEventType[] = [...PHONE_EVENT_TYPES, ...AGENT_EVENT_TYPES]

/** Types are named in reverse-DNS style (`com.acme.call.established`): how they end is what counts. */
function canonicalType(type: string): ReportedEventType | undefined {
    return TYPES.find((known) => type === known || type.endsWith(`.${known}`))
}
