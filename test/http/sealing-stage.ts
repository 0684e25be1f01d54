import assert from 'node:assert/strict'
import { basic, httpClient, type HttpClient } from '../support/http-client.ts'
import { pauseJobs } from './paused-jobs.ts'
import { replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

export const SEAL = 'Trunkline: seal old calls'
const DAY_MS = 86400000

/** One account of canonical events, whose clock the test moves. */
export interface Stage {
    readonly trunkline: Trunkline
    readonly clock: { now(): number; pass(days: number): void }
    readonly events: HttpClient
    /** Sends a canonical event. */
    tell(type: string, data: Readonly<Record<string, unknown>>): Promise<Record<string, string | number>>
    call(openedAs: string): Promise<Record<string, string>>
    seal(): Promise<void>
}

export async function openStage(): Promise<Stage> {
    let passed = 0
    const clock = {
        now: () => Date.now() + passed,
        pass: (days: number): void => {
            passed += days * DAY_MS
        },
    }
    const trunkline = await startTrunkline({ clock })
    pauseJobs(trunkline)
    const events = httpClient(trunkline.url, basic('telephony.events', 'telephony'))
    const [account] = trunkline.instance.rows.select({
        table: 'x_tkl_voice_account',
        where: { kind: 'compare', path: 'code', operator: '=', value: 'events-demo' },
    })
    trunkline.instance.rows.update('x_tkl_voice_account', account?.['sys_id'] ?? '', { webhook_secret: '' })
    let sent = 0
    return {
        trunkline,
        clock,
        events,
        tell: async (type, data) => {
            const reply = await events.post('/api/x_tkl_voice/v1/telephony/events-demo/events', {
                specversion: '1.0',
                id: `told-${(sent += 1)}`,
                source: 'test',
                type,
                time: new Date(clock.now()).toISOString(),
                data,
            })
            assert.equal(reply.status, 200, reply.text)
            return replyOf(reply)
        },
        call: (openedAs) => trunkline.row('x_tkl_voice_call', `opened_as=${openedAs}`),
        seal: async () => {
            trunkline.instance.runJob('Trunkline: verify quiet calls')
            trunkline.instance.runJob(SEAL)
            await Promise.resolve()
        },
    }
}

export const CALLER = { ani: '+14155552671', dnis: '+18005550100' }

/** Queued, answered and over. */
export async function playCall(stage: Stage, callId: string): Promise<void> {
    await stage.tell('call.queued', { callId, ...CALLER })
    await stage.tell('call.established', { callId, agent: { externalId: 'A1' } })
    await stage.tell('call.cleared', { callId })
}
