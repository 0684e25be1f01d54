import { hideCallers, visibleCallers, type CallerSight } from '../callers/hidden-callers.ts'
import { maskFacts } from '../callers/masked-facts.ts'
import { maskNumber, maskNumbersIn } from '../callers/masked-number.ts'
import type { CallTrace } from '../intake/trace.ts'
import { readInteraction } from '../records/interactions.ts'
import { parseJson } from '../records/json.ts'
import { findUserName } from '../records/people.ts'
import { milliseconds } from '../records/time.ts'
import type { TracedRow } from '../records/trace.ts'

/** `table/sys_id`: a column that was too short may have cut the last of them. */
const WHOLE_RECORD = /^\w+\/[0-9a-f]{32}$/

/** What somebody may know of a call: whole telephone numbers, and of whom the names. */
export interface Sight {
    readonly numbers: boolean
    readonly caller: CallerSight
}

/**
 * The answer to somebody who asks what became of a call. Times are ISO 8601 in UTC, '' where there is none; numbers are
 * null where nothing is known. Telephone numbers are masked, and callers left out, where the reader may not see them.
 */
export function toTraceReply(account: string, trace: CallTrace, sees: Sight): object {
    const shown = sees.numbers ? WHOLE : MASKED
    const { text } = shown
    const facts = (type: string, stored: unknown): unknown => {
        const seen = NAMING_CALLERS.has(type) ? hideCallers(stored, sees.caller) : stored
        return sees.numbers ? seen : maskFacts(seen)
    }
    return {
        account,
        numbersMasked: !sees.numbers,
        call: trace.call === undefined ? null : toCall(trace.call, trace.members, shown, sees.caller),
        legs: trace.legs.map((leg) => toLeg(leg, text)),
        trace: trace.events.map((event) => toEntry(event, text, facts)),
        traceIsCut: trace.isCut,
    }
}

const NAMING_CALLERS: ReadonlySet<string> = new Set(['caller.identified', 'caller.chosen', 'person.changed'])

/** How a telephone number is shown, and a text in which a person or a system may have written one. */
interface Shown {
    readonly number: (text: string) => string
    readonly text: (text: string) => string
}

const WHOLE: Shown = { number: asItIs, text: asItIs }

const MASKED: Shown = { number: maskNumber, text: maskNumbersIn }

function toCall(row: TracedRow, members: readonly string[], { number, text }: Shown, sees: CallerSight): object {
    const value = reader(row)
    const view = value('caller') === '' ? 'whole' : sees(value('caller_table'), value('caller'))
    const isSeen = view !== 'hidden'
    const candidates = visibleCallers(parseJson(value('candidates')) ?? [], sees)
    return {
        callId: row.id,
        externalId: value('external_id'),
        openedAs: value('opened_as'),
        members,
        state: value('state'),
        outcome: value('outcome'),
        direction: value('direction'),
        callerNumber: number(value('caller_number')),
        callerAsSent: number(value('caller_as_sent')),
        calledNumber: number(value('called_number')),
        calledAsSent: number(value('called_as_sent')),
        callerTable: isSeen ? value('caller_table') : '',
        callerId: isSeen ? value('caller') : '',
        callerName: view === 'whole' ? value('caller_name') : '',
        callerConfidence: numeric(value('caller_confidence')),
        candidates: candidates.visible,
        callersHidden: candidates.hidden + (isSeen ? 0 : 1),
        queue: value('queue'),
        queueName: value('queue_name'),
        language: value('language'),
        ownerId: value('owner'),
        ownerUserName: findUserName(value('owner')),
        ownerAgent: value('owner_agent'),
        startedAt: value('started'),
        answeredAt: value('answered'),
        endedAt: value('ended'),
        lastEventAt: isoTime(value('last_event')),
        releasedBy: text(value('released_by')),
        cause: text(value('cause')),
        disposition: text(value('disposition')),
        recording: value('recording'),
        transcript: value('transcript'),
        voicemail: value('voicemail'),
        interactionId: value('interaction'),
        interactionNumber: readInteraction(value('interaction'))?.number ?? '',
        parentCallId: value('parent'),
        sealed: value('sealed') === '1',
        sealedAt: isoTime(value('sealed_on')),
        verified: value('verified') === '1',
    }
}

function toLeg(row: TracedRow, text: (text: string) => string): object {
    const value = reader(row)
    return {
        contact: value('contact'),
        agent: value('agent'),
        ordinal: numeric(value('ordinal')),
        role: value('role'),
        state: value('state'),
        userId: value('user'),
        userName: findUserName(value('user')),
        ringingAt: value('delivered'),
        establishedAt: value('established'),
        endedAt: value('ended'),
        seconds: numeric(value('seconds')),
        holdSeconds: numeric(value('hold_seconds')),
        holdCount: numeric(value('hold_count')),
        wrapUpStartedAt: value('wrap_up_started'),
        wrapUpEndedAt: value('wrap_up_ended'),
        wrapUpCode: text(value('wrap_up_code')),
        wrapUpNotes: text(value('wrap_up_notes')),
        phoneLogId: value('phone_log'),
    }
}

function toEntry(
    row: TracedRow,
    text: (text: string) => string,
    facts: (type: string, stored: unknown) => unknown
): object {
    const value = reader(row)
    return {
        eventId: row.id,
        externalEventId: value('event_id'),
        type: value('type'),
        source: value('source'),
        state: value('state'),
        contact: value('contact'),
        parentContact: value('parent_contact'),
        receivedAt: value('received'),
        occurredAt: value('own_time'),
        effectiveAt: value('effective'),
        delayMs: delay(value('received'), value('own_time')),
        latencyMs: numeric(value('latency')),
        approximate: value('approximate') === '1',
        skewMs: numeric(value('skew')),
        attempts: numeric(value('attempts')),
        nextTryAt: isoTime(value('next_try')),
        decision: value('decision'),
        error: text(value('error')),
        records: value('records')
            .split(',')
            .filter((record) => WHOLE_RECORD.test(record)),
        facts: facts(value('type'), parseJson(value('facts')) ?? {}),
        expiresAt: isoTime(value('expires')),
    }
}

/** How long the news was under way, in milliseconds; null when the sender told no time. */
function delay(received: string, own: string): number | null {
    return received === '' || own === '' ? null : milliseconds(received) - milliseconds(own)
}

function asItIs<T>(value: T): T {
    return value
}

function reader(row: TracedRow): (column: string) => string {
    return (column) => row.values[column] ?? ''
}

function numeric(text: string): number | null {
    return text === '' ? null : Number(text)
}

function isoTime(dateTime: string): string {
    return dateTime === '' ? '' : new Date(milliseconds(dateTime)).toISOString()
}
