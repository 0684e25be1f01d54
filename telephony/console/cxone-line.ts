import { startCxone } from '../cxone/server.ts'
import type { SentStep } from '../cxone/studio.ts'
import { CXONE_SCENARIOS } from './cxone-scenarios.ts'
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

/**
 * Calls take no time here, and the reports count whole seconds: where the answer of a contact is lost that was passed on
 * within the same second, they can not tell which agent came last. With this seed no such answer is lost.
 */
const SEED = 2

export async function openCxoneLine(settings: LineSettings): Promise<Line> {
    let watch: Watch = unwatched
    const cxone = await startCxone({
        ...settings,
        port: 0,
        clock: HASTY_CLOCK,
        seed: SEED,
        // Contacts of an earlier run may still be in the instance.
        firstContact: Date.now(),
        watch: (step) => watch(sentOf(step)),
    })
    const { clientId, clientSecret, accessKeyId, accessKeySecret } = cxone.credentials
    return {
        settings,
        title: 'NICE CXone',
        scenarios: CXONE_SCENARIOS,
        columns: {
            vendor: 'cxone',
            api_url: cxone.apiUrl,
            token_url: cxone.tokenUrl,
            api_client_id: clientId,
            api_client_secret: clientSecret,
            api_access_key_id: accessKeyId,
            api_access_key_secret: accessKeySecret,
        },
        play: async (name, caller, watcher) => {
            const { actions, isOutbound } = scenarioOf(CXONE_SCENARIOS, name)
            watch = watcher
            const service = '8005550100'
            const ids = await cxone.play({
                ani: isOutbound === true ? service : caller,
                dnis: isOutbound === true ? caller : service,
                skill: '77',
                skillName: 'Service desk',
                outbound: isOutbound === true,
                actions: actions(settings.firstAgent.id, settings.secondAgent.id),
            })
            return ids[0] ?? ''
        },
        lose: (share) => cxone.lose(share),
        close: () => cxone.close(),
    }
}

/** Said in every step, and of no interest to somebody who follows a call. */
const UNTOLD: readonly string[] = ['occurredAt', 'dnis', 'skill']

function sentOf({ step, body, outcome }: SentStep): Sent {
    const { contactId = '', masterId } = body
    const untold = masterId === contactId ? [...UNTOLD, 'masterId'] : UNTOLD
    const told = Object.entries(body).filter(([name]) => !untold.includes(name))
    return { call: contactId, name: `cxone/${step}`, content: onOneLine(Object.fromEntries(told)), outcome }
}
