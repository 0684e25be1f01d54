import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { ANOTHER_ID, ANOTHER_LEG, type EntryResult, takeEntry, type TakeEvent } from '../intake/batch.ts'
import { identifyCaller } from '../intake/callers.ts'
import { receive } from '../intake/receive.ts'
import type { Account } from '../records/accounts.ts'
import { DIGESTS } from '../records/digest.ts'
import { cloudevents } from '../vendors/cloudevents/index.ts'
import { readEvents } from '../vendors/cloudevents/events.ts'
import type { SignedRequest, WebhookEntry } from '../vendors/vendor.ts'
import { openAnyAccount } from './account.ts'
import { toStepReply } from './reply.ts'
import {
    answer,
    MAX_BODY_BYTES,
    pathParameter,
    readBody,
    refuse,
    withinSize,
    withoutMark,
    type Outcome,
    type Refusal,
} from './request.ts'
import { signedRequest } from './signed-request.ts'
import { webhookSecrets } from './webhook-secrets.ts'

const MAX_BATCH_BYTES = 1048576
const MAX_EVENTS = 100

/** After so long the rest of a batch is stored only, and settled by the worker. */
const TIME_TO_SETTLE_MS = 3000

const SIGNING_HEADERS = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const

type Answer = Outcome<{ status: number; body: object }>

/**
 * POST telephony/{account}/events: one CloudEvent, or an array of them. One is answered like a step of a script; an
 * array with one result per event, in its order, whatever became of each. No event may be larger in a batch than alone. An account with a webhook secret takes signed
 * requests only (Standard Webhooks).
 */
export function receiveEvents(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const now = Date.now()
    answer(response, () => {
        const account = openAnyAccount(pathParameter(request, 'account'))
        if (!account.ok) return account
        const body = readBody(request, MAX_BATCH_BYTES)
        if (!body.ok) return body
        const signed = verifySigned(account.value, signedRequest(request, body.value, SIGNING_HEADERS), now)
        if (!signed.ok) return signed
        const text = withoutMark(body.value)
        const content = readEvents(text)
        if (!content.ok) return refuseField(content.field, content.expected)
        if (/^\s*\[/.test(text)) return takeBatch(account.value, content.entries, now)
        const [entry] = content.entries
        const size = withinSize(text, MAX_BODY_BYTES)
        if (!size.ok) return size
        return entry === undefined ? refuseField('body', 'one CloudEvent') : takeOne(account.value, entry, text, now)
    })
}

/** The id of the message; '' where the account's requests are not signed. */
function verifySigned(account: Account, request: SignedRequest, now: number): Outcome<string> {
    const secrets = webhookSecrets(account, now)
    if (!secrets.ok) return secrets
    if (secrets.value.length === 0) return { ok: true, value: '' }
    const verified = cloudevents.webhook?.verify(request, secrets.value, now, DIGESTS)
    if (verified?.ok === true) return { ok: true, value: verified.id }
    return refuse(
        401,
        'Not signed',
        `Expected a signature (Standard Webhooks): ${verified?.reason ?? 'it is missing'}.`
    )
}

function takeOne(account: Account, entry: WebhookEntry, rawBody: string, now: number): Answer {
    if (entry.kind === 'unreadable') return refuseField(entry.bad.field, entry.bad.expected)
    const [reported] = entry.kind === 'events' ? entry.events : []
    if (reported === undefined) {
        const result = takeEntry(account, cloudevents.name, entry, () => ({ status: 'ignored' }), now)
        return { ok: true, value: { status: 200, body: { id: sentId(entry), ...toStepReply(account, result) } } }
    }
    const received = receive(account, reported, identifyCaller, { now, latency: () => Date.now() - now, rawBody })
    if (received.status === 'conflict') {
        return received.of === 'leg'
            ? refuse(409, 'The leg belongs to another call', `Field "data.legId": expected ${ANOTHER_LEG}.`)
            : refuse(409, 'The event id is taken', `Field "id": expected ${ANOTHER_ID}.`)
    }
    const status = received.status === 'deferred' ? 202 : 200
    return { ok: true, value: { status, body: { id: sentId(entry), ...toStepReply(account, received) } } }
}

function takeBatch(account: Account, entries: readonly WebhookEntry[], now: number): Answer {
    if (entries.length > MAX_EVENTS) {
        return refuse(413, 'Too many events', `Expected at most ${MAX_EVENTS} events in one batch.`)
    }
    const take: TakeEvent = (reported) => {
        const latency = (): number => Date.now() - now
        const isLate = latency() > TIME_TO_SETTLE_MS
        return receive(account, reported, identifyCaller, { now, latency, rawBody: reported.canonicalBody, isLate })
    }
    const results = entries.map((entry) => {
        const size = withinSize(textOf(entry), MAX_BODY_BYTES)
        if (!size.ok) return tooLarge(sentId(entry), size.refusal)
        return toResult(sentId(entry), takeEntry(account, cloudevents.name, entry, take, now))
    })
    return { ok: true, value: { status: 200, body: results } }
}

/** Refused as it would be alone, and not kept: a dead letter must have its whole text, and the column holds no more. */
function tooLarge(id: string, { detail }: Refusal): object {
    return { id, status: 'refused', callId: '', interactionId: '', error: `The event is too large: ${detail}` }
}

function textOf(entry: WebhookEntry): string {
    return entry.kind === 'events' ? (entry.events[0]?.canonicalBody ?? '') : entry.body
}

function toResult(id: string, { status, callId, interactionId, error }: EntryResult): object {
    return { id, status, callId, interactionId, ...(error === '' ? {} : { error }) }
}

/** The id as its sender wrote it, '' when there is none. */
function sentId(entry: WebhookEntry): string {
    if (entry.kind === 'events') return entry.events[0]?.eventId ?? ''
    const envelope: unknown = JSON.parse(entry.body)
    const id: unknown =
        typeof envelope === 'object' && envelope !== null
            ? Object.getOwnPropertyDescriptor(envelope, 'id')?.value
            : undefined
    return typeof id === 'string' ? id.slice(0, 200) : ''
}

function refuseField(
    field: string,
    expected: string
): { ok: false; refusal: { status: number; message: string; detail: string } } {
    return refuse(400, `Field ${field} is wrong`, `Field "${field}": expected ${expected}.`)
}
