import assert from 'node:assert/strict'
import { replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('An id that another account uses as well', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    it('is settled inside the request, however many events it has there', async () => {
        const other = (await trunkline.row('x_tkl_voice_account', 'code=vonage-demo'))['sys_id'] ?? ''
        const received = new Date().toISOString()
        for (let number = 0; number < 600; number++) {
            const event = {
                sys_id: number.toString(16).padStart(32, '0'),
                key: `another account's ${number}`,
                account: other,
                source: 'test',
                event_id: String(number),
                type: 'call.queued',
                state: 'processed',
                contact: 'shared',
                effective: received,
                received,
            }
            trunkline.instance.rows.insert('x_tkl_voice_event', event)
        }
        const reply = await trunkline.step('create', { contactId: 'shared', ani: '4155552671' })
        assert.deepEqual([reply.status, replyOf(reply)['status']], [200, 'accepted'], reply.text)
        await trunkline.step('answer', { contactId: 'shared', agentId: '30001' })
        const interaction = await trunkline.row('interaction', 'client_session_id=shared')
        assert.equal(interaction['state'], 'work_in_progress')
    })
})
