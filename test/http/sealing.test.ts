import assert from 'node:assert/strict'
import { CALLER, openStage, playCall, SEAL, type Stage } from './sealing-stage.ts'

const LINK = 'https://example.com/late'

const DAY_MS = 86400000

describe('The job that seals calls', () => {
    let stage: Stage
    before(async () => {
        stage = await openStage()
    })
    after(() => stage.trunkline.close())

    const eventsOf = (contact: string): Promise<Record<string, string>[]> =>
        stage.trunkline.rows('x_tkl_voice_event', `contact=${contact}`)

    it('leaves calls alone that are not over for long enough', async () => {
        await playCall(stage, 's1')
        stage.clock.pass(34.9)
        await stage.seal()
        assert.equal((await stage.call('s1'))['sealed'], 'false')
    })

    it('seals those that are, and lets all their events expire', async () => {
        stage.clock.pass(0.2)
        await stage.seal()
        const call = await stage.call('s1')
        assert.equal(call['sealed'], 'true')
        assert.equal(Date.parse(`${call['sealed_on'] ?? ''}Z`) - stage.clock.now() < 60000, true)
        const events = await eventsOf('s1')
        assert.ok(events.length >= 6, 'what was told and what was looked up')
        const inNinetyDays = stage.clock.now() + 90 * DAY_MS
        for (const event of events) {
            const expires = Date.parse(`${event['expires'] ?? ''}Z`)
            assert.ok(Math.abs(expires - inNinetyDays) < 60000, `${event['type']}: ${event['expires']}`)
        }
    })

    it('seals no call that goes on, however old', async () => {
        await stage.tell('call.queued', { callId: 's2', ...CALLER })
        stage.clock.pass(400)
        await stage.seal()
        assert.equal((await stage.call('s2'))['sealed'], 'false')
        for (const event of await eventsOf('s2')) assert.equal(event['expires'], '')
    })

    it('seals no call that has not been verified', async () => {
        await playCall(stage, 's3')
        stage.clock.pass(40)
        stage.trunkline.instance.runJob(SEAL)
        assert.equal((await stage.call('s3'))['sealed'], 'false')
        await stage.seal()
        assert.equal((await stage.call('s3'))['sealed'], 'true')
    })

    it('seals a row that was merged together with the one that goes on', async () => {
        await stage.tell('call.queued', { callId: 's4', ...CALLER })
        await stage.tell('call.queued', { callId: 's5', ...CALLER })
        await stage.tell('party.left', { callId: 's4', legId: 's5' })
        await stage.tell('call.cleared', { callId: 's4' })
        assert.notEqual((await stage.call('s5'))['merged_into'], '')
        stage.clock.pass(36)
        await stage.seal()
        assert.deepEqual([(await stage.call('s4'))['sealed'], (await stage.call('s5'))['sealed']], ['true', 'true'])
        for (const contact of ['s4', 's5']) {
            for (const event of await eventsOf(contact)) assert.notEqual(event['expires'], '', event['type'])
        }
    })

    it('finishes what a run left behind that died after the row was sealed', async () => {
        await playCall(stage, 's6')
        stage.clock.pass(36)
        stage.trunkline.instance.runJob('Trunkline: verify quiet calls')
        const id = (await stage.call('s6'))['sys_id'] ?? ''
        stage.trunkline.instance.rows.update('x_tkl_voice_call', id, { sealed: '1' })
        const [first] = await eventsOf('s6')
        stage.trunkline.instance.rows.update('x_tkl_voice_event', first?.['sys_id'] ?? '', {
            expires: '2030-01-01 00:00:00',
        })
        stage.trunkline.instance.runJob(SEAL)
        assert.notEqual((await stage.call('s6'))['sealed_on'], '')
        const expiries = (await eventsOf('s6')).map((event) => event['expires'])
        assert.ok(!expiries.includes(''))
        assert.equal(expiries.filter((expiry) => expiry === '2030-01-01 00:00:00').length, 1)
    })

    it('takes a seal back that came while somebody was still writing to the row, and loses no event', async () => {
        await playCall(stage, 's7')
        stage.clock.pass(36)
        await stage.seal()
        const id = (await stage.call('s7'))['sys_id'] ?? ''
        stage.trunkline.instance.rows.update('x_tkl_voice_call', id, {
            state: 'queued',
            verified: '0',
            verify_after: '2026-01-01 00:00:00',
        })
        stage.trunkline.instance.runJob('Trunkline: verify quiet calls')
        assert.deepEqual([(await stage.call('s7'))['sealed'], (await stage.call('s7'))['state']], ['false', 'over'])
        for (const event of await eventsOf('s7')) assert.equal(event['expires'], '')
        stage.clock.pass(1)
        await stage.seal()
        assert.equal((await stage.call('s7'))['sealed'], 'true')
    })

    it('lets go what no call holds on to, after the same time', async () => {
        const data = { script: 'Main', action: 'create', message: 'Time-out' }
        await stage.tell('integration.error', { ...data, callId: 's9' })
        await stage.tell('recording.available', { callId: 's10', recordingUrl: LINK })
        await stage.tell('recording.available', { callId: 's11', recordingUrl: LINK })
        await stage.tell('call.queued', { callId: 's11', ...CALLER })
        await stage.seal()
        const expiries = async (): Promise<boolean[]> => {
            const events = await Promise.all(['s9', 's10', 's11'].map(eventsOf))
            return events.map((found) => found.every((event) => event['expires'] !== ''))
        }
        assert.deepEqual(await expiries(), [false, false, false])
        stage.clock.pass(36)
        await stage.seal()
        assert.deepEqual(await expiries(), [true, true, false])
    })

    it('keeps to the days of the account, and refuses others', async () => {
        const account = (await stage.trunkline.row('x_tkl_voice_account', 'code=events-demo'))['sys_id'] ?? ''
        const path = `/api/now/table/x_tkl_voice_account/${account}`
        for (const body of [{ seal_after: '0' }, { seal_after: '366' }, { keep_events: '0' }, { keep_events: '' }]) {
            const reply = await stage.trunkline.admin.request(path, { method: 'PATCH', body })
            assert.equal(reply.status, 403, reply.text)
        }
        await stage.trunkline.change('x_tkl_voice_account', account, { seal_after: '2', keep_events: '3' })
        await playCall(stage, 's8')
        stage.clock.pass(2.1)
        await stage.seal()
        assert.equal((await stage.call('s8'))['sealed'], 'true')
        for (const event of await eventsOf('s8')) {
            const days = (Date.parse(`${event['expires'] ?? ''}Z`) - stage.clock.now()) / DAY_MS
            assert.equal(Math.round(days), 3)
        }
    })
})
