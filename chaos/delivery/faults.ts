import { setTimeout as pause } from 'node:timers/promises'
import { between, type Random } from '../../telephony/random.ts'
import type { Sender } from './sender.ts'

export interface Faults {
    /** What was armed so far. */
    readonly armed: () => { readonly kills: number; readonly stalls: number }
    end(): Promise<void>
}

const ADMINISTRATOR = `Basic ${Buffer.from('admin:admin').toString('base64')}`

/** Where a fault may begin to count; '' counts from now on, whatever the node does, jobs too. */
const PLACES = ['', '', 'cxone/', '/events', 'vonage/'] as const

const LAST_STATEMENT = 160

/** Over and over, a node is told to end at a certain SQL statement of its, or to stand still there for a while. */
export function startFaults(
    sender: Sender,
    options: { readonly nodes: number; readonly everyMilliseconds: number; readonly random: Random }
): Faults {
    const { random } = options
    const ending = new AbortController()
    const armed = { kills: 0, stalls: 0 }

    const arm = async (): Promise<void> => {
        const isKill = random() < 0.6
        const statement = between(random, 1, LAST_STATEMENT)
        const place = PLACES[between(random, 0, PLACES.length - 1)] ?? ''
        const fault = {
            ...(isKill ? { stopAt: statement } : { stallAt: statement, forMilliseconds: between(random, 20, 600) }),
            ...(place === '' ? {} : { request: place }),
        }
        const headers = {
            authorization: ADMINISTRATOR,
            'content-type': 'application/json',
            'x-instance-node': String(between(random, 1, options.nodes)),
        }
        try {
            const answer = await sender.post('/api/instance/fault', headers, JSON.stringify(fault))
            if (answer.status === 200) armed[isKill ? 'kills' : 'stalls'] += 1
        } catch {
            // The node is down at the moment.
        }
    }
    const run = async (): Promise<void> => {
        while (!ending.signal.aborted) {
            await pause(between(random, 1, 2 * options.everyMilliseconds), undefined, { signal: ending.signal })
            await arm()
        }
    }
    const running = run().catch((error: unknown) => {
        if (!ending.signal.aborted) throw error
    })
    return {
        armed: () => armed,
        end: async () => {
            ending.abort()
            await running
            for (let node = 1; node <= options.nodes; node++) await disarm(sender, String(node))
        },
    }
}

/** Replaces what is armed by what is never reached. */
const NEVER = JSON.stringify({ stallAt: 1e9, forMilliseconds: 1 })

async function disarm(sender: Sender, node: string): Promise<void> {
    const headers = { authorization: ADMINISTRATOR, 'content-type': 'application/json', 'x-instance-node': node }
    await sender.post('/api/instance/fault', headers, NEVER).catch(() => undefined)
}
