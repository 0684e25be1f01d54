import {
    compareEvents,
    isPhoneEvent,
    type CallEvent,
    type PhoneEventType,
    type PhoneFacts,
    type ReportedEventType,
} from './event.ts'

/** What a poll tells of a contact. */
export interface Told {
    readonly type: ReportedEventType
    readonly contact: string
    readonly parent: string
    /** Milliseconds since the epoch. */
    readonly at: number
    readonly facts: PhoneFacts
}

/** Why a sweep closed a call: whatever the vendor says of the end later is better known. */
export const RECONCILED = 'reconciled'

/** An event that had no time of its own has that of its reception, which is a little late. */
export type Known = CallEvent & { readonly isApproximate?: boolean }

/**
 * Whether what a poll tells is missing from what is known of its call (`known`: every event of the call, in any order).
 * A vendor tells the same again in every poll, and mostly what its own events have told long before; only a milestone,
 * a state or a fact that is not there yet is worth an event.
 */
export function isNews(known: readonly Known[], told: Told): boolean {
    const rule = RULES[told.type]
    if (rule === undefined) return false
    const call = known.filter((event): event is KnownEvent => isPhoneEvent(event))
    const contact = call.filter((event) => event.contact === told.contact)
    if (contact.length === 0 && OPENS_NOTHING.has(told.type)) return false
    const isRepeated = byAgent(contact, told).some((event) => event.type === told.type && isSameMoment(event, told))
    return (
        (!isRepeated && rule({ call, contact, told })) ||
        (told.parent !== '' && contact.every((event) => event.parent !== told.parent)) ||
        tellsNewFact({ call, contact, told })
    )
}

type KnownEvent = Known & { readonly type: PhoneEventType; readonly facts: PhoneFacts }

interface Question {
    /** Of the whole call, and of the contact alone. */
    readonly call: readonly KnownEvent[]
    readonly contact: readonly KnownEvent[]
    readonly told: Told
}

type Rule = (question: Question) => boolean

/** Polls round their times; receptions are late. */
function isSameMoment(event: KnownEvent, told: Told): boolean {
    return Math.abs(event.at - told.at) <= slackOf(event)
}

function slackOf(event: KnownEvent): number {
    return event.isApproximate === true ? RECEPTION_SLACK_MS : SLACK_MS
}

const SLACK_MS = 500
const RECEPTION_SLACK_MS = 10000

/** Types that say nothing of a contact that is not known. */
const OPENS_NOTHING: ReadonlySet<string> = new Set([
    'recording.available',
    'transcript.available',
    'call.snapshot',
    'wrapup.started',
    'wrapup.ended',
])

const RULES: Readonly<Partial<Record<ReportedEventType, Rule>>> = {
    'call.offered': isNewBeginning,
    'call.queued': isNewQueue,
    'call.delivered': isNewRing,
    'call.missed': isNewMiss,
    'call.declined': isNewMiss,
    'call.established': isNewPart,
    'call.consulted': isNewPart,
    'party.joined': isNewPart,
    'call.conferenced': ({ contact }) => !has(contact, 'call.conferenced'),
    'call.transferred': ({ contact }) => !has(contact, 'call.transferred'),
    'call.held': (question) => isNewHold(question, 'call.held'),
    'call.retrieved': (question) => isNewHold(question, 'call.retrieved'),
    'callback.requested': ({ contact }) => !has(contact, 'callback.requested'),
    'voicemail.left': ({ contact }) => !has(contact, 'voicemail.left'),
    // Its beginning ends the conversation: worth it also where only the end is known.
    'wrapup.started': ({ contact, told }) => !has(byAgent(contact, told), 'wrapup.started'),
    'wrapup.ended': ({ contact, told }) => !has(byAgent(contact, told), 'wrapup.ended'),
    // Worth it for their facts alone.
    'recording.available': () => false,
    'transcript.available': () => false,
    'call.snapshot': () => false,
    'party.left': ({ call, contact, told }) => !hasEnded({ call: until(call, told), contact, told }),
    'call.abandoned': isNewEnd,
    'call.cleared': isNewEnd,
    'integration.error': () => true,
}

function has(events: readonly KnownEvent[], ...types: readonly PhoneEventType[]): boolean {
    return events.some((event) => types.includes(event.type))
}

/** Events about the agent that is told of; about any agent where none is named. */
function byAgent(events: readonly KnownEvent[], told: Told): KnownEvent[] {
    const names = namesOf(told.facts)
    return events.filter((event) => names.length === 0 || namesOf(event.facts).some((name) => names.includes(name)))
}

/** A step may know an agent by user name only, where a poll tells the id beside it. */
function namesOf({ agent }: PhoneFacts): string[] {
    const names = agent === undefined ? [] : [agent.externalId, agent.username, agent.email]
    return names.filter((name) => name !== '').map((name) => name.toLowerCase())
}

/** In order of time, up to the moment that is told of. */
function until(events: readonly KnownEvent[], told: Told): KnownEvent[] {
    return events
        .filter((event) => event.at <= told.at + slackOf(event))
        .sort((one, other) => compareEvents(one, other))
}

/** Nothing told of its beginning; or it began so much earlier that it may belong to another call than it seemed to. */
function isNewBeginning({ contact, told }: Question): boolean {
    if (!has(contact, 'call.offered', 'call.queued', 'call.established')) return true
    const began = Math.min(...contact.map((event) => event.at))
    return told.parent !== '' && began - told.at > RECEPTION_SLACK_MS
}

