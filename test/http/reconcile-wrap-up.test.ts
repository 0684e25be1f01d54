import assert from 'node:assert/strict'
import { testClock, type TestClock } from '../support/instance.ts'
import { accountNamed } from './accounts.ts'
import { startTrunkline, type Trunkline } from './trunkline.ts'

const JOB = 'Trunkline: end wrap-up'

describe('Wrap-up', () => {
    let clock: TestClock
    let trunkline: Trunkline
    beforeEach(async () => {
        clock = testClock()
        trunkline = await startTrunkline({ clock, background: false })
        const account = await accountNamed(trunkline, 'events-demo')
        account.setSecrets({ webhook_secret: '' })
        await account.change({ wrap_up: 'true', wrap_up_limit: '60' })
    })
    afterEach(() => trunkline.close())

    /** A call that was answered and is over; its agent is in wrap-up. */
    async function wrapUp(callId: string): Promise<void> {
        const legId = `${callId}-leg`
        const agent = { externalId: 'A7', username: 'agent.one' }
        const events = [
            { type: 'call.queued', data: { callId } },
            { type: 'call.established', data: { callId, legId, agent } },
            { type: 'wrapup.started', data: { callId, legId, agent } },
            { type: 'call.cleared', data: { callId } },
        ]
        for (const [index, { type, data }] of events.entries()) {
            const reply = await trunkline.admin.request('/api/x_tkl_voice/v1/telephony/events-demo/events', {
                method: 'POST',
                headers: { authorization: `Basic ${Buffer.from('telephony.events:telephony').toString('base64')}` },
                body: {
                    specversion: '1.0',
                    id: `${callId}/${index}`,
                    source: '/test',
                    type,
                    time: new Date(clock.now()).toISOString(),
                    data,
                },
            })
            assert.ok(reply.status < 300, reply.text)
            clock.advance(1000)
        }
    }

    const leg = (call: string): Promise<Record<string, string>> =>
        trunkline.row('x_tkl_voice_leg', `contact=${call}-leg`)

    it('goes on until its limit, and ends as of then, whenever the job comes by', async () => {
        await wrapUp('w1')
        const { wrap_up_started: started = '', state } = await leg('w1')
        assert.equal(state, 'wrap_up')
        clock.advance(50000)
        trunkline.instance.runJob(JOB)
        assert.equal((await leg('w1'))['state'], 'wrap_up')

        clock.advance(600000)
        trunkline.instance.runJob(JOB)
        const ended = await leg('w1')
        assert.equal(ended['state'], 'left')
        assert.equal(Date.parse(ended['wrap_up_ended'] ?? ''), Date.parse(started) + 60000)
        assert.equal((await trunkline.row('interaction', 'client_session_id=w1'))['state'], 'closed_complete')
        const event = await trunkline.row('x_tkl_voice_event', 'contact=w1-leg^type=wrapup.ended')
        assert.equal(event['source'], 'trunkline')
        assert.match(event['facts'] ?? '', /"cause":"limit"/)
    })

    it('is left alone on an account that is not live', async () => {
        await wrapUp('w2')
        await (await accountNamed(trunkline, 'events-demo')).change({ mode: 'record' })
        clock.advance(600000)
        trunkline.instance.runJob(JOB)
        assert.equal((await leg('w2'))['state'], 'wrap_up')
    })
})
