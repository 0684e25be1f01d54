import { jumpingClock } from '../../telephony/clock.ts'
import type { CallScript } from '../../telephony/cxone/call-script.ts'
import { startCxone } from '../../telephony/cxone/server.ts'

/**
 * The contact centre that stands in for CXone, in a process of its own: an instance that asks it waits for the answer and
 * does nothing else meanwhile. What it takes from its parent first is how to start, then the calls to play.
 */
export interface CxoneStart {
    readonly instanceUrl: string
    readonly account: string
    readonly user: string
    readonly password: string
    readonly drop: number
    readonly seed: number
    /** Where its clock stands, milliseconds since the epoch. */
    readonly now: number
}

export interface CxoneStarted {
    readonly apiUrl: string
    readonly tokenUrl: string
    readonly clientId: string
    readonly clientSecret: string
    readonly accessKeyId: string
    readonly accessKeySecret: string
}

export interface CxonePlayed {
    /** The ids of each call's contacts. */
    readonly calls: readonly (readonly string[])[]
    readonly lost: number
}

process.once('message', (start: CxoneStart) => {
    void run(start)
})

async function run({ now, ...start }: CxoneStart): Promise<void> {
    const clock = jumpingClock(now)
    const faults = { duplicate: 0.1, reorder: 0.1 }
    const cxone = await startCxone({ port: 0, ...start, ...faults, clock })
    process.once('message', (scripts: readonly CallScript[]) => {
        void (async () => {
            const calls: string[][] = []
            for (const script of scripts) calls.push(await cxone.play(script))
            await cxone.flush()
            const lost = cxone.sent.filter(({ outcome }) => outcome === 'lost').length
            process.send?.({ calls, lost } satisfies CxonePlayed)
        })()
    })
    process.send?.({
        apiUrl: cxone.apiUrl,
        tokenUrl: cxone.tokenUrl,
        ...cxone.credentials,
    } satisfies CxoneStarted)
}
