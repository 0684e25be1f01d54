import type { AgentIdentity, ResolvedAgent } from '../calls/event.ts'
import type { Account } from '../records/accounts.ts'
import { findAgent, keepAgent, type AgentRow } from '../records/agents.ts'
import { recordError } from '../records/errors.ts'
import { findUser } from '../records/people.ts'
import { integerProperty } from '../records/properties.ts'

const MINUTE_MS = 60000

/**
 * Who the vendor's agent is here: the ways the account lists, in its order. A match is kept at once; a miss stands for
 * a while, and is written down as an error that says who could not be matched.
 */
export function resolveAgent(account: Account, agent: AgentIdentity, call: string, now: number): ResolvedAgent {
    if (agent.externalId === '') return reportMiss(account, agent, call)
    const row = findAgent(account.id, agent.externalId)
    const found = search(account, agent, row, now)
    if (found !== undefined && found.matchedBy === 'mapped') return found
    const missStands = found === undefined && row !== undefined && row.user === '' && row.lookAgain > now
    if (!missStands) keep(account, agent, found, row, now)
    return found ?? reportMiss(account, agent, call)
}

function search(
    account: Account,
    agent: AgentIdentity,
    row: AgentRow | undefined,
    now: number
): ResolvedAgent | undefined {
    const missStands = row !== undefined && row.user === '' && row.lookAgain > now
    for (const way of account.agentMatching) {
        if (missStands && way !== 'mapped') continue
        const user = WAYS[way]?.(agent, row) ?? ''
        if (user !== '') return { externalId: agent.externalId, user, matchedBy: way }
    }
    return undefined
}

const WAYS: Readonly<Record<string, (agent: AgentIdentity, row: AgentRow | undefined) => string>> = {
    mapped: (_agent, row) => row?.user ?? '',
    user_name: (agent) => findUser('user_name', agent.username),
    email: (agent) => findUser('email', agent.email),
    employee_number: (agent) => findUser('employee_number', agent.externalId),
}

function keep(
    account: Account,
    agent: AgentIdentity,
    found: ResolvedAgent | undefined,
    row: AgentRow | undefined,
    now: number
): void {
    const minutes = integerProperty('x_tkl_voice.agent.look_again_minutes', 15)
    keepAgent(
        account.id,
        agent,
        {
            user: found?.user ?? '',
            origin: found?.matchedBy ?? 'unmatched',
            lookAgain: found === undefined ? now + minutes * MINUTE_MS : undefined,
        },
        row
    )
}

function reportMiss(account: Account, agent: AgentIdentity, call: string): ResolvedAgent {
    const name = [agent.externalId, agent.username, agent.email].filter((part) => part !== '').join(', ')
    recordError({
        account: account.id,
        subject: `agent/${call}/${agent.externalId}`,
        origin: 'instance',
        call,
        script: '',
        action: 'match agent',
        message:
            name === ''
                ? 'The call was answered by an agent the telephony system did not name'
                : `No user matches the agent ${name}`,
        detail: `Looked up by ${account.agentMatching.join(', ')}. Map the agent in Trunkline > Agents, or correct the user.`,
    })
    return { externalId: agent.externalId, user: '', matchedBy: '' }
}
