import type { SentMessage } from '../vonage/sender.ts'
import { startVonage } from '../vonage/server.ts'
import {
    HASTY_CLOCK,
    onOneLine,
    scenarioOf,
    unwatched,
    type Line,
    type LineSettings,
    type Sent,
    type Watch,
} from './line.ts'
import { VONAGE_SCENARIOS } from './vonage-scenarios.ts'

export async function openVonageLine(settings: LineSettings): Promise<Line> {
    let watch: Watch = unwatched
    const vonage = await startVonage({
        ...settings,
        port: 0,
        clock: HASTY_CLOCK,
        webhookSecret: settings.secret,
        watch: (message) => watch(sentOf(message)),
    })
    return {
        settings,
        title: 'Vonage Contact Center',
        scenarios: VONAGE_SCENARIOS,
        columns: {
            vendor: 'vonage',
            api_url: vonage.apiUrl,
            token_url: vonage.tokenUrl,
            api_client_id: vonage.credentials.clientId,
            api_client_secret: vonage.credentials.clientSecret,
        },
        play: (name, caller, watcher) => {
            const { actions, isOutbound } = scenarioOf(VONAGE_SCENARIOS, name)
            watch = watcher
            const service = '08081570100'
            return vonage.play({
                clid: isOutbound === true ? service : caller,
                dialled: isOutbound === true ? caller : service,
                service: 'Service desk',
                outbound: isOutbound === true,
                actions: actions(settings.firstAgent.id, settings.secondAgent.id),
            })
        },
        lose: (share) => vonage.lose(share),
        close: () => vonage.close(),
    }
}

function sentOf({ message, outcome }: SentMessage): Sent {
    if (message.kind === 'plan') {
        const { callGuid = '' } = message.body
        const told = Object.entries(message.body).filter(([name]) => name !== 'occurredAt')
        const content = onOneLine(Object.fromEntries(told))
        return { call: callGuid, name: `plan/${message.step}`, content, outcome }
    }
    const channel = part(part(message.event, 'data'), 'channel')
    const party = part(channel, 'party')
    const content = onOneLine({ channelId: part(channel, 'channelId'), agentId: part(party, 'agentId') })
    return { call: text(channel, 'interactionId'), name: text(message.event, 'type'), content, outcome }
}

function part(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined
}

function text(value: unknown, name: string): string {
    const found = part(value, name)
    return typeof found === 'string' ? found : ''
}
