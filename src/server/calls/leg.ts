import type { Contact, Transfer } from './contact.ts'
import type { LegRole } from './event.ts'
import { customerHolds, joined, lastChange, lengthOf } from './hold.ts'
import { canOwn, ownerAt } from './owner.ts'
import type { HoldSpan, Part } from './part.ts'

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
    /** When it was last held or retrieved; undefined when it never was. */
    readonly holdChangedAt: number | undefined
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
    const drafts = contacts
        .flatMap((contact) => legsOf(contact, userOf))
        .map((leg) => promote(leg, transfers, conferencedAt))
    const claiming = withClaims(drafts, contacts)
    const ofCustomer = customerHolds(contacts, (at) => ownerAt(claiming, at))
    return claiming.map((draft) => toLeg(draft, ofCustomer.get(draft) ?? [])).sort(byBeginning)
}

/** A leg before it is known who holds what. */
interface Draft extends Omit<Leg, 'state' | 'holdSeconds' | 'holdCount' | 'holdChangedAt'> {
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

/**
 * Who answers a contact that came of one whose agent is still there was asked, or takes the call over: it is theirs once that
 * agent has left, or has passed the call on.
 */
function withClaims(drafts: readonly Draft[], contacts: readonly Contact[]): Draft[] {
    const byId = new Map(contacts.map((contact) => [contact.id, contact]))
    const byContact = new Map<string, Draft[]>()
    for (const draft of drafts) byContact.set(draft.contact, (byContact.get(draft.contact) ?? []).concat(draft))
    return drafts.map((draft) => {
        const parent = byId.get(byId.get(draft.contact)?.parent ?? '')
        const at = draft.claimsAt
        if (at === undefined || parent === undefined) return draft
        const elders = (byContact.get(parent.id) ?? []).filter(canOwn)
        const isAnothers = elders.some((leg) => (leg.establishedAt ?? 0) <= at && (leg.leftAt ?? Infinity) > at)
        if (!isAnothers) return draft
        const passedOn = parent.transfers.filter(({ kind }) => kind !== 'external').map((transfer) => transfer.at)
        return { ...draft, claimsAt: passedOn.length === 0 ? undefined : Math.max(at, Math.min(...passedOn)) }
    })
}

function timesOfConference(contacts: readonly Contact[]): number[] {
    return contacts.flatMap((contact) =>
        contact.events.filter((event) => event.type === 'call.conferenced').map((event) => event.at)
    )
}

/** What the customer's own holds add to a leg. */
function toLeg({ part, ...leg }: Draft, ofCustomer: readonly HoldSpan[]): Leg {
    const holds = joined(part.holds.concat(ofCustomer))
    const held = leg.leftAt === undefined && holds.some((span) => span.to === undefined)
    return {
        ...leg,
        state: stateOf(leg, part, held),
        holdSeconds: Math.round(holds.reduce((sum, span) => sum + lengthOf(span, leg.leftAt), 0) / 1000),
        holdCount: holds.length,
        holdChangedAt: lastChange(holds),
    }
}

function stateOf(leg: Omit<Draft, 'part'>, part: Part, held: boolean): LegState {
    if (leg.establishedAt === undefined) return part.missed ?? (leg.leftAt === undefined ? 'ringing' : 'left')
    if (leg.leftAt === undefined) return held ? 'held' : 'established'
    return leg.wrapUpStartedAt !== undefined && leg.wrapUpEndedAt === undefined ? 'wrap_up' : 'left'
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
