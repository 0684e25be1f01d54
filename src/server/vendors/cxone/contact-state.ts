import type { PhoneEventType, PhoneFacts } from '../../calls/event.ts'
import type { ReportedEvent } from '../step.ts'
import { polled, timeText, type ContactRecord } from './contact.ts'

/**
 * What follows from the state that a contact is in, and since when. Only `EndContact` is in a published answer; the
 * other names are what NICE's help and SDK call the states, so case, blanks and hyphens do not count, and an unknown
 * name tells nothing. A state that needs an agent tells nothing without one: a script is `Active` too while it plays a
 * menu.
 */
export function eventsOfState(of: ContactRecord): ReportedEvent[] {
    const name = of.record.text('contactStateName', 'stateName', 'currentContactState', 'state')
    const reading = STATES.get(name.toLowerCase().replace(/[^a-z]/g, ''))
    if (reading === undefined) return []
    const at = of.record.time('lastUpdateTime', 'startDate')
    if (reading === 'gone') return [leftEvent(of, at, {})]
    if (reading === 'offered') return [offeredEvent(of, at)]
    if (reading === 'queued') return [polled(of, 'call.queued', at, of.facts, [timeText(at)])]
    const { agent } = of
    if (agent === undefined) return []
    const facts: PhoneFacts = { ...of.facts, agent }
    return reading.map((type) => polled(of, type, at, facts, [agent.externalId, timeText(at)]))
}

/** A contact that is active after a hold was retrieved; to retrieve what was never held does nothing. */
const STATES = new Map<string, 'offered' | 'queued' | 'gone' | readonly PhoneEventType[]>([
    ['prequeue', 'offered'],
    ['ivr', 'offered'],
    ['inqueue', 'queued'],
    ['routing', ['call.delivered']],
    ['ringing', ['call.delivered']],
    ['incoming', ['call.delivered']],
    ['refused', ['call.missed']],
    ['active', ['call.established', 'call.retrieved']],
    ['hold', ['call.held']],
    ['holding', ['call.held']],
    ['onhold', ['call.held']],
    ['disconnected', 'gone'],
    ['released', 'gone'],
    ['endcontact', 'gone'],
])

/** What follows from an active contact: that it began, and the state it is in. */
export function eventsOfActive(of: ContactRecord): ReportedEvent[] {
    const began = of.record.time('contactStartDate', 'contactStart')
    const now = eventsOfState(of)
    return began === undefined
        ? now
        : [offeredEvent(of, began), ...now.filter((event) => event.type !== 'call.offered')]
}

/** A contact begins once, so its beginning has no time in its id. */
export function offeredEvent(of: ContactRecord, at: number | undefined): ReportedEvent {
    return polled(of, 'call.offered', at, of.facts, [])
}

/** A contact leaves once, so its end has no time in its id. */
export function leftEvent(of: ContactRecord, at: number | undefined, facts: PhoneFacts): ReportedEvent {
    return polled(of, 'party.left', at, { ...of.facts, ...facts }, [])
}
