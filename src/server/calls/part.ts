import type { LegRole, PhoneEventType, PhoneFacts } from './event.ts'
import { canOwn, ownerAt, type Owning } from './owner.ts'

/** One phone event of a contact, in its place among the others. */
export interface ToldEvent {
    readonly type: PhoneEventType
    readonly at: number
    readonly facts: PhoneFacts
}

/** Time spent on hold; `to` is undefined while it lasts. Milliseconds since the epoch. */
export interface HoldSpan {
    readonly from: number
    readonly to: number | undefined
}

/** One agent's part on one contact: from the first ring, or the answer, to the end. Times are milliseconds since the epoch. */
export interface Part {
    readonly agent: string
    readonly role: LegRole
    readonly deliveredAt: number | undefined
    readonly establishedAt: number | undefined
    /** The ring ended without an answer. */
    readonly missed: 'missed' | 'declined' | undefined
    /** When the ring ended, or when another agent took the contact. */
    readonly endedAt: number | undefined
    readonly holds: readonly HoldSpan[]
    readonly wrapUpStartedAt: number | undefined
    readonly wrapUpEndedAt: number | undefined
    readonly wrapUpCode: string
    readonly wrapUpNotes: string
}

/** Roles of which a contact has one at a time: the next one's answer is the end of the one before. */
const ALONE: ReadonlySet<LegRole> = new Set<LegRole>(['agent', 'party'])

/** The role of an agent whose event names none. */
const USUAL_ROLES: Readonly<Partial<Record<PhoneEventType, LegRole>>> = {
    'call.delivered': 'agent',
    'call.missed': 'agent',
    'call.declined': 'agent',
    'call.established': 'agent',
    'call.consulted': 'consult',
    'party.joined': 'conference',
}

/** The parts that a contact's events tell of, in order. Events are in order of time. */
export function readParts(events: readonly ToldEvent[]): Part[] {
    const parts: Part[] = []
    let passedOnAt: number | undefined
    for (const event of events) {
        PART_STEPS[event.type]?.(parts, event)
        if (event.type === 'call.transferred' && event.facts.transfer !== 'external') passedOnAt = event.at
        if (event.type !== 'call.queued' || passedOnAt === undefined) continue
        endOthers(parts, undefined, passedOnAt)
        passedOnAt = undefined
    }
    const transfers = events.filter((event) => event.type === 'call.transferred')
    for (const event of events) AFTERWARDS[event.type]?.(parts, event, transfers)
    return parts
}

type PartStep = (parts: Part[], event: ToldEvent) => void

const PART_STEPS: Readonly<Partial<Record<PhoneEventType, PartStep>>> = {
    'call.delivered': (parts, event) => ring(parts, event),
    'call.missed': (parts, event) => endRing(parts, event, 'missed'),
    'call.declined': (parts, event) => endRing(parts, event, 'declined'),
    'call.established': (parts, event) => establish(parts, event),
    'call.consulted': (parts, event) => establish(parts, event),
    'party.joined': (parts, event) => {
        if (event.facts.agent !== undefined) establish(parts, event)
    },
}

/** What is said about a part counts whenever it comes in: it is sought when all parts are known. */
const AFTERWARDS: Readonly<Partial<Record<PhoneEventType, AfterwardsStep>>> = {
    'call.held': changing((part, event) => hold(part, event.at)),
    'call.retrieved': changing((part, event) => retrieve(part, event.at)),
    'wrapup.started': changing((part, event) => ({ ...part, wrapUpStartedAt: part.wrapUpStartedAt ?? event.at })),
    'wrapup.ended': changing(endWrapUp),
}

type AfterwardsStep = (parts: Part[], event: ToldEvent, transfers: readonly ToldEvent[]) => void

function changing(change: (part: Part, event: ToldEvent) => Part): AfterwardsStep {
    return (parts, event, transfers) => {
        const part = partAbout(parts, event, transfers)
        if (part !== undefined) parts[parts.indexOf(part)] = change(part, event)
    }
}

function ring(parts: Part[], event: ToldEvent): void {
    const last = lastOf(parts, agentOf(event))
    if (last !== undefined && last.endedAt === undefined) return
    parts.push(newPart(event, { deliveredAt: event.at }))
}

/** An answer is never taken back: who was answered did not miss the call. */
function endRing(parts: Part[], event: ToldEvent, missed: 'missed' | 'declined'): void {
    const index = lastIndexWhere(parts, (part) => isRinging(part) && isAgentOf(part, event))
    const ringing = parts[index]
    if (ringing !== undefined) {
        parts[index] = { ...ringing, missed, endedAt: event.at }
        return
    }
    const last = lastOf(parts, agentOf(event))
    if (last === undefined || (last.missed === undefined && last.endedAt !== undefined)) {
        parts.push(newPart(event, { missed, endedAt: event.at }))
    }
}

function establish(parts: Part[], event: ToldEvent): void {
    const agent = agentOf(event)
    const index = lastIndexWhere(parts, (part) => part.agent === agent)
    const last = parts[index]
    if (last !== undefined && last.establishedAt !== undefined && last.endedAt === undefined) return
    const part =
        last !== undefined && isRinging(last)
            ? { ...last, role: roleOf(event), establishedAt: event.at }
            : newPart(event, { establishedAt: event.at })
    if (ALONE.has(part.role)) endOthers(parts, agent, event.at)
    if (last !== undefined && isRinging(last)) parts[index] = part
    else parts.push(part)
}

