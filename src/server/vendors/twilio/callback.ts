import type { PhoneEventType } from '../../calls/event.ts'
import { readRequired, readText, readUrl, type Fields, type Read } from '../fields.ts'
import type { BadField, ReportedEvent } from '../step.ts'
import { withoutEmpty, type WebhookEntry } from '../vendor.ts'
import { readConnection, type Connection } from './connection.ts'
import { MEANING, STATUSES, type Status } from './meaning.ts'
import { readDuration, readTimestamp } from './times.ts'

const SID = 64
const WORD = 40

/**
 * A status callback of a call (`CallSid, ParentCallSid, CallStatus, From, To, Direction, Timestamp, SequenceNumber,
 * CallDuration, RecordingUrl`; Twilio documentation, "Call resource" and "TwiML Voice: <Number>") or of a recording
 * (`RecordingSid, RecordingUrl, RecordingStatus`; "TwiML Voice: <Recording>"). Anything else is kept as unknown.
 *
 * @param fields the form
 * @param body the form as it was sent
 */
export function readCallback(fields: Fields, body: string): WebhookEntry {
    const sid = readRequired(fields, 'CallSid', SID)
    const recordingStatus = readText(fields, 'RecordingStatus', WORD)
    const callStatus = readText(fields, 'CallStatus', WORD)
    if (!sid.ok) return unreadable('', '', body, sid)
    if (!recordingStatus.ok) return unreadable(sid.value, 'recording', body, recordingStatus)
    if (!callStatus.ok) return unreadable(sid.value, 'call', body, callStatus)

    const type =
        recordingStatus.value === ''
            ? `call ${callStatus.value || 'without status'}`
            : `recording ${recordingStatus.value}`
    const status = STATUSES.find((known) => type === `call ${known}`)
    const isRecording = recordingStatus.value === 'completed'
    if (status === undefined && !isRecording) return { kind: 'unknown', id: `${sid.value}/${type}`, type, body }
    const events =
        status === undefined ? recordingEvents(fields, sid.value, body) : statusEvents(fields, sid.value, status, body)
    return events.ok ? { kind: 'events', events: events.value } : unreadable(sid.value, type, body, events)
}

function unreadable(sid: string, type: string, body: string, bad: BadField): WebhookEntry {
    return { kind: 'unreadable', id: sid === '' ? '' : `${sid}/${type}`, type, body, bad }
}

function statusEvents(fields: Fields, sid: string, status: Status, body: string): Read<ReportedEvent[]> {
    const connection = readConnection(fields, sid)
    const time = readTimestamp(fields)
    const duration = readDuration(fields)
    const recordingUrl = readUrl(fields, 'RecordingUrl')
    if (!connection.ok) return connection
    if (!time.ok) return time
    if (!duration.ok) return duration
    if (!recordingUrl.ok) return recordingUrl
    const told: Told = {
        status,
        at: time.value,
        beganAt: time.value === undefined ? undefined : time.value - duration.value,
        recordingUrl: recordingUrl.value,
        canonicalBody: body,
    }
    const types = MEANING[connection.value.part][status]
    return { ok: true, value: types.map((type) => toEvent(type, connection.value, told)) }
}

interface Told {
    readonly status: Status
    readonly at: number | undefined
    /** When the connection began, at the latest. */
    readonly beganAt: number | undefined
    readonly recordingUrl: string
    readonly canonicalBody: string
}

/** A connection tells each type once: the two name the event, whatever status told it, and however often. */
function toEvent(type: PhoneEventType, connection: Connection, told: Told): ReportedEvent {
    const isEnd = type === 'call.cleared' || type === 'party.left'
    const ending = withoutEmpty({
        cause: told.status === 'completed' ? '' : told.status,
        recordingUrl: told.recordingUrl,
    })
    return {
        source: 'twilio/status',
        eventId: `${connection.sid}/${type}`,
        canonicalBody: told.canonicalBody,
        type,
        contact: connection.sid,
        parent: connection.parent,
        ownTime: type === 'call.offered' ? told.beganAt : told.at,
        facts: isEnd ? { ...connection.facts, ...ending } : connection.facts,
    }
}

/** A recording can be heard; before that, and when there is nothing to hear, Twilio tells other statuses. */
function recordingEvents(fields: Fields, sid: string, body: string): Read<ReportedEvent[]> {
    const recording = readRequired(fields, 'RecordingSid', SID)
    const recordingUrl = readUrl(fields, 'RecordingUrl')
    if (!recording.ok) return recording
    if (!recordingUrl.ok) return recordingUrl
    if (recordingUrl.value === '') return { ok: false, field: 'RecordingUrl', expected: 'the address of the recording' }
    const event: ReportedEvent = {
        source: 'twilio/recording',
        eventId: recording.value,
        canonicalBody: body,
        type: 'recording.available',
        contact: sid,
        parent: '',
        ownTime: undefined,
        facts: { recordingUrl: recordingUrl.value },
    }
    return { ok: true, value: [event] }
}
