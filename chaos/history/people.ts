import type { Agent, Source } from './history.ts'

/** Agents as the telephony systems name them; the demo's people are the users. The last one is nobody here. */
export const AGENTS: readonly Agent[] = [
    agent('agent.one'),
    agent('agent.two'),
    agent('elena.rossi'),
    agent('frank.weber'),
    agent('grace.kim'),
    agent('nobody.known', '90009'),
]

export const UNKNOWN_AGENT = 'nobody.known'

/** Any number names an agent. */
export function agentAt(index: number): Agent {
    const agent = AGENTS[index % AGENTS.length]
    if (agent === undefined) throw new Error('There are no agents')
    return agent
}

function agent(username: string, externalId: string = `id-of-${username}`): Agent {
    return { externalId, username, email: `${username}@example.com` }
}

export interface Caller {
    readonly asSent: string
    readonly e164: string
    /** User name of the one person with that number, '' for nobody. */
    readonly user: string
}

const WITHHELD: readonly string[] = ['anonymous', 'Restricted', '']

/** A caller of a telephony system: `pick` chooses the number, `form` how it is written. */
export function callerOf(source: Source, pick: number, form: number): Caller {
    if (pick % 17 === 0) return { asSent: WITHHELD[form % WITHHELD.length] ?? '', e164: '', user: '' }
    if (source === 'vonage') return written(`1314960${String(pick % 1000).padStart(3, '0')}`, '+44', '0', form)
    if (pick % 11 === 0) return { ...written('4155552671', '+1', '', form), user: 'ada.byrne' }
    return written(`303555${String(pick % 10000).padStart(4, '0')}`, '+1', '', form)
}

function written(national: string, countryCode: string, trunkPrefix: string, form: number): Caller {
    const e164 = countryCode + national
    const forms = [trunkPrefix + national, e164, `00${e164.slice(1)}`, `tel:${e164}`]
    return { asSent: forms[form % forms.length] ?? e164, e164, user: '' }
}
