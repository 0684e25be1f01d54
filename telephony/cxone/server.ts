import { REAL_CLOCK, type Clock } from '../clock.ts'
import { API_PATH, openApi, TOKEN_PATH, type Credentials } from './api-server.ts'
import { playCall, type CallScript } from './call-script.ts'
import { openContactCentre, type Contact } from './contact-centre.ts'
import { openStudio, type Faults, type Receiver, type SentStep, type Watch } from './studio.ts'

export interface CxoneOptions extends Receiver, Partial<Faults> {
    /** 0 takes a free one. */
    readonly port: number
    readonly clock?: Clock
    readonly credentials?: Credentials
    /** The most records of one answer of the API. */
    readonly pageSize?: number
    /** The id of the first contact. */
    readonly firstContact?: number
    readonly watch?: Watch
}

/** A contact centre that stands in for CXone: its scripts send steps, its API answers what happened. */
export interface Cxone {
    readonly apiUrl: string
    readonly tokenUrl: string
    readonly credentials: Credentials
    readonly contacts: ReadonlyMap<string, Contact>
    readonly sent: readonly SentStep[]
    /** Gives the ids of the call's contacts. */
    play(script: CallScript): Promise<string[]>
    /** From now on this share (0 to 1) of the steps is never sent. */
    lose(share: number): void
    /** Sends the steps that were put off. */
    flush(): Promise<void>
    close(): Promise<void>
}

const CREDENTIALS: Credentials = {
    clientId: 'local-client@cxone',
    clientSecret: 'local-client-secret',
    accessKeyId: 'local-access-key',
    accessKeySecret: 'local-access-key-secret==',
}

export async function startCxone(options: CxoneOptions): Promise<Cxone> {
    const clock = options.clock ?? REAL_CLOCK
    const credentials = options.credentials ?? CREDENTIALS
    const centre = openContactCentre(clock, options.firstContact ?? 458112)
    const { drop = 0, duplicate = 0, reorder = 0, seed = 1 } = options
    const faults = { drop, duplicate, reorder, seed }
    const studio = openStudio(options, faults, options.watch)
    const api = await openApi({ centre, clock, credentials, pageSize: options.pageSize ?? 1000 })
    const url = await api.listen({ port: options.port, host: '127.0.0.1' })
    return {
        apiUrl: `${url}${API_PATH}`,
        tokenUrl: `${url}${TOKEN_PATH}`,
        credentials,
        contacts: centre.contacts,
        sent: studio.sent,
        play: (script) => playCall(script, { centre, studio, clock }),
        lose: (share) => {
            faults.drop = share
        },
        flush: () => studio.flush(),
        close: () => api.close(),
    }
}
