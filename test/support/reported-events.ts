import { isAgentEventType, type CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import type { ReportedEvent } from '../../src/server/vendors/step.ts'
import { edgesOf, resolved } from './call-events.ts'

/**
 * The calls that come of what a vendor reported, every event at its own time.
 *
 * @param users the user that each agent is, by the agent's external id
 */
export function foldReported(reported: readonly ReportedEvent[], users: Readonly<Record<string, string>>): Call[] {
    const events = reported.flatMap(toCallEvents)
    const contacts = new Set(events.map(({ contact }) => contact))
    const agents = Array.from(contacts).flatMap((contact) =>
        Object.entries(users).map(([agent, user]) => resolved(contact, 0, agent, user))
    )
    return foldCalls([...events, ...agents], edgesOf(events))
}

function toCallEvents(event: ReportedEvent): CallEvent[] {
    const { type, contact, parent, facts, ownTime } = event
    if (isAgentEventType(type)) return []
    if (ownTime === undefined) throw new Error(`The event ${event.eventId} has no time of its own`)
    const key = `${event.source} ${event.eventId}`
    return [{ key, contact, parent, at: ownTime, processed: false, records: [], type, facts }]
}
