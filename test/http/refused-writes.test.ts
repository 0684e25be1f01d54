import assert from 'node:assert/strict'
import { whileRefused } from '../support/refused-writes.ts'
import { errorOf, replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('What can not be written', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    for (const table of ['x_tkl_voice_call', 'x_tkl_voice_leg', 'interaction']) {
        it(`in ${table} leaves the event deferred, not answered as done`, async () => {
            const contactId = `refused-${table}`
            await trunkline.step('create', { contactId, ani: '4155552671' })
            await whileRefused(trunkline, table, async () => {
                const reply = await trunkline.step('answer', { contactId, agentId: '30001' })
                assert.deepEqual([reply.status, replyOf(reply)['status']], [202, 'deferred'])
            })
            const event = await trunkline.row('x_tkl_voice_event', `contact=${contactId}^type=call.established`)
            assert.equal(event['state'], 'retry')
            assert.match(event['error'] ?? '', /refused/)
            const again = await trunkline.step('answer', { contactId, agentId: '30001' })
            assert.deepEqual([again.status, replyOf(again)['status']], [200, 'duplicate'])
            assert.equal((await trunkline.row('x_tkl_voice_leg', `contact=${contactId}`))['state'], 'established')
            const changes = await trunkline.rows('x_tkl_voice_event', `contact=${contactId}^type=person.changed`)
            assert.deepEqual(changes, [])
        })
    }

    it('in the event table is answered as 503, so that the sender tries again', async () => {
        await whileRefused(trunkline, 'x_tkl_voice_event', async () => {
            const reply = await trunkline.step('create', { contactId: 'unstored' })
            assert.equal(reply.status, 503)
            assert.match(errorOf(reply).message, /could not be stored/)
        })
    })

    it('of a raw body is made up for when the event comes again, and never with the body of another event', async () => {
        const account = (await trunkline.row('x_tkl_voice_account', 'code=cxone-demo'))['sys_id'] ?? ''
        await trunkline.change('x_tkl_voice_account', account, { keep_payload: 'true' })
        const body = { contactId: 'bodiless', eventId: 'bodiless-1' }
        await whileRefused(trunkline, 'x_tkl_voice_payload', async () => {
            assert.equal((await trunkline.step('create', body)).status, 200)
        })
        const event = await trunkline.row('x_tkl_voice_event', 'contact=bodiless^type=call.queued')
        const payloads = (): Promise<Record<string, string>[]> =>
            trunkline.rows('x_tkl_voice_payload', `event=${event['sys_id'] ?? ''}`)
        assert.deepEqual(await payloads(), [])
        assert.equal((await trunkline.step('create', { ...body, contactId: 'other' })).status, 409)
        assert.deepEqual(await payloads(), [])
        for (let round = 0; round < 2; round++) {
            assert.equal(replyOf(await trunkline.step('create', body))['status'], 'duplicate')
            assert.deepEqual(
                (await payloads()).map((row) => row['body']),
                [JSON.stringify(body)]
            )
        }
        await trunkline.change('x_tkl_voice_account', account, { keep_payload: 'false' })
    })

    it('under an event id that another contact has is 409', async () => {
        await trunkline.step('create', { contactId: 'first', eventId: 'taken' })
        const reply = await trunkline.step('create', { contactId: 'second', eventId: 'taken' })
        assert.equal(reply.status, 409)
        assert.match(errorOf(reply).detail, /"eventId"/)
    })
})
