import assert from 'node:assert/strict'
import { replyOf, startTrunkline, type Step, type Trunkline } from './trunkline.ts'

describe('A call that is transferred', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    type Sent = readonly [Step, Readonly<Record<string, string>>]

    async function play(steps: readonly Sent[]): Promise<void> {
        for (const [step, body] of steps) assert.equal((await trunkline.step(step, body)).status, 200)
    }

    it('goes on in the same Interaction under a second contact of the same master', async () => {
        await play([
            ['create', { contactId: 't1', masterId: 't1', ani: '4155552671' }],
            ['answer', { contactId: 't1', masterId: 't1', agentId: '30001' }],
            ['create', { contactId: 't2', masterId: 't1', ani: '4155552671' }],
            ['release', { contactId: 't1', masterId: 't1' }],
        ])
        const waiting = await trunkline.row('interaction', 'client_session_id=t1')
        assert.deepEqual([waiting['state'], waiting['assigned_to']], ['new', ''])
        await play([['answer', { contactId: 't2', masterId: 't1', agentId: 'x', agentUsername: 'agent.two' }]])
        const two = await trunkline.row('sys_user', 'user_name=agent.two')
        const answered = await trunkline.row('interaction', 'client_session_id=t1')
        assert.deepEqual([answered['state'], answered['assigned_to']], ['work_in_progress', two['sys_id']])
        await play([['release', { contactId: 't2', masterId: 't1' }]])
        const closed = await trunkline.row('interaction', 'client_session_id=t1')
        assert.deepEqual([closed['state'], closed['assigned_to']], ['closed_complete', two['sys_id']])
        assert.deepEqual(await trunkline.rows('interaction', 'client_session_id=t2'), [])
        const call = await trunkline.row('x_tkl_voice_call', 'external_id=t1')
        assert.equal((await trunkline.rows('x_tkl_voice_leg', `call=${call['sys_id'] ?? ''}`)).length, 2)
    })

    it('is reopened by a contact that begins within the rejoin time after its end', async () => {
        await play([
            ['create', { contactId: 'r1', ani: '4155552671' }],
            ['answer', { contactId: 'r1', agentId: '30001' }],
            ['release', { contactId: 'r1' }],
            ['create', { contactId: 'r2', masterId: 'r1', ani: '4155552671' }],
        ])
        assert.equal((await trunkline.row('interaction', 'client_session_id=r1'))['state'], 'new')
        assert.deepEqual(await trunkline.rows('interaction', 'client_session_id=r2'), [])
    })

    it('is a new call with the old one as its parent when the contact begins later than that', async () => {
        const at = (minute: string): string =>
            new Date(Date.now() - 3600000).toISOString().slice(0, 14) + `${minute}:00.000Z`
        await play([
            ['create', { contactId: 'l1', ani: '4155552671', occurredAt: at('01') }],
            ['release', { contactId: 'l1', occurredAt: at('02') }],
            ['create', { contactId: 'l2', masterId: 'l1', ani: '4155552671', occurredAt: at('10') }],
        ])
        const first = await trunkline.row('x_tkl_voice_call', 'opened_as=l1')
        const second = await trunkline.row('x_tkl_voice_call', 'opened_as=l2')
        assert.equal(second['parent'], first['sys_id'])
        assert.equal((await trunkline.row('interaction', 'client_session_id=l1'))['state'], 'closed_abandoned')
        assert.equal((await trunkline.row('interaction', 'client_session_id=l2'))['state'], 'new')
    })

    it('is one call when the steps of a chain of masters arrive backwards', async () => {
        const replies = []
        for (const [contact, master] of [
            ['c3', 'c2'],
            ['c2', 'c1'],
            ['c1', 'c1'],
        ] as const) {
            replies.push(await trunkline.step('create', { contactId: contact, masterId: master, ani: '4155552671' }))
        }
        const ids = new Set(replies.map((reply) => replyOf(reply)['interactionId']))
        assert.equal(ids.size, 1)
        const call = await trunkline.row('x_tkl_voice_call', 'external_id=c1')
        assert.equal(call['opened_as'], 'c2')
        assert.equal(
            (await trunkline.row('interaction', `sys_id=${call['interaction'] ?? ''}`))['client_session_id'],
            'c1'
        )
    })

    it('closes the Interaction of the younger row with one note when two calls turn out to be one', async () => {
        await play([
            ['create', { contactId: 'm1', ani: '4155552671' }],
            ['create', { contactId: 'm2', ani: '4155552671' }],
            ['answer', { contactId: 'm2', masterId: 'm1', agentId: '30001' }],
            ['release', { contactId: 'm2', masterId: 'm1' }],
        ])
        const survivor = await trunkline.row('x_tkl_voice_call', 'opened_as=m1')
        const loser = await trunkline.row('x_tkl_voice_call', 'opened_as=m2')
        assert.equal(loser['merged_into'], survivor['sys_id'])
        assert.equal(
            (await trunkline.row('interaction', `sys_id=${loser['interaction'] ?? ''}`))['state'],
            'closed_complete'
        )
        const notes = await trunkline.rows('sys_journal_field', `element_id=${loser['interaction'] ?? ''}`)
        assert.equal(notes.length, 1)
        assert.equal((await trunkline.row('interaction', `sys_id=${survivor['interaction'] ?? ''}`))['state'], 'new')
    })
})
