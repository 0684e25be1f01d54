import { randomFrom } from '../random.ts'
import { deliver } from '../simulator/delivery.ts'
import { DEFAULT_CAST, type Cast, type SimulatedAgent, type SimulatedEvent } from '../simulator/event.ts'
import { tellScenario } from '../simulator/play.ts'
import { SCENARIOS } from '../simulator/scenarios.ts'
import { startSimulator } from '../simulator/server.ts'
import { onOneLine, type Line, type LineAgent, type LineSettings } from './line.ts'

const CLIENT = { clientId: 'local-client', clientSecret: 'local-client-secret' } as const

const SEED = 1

/** Somebody who tells what happens as CloudEvents in Trunkline's own words, and can not be asked. */
export function openEventsLine(settings: LineSettings): Promise<Line> {
    return openLine(settings, 'CloudEvents', false)
}

/** The same events from a telephony system that can be asked. */
export function openSimulatorLine(settings: LineSettings): Promise<Line> {
    return openLine(settings, 'Simulator', true)
}

async function openLine(settings: LineSettings, title: string, canBeAsked: boolean): Promise<Line> {
    const simulator = canBeAsked ? await startSimulator(CLIENT) : undefined
    const { account, user, password, secret } = settings
    const target = { url: settings.instanceUrl, account, user, password, ...(secret === '' ? {} : { secret }) }
    const random = randomFrom(SEED)
    let share = 0

    const send = async (event: SimulatedEvent): Promise<'lost' | number> => {
        if (random() < share) return 'lost'
        const [answer] = await deliver([event], target)
        return answer?.status ?? 0
    }
    return {
        settings,
        title,
        scenarios: SCENARIOS,
        columns: simulator && {
            api_url: simulator.apiUrl,
            token_url: simulator.tokenUrl,
            api_client_id: CLIENT.clientId,
            api_client_secret: CLIENT.clientSecret,
        },
        play: async (name, caller, watch) => {
            const { callId, events } = tellScenario(name, { cast: castOf(settings, caller) })
            simulator?.exchange.happened(events)
            for (const event of events) {
                const name = event.type.replace('com.example.', '')
                await watch({ call: callId, name, content: onOneLine(event.data), outcome: await send(event) })
            }
            return callId
        },
        lose: (wanted) => {
            share = wanted
        },
        close: async () => simulator?.close(),
    }
}

function castOf({ firstAgent, secondAgent }: LineSettings, customer: string): Cast {
    return { ...DEFAULT_CAST, customer, firstAgent: agentOf(firstAgent), secondAgent: agentOf(secondAgent) }
}

function agentOf({ id, userName }: LineAgent): SimulatedAgent {
    return { externalId: id, username: userName, email: `${userName}@example.com` }
}
