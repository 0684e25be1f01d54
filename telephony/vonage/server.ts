import { REAL_CLOCK, type Clock } from '../clock.ts'
import { openApi, TOKEN_PATH, type Credentials } from './api-server.ts'
import { playCall, type CallScript } from './call-script.ts'
import { openContactCentre, type Interaction, type Presence } from './contact-centre.ts'
import { openSender, type Faults, type Receiver, type SentMessage, type Watch } from './sender.ts'
import { presenceEvent, type Version } from './webhooks.ts'

export interface VonageOptions extends Receiver, Partial<Faults> {
    /** 0 takes a free one. */
    readonly port: number
    readonly clock?: Clock
    readonly credentials?: Credentials
    /** The most items of one page of the API. */
    readonly pageSize?: number
    readonly watch?: Watch
}

/** A contact centre that stands in for Vonage's: it sends webhooks and plan steps, and its API answers what happened. */
export interface Vonage {
    /** For the account's API address: `/stats/...` follows it. */
    readonly apiUrl: string
    readonly tokenUrl: string
    readonly credentials: Credentials
    /** By GUID. */
    readonly interactions: ReadonlyMap<string, Interaction>
    readonly sent: readonly SentMessage[]
    /** Gives the interaction's GUID. */
    play(script: CallScript): Promise<string>
    /** An agent's presence changes. */
    setPresence(agent: string, presence: Omit<Presence, 'since'>, version?: Version): Promise<void>
    /** From now on this share (0 to 1) of the messages is never sent. */
    lose(share: number): void
    /** Sends what was put off. */
    flush(): Promise<void>
    close(): Promise<void>
}

const CREDENTIALS: Credentials = { clientId: 'local-client', clientSecret: 'local-client-secret' }

export async function startVonage(options: VonageOptions): Promise<Vonage> {
    const clock = options.clock ?? REAL_CLOCK
    const credentials = options.credentials ?? CREDENTIALS
    const centre = openContactCentre(clock)
    const { drop = 0, duplicate = 0, reorder = 0, seed = 1 } = options
    const faults = { drop, duplicate, reorder, seed }
    const sender = openSender(options, faults, clock, options.watch)
    const api = await openApi({ centre, clock, credentials, pageSize: options.pageSize ?? 1000 })
    const url = await api.listen({ port: options.port, host: '127.0.0.1' })
    return {
        apiUrl: url,
        tokenUrl: `${url}${TOKEN_PATH}`,
        credentials,
        interactions: centre.interactions,
        sent: sender.sent,
        play: (script) => playCall(script, { centre, sender, clock }),
        lose: (share) => {
            faults.drop = share
        },
        setPresence: async (agent, presence, version = 'v1') => {
            const now = { ...presence, since: centre.moment() }
            centre.presences.set(agent, now)
            await sender.send({ kind: 'webhook', event: presenceEvent(agent, now, version) })
        },
        flush: () => sender.flush(),
        close: () => api.close(),
    }
}
