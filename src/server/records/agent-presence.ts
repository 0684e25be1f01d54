import { GlideRecord } from '@servicenow/glide'
import type { AgentIdentity, PhoneFacts } from '../calls/event.ts'
import { agentKey } from './agents.ts'
import { recordId } from './digest.ts'
import { differences, readText, readValues, refused, setValues } from './record.ts'
import { isoText } from './time.ts'

const TABLE = 'x_tkl_voice_agent'

const PRESENCE_COLUMNS = ['presence_state', 'presence_reason', 'presence_pending', 'presence_since'] as const

/**
 * Where the telephony system says that an agent stands, if it says it, since `at` (milliseconds since the epoch). The
 * newest wins, whatever comes in first. An agent who is not known yet becomes a row that nobody is matched to.
 */
export function keepPresence(account: string, { agent, presence }: PhoneFacts, at: number): void {
    if (agent === undefined || agent.externalId === '' || presence === undefined) return
    const record = new GlideRecord(TABLE)
    const exists = record.get('key', agentKey(account, agent.externalId))
    const since = isoText(at)
    if (exists && readText(record, 'presence_since') > since) return
    const wanted = {
        presence_state: presence.state.slice(0, 100),
        presence_reason: presence.reason.slice(0, 100),
        presence_pending: presence.pending.slice(0, 100),
        presence_since: since,
    }
    if (!exists) return insertAgent(account, agent, wanted)
    const changed = differences(readValues(record, PRESENCE_COLUMNS), wanted)
    if (Object.keys(changed).length === 0) return
    setValues(record, changed)
    if (record.update() === null) throw refused(TABLE)
}

function insertAgent(account: string, agent: AgentIdentity, presence: Readonly<Record<string, string>>): void {
    const record = new GlideRecord(TABLE)
    record.initialize()
    record.setNewGuidValue(recordId('agent', account, agent.externalId))
    setValues(record, {
        account,
        external_id: agent.externalId,
        username: agent.username,
        email: agent.email,
        origin: 'unmatched',
        ...presence,
    })
    // A twin that was first is right enough: the next presence event or poll brings what it lacks.
    if (record.insert() === null && !record.get('key', agentKey(account, agent.externalId))) throw refused(TABLE)
}
