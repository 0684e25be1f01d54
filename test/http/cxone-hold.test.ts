import assert from 'node:assert/strict'
import { errorOf, replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('A Studio script that tells of hold and transfer', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    const at = (seconds: number): string => new Date(Date.now() - 60000 + seconds * 1000).toISOString()

    it('adds up the time on hold on the agent’s leg', async () => {
        await trunkline.step('create', { contactId: 'h1', occurredAt: at(0) })
        await trunkline.step('answer', { contactId: 'h1', agentId: '30001', occurredAt: at(5) })
        await trunkline.step('hold', { contactId: 'h1', occurredAt: at(10) })
        await trunkline.step('retrieve', { contactId: 'h1', occurredAt: at(17) })
        await trunkline.step('hold', { contactId: 'h1', occurredAt: at(20) })
        const last = await trunkline.step('retrieve', { contactId: 'h1', occurredAt: at(23) })
        assert.equal(replyOf(last)['status'], 'accepted')
        const call = await trunkline.row('x_tkl_voice_call', 'external_id=h1')
        const leg = await trunkline.row('x_tkl_voice_leg', `call=${call['sys_id'] ?? ''}`)
        assert.deepEqual([leg['hold_count'], leg['hold_seconds']], ['2', '10'])
    })

    it('has to say which hold it means', async () => {
        const reply = await trunkline.step('hold', { contactId: 'h2' })
        assert.equal(reply.status, 400)
        assert.match(errorOf(reply).detail, /"occurredAt".*or an eventId/)
    })

    it('keeps the call open for its next contact when it is passed on', async () => {
        await trunkline.step('create', { contactId: 'h3' })
        await trunkline.step('answer', { contactId: 'h3', agentId: '30001' })
        await trunkline.step('transfer', { contactId: 'h3', transferType: 'queue', target: '78' })
        await trunkline.step('release', { contactId: 'h3' })
        const interaction = await trunkline.row('interaction', 'client_session_id=h3')
        assert.doesNotMatch(interaction['state'] ?? '', /^closed/)
        await trunkline.step('create', { contactId: 'h4', masterId: 'h3' })
        await trunkline.step('release', { contactId: 'h4' })
        const ended = await trunkline.row('interaction', `sys_id=${interaction['sys_id'] ?? ''}`)
        assert.match(ended['state'] ?? '', /^closed/)
        assert.deepEqual(await trunkline.rows('interaction', 'client_session_id=h4'), [])
    })
})
