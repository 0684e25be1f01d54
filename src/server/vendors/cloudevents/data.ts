import {
    isAgentEventType,
    type AgentIdentity,
    type Direction,
    type LegRole,
    type PhoneFacts,
    type ReportedError,
    type ReportedEventType,
    type ReportedPresence,
    type TransferKind,
} from '../../calls/event.ts'
import { shortened } from '../../calls/reported-error.ts'
import type { FieldReader } from '../field-reader.ts'
import { withoutEmpty } from '../vendor.ts'

/** What an event is about, and what it tells. */
export interface EventData {
    readonly contact: string
    readonly parent: string
    /** The contact is a leg of the call that is its parent. */
    readonly isLegOfParent: boolean
    readonly facts: PhoneFacts
}

const ID = 100
const NUMBER = 100
const NAME = 100
const NOTES = 4000

/** A report of an error is taken as long as it is, and kept as far as it is shown. */
const WHOLE_BODY = 65536

const DIRECTIONS: readonly Direction[] = ['inbound', 'outbound']
const ROLES: readonly LegRole[] = ['agent', 'party', 'consult', 'conference', 'monitor', 'barge']
const TRANSFERS: readonly TransferKind[] = ['blind', 'attended', 'queue', 'external']

/**
 * The `data` of a canonical event: `{callId, legId, parentCallId, direction, ani, dnis, language, queue{externalId,
 * name}, agent{externalId, username, email, role}, cause, releasedBy, disposition, recordingUrl, transcriptUrl,
 * voicemailUrl, transfer{kind, target}, wrapUp{code, notes}, presence{state, reason, pending}, attributes}`, for
 * `integration.error` also `script, action, message, detail`. Unknown fields are ignored; numbers and booleans count as
 * their text.
 */
export function readData(type: ReportedEventType, data: FieldReader): EventData {
    const facts = readFacts(type, data)
    requireFacts(type, facts, data)
    if (isAgentEventType(type)) return { contact: '', parent: '', isLegOfParent: false, facts }
    return { ...readContact(type, data), facts }
}

/**
 * A leg is a contact of its own, and the call it belongs to is its parent. An event without a leg is about the whole
 * call, whose parent is the call it came from (`parentCallId`; beside a leg that field says nothing).
 */
function readContact(type: ReportedEventType, data: FieldReader): Omit<EventData, 'facts'> {
    const [call, leg, parentCall] = [data.text('callId', ID), data.text('legId', ID), data.text('parentCallId', ID)]
    if (call === '' && type !== 'integration.error') data.refuse('callId', 'the id of the call')
    if (type === 'party.left' && leg === '') {
        data.refuse('legId', 'the id of the leg that ended (call.cleared ends the whole call)')
    }
    if (ENDS_THE_CALL.has(type) && leg !== '' && leg !== call) {
        data.refuse('legId', `nothing: ${type} ends the whole call (party.left ends one leg)`)
    }
    const contact = leg || call
    const parent = leg === '' || leg === call ? parentCall : call
    const isLeg = leg !== '' && leg !== call && call !== ''
    return { contact, parent: parent === contact ? '' : parent, isLegOfParent: isLeg }
}

const ENDS_THE_CALL: ReadonlySet<ReportedEventType> = new Set<ReportedEventType>(['call.cleared', 'call.abandoned'])

function readFacts(type: ReportedEventType, data: FieldReader): PhoneFacts {
    const [queue, agent] = [data.part('queue'), data.part('agent')]
    const [transfer, wrapUp] = [data.part('transfer'), data.part('wrapUp')]
    return {
        ...withoutEmpty({
            callerNumber: data.text('ani', NUMBER),
            calledNumber: data.text('dnis', NUMBER),
            language: data.text('language', 20),
            queue: queue.text('externalId', ID),
            queueName: queue.text('name', NAME),
            cause: data.text('cause', NAME),
            releasedBy: data.text('releasedBy', 40),
            disposition: data.text('disposition', NAME),
            recordingUrl: data.url('recordingUrl'),
            transcriptUrl: data.url('transcriptUrl'),
            voicemailUrl: data.url('voicemailUrl'),
            transferTarget: transfer.text('target', ID),
            wrapUpCode: wrapUp.text('code', NAME),
            wrapUpNotes: wrapUp.text('notes', NOTES),
        }),
        ...told('direction', data.word('direction', DIRECTIONS)),
        ...told('agent', readAgent(agent)),
        ...told('role', agent.word('role', ROLES)),
        ...told('transfer', transfer.word('kind', TRANSFERS)),
        ...told('presence', readPresence(data.part('presence'))),
        ...told('attributes', readAttributes(data)),
        ...told('error', type === 'integration.error' ? readError(data) : undefined),
    }
}

/** A fact that is not told is left out. */
function told<K extends keyof PhoneFacts>(name: K, value: PhoneFacts[K] | undefined): PhoneFacts {
    return value === undefined ? {} : { [name]: value }
}

function readAgent(agent: FieldReader): AgentIdentity | undefined {
    const [id, username, email] = [
        agent.text('externalId', ID),
        agent.text('username', NAME),
        agent.text('email', NAME),
    ]
    const externalId = id || username || email
    return externalId === '' ? undefined : { externalId, username, email }
}

function readPresence(presence: FieldReader): ReportedPresence | undefined {
    const state = presence.text('state', NAME)
    const told = { state, reason: presence.text('reason', NAME), pending: presence.text('pending', NAME) }
    return state === '' ? undefined : told
}

function readAttributes(data: FieldReader): Readonly<Record<string, string>> | undefined {
    const attributes = data.attributes('attributes')
    return Object.keys(attributes).length === 0 ? undefined : attributes
}

function readError(data: FieldReader): ReportedError {
    return shortened({
        script: data.text('script', 200),
        action: data.text('action', 200),
        message: data.text('message', WHOLE_BODY),
        detail: data.text('detail', WHOLE_BODY),
    })
}

/** Some types say nothing without the fact they are named after. */
function requireFacts(type: ReportedEventType, facts: PhoneFacts, data: FieldReader): void {
    if (isAgentEventType(type) && facts.agent === undefined) data.refuse('agent.externalId', 'the id of the agent')
    switch (type) {
        case 'agent.presence.changed':
            if (facts.presence === undefined) data.refuse('presence.state', 'the state the agent is in')
            break
        case 'call.transferred':
            if (facts.transfer === undefined) data.refuse('transfer.kind', `one of ${TRANSFERS.join(', ')}`)
            break
        case 'recording.available':
            if (facts.recordingUrl === undefined) data.refuse('recordingUrl', 'the address of the recording')
            break
        case 'transcript.available':
            if (facts.transcriptUrl === undefined) data.refuse('transcriptUrl', 'the address of the transcript')
            break
        case 'integration.error':
            if (facts.error?.message === '') data.refuse('message', 'what went wrong')
            break
        default:
    }
}
