import { readEvents } from '../cloudevents/events.ts'
import { readObject } from '../field-reader.ts'
import { readRequired, readText, type Fields } from '../fields.ts'
import type { BadField, ReportedEvent } from '../step.ts'
import type { ApiRequest, ApiSettings, Poll, PollAnswer, ReadAnswer, VendorApi } from '../vendor.ts'

/**
 * The API of the simulated telephony system (README.md of `telephony/simulator`). JSON everywhere, times are ISO 8601
 * in UTC.
 *
 * - `POST {tokenUrl}`, form-encoded `grant_type=client_credentials`, `client_id`, `client_secret`: answers
 *   `{"access_token": text, "expires_in": seconds}`; the token is sent as `Authorization: Bearer`.
 * - `GET {apiUrl}/calls/active`: `{"calls": [{"callId": text, "legIds": [text]}]}`, every call and leg there is now.
 * - `GET {apiUrl}/calls/history?after=0&limit=200`: `{"events": [CloudEvent], "next": text, "more": boolean}`, every
 *   event since that position in order, with the ids under which they were sent, so that each counts once.
 */
export const simulatorApi: VendorApi = {
    tokenRequest: (settings) => ({
        method: 'POST',
        url: settings.tokenUrl,
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        body: [
            'grant_type=client_credentials',
            `client_id=${encodeURIComponent(settings.clientId)}`,
            `client_secret=${encodeURIComponent(settings.clientSecret)}`,
        ].join('&'),
    }),
    readToken: (body) => {
        const answer = readAnswer(body)
        if (!answer.ok) return answer
        const accessToken = readRequired(answer.value, 'access_token', 4000)
        const seconds = answer.value.expires_in
        if (!accessToken.ok) return accessToken
        if (typeof seconds !== 'number' || !(seconds > 0)) {
            return { ok: false, field: 'expires_in', expected: 'a number of seconds' }
        }
        return { ok: true, value: { accessToken: accessToken.value, expiresInSeconds: seconds } }
    },
    polls: [activePoll(), historyPoll()],
}

function activePoll(): Poll {
    return {
        name: 'active',
        request: (settings) => get(settings, '/calls/active'),
        read: (body) => {
            const answer = readAnswer(body)
            if (!answer.ok) return answer
            const calls: unknown = answer.value.calls
            if (!Array.isArray(calls)) return { ok: false, field: 'calls', expected: 'a list of calls' }
            const active: string[] = []
            for (const call of calls) {
                const contacts = contactsOf(call)
                if (!contacts.ok) return contacts
                active.push(...contacts.value)
            }
            return { ok: true, value: { events: [], active, cursor: '', hasMore: false } }
        },
    }
}

/** The call itself and its legs: each is a contact. */
function contactsOf(call: unknown): ReadAnswer<string[]> {
    const fields = readObject(call)
    const id = readRequired(fields ?? {}, 'callId', 100)
    if (!id.ok) return { ...id, field: 'calls.callId' }
    const legs: unknown = fields?.legIds
    const isList = Array.isArray(legs) && legs.every((leg) => typeof leg === 'string')
    if (!isList) return { ok: false, field: 'calls.legIds', expected: 'a list of ids' }
    return { ok: true, value: [id.value, ...legs.map(String)] }
}

const MOST_EVENTS = 200

function historyPoll(): Poll {
    return {
        name: 'history',
        request: (settings, cursor) =>
            get(settings, `/calls/history?after=${encodeURIComponent(cursor || '0')}&limit=${MOST_EVENTS}`),
        read: (body) => {
            const answer = readAnswer(body)
            if (!answer.ok) return answer
            const next = readText(answer.value, 'next', 100)
            const events = readHistory(answer.value.events)
            if (!next.ok) return next
            if (!events.ok) return events
            const value: PollAnswer = {
                events: events.value,
                active: undefined,
                cursor: next.value,
                hasMore: answer.value.more === true,
            }
            return { ok: true, value }
        },
    }
}

function readHistory(events: unknown): ReadAnswer<ReportedEvent[]> {
    if (!Array.isArray(events)) return { ok: false, field: 'events', expected: 'a list of CloudEvents' }
    const content = readEvents(JSON.stringify(events))
    if (!content.ok) return { ...content, field: 'events' }
    const unreadable = content.entries.find((entry) => entry.kind === 'unreadable')
    if (unreadable?.kind === 'unreadable') return { ...unreadable.bad, field: `events.${unreadable.bad.field}` }
    return { ok: true, value: content.entries.flatMap((entry) => (entry.kind === 'events' ? entry.events : [])) }
}

function get(settings: ApiSettings, path: string): ApiRequest {
    return { method: 'GET', url: settings.apiUrl + path, headers: { accept: 'application/json' }, body: '' }
}

function readAnswer(body: unknown): { readonly ok: true; readonly value: Fields } | BadField {
    const fields = typeof body === 'object' ? readObject(body) : undefined
    return fields === undefined ? { ok: false, field: 'body', expected: 'a JSON object' } : { ok: true, value: fields }
}
