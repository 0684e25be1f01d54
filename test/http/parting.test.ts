import assert from 'node:assert/strict'
import { replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('An edge that an administrator deletes', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    async function interactionOf(contactId: string): Promise<Record<string, string>> {
        const reply = await trunkline.step('create', { contactId, eventId: `look at ${contactId} ${Math.random()}` })
        return trunkline.row('interaction', `sys_id=${replyOf(reply)['interactionId']}`)
    }

    async function deleteEdge(one: string, other: string): Promise<void> {
        const edge = await trunkline.row('x_tkl_voice_call_edge', `one_id=${one}^other_id=${other}^removed=false`)
        const path = `/api/now/table/x_tkl_voice_call_edge/${edge['sys_id'] ?? ''}`
        assert.equal((await trunkline.admin.request(path, { method: 'DELETE' })).status, 204)
        trunkline.instance.runPending()
    }

    it('parts the halves: each is a call again, as its own events say', async () => {
        await trunkline.step('create', { contactId: 'part-a', ani: '4155552671' })
        await trunkline.step('create', { contactId: 'part-b', ani: '4155552671' })
        await trunkline.step('answer', { contactId: 'part-a', agentId: '30001' })
        await trunkline.step('answer', { contactId: 'part-b', agentUsername: 'agent.two', masterId: 'part-a' })
        assert.equal((await interactionOf('part-b'))['sys_id'], (await interactionOf('part-a'))['sys_id'])
        await deleteEdge('part-a', 'part-b')
        const [a, b] = [await interactionOf('part-a'), await interactionOf('part-b')]
        assert.notEqual(a['sys_id'], b['sys_id'])
        assert.deepEqual([a['state'], b['state']], ['work_in_progress', 'work_in_progress'])
        assert.notEqual(a['assigned_to'], b['assigned_to'])
    })

    it('is not made again by a later event that names the two', async () => {
        await trunkline.step('release', { contactId: 'part-b', masterId: 'part-a' })
        const [a, b] = [await interactionOf('part-a'), await interactionOf('part-b')]
        assert.deepEqual([a['state'], b['state']], ['work_in_progress', 'closed_complete'])
        assert.equal((await trunkline.rows('x_tkl_voice_call_edge', 'one_id=part-a')).length, 1)
    })

    it('can be made again once its removal is deleted too', async () => {
        const removal = await trunkline.row('x_tkl_voice_call_edge', 'one_id=part-a^removed=true')
        const path = `/api/now/table/x_tkl_voice_call_edge/${removal['sys_id'] ?? ''}`
        assert.equal((await trunkline.admin.request(path, { method: 'DELETE' })).status, 204)
        assert.deepEqual(await trunkline.rows('x_tkl_voice_call_edge', 'one_id=part-a'), [])
        await trunkline.step('release', { contactId: 'part-a' })
        await trunkline.step('release', { contactId: 'part-b', masterId: 'part-a', causeCode: '7' })
        assert.equal((await interactionOf('part-b'))['sys_id'], (await interactionOf('part-a'))['sys_id'])
    })
})
