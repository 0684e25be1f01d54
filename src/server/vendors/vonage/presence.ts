import type { AgentIdentity, PhoneFacts } from '../../calls/event.ts'
import type { FieldReader } from '../field-reader.ts'
import { identityOf, type Meaning } from './channel-events.ts'

const NAME = 100

/** `agent.presencechanged` (newvoicemedia 3914072287): the presence an agent is in now, not one they intend. */
export function readPresenceChange(data: FieldReader): Meaning[] {
    const [agent, presence] = [identityOf(data.part('user')), data.part('presence')]
    const category = presence.part('category')
    const state = category.text('type', NAME) || category.text('description', NAME)
    if (state === '') category.refuse('type', 'the category of the presence')
    const facts = presenceFacts(agent, state, presence.text('description', NAME))
    return [{ suffix: '', type: 'agent.presence.changed', contact: '', parent: '', facts }]
}

/** @param reason the account's own word for the presence, for example Lunch */
export function presenceFacts(agent: AgentIdentity, category: string, reason: string): PhoneFacts {
    return { agent, presence: { state: categoryOf(category), reason, pending: '' } }
}

/**
 * The four categories (docs-vcc, "Presence definitions"): webhooks, statistics and the Agents API write them
 * differently.
 */
const CATEGORIES = ['ready', 'away', 'extendedAway', 'loggedOut'] as const

function categoryOf(text: string): string {
    const letters = text.toLowerCase().replace(/[^a-z]/g, '')
    return CATEGORIES.find((category) => category.toLowerCase() === letters) ?? text
}
