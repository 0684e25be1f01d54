import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { basic, httpClient } from '../support/http-client.ts'
import { testClock, type TestClock } from '../support/instance.ts'
import { whileRefused } from '../support/refused-writes.ts'
import { standardWebhook, vonageSignature } from '../support/signing.ts'
import { accountNamed, EVENTS_SECRET, VONAGE_SECRET } from './accounts.ts'
import { MINUTE, startReconciliation } from './reconciliation.ts'
import { replyOf, resultOf, startTrunkline, type Trunkline } from './trunkline.ts'

const TELEPHONY = '/api/x_tkl_voice/v1/telephony'

type Fields = Record<string, unknown>

function changed(id: string, agent: string, state: string, more: Fields = {}): Fields {
    const data = { agent: { externalId: agent }, presence: { state, reason: `why ${state}` } }
    return { specversion: '1.0', id, source: '/acme/pbx', type: 'agent.presence.changed', data, ...more }
}

/** Where the agent stands, as the row of the agent says. */
interface Standing {
    readonly state: string
    readonly reason: string
    readonly since: string
    readonly origin: string
}

describe('The presence of an agent that is pushed', () => {
    let trunkline: Trunkline
    let clock: TestClock
    before(async () => {
        clock = testClock()
        trunkline = await startTrunkline({ clock, background: false })
    })
    after(() => trunkline.close())

    function ago(milliseconds: number): string {
        return new Date(clock.now() - milliseconds).toISOString()
    }

    /** What the worker does within the next minute. */
    function work(): void {
        clock.advance(MINUTE)
        trunkline.instance.runJob('Trunkline: settle waiting events')
    }

    async function standing(agent: string): Promise<Standing> {
        const row = await trunkline.row('x_tkl_voice_agent', `external_id=${agent}`)
        const { presence_state: state = '', presence_reason: reason = '', presence_since: since = '' } = row
        return { state, reason, since, origin: row['origin'] ?? '' }
    }

    describe('as a CloudEvent', () => {
        async function send(content: Fields | readonly Fields[]): Promise<unknown> {
            const body = JSON.stringify(content)
            const reply = await httpClient(trunkline.url, basic('telephony.events', 'telephony')).request(
                `${TELEPHONY}/events-demo/events`,
                {
                    method: 'POST',
                    body,
                    headers: {
                        'content-type': `application/cloudevents${Array.isArray(content) ? '-batch' : ''}+json`,
                        ...standardWebhook(body, [EVENTS_SECRET], { at: clock.now() }),
                    },
                }
            )
            const status = Array.isArray(content) ? '' : replyOf(reply)['status']
            assert.equal(reply.status, status === 'deferred' ? 202 : 200, reply.text)
            return Array.isArray(content) ? resultOf(reply) : status
        }

        it('is on their row, and leaves the mapping of the row alone', async () => {
            assert.equal(await send(changed('a-1', 'A1', 'Break', { time: ago(1000) })), 'accepted')
            assert.deepEqual(await standing('A1'), {
                state: 'Break',
                reason: 'why Break',
                since: ago(1000),
                origin: 'mapped',
            })
        })

        it('makes a row of an agent who is not known, whom nobody is matched to', async () => {
            await send(changed('b-1', 'B1', 'Ready'))
            assert.deepEqual(await standing('B1'), {
                state: 'Ready',
                reason: 'why Ready',
                since: ago(0),
                origin: 'unmatched',
            })
        })

        it('is the newest, whatever comes in first', async () => {
            await send(changed('c-1', 'C1', 'Ready', { time: ago(MINUTE) }))
            assert.equal(await send(changed('c-2', 'C1', 'Lunch', { time: ago(2 * MINUTE) })), 'accepted')
            assert.equal((await standing('C1')).state, 'Ready')
            await send([
                changed('c-3', 'C1', 'Busy', { time: ago(1000) }),
                changed('c-4', 'C1', 'Break', { time: ago(2000) }),
            ])
            assert.deepEqual(await standing('C1'), {
                state: 'Busy',
                reason: 'why Busy',
                since: ago(1000),
                origin: 'unmatched',
            })
        })

        it('does not become newer when an event without a time is repeated', async () => {
            await send(changed('d-1', 'D1', 'Busy'))
            clock.advance(MINUTE)
            await send(changed('d-2', 'D1', 'Ready'))
            clock.advance(MINUTE)
            assert.equal(await send(changed('d-1', 'D1', 'Busy')), 'duplicate')
            assert.deepEqual(await standing('D1'), {
                state: 'Ready',
                reason: 'why Ready',
                since: ago(MINUTE),
                origin: 'unmatched',
            })
        })

        it('of a clock that is far ahead does not outlast what comes after it', async () => {
            await send(changed('e-1', 'E1', 'Ready', { time: ago(-60 * MINUTE) }))
            clock.advance(MINUTE)
            await send(changed('e-2', 'E1', 'Break', { time: ago(0) }))
            assert.equal((await standing('E1')).state, 'Break')
        })

        it('is told by the events of a session too; one that tells none changes nothing', async () => {
            const session = (id: string, type: string, state: string): Fields => ({
                ...changed(id, 'F1', state),
                type: `agent.session.${type}`,
            })
            await send(session('f-1', 'started', 'Logged in'))
            assert.equal((await standing('F1')).state, 'Logged in')
            clock.advance(MINUTE)
            await send({ ...session('f-2', 'ended', ''), data: { agent: { externalId: 'F1' } } })
            assert.equal((await standing('F1')).state, 'Logged in')
        })

        it('waits while the account only records, and is on their row when it is live again', async () => {
            const account = await accountNamed(trunkline, 'events-demo')
            await account.change({ mode: 'record' })
            const since = ago(MINUTE)
            for (let time = 1; time <= 2; time++) {
                assert.equal(await send(changed('g-1', 'G1', 'Ready', { time: since })), 'deferred')
            }
            await send(changed('g-2', 'G1', 'Lunch', { time: ago(2 * MINUTE) }))
            await send(changed('g-3', 'G2', 'Lunch', { time: ago(MINUTE) }))
            work()
            assert.deepEqual(await trunkline.rows('x_tkl_voice_agent', 'external_idING1,G2'), [])
            await account.change({ mode: 'live' })
            // What is pushed before the worker comes by is newer.
            await send(changed('g-4', 'G2', 'Busy', { time: ago(0) }))
            work()
            assert.deepEqual(await standing('G1'), { state: 'Ready', reason: 'why Ready', since, origin: 'unmatched' })
            assert.equal((await standing('G2')).state, 'Busy')
        })

        it('is stored in the same way by the worker: done with, and removed after the account’s time', async () => {
            const waited = await trunkline.row('x_tkl_voice_event', 'event_id=g-1')
            const pushed = await trunkline.row('x_tkl_voice_event', 'event_id=g-4')
            for (const column of ['state', 'decision', 'next_try', 'call'] as const) {
                assert.equal(waited[column], pushed[column], column)
            }
            const kept = (event: Record<string, string>): number =>
                Date.parse(`${event['expires'] ?? ''}Z`) - Date.parse(`${event['received_on'] ?? ''}Z`)
            assert.equal(kept(waited), kept(pushed))
        })

        it('that waited and can not be written is tried again', async () => {
            const account = await accountNamed(trunkline, 'events-demo')
            await account.change({ mode: 'record' })
            await send(changed('i-1', 'I1', 'Ready'))
            await account.change({ mode: 'live' })
            await whileRefused(trunkline, 'x_tkl_voice_agent', () => Promise.resolve(work()))
            assert.equal((await trunkline.row('x_tkl_voice_event', 'event_id=i-1'))['state'], 'retry')
            work()
            assert.equal((await standing('I1')).state, 'Ready')
        })

        it('that can not be written leaves the event stored, and is made up for when that comes again', async () => {
            const event = changed('h-1', 'H1', 'Ready', { time: ago(0) })
            await whileRefused(trunkline, 'x_tkl_voice_agent', async () => {
                assert.equal(await send(event), 'accepted')
            })
            assert.deepEqual(await trunkline.rows('x_tkl_voice_agent', 'external_id=H1'), [])
            assert.equal(await send(event), 'duplicate')
            assert.equal((await standing('H1')).state, 'Ready')
        })
    })

    describe('as a Vonage webhook', () => {
        /** The published sample, at another time and of another presence. */
        function webhook(id: string, presence: string, time: string): string {
            const file = path.join(import.meta.dirname, '../fixtures/vonage/agent.presencechanged.v0.json')
            const { event } = JSON.parse(readFileSync(file, 'utf8')) as { event: { data: Fields } }
            const data = {
                ...event.data,
                timestamp: time,
                presence: { category: { type: presence }, description: `why ${presence}` },
            }
            return JSON.stringify({ ...event, id, time, data })
        }

        async function send(id: string, presence: string, time: string): Promise<unknown> {
            const body = webhook(id, presence, time)
            const reply = await httpClient(trunkline.url).request(`${TELEPHONY}/vonage-demo/vonage/webhook`, {
                method: 'POST',
                body,
                headers: {
                    'content-type': 'application/cloudevents+json',
                    'vonage-signature': vonageSignature(body, VONAGE_SECRET, clock.now()),
                },
            })
            assert.equal(reply.status, 200, reply.text)
            return replyOf(reply)['status']
        }

        it('is on their row, and an older one that comes later changes nothing', async () => {
            assert.equal(await send('v-1', 'away', ago(1000)), 'accepted')
            const away = { state: 'away', reason: 'why away', since: ago(1000), origin: 'unmatched' }
            assert.deepEqual(await standing('1'), away)
            assert.equal(await send('v-2', 'ready', ago(MINUTE)), 'accepted')
            assert.deepEqual(await standing('1'), away)
            clock.advance(MINUTE)
            await send('v-3', 'ready', ago(0))
            assert.equal((await standing('1')).state, 'ready')
        })
    })

    it('counts beside what a poll tells, even from a clock that is ahead', async () => {
        const polled = await startReconciliation()
        try {
            const stands = { agentId: 30001, agentStateName: 'Available', startDate: polled.now(-10 * MINUTE) }
            await polled.vendor.answer('/agents/states', { lastPollTime: polled.now(), agentStates: [stands] })
            polled.reconcile()
            const agent = (): Promise<Record<string, string>> =>
                polled.trunkline.row('x_tkl_voice_agent', 'external_id=30001')
            assert.equal((await agent())['presence_state'], 'Available')
            polled.clock.advance(MINUTE)
            const pushed = changed('p-1', '30001', 'Unavailable', { time: polled.now() })
            const reply = await polled.trunkline.telephony.post(`${TELEPHONY}/cxone-demo/events`, pushed)
            assert.equal(replyOf(reply)['status'], 'accepted')
            assert.equal((await agent())['presence_state'], 'Unavailable')
        } finally {
            await polled.close()
        }
    })
})