/** The contact is this agent's now, or back in a queue: nobody else has it, and nobody else's phone rings for it any more. */
function endOthers(parts: Part[], agent: string | undefined, at: number): void {
    parts.forEach((part, index) => {
        if (part.agent === agent || part.endedAt !== undefined || !ALONE.has(part.role)) return
        parts[index] = { ...part, endedAt: at, missed: part.establishedAt === undefined ? 'missed' : undefined }
    })
}

function newPart(event: ToldEvent, told: Partial<Part>): Part {
    return {
        agent: agentOf(event),
        role: roleOf(event),
        deliveredAt: undefined,
        establishedAt: undefined,
        missed: undefined,
        endedAt: undefined,
        holds: [],
        wrapUpStartedAt: undefined,
        wrapUpEndedAt: undefined,
        wrapUpCode: '',
        wrapUpNotes: '',
        ...told,
    }
}

function agentOf(event: ToldEvent): string {
    return event.facts.agent?.externalId ?? ''
}

function roleOf(event: ToldEvent): LegRole {
    return event.facts.role ?? USUAL_ROLES[event.type] ?? 'agent'
}

function lastOf(parts: readonly Part[], agent: string): Part | undefined {
    return parts[lastIndexWhere(parts, (part) => part.agent === agent)]
}

function isRinging(part: Part): boolean {
    return part.establishedAt === undefined && part.endedAt === undefined
}

/** An event without an agent is about whoever it can be about. */
function isAgentOf(part: Part, event: ToldEvent): boolean {
    return event.facts.agent === undefined || agentOf(event) === '' || part.agent === agentOf(event)
}

/**
 * The established part an event is about: of an agent it names, their last one that began before it, or any of theirs. Where it names
 * nobody, that of whoever had the contact then: who is asked for advice or listens has it only when nobody else ever had.
 */
function partAbout(parts: readonly Part[], event: ToldEvent, transfers: readonly ToldEvent[]): Part | undefined {
    const candidates = parts.filter((part) => part.establishedAt !== undefined && isAgentOf(part, event))
    if (agentOf(event) !== '') return lastBefore(candidates, event.at)
    const owning = candidates.map((part) => toOwning(part, transfers, event.at)).filter(canOwn)
    if (owning.length === 0) return lastBefore(candidates, event.at)
    return (ownerAt(owning, event.at) ?? lastBefore(owning, event.at))?.part
}

function lastBefore<T extends Pick<Part, 'establishedAt'>>(parts: readonly T[], at: number): T | undefined {
    const before = parts.filter((part) => (part.establishedAt ?? 0) <= at)
    return before[before.length - 1] ?? parts[parts.length - 1]
}

/** As far as the contact itself tells: who was asked for advice has it from when it was passed on to them. */
function toOwning(part: Part, transfers: readonly ToldEvent[], at: number): Owning & { readonly part: Part } {
    const { role, establishedAt, endedAt: leftAt } = part
    const passedOn = transfers.find((transfer) => transfer.at <= at && isPassedTo(part, transfer))
    if (role === 'consult' && passedOn !== undefined) {
        return { part, role: 'agent', establishedAt, leftAt, claimsAt: passedOn.at }
    }
    return { part, role, establishedAt, leftAt, claimsAt: role === 'agent' ? establishedAt : undefined }
}

function isPassedTo(part: Part, { at, facts }: ToldEvent): boolean {
    const { transfer, transferTarget: target = '' } = facts
    return (part.establishedAt ?? 0) <= at && (target === part.agent || (target === '' && transfer === 'attended'))
}

function hold(part: Part, at: number): Part {
    const holds = addHold(part.holds, at)
    return holds === part.holds ? part : { ...part, holds }
}

function retrieve(part: Part, at: number): Part {
    const holds = endHold(part.holds, at)
    return holds === part.holds ? part : { ...part, holds }
}

/** A hold on hold says nothing new. */
export function addHold(holds: readonly HoldSpan[], at: number): readonly HoldSpan[] {
    const last = holds[holds.length - 1]
    return last !== undefined && last.to === undefined ? holds : holds.concat({ from: at, to: undefined })
}

export function endHold(holds: readonly HoldSpan[], at: number): readonly HoldSpan[] {
    const last = holds[holds.length - 1]
    if (last === undefined || last.to !== undefined) return holds
    return holds.slice(0, -1).concat({ from: last.from, to: Math.max(last.from, at) })
}

function endWrapUp(part: Part, event: ToldEvent): Part {
    return {
        ...part,
        wrapUpEndedAt: part.wrapUpEndedAt ?? event.at,
        wrapUpCode: event.facts.wrapUpCode || part.wrapUpCode,
        wrapUpNotes: event.facts.wrapUpNotes || part.wrapUpNotes,
    }
}

function lastIndexWhere<T>(things: readonly T[], matches: (thing: T) => boolean): number {
    for (let index = things.length - 1; index >= 0; index--) {
        const thing = things[index]
        if (thing !== undefined && matches(thing)) return index
    }
    return -1
}
