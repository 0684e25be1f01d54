import type { Contact, Transfer } from './contact.ts'
import type { LegRole } from './event.ts'
import { addHold, endHold, type HoldSpan, type Part } from './part.ts'

export type LegState = 'ringing' | 'established' | 'held' | 'wrap_up' | 'left' | 'missed' | 'declined'

/** One agent's part in a call. Times are milliseconds since the epoch. */
export interface Leg {
    readonly contact: string
    readonly agent: string
    /** Counts an agent's parts on a contact from 1: offered again after a missed ring is the next one. */
    readonly ordinal: number
    /** Counts the established ones of those, 0 for one that was not: names its phone log. */
    readonly answer: number
    readonly role: LegRole
    readonly state: LegState
    readonly deliveredAt: number | undefined
    readonly establishedAt: number | undefined
    readonly leftAt: number | undefined
    /** From when the call is this agent's by right; undefined for who only has it when nobody else has. */
    readonly claimsAt: number | undefined
    readonly holdSeconds: number
    readonly holdCount: number
    readonly wrapUpStartedAt: number | undefined
    readonly wrapUpEndedAt: number | undefined
    readonly wrapUpCode: string
    readonly wrapUpNotes: string
    /** sys_id of the user, '' when the agent matches nobody. */
    readonly user: string
}

/** Who the agents are: by contact and external id, '' for nobody. */
export type UserOf = (contact: string, agent: string) => string

/** Every leg of a call's contacts, in order of their beginning. */
export function readLegs(contacts: readonly Contact[], userOf: UserOf): Leg[] {
    const transfers = contacts.flatMap((contact) => contact.transfers)
    const conferencedAt = timesOfConference(contacts)
    const strayHolds = holdsWithoutAgent(contacts)
    return contacts
        .flatMap((contact) => legsOf(contact, userOf))
        .map((leg) => promote(leg, transfers, conferencedAt))
        .map((draft, _index, all) => toLeg(draft, strayHolds, all))
        .sort(byBeginning)
}

/** A leg before it is known who holds what. */
interface Draft extends Omit<Leg, 'state' | 'holdSeconds' | 'holdCount'> {
    readonly part: Part
}

function legsOf(contact: Contact, userOf: UserOf): Draft[] {
    return contact.parts.map((part, index) => {
        const before = contact.parts.slice(0, index + 1).filter((other) => other.agent === part.agent)
        return {
            part,
            contact: contact.id,
            agent: part.agent,
            ordinal: before.length,
            answer: part.establishedAt === undefined ? 0 : before.filter(isEstablished).length,
            role: part.role,
            deliveredAt: part.deliveredAt,
            establishedAt: part.establishedAt,
            leftAt: endOf(part, contact.endedAt),
            claimsAt: part.role === 'agent' ? part.establishedAt : undefined,
            wrapUpStartedAt: part.wrapUpStartedAt,
            wrapUpEndedAt: part.wrapUpEndedAt,
            wrapUpCode: part.wrapUpCode,
            wrapUpNotes: part.wrapUpNotes,
            user: userOf(contact.id, part.agent),
        }
    })
}

function isEstablished(part: Part): boolean {
    return part.establishedAt !== undefined
}

/** A leg ends with its contact, when the next agent takes it, or when its wrap-up begins; never before it began. */
function endOf(part: Part, contactEnd: number | undefined): number | undefined {
    const ends = [part.endedAt, contactEnd, part.wrapUpStartedAt, part.wrapUpEndedAt].filter((end) => end !== undefined)
    if (ends.length === 0) return undefined
    return Math.max(Math.min(...ends), part.establishedAt ?? part.deliveredAt ?? 0)
}

/** A consult leg that the call is transferred to becomes its agent's; one that is joined becomes part of a conference. */
function promote(leg: Draft, transfers: readonly Transfer[], conferencedAt: readonly number[]): Draft {
    if (leg.role !== 'consult' || leg.establishedAt === undefined) return leg
    const isThereAt = (at: number): boolean => at >= (leg.establishedAt ?? 0) && at <= (leg.leftAt ?? Infinity)
    const transfer = transfers.find(
        ({ at, kind, target }) =>
            isThereAt(at) && (kind === 'attended' ? target === '' || target === leg.agent : target === leg.agent)
    )
    if (transfer !== undefined) return { ...leg, role: 'agent', claimsAt: transfer.at }
    return conferencedAt.some(isThereAt) ? { ...leg, role: 'conference' } : leg
}

function timesOfConference(contacts: readonly Contact[]): number[] {
    return contacts.flatMap((contact) =>
        contact.events.filter((event) => event.type === 'call.conferenced').map((event) => event.at)
    )
}

interface StrayHold {
    readonly held: boolean
    readonly at: number
}

