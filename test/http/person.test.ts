import assert from 'node:assert/strict'
import { replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('What a person does to the Interaction', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    async function create(contact: string): Promise<string> {
        const reply = await trunkline.step('create', { contactId: contact, ani: '4155552671' })
        return String(replyOf(reply)['interactionId'])
    }

    async function userId(name: string): Promise<string> {
        return (await trunkline.row('sys_user', `user_name=${name}`))['sys_id'] ?? ''
    }

    it('stands when they close it: no later event of the call opens or changes it', async () => {
        const id = await create('p1')
        await trunkline.step('answer', { contactId: 'p1', agentId: '30001' })
        await trunkline.change('interaction', id, { state: 'closed_complete' })
        await trunkline.step('create', { contactId: 'p1b', masterId: 'p1', ani: '4155552671' })
        await trunkline.step('answer', { contactId: 'p1b', masterId: 'p1', agentId: 'x', agentUsername: 'agent.two' })
        await trunkline.step('release', { contactId: 'p1' })
        assert.equal((await trunkline.row('interaction', `sys_id=${id}`))['state'], 'closed_complete')
        await trunkline.step('release', { contactId: 'p1b' })
        assert.equal((await trunkline.row('interaction', `sys_id=${id}`))['state'], 'closed_complete')
    })

    it('stands when they close a call that nobody answered as complete', async () => {
        const id = await create('p2')
        await trunkline.change('interaction', id, { state: 'closed_complete' })
        await trunkline.step('release', { contactId: 'p2' })
        assert.equal((await trunkline.row('interaction', `sys_id=${id}`))['state'], 'closed_complete')
    })

    it('stands when they reassign it, until the phone tells of another agent', async () => {
        const id = await create('p3')
        await trunkline.step('answer', { contactId: 'p3', agentId: '30001' })
        const supervisor = await userId('admin')
        await trunkline.change('interaction', id, { assigned_to: supervisor })
        await trunkline.step('answer', { contactId: 'p3', agentId: '30001' })
        assert.equal((await trunkline.row('interaction', `sys_id=${id}`))['assigned_to'], supervisor)
        await trunkline.step('release', { contactId: 'p3' })
        const closed = await trunkline.row('interaction', `sys_id=${id}`)
        assert.deepEqual([closed['assigned_to'], closed['state']], [supervisor, 'closed_complete'])
    })

    it('gives way in the assignment when another agent takes the call later', async () => {
        const id = await create('p4')
        await trunkline.step('answer', { contactId: 'p4', agentId: '30001' })
        await trunkline.change('interaction', id, { assigned_to: await userId('admin') })
        const later = new Date(Date.now() + 1500).toISOString()
        const body = { contactId: 'p4', agentId: 'x', agentUsername: 'agent.two', occurredAt: later }
        await trunkline.step('answer', body)
        assert.equal((await trunkline.row('interaction', `sys_id=${id}`))['assigned_to'], await userId('agent.two'))
    })

    it('stands when they open it again after the end of the call, as it was before', async () => {
        const id = await create('p10')
        await trunkline.step('answer', { contactId: 'p10', agentId: '30001' })
        await trunkline.step('release', { contactId: 'p10' })
        await trunkline.change('interaction', id, { state: 'work_in_progress' })
        await trunkline.step('release', { contactId: 'p10', eventId: 'p10-late', disposition: 'Sold' })
        assert.equal((await trunkline.row('x_tkl_voice_call', 'opened_as=p10'))['disposition'], 'Sold')
        assert.equal((await trunkline.row('interaction', `sys_id=${id}`))['state'], 'work_in_progress')
    })

    it('stands when they choose another caller', async () => {
        const id = await create('p5')
        const ben = await userId('ben.okafor')
        await trunkline.change('interaction', id, { opened_for: ben })
        await trunkline.step('answer', { contactId: 'p5', agentId: '30001' })
        await trunkline.step('release', { contactId: 'p5' })
        assert.equal((await trunkline.row('interaction', `sys_id=${id}`))['opened_for'], ben)
    })

    it('stands when they delete it: it is never made again', async () => {
        const id = await create('p6')
        const deleted = await trunkline.admin.request(`/api/now/table/interaction/${id}`, { method: 'DELETE' })
        assert.equal(deleted.status, 204)
        assert.equal((await trunkline.step('create', { contactId: 'p6', ani: '4155552671' })).status, 200)
        assert.equal((await trunkline.step('answer', { contactId: 'p6', agentId: '30001' })).status, 200)
        assert.equal((await trunkline.step('release', { contactId: 'p6' })).status, 200)
        assert.deepEqual(await trunkline.rows('interaction', `sys_id=${id}`), [])
        assert.deepEqual(await trunkline.rows('interaction', 'client_session_id=p6'), [])
        assert.equal((await trunkline.row('x_tkl_voice_call', 'opened_as=p6'))['state'], 'over')
    })

    it('stands when they close it while nobody has told of an end, even where the app was the last to write', async () => {
        const id = await create('p9')
        await trunkline.step('answer', { contactId: 'p9', agentId: '30001' })
        trunkline.instance.rows.update('interaction', id, { state: 'closed_complete', sys_updated_by: 'system' })
        assert.equal((await trunkline.step('hold', { contactId: 'p9', eventId: 'p9' })).status, 200)
        assert.equal((await trunkline.row('interaction', `sys_id=${id}`))['state'], 'closed_complete')
        assert.equal((await trunkline.rows('x_tkl_voice_event', 'contact=p9^type=person.changed')).length, 1)
    })

    it('becomes an event of the call, noticed before the next phone event comes', async () => {
        const id = await create('p7')
        await trunkline.change('interaction', id, { short_description: 'Printer on fire' })
        trunkline.instance.runPending()
        const event = await trunkline.row('x_tkl_voice_event', 'contact=p7^type=person.changed')
        assert.deepEqual(JSON.parse(event['facts'] ?? ''), {
            kind: 'value',
            field: 'short_description',
            value: 'Printer on fire',
            by: 'admin',
        })
        await trunkline.step('release', { contactId: 'p7' })
        const interaction = await trunkline.row('interaction', `sys_id=${id}`)
        assert.deepEqual(
            [interaction['short_description'], interaction['state']],
            ['Printer on fire', 'closed_abandoned']
        )
    })

    it('is not seen in what the app itself wrote', async () => {
        await create('p8')
        await trunkline.step('answer', { contactId: 'p8', agentId: '30001' })
        await trunkline.step('release', { contactId: 'p8' })
        trunkline.instance.runPending()
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'contact=p8^type=person.changed'), [])
    })
})
