import assert from 'node:assert/strict'
import { accountNamed } from './accounts.ts'
import { desksOf } from './desks.ts'
import { beforeEveryWrite } from './statements.ts'
import { startTimed, type Timed } from './timed.ts'

const HOUR_MS = 3600000

describe('What an account only recorded for a while', () => {
    let timed: Timed
    before(async () => {
        timed = await startTimed()
    })
    after(() => timed.trunkline.close())

    function waiting(): number {
        const events = timed.trunkline.instance.rows.select({ table: 'x_tkl_voice_event' })
        return events.filter(({ state }) => state !== 'processed').length
    }

    it('is settled batch after batch; a run whose time is over leaves the rest to the next', async () => {
        const { trunkline } = timed
        const account = await accountNamed(trunkline, 'cxone-demo')
        await account.change({ mode: 'record' })
        for (let call = 0; call < 450; call++) {
            const reply = await trunkline.step('create', { contactId: `backlog-${call}` })
            assert.equal(reply.status, 202, reply.text)
        }
        await account.change({ mode: 'live' })
        timed.pass(HOUR_MS)
        assert.equal(waiting(), 450)

        const began = timed.now()
        const stop = beforeEveryWrite(trunkline.instance.rows, [], () => timed.pass(100))
        trunkline.instance.runJob('Trunkline: settle waiting events')
        stop()
        const took = timed.now() - began
        assert.ok(took >= 30000 && took < 33000, String(took))
        assert.ok(waiting() > 0 && waiting() < 450, String(waiting()))

        trunkline.instance.runJob('Trunkline: settle waiting events')
        assert.equal(waiting(), 0)
        assert.equal((await trunkline.rows('x_tkl_voice_call', 'opened_asSTARTSWITHbacklog-')).length, 450)

        timed.pass(HOUR_MS)
        trunkline.instance.runJob('Trunkline: verify quiet calls')
        assert.deepEqual(await trunkline.rows('x_tkl_voice_call', 'verified=false'), [])
    })

    it('keeps nobody else waiting while the account pauses', async () => {
        const { trunkline } = timed
        const { rows } = trunkline.instance
        const account = await accountNamed(trunkline, 'cxone-demo')
        await account.change({ mode: 'record' })
        const paused = rows.select({ table: 'x_tkl_voice_call' })
        for (const { sys_id: id } of paused) {
            rows.update('x_tkl_voice_call', id ?? '', { verified: '0', verify_after: '2026-01-01 00:00:00' })
        }
        await desksOf(trunkline).callCustomers('not-paused', '+442079460958')
        timed.pass(HOUR_MS)
        trunkline.instance.runJob('Trunkline: verify quiet calls')
        const unverified = await trunkline.rows('x_tkl_voice_call', 'verified=false')
        assert.equal(unverified.length, paused.length)
        assert.ok(unverified.every((call) => call['opened_as'] !== 'not-paused'))
    })
})
