import type { ReportedEvent } from '../step.ts'
import type { ApiRecord } from './answer.ts'
import { agentOf, isCall, polled, timeText } from './contact.ts'

/** What follows from the state that an agent is in: their presence, and that they are wrapping up a call. */
export function eventsOfAgents(records: readonly ApiRecord[]): ReportedEvent[] {
    return records.flatMap((record) => {
        const agent = agentOf(record)
        const state = record.text('agentStateName')
        if (agent === undefined || state === '') return []
        const at = record.time('startDate', 'lastUpdateTime')
        const reason = record.text('outStateDescription')
        const contact = record.text('contactId')
        const isWrappingUp = record.flag('isACW') && contact !== '' && contact !== '0' && isCall(record)
        const distinct = [agent.externalId, timeText(at)]
        const presence = polled(
            { contact: '', parent: '' },
            'agent.presence.changed',
            at,
            { agent, presence: { state, reason, pending: '' } },
            distinct.concat(state, reason)
        )
        return isWrappingUp
            ? [presence, polled({ contact, parent: '' }, 'wrapup.started', at, { agent }, distinct)]
            : [presence]
    })
}