/** Holds of a contact that no agent has a part in, the customer's: they count on the leg of whoever has the call. */
function holdsWithoutAgent(contacts: readonly Contact[]): StrayHold[] {
    return contacts
        .filter((contact) => contact.parts.length === 0)
        .flatMap((contact) => contact.events)
        .filter((event) => event.type === 'call.held' || event.type === 'call.retrieved')
        .map((event) => ({ held: event.type === 'call.held', at: event.at }))
        .sort((a, b) => a.at - b.at)
}

function toLeg({ part, ...leg }: Draft, strayHolds: readonly StrayHold[], all: readonly Draft[]): Leg {
    const ofCustomer = strayHolds.filter(({ at }) => ownerDuring(all, at)?.part === part)
    const joined = ofCustomer.reduce(
        (holds, { held, at }) => (held ? addHold(holds, at) : endHold(holds, at)),
        [] as readonly HoldSpan[]
    )
    const holds = part.holds.concat(joined)
    const held = leg.leftAt === undefined && holds.some((span) => span.to === undefined)
    return {
        ...leg,
        state: stateOf(leg, part, held),
        holdSeconds: Math.round(holds.reduce((sum, span) => sum + lengthOf(span, leg.leftAt), 0) / 1000),
        holdCount: holds.length,
    }
}

function stateOf(leg: Omit<Draft, 'part'>, part: Part, held: boolean): LegState {
    if (leg.establishedAt === undefined) return part.missed ?? (leg.leftAt === undefined ? 'ringing' : 'left')
    if (leg.leftAt === undefined) return held ? 'held' : 'established'
    return leg.wrapUpStartedAt !== undefined && leg.wrapUpEndedAt === undefined ? 'wrap_up' : 'left'
}

/** A hold that never ended lasted as long as the leg; one that still lasts is not counted yet. */
function lengthOf(span: HoldSpan, legEnd: number | undefined): number {
    const to = Math.min(span.to ?? legEnd ?? span.from, legEnd ?? Infinity)
    return Math.max(0, to - span.from)
}

/** Whose leg a hold of the customer at that time is about. */
function ownerDuring(legs: readonly Draft[], at: number): Draft | undefined {
    const there = legs.filter(
        (leg) => canOwn(leg) && (leg.establishedAt ?? Infinity) <= at && at <= (leg.leftAt ?? Infinity)
    )
    return whoHasIt(there)
}

/** The parts of those who speak with the customer. */
export function canOwn(leg: Pick<Leg, 'role' | 'establishedAt'>): boolean {
    return leg.establishedAt !== undefined && OWNING.has(leg.role)
}

const OWNING: ReadonlySet<LegRole> = new Set<LegRole>(['agent', 'party', 'conference'])

/** Of those who are there: the newest with a claim, else who came first. */
function whoHasIt<T extends Pick<Leg, 'claimsAt' | 'establishedAt'>>(there: readonly T[]): T | undefined {
    const claims = there.filter((leg) => leg.claimsAt !== undefined)
    if (claims.length > 0)
        return claims.reduce((one, other) => ((other.claimsAt ?? 0) >= (one.claimsAt ?? 0) ? other : one))
    return there.reduce<T | undefined>(
        (one, other) => (one === undefined || (other.establishedAt ?? 0) < (one.establishedAt ?? 0) ? other : one),
        undefined
    )
}

/**
 * Whose the call is: of those on the phone the newest with a claim, else who came first; when nobody is, the last who had
 * it. Legs are in order of their beginning.
 */
export function ownerOf(legs: readonly Leg[]): Leg | undefined {
    const owning = legs.filter(canOwn)
    const onThePhone = owning.filter((leg) => leg.leftAt === undefined)
    if (onThePhone.length > 0) return whoHasIt(onThePhone)
    const claimed = whoHasIt(owning.filter((leg) => leg.claimsAt !== undefined))
    const lastToLeave = owning.reduce<Leg | undefined>(
        (one, other) => (one === undefined || (other.leftAt ?? 0) > (one.leftAt ?? 0) ? other : one),
        undefined
    )
    const outlasted = lastToLeave?.claimsAt === undefined && (lastToLeave?.leftAt ?? 0) > (claimed?.leftAt ?? -Infinity)
    return outlasted ? lastToLeave : claimed
}

function byBeginning(one: Leg, other: Leg): number {
    return (
        beginningOf(one) - beginningOf(other) ||
        (one.contact < other.contact ? -1 : one.contact > other.contact ? 1 : 0) ||
        (one.agent < other.agent ? -1 : one.agent > other.agent ? 1 : 0) ||
        one.ordinal - other.ordinal
    )
}

/** The first time that is known of a leg. */
export function beginningOf(leg: Pick<Leg, 'deliveredAt' | 'establishedAt' | 'leftAt'>): number {
    return leg.deliveredAt ?? leg.establishedAt ?? leg.leftAt ?? 0
}
