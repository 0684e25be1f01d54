import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { jumpingClock } from '../../telephony/clock.ts'
import type { CallScript as CxoneScript } from '../../telephony/cxone/call-script.ts'
import { startCxone } from '../../telephony/cxone/server.ts'
import type { CallScript as VonageScript } from '../../telephony/vonage/call-script.ts'
import { startVonage } from '../../telephony/vonage/server.ts'

/**
 * A contact centre as a process of its own: an instance waits for its answers on the thread of the test, which could not
 * give them. It plays calls, loses a share of what it sends, and then answers what happened.
 */
export type Orders = {
    readonly instanceUrl: string
    /** When the first call comes in, milliseconds since the epoch. */
    readonly start: number
    /** Share of what is never sent, from 0 to 1, the same for the same seed. */
    readonly drop: number
    readonly seed: number
} & (
    | { readonly vendor: 'cxone'; readonly scripts: readonly CxoneScript[] }
    | {
          readonly vendor: 'vonage'
          readonly scripts: readonly VonageScript[]
          readonly webhookSecret: string
      }
)

/** Once every call is over. */
export interface Played {
    readonly apiUrl: string
    readonly tokenUrl: string
    readonly credentials: Readonly<Record<string, string>>
    readonly sent: number
    readonly lost: number
    /** The contact centre's time. */
    readonly now: number
}

export interface TelephonyProcess extends Played {
    close(): Promise<void>
}

/** `before` is told the contact centre's time before each call. */
export async function playCalls(orders: Orders, before: (now: number) => void): Promise<TelephonyProcess> {
    const child = fork(path.join(import.meta.dirname, 'telephony-process.ts'), { execArgv: ['--import', 'tsx'] })
    child.send(orders)
    let [reported] = (await once(child, 'message')) as [number | Played]
    while (typeof reported === 'number') {
        before(reported)
        const next = once(child, 'message')
        child.send('go on')
        ;[reported] = (await next) as [number | Played]
    }
    return {
        ...reported,
        close: async () => {
            const exited = once(child, 'exit')
            child.kill()
            await exited
        },
    }
}

async function play(orders: Orders): Promise<Played> {
    const clock = jumpingClock(orders.start)
    const { instanceUrl, drop, seed } = orders
    const common = { port: 0, clock, instanceUrl, drop, seed, password: 'telephony' }
    if (orders.vendor === 'cxone') {
        const cxone = await startCxone({ ...common, account: 'cxone-demo', user: 'telephony.cxone' })
        for (const script of orders.scripts) {
            await announce(clock.now())
            await cxone.play(script)
        }
        return played(cxone, clock.now())
    }
    const { webhookSecret } = orders
    const vonage = await startVonage({ ...common, account: 'vonage-demo', user: 'telephony.vonage', webhookSecret })
    for (const script of orders.scripts) {
        await announce(clock.now())
        await vonage.play(script)
    }
    return played(vonage, clock.now())
}

/** A call begins once the test says so. */
async function announce(now: number): Promise<void> {
    const answer = once(process, 'message')
    process.send?.(now)
    await answer
}

interface Server {
    readonly apiUrl: string
    readonly tokenUrl: string
    readonly credentials: object
    readonly sent: readonly { readonly outcome: 'lost' | number }[]
}

function played({ apiUrl, tokenUrl, credentials, sent }: Server, now: number): Played {
    return {
        apiUrl,
        tokenUrl,
        credentials: Object.fromEntries(Object.entries(credentials)),
        sent: sent.length,
        lost: sent.filter(({ outcome }) => outcome === 'lost').length,
        now,
    }
}

if (process.send !== undefined && process.argv[1] === import.meta.filename) {
    process.once('message', (orders: Orders) => {
        void play(orders).then((result) => process.send?.(result))
    })
}
