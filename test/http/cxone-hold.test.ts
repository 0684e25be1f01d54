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

    for (const { contact, role, since } of [
        { contact: 'h5', role: 'monitor', since: 8 },
        { contact: 'h6', role: 'consult', since: 12 },
    ]) {
        it(`names no agent: the hold is that of who has the call, with a ${role} beside them since ${since}`, async () => {
            const talk = { contactId: contact, agentId: '30001', occurredAt: at(5) }
            await trunkline.step('create', { contactId: contact, occurredAt: at(0) })
            await trunkline.step('answer', talk)
            await trunkline.step('answer', { contactId: contact, agentId: '30002', role, occurredAt: at(since) })
            await trunkline.step('hold', { contactId: contact, occurredAt: at(10) })
            await trunkline.step('retrieve', { contactId: contact, occurredAt: at(30) })
            await trunkline.step('release', { contactId: contact, occurredAt: at(50) })
            const { sys_id: call = '' } = await trunkline.row('x_tkl_voice_call', `external_id=${contact}`)
            const legs = await trunkline.rows('x_tkl_voice_leg', `call=${call}^ORDERBYagent`)
            assert.deepEqual(
                legs.map((leg) => [leg['agent'], leg['role'], leg['hold_count'], leg['hold_seconds']]),
                [
                    ['30001', 'agent', '1', '20'],
                    ['30002', role, '0', '0'],
                ]
            )
        })
    }

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
