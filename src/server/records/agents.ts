import { GlideRecord } from '@servicenow/glide'
import type { AgentIdentity } from '../calls/event.ts'
import { keyText } from '../calls/identity.ts'
import { recordId, sha256 } from './digest.ts'
import { getById, readText, refused, setValues } from './record.ts'
import { dateTimeText, milliseconds } from './time.ts'

const TABLE = 'x_tkl_voice_agent'

export interface AgentRow {
    readonly id: string
    /** sys_id of the user, '' while nobody is known. */
    readonly user: string
    readonly origin: string
    /** Milliseconds since the epoch; until then a miss stands. 0 when there was none. */
    readonly lookAgain: number
}

/** The unique key of the agent's row. */
export function agentKey(account: string, externalId: string): string {
    const values: Readonly<Record<string, string>> = { account, external_id: externalId }
    return sha256(keyText(TABLE, (column) => values[column] ?? ''))
}

export function findAgent(account: string, externalId: string): AgentRow | undefined {
    const record = new GlideRecord(TABLE)
    if (!record.get('key', agentKey(account, externalId))) return undefined
    return {
        id: record.getUniqueValue(),
        user: readText(record, 'user'),
        origin: readText(record, 'origin'),
        lookAgain: milliseconds(readText(record, 'look_again')),
    }
}

/** Keeps what a look-up found, or that it found nobody until `lookAgain`. */
export function keepAgent(
    account: string,
    agent: AgentIdentity,
    found: { user: string; origin: string; lookAgain: number | undefined },
    row: AgentRow | undefined
): void {
    const record = new GlideRecord(TABLE)
    const exists = row !== undefined && getById(record, row.id)
    if (!exists) {
        record.initialize()
        record.setNewGuidValue(recordId('agent', account, agent.externalId))
    }
    setValues(record, {
        account,
        external_id: agent.externalId,
        username: agent.username,
        email: agent.email,
        user: found.user,
        origin: found.origin,
        look_again: dateTimeText(found.lookAgain),
    })
    if (
        exists
            ? record.update() === null
            : record.insert() === null && findAgent(account, agent.externalId) === undefined
    ) {
        throw refused(TABLE)
    }
}