/** Not queued before, or in another queue, or back in one after somebody had answered the call. */
function isNewQueue({ call, contact, told }: Question): boolean {
    const queued = contact.filter((event) => event.type === 'call.queued')
    const before = until(queued, told)
    const last = before[before.length - 1]
    if (last === undefined) return queued.every((event) => isOtherQueue(event.facts, told.facts))
    const isBack = until(call, told).some((event) => event.type === 'call.established' && event.at > last.at)
    return isBack || isOtherQueue(last.facts, told.facts)
}

/** A queue is told by id, by name, or not at all. */
function isOtherQueue(one: PhoneFacts, other: PhoneFacts): boolean {
    const differ = (name: 'queue' | 'queueName'): boolean | undefined =>
        one[name] && other[name] ? one[name] !== other[name] : undefined
    return differ('queue') ?? differ('queueName') ?? false
}

/** An agent is rung again after a missed ring, and was rung before they answered. */
function isNewRing({ contact, told }: Question): boolean {
    const mine = byAgent(contact, told).filter((event) => RINGING.includes(event.type))
    const before = until(mine, told)
    if (has(before, ...PARTS)) return false
    const last = before[before.length - 1]
    return last === undefined ? !has(mine, ...PARTS) : MISSES.includes(last.type)
}

const MISSES: readonly PhoneEventType[] = ['call.missed', 'call.declined']

/** Each ring is missed once. */
function isNewMiss({ contact, told }: Question): boolean {
    const mine = until(byAgent(contact, told), told)
    const rings = mine.filter((event) => event.type === 'call.delivered')
    const lastRing = rings[rings.length - 1]?.at ?? 0
    return !mine.some((event) => MISSES.includes(event.type) && event.at >= lastRing)
}

const PARTS: readonly PhoneEventType[] = ['call.established', 'call.consulted', 'party.joined']

const RINGING: readonly PhoneEventType[] = ['call.delivered', ...MISSES, ...PARTS]

/** The agent is not on the contact yet, or another one has taken it over since. */
function isNewPart({ contact, told }: Question): boolean {
    const mine = byAgent(contact, told).filter((event) => PARTS.includes(event.type))
    if (mine.length === 0) return true
    if (told.type !== 'call.established') return false
    const established = until(contact, told).filter((event) => event.type === 'call.established')
    const last = established[established.length - 1]
    return last !== undefined && byAgent([last], told).length === 0 && !mine.some((event) => event.at >= last.at)
}

/** The contact was in the other state at that moment, and was still there. */
function isNewHold({ call, contact, told }: Question, state: 'call.held' | 'call.retrieved'): boolean {
    if (hasEnded({ call: until(call, told), contact: until(contact, told), told })) return false
    const holds = contact.filter((event) => event.type === 'call.held' || event.type === 'call.retrieved')
    const before = until(holds, told)
    return (before[before.length - 1]?.type ?? 'call.retrieved') !== state
}

/** The contact has left, or its whole call was told to be over after the contact had begun. */
function hasEnded({ call, contact }: Question): boolean {
    const began = Math.min(...contact.map((event) => event.at))
    return (
        has(contact, 'party.left') ||
        call.some((event) => isEndOfCall(event) && (event.at >= began || contact.includes(event)))
    )
}

/** Somebody who was there at that moment has not left yet. */
function isNewEnd({ call, contact, told }: Question): boolean {
    if (contact.length === 0) return true
    return Array.from(new Set(until(call, told).map((event) => event.contact))).some(
        (id) => !hasEnded({ call, contact: call.filter((event) => event.contact === id), told })
    )
}

function isEndOfCall(event: KnownEvent): boolean {
    return ['call.cleared', 'call.abandoned'].includes(event.type) && event.facts.cause !== RECONCILED
}

/** Told once is enough: the first who tells them fixes them for the call. */
const FACTS_OF_CALL = ['callerNumber', 'calledNumber'] as const

const FACTS_OF_CONTACT = ['queue', 'queueName', 'disposition', 'wrapUpCode', 'wrapUpNotes'] as const

/** Why a contact ended: vendors' words differ, so the first to say anything of it is believed. */
const FACTS_OF_END = ['cause', 'releasedBy'] as const

/** A call may have several: each counts. */
const LINKS = ['recordingUrl', 'transcriptUrl', 'voicemailUrl'] as const

function tellsNewFact(question: Question): boolean {
    const { call, contact, told } = question
    const { facts } = told
    const isTold = (name: keyof PhoneFacts): boolean => (facts[name] ?? '') !== ''
    const isKnown = (events: readonly KnownEvent[], name: keyof PhoneFacts): boolean =>
        events.some((event) => (event.facts[name] ?? '') !== '')
    const earlier = whileThere(question)
    return (
        FACTS_OF_CALL.some((name) => isTold(name) && !isKnown(earlier, name)) ||
        // A call is inbound unless somebody says otherwise.
        (facts.direction === 'outbound' && !isKnown(earlier, 'direction')) ||
        FACTS_OF_CONTACT.some((name) => isTold(name) && !isKnown(contact, name)) ||
        (FACTS_OF_END.some(isTold) && !FACTS_OF_END.some((name) => isKnown(contact, name))) ||
        LINKS.some((name) => isTold(name) && !call.some((event) => event.facts[name] === facts[name]))
    )
}

/** What was told of the call up to the last that is known of the contact: who calls again later is another call. */
function whileThere({ call, contact, told }: Question): KnownEvent[] {
    const last = Math.max(told.at, ...contact.map((event) => event.at))
    return call.filter((event) => event.at <= last)
}
