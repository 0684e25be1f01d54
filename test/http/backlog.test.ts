import assert from 'node:assert/strict'
import { beforeEveryWrite } from './statements.ts'
import { startTimed, type Timed } from './timed.ts'

const HOUR_MS = 3600000

describe('What an account only recorded for a while', function () {
    this.timeout(60000)
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
        const account = (await trunkline.row('x_tkl_voice_account', 'code=cxone-demo'))['sys_id'] ?? ''
        await trunkline.change('x_tkl_voice_account', account, { mode: 'record' })
        for (let call = 0; call < 450; call++) {
            const reply = await trunkline.step('create', { contactId: `backlog-${call}` })
            assert.equal(reply.status, 202, reply.text)
        }
        await trunkline.change('x_tkl_voice_account', account, { mode: 'live' })
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
})
