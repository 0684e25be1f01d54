import {
    DEFAULT_CHOICES,
    type CallEvent,
    type Candidate,
    type ChosenCaller,
    type Direction,
    type EventType,
    type IdentifiedCaller,
    type PersonChange,
    type LegRole,
    type PhoneFacts,
    type ReportedEventType,
    type ReportedPresence,
    type TransferKind,
} from './event.ts'

/** Facts as they come out of storage. Reading is total: what is missing or misshapen reads as not told. */

export type TypedFacts = CallEvent extends infer E ? (E extends CallEvent ? Pick<E, 'type' | 'facts'> : never) : never

export function readFacts(type: EventType, stored: unknown): TypedFacts {
    switch (type) {
        case 'call.opened':
            return {
                type,
                facts: {
                    rejoinSeconds: numberOf(stored, 'rejoinSeconds', DEFAULT_CHOICES.rejoinSeconds),
                    closeBy: textOf(stored, 'closeBy') === 'agent' ? 'agent' : 'call',
                    holdAs: textOf(stored, 'holdAs') === 'on_hold' ? 'on_hold' : 'work_in_progress',
                    wrapUp: valueOf(stored, 'wrapUp') === true,
                },
            }
        case 'agent.resolved':
            return {
                type,
                facts: {
                    externalId: textOf(stored, 'externalId'),
                    user: textOf(stored, 'user'),
                    matchedBy: textOf(stored, 'matchedBy'),
                    ...told(stored, 'sameAs'),
                },
            }
        case 'caller.identified':
            return { type, facts: readCaller(stored) }
        case 'caller.chosen':
            return { type, facts: readChoice(stored) }
        case 'person.changed':
            return { type, facts: readChange(stored) }
        default:
            return { type: type satisfies ReportedEventType, facts: readPhoneFacts(stored) }
    }
}

function readCaller(stored: unknown): IdentifiedCaller {
    const caller = readCandidate(valueOf(stored, 'caller'))
    const candidates = valueOf(stored, 'candidates')
    return {
        callerNumber: textOf(stored, 'callerNumber'),
        calledNumber: textOf(stored, 'calledNumber'),
        ...(caller === undefined ? {} : { caller }),
        confidence: numberOf(stored, 'confidence', 0),
        candidates: Array.isArray(candidates) ? candidates.flatMap((entry) => readCandidate(entry) ?? []) : [],
        ...readDirection(textOf(stored, 'direction')),
    }
}

function readCandidate(stored: unknown): Candidate | undefined {
    const id = textOf(stored, 'id')
    if (id === '') return undefined
    const score = valueOf(stored, 'score')
    const reasons = valueOf(stored, 'reasons')
    return {
        table: textOf(stored, 'table'),
        id,
        name: textOf(stored, 'name'),
        ...told(stored, 'account'),
        ...told(stored, 'user'),
        ...(typeof score === 'number' ? { score } : {}),
        ...(Array.isArray(reasons) ? { reasons: reasons.filter((reason) => typeof reason === 'string') } : {}),
    }
}

function readChoice(stored: unknown): ChosenCaller {
    const caller = readCandidate(valueOf(stored, 'caller'))
    return { ...(caller === undefined ? {} : { caller }), by: textOf(stored, 'by'), ...told(stored, 'record') }
}

function readChange(stored: unknown): PersonChange {
    if (textOf(stored, 'kind') === 'deleted') return { kind: 'deleted' }
    const stands = valueOf(stored, 'caller')
    const caller = stands === null ? null : readCandidate(stands)
    return {
        kind: 'value',
        field: textOf(stored, 'field'),
        value: textOf(stored, 'value'),
        by: textOf(stored, 'by'),
        ...(caller === undefined ? {} : { caller }),
    }
}

function readPhoneFacts(stored: unknown): PhoneFacts {
    const agent = valueOf(stored, 'agent')
    const error = valueOf(stored, 'error')
    const attributes = valueOf(stored, 'attributes')
    return {
        ...told(stored, 'callerNumber'),
        ...told(stored, 'calledNumber'),
        ...told(stored, 'queue'),
        ...told(stored, 'queueName'),
        ...told(stored, 'language'),
        ...told(stored, 'cause'),
        ...told(stored, 'releasedBy'),
        ...told(stored, 'disposition'),
        ...told(stored, 'transferTarget'),
        ...told(stored, 'wrapUpCode'),
        ...told(stored, 'wrapUpNotes'),
        ...told(stored, 'recordingUrl'),
        ...told(stored, 'transcriptUrl'),
        ...told(stored, 'voicemailUrl'),
        ...readOneOf('role', LEG_ROLES, stored),
        ...readOneOf('transfer', TRANSFER_KINDS, stored),
        ...readPresence(valueOf(stored, 'presence')),
        ...readDirection(textOf(stored, 'direction')),
        ...(agent === undefined
            ? {}
            : {
                  agent: {
                      externalId: textOf(agent, 'externalId'),
                      username: textOf(agent, 'username'),
                      email: textOf(agent, 'email'),
                  },
              }),
        ...(error === undefined
            ? {}
            : {
                  error: {
                      script: textOf(error, 'script'),
                      action: textOf(error, 'action'),
                      message: textOf(error, 'message'),
                      detail: textOf(error, 'detail'),
                  },
              }),
        ...(attributes === undefined ? {} : { attributes: textsOf(attributes) }),
    }
}

const LEG_ROLES: readonly LegRole[] = ['agent', 'party', 'consult', 'conference', 'monitor', 'barge']

const TRANSFER_KINDS: readonly TransferKind[] = ['blind', 'attended', 'queue', 'external']

function readOneOf<N extends string, T extends string>(
    name: N,
    words: readonly T[],
    stored: unknown
): { [K in N]?: T } {
    const word = words.find((candidate) => candidate === textOf(stored, name))
    const entry: { [K in N]?: T } = {}
    return word === undefined ? entry : { ...entry, [name]: word }
}

function readPresence(stored: unknown): { presence?: ReportedPresence } {
    if (stored === undefined) return {}
    return {
        presence: {
            state: textOf(stored, 'state'),
            reason: textOf(stored, 'reason'),
            pending: textOf(stored, 'pending'),
        },
    }
}

function readDirection(text: string): { direction?: Direction } {
    return text === 'inbound' || text === 'outbound' ? { direction: text } : {}
}

/** The property when it was told, so that "not told" and "told to be empty" stay apart. */
function told<N extends string>(stored: unknown, name: N): { [K in N]?: string } {
    const value = valueOf(stored, name)
    const entry: { [K in N]?: string } = {}
    return typeof value === 'string' ? { ...entry, [name]: value } : entry
}

function textsOf(stored: unknown): Record<string, string> {
    const texts: Record<string, string> = {}
    if (typeof stored !== 'object' || stored === null) return texts
    for (const [name, value] of Object.entries(stored)) if (typeof value === 'string') texts[name] = value
    return texts
}

function valueOf(stored: unknown, name: string): unknown {
    return typeof stored === 'object' && stored !== null
        ? Object.getOwnPropertyDescriptor(stored, name)?.value
        : undefined
}

function textOf(stored: unknown, name: string): string {
    const value = valueOf(stored, name)
    return typeof value === 'string' ? value : ''
}

function numberOf(stored: unknown, name: string, fallback: number): number {
    const value = valueOf(stored, name)
    return typeof value === 'number' ? value : fallback
}
