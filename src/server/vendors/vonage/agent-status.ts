import type { AgentIdentity, PhoneEventType, PhoneFacts } from '../../calls/event.ts'
import type { ReportedEvent } from '../step.ts'
import { withoutEmpty, type Poll } from '../vendor.ts'
import { readPage, statsRequest, type ApiRecord } from './answer.ts'
import { isDeclined } from './channel-events.ts'
import { polled } from './channel-record.ts'
import { isPhoneCall } from './interaction-events.ts'
import { presenceFacts } from './presence.ts'
import { nextPage, pageOf } from './snapshot-page.ts'

/**
 * Every agent's presence and what they are doing on which channel ("Get agent current status", docs-vcc 3568009217). A
 * call in a queue has no agent, so this does not tell which calls there are: the poll `ongoing` does. An activity
 * without a channel says nothing that could be told of one leg and not of another; interactions tell it later.
 */
export const agentStatus: Poll = {
    name: 'agent-status',
    request: (settings, cursor, now) => statsRequest(settings, 'agent-status', {}, pageOf(cursor, now)),
    read: (body, now, cursor) => {
        const page = readPage(body)
        if (!page.ok) return page
        const events = page.value.items.flatMap(eventsOfAgent)
        const next = nextPage(page.value, cursor, now)
        return { ok: true, value: { events, active: undefined, cursor: next, hasMore: page.value.hasMore } }
    },
}

function eventsOfAgent(item: ApiRecord): ReportedEvent[] {
    const externalId = item.text('agentId')
    if (externalId === '') return []
    const agent = { externalId, username: '', email: '' }
    return [
        ...presenceOf(item.part('presence'), agent),
        ...item.list('interaction').flatMap((activity) => activityOf(activity, agent)),
    ]
}

/** `name` is the category, `description` the account's own word for it. */
function presenceOf(presence: ApiRecord, agent: AgentIdentity): ReportedEvent[] {
    const [since, name] = [presence.time('since'), presence.text('name')]
    if (since === undefined || name === '') return []
    const facts = presenceFacts(agent, name, presence.text('description'))
    const id = `${agent.externalId}/presence/${since}`
    return [polled({ contact: '', parent: '' }, 'agent.presence.changed', id, since, facts)]
}

/** What an agent is doing, by the state of the activity. */
const ACTIVITIES: Readonly<Record<string, PhoneEventType>> = {
    ringing: 'call.delivered',
    connected: 'call.established',
    wrap: 'wrapup.started',
    unexpected: 'call.missed',
    failed: 'call.missed',
}

function activityOf(activity: ApiRecord, agent: AgentIdentity): ReportedEvent[] {
    const [guid, contact, since] = [activity.text('guid'), activity.text('channelGuid'), activity.time('since')]
    const usual = ACTIVITIES[activity.text('state').toLowerCase()]
    if (contact === '' || since === undefined || usual === undefined || !isPhoneCall(activity)) return []
    const cause = activity.text('reason')
    const type = usual === 'call.missed' && isDeclined(cause) ? 'call.declined' : usual
    const facts: PhoneFacts = { agent, role: 'party', ...withoutEmpty({ cause }) }
    const of = { contact, parent: guid === contact ? '' : guid }
    return [polled(of, type, `${contact}/${agent.externalId}/${type}/${since}`, since, facts)]
}
