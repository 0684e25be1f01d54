import assert from 'node:assert/strict'
import { beforeEveryStatement } from './statements.ts'
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

    it('hands a row on whose parent nobody told of: its Interaction is closed and names the other one', async () => {
        const told = { contactId: 'heir-b', masterId: 'heir-a' }
        await trunkline.step('create', { ...told, ani: '4155552671' })
        await trunkline.step('answer', { ...told, agentId: '30001' })
        const before = await trunkline.row('x_tkl_voice_call', 'opened_as=heir-a')
        await deleteEdge('heir-a', 'heir-b')
        const [a, b] = [await callOf('heir-a'), await callOf('heir-b')]
        assert.deepEqual([a['state'], a['outcome'], a['merged_into']], ['over', 'merged', b['sys_id']])
        assert.deepEqual([b['state'], b['merged_into'], b['members']], ['connected', '', '["heir-b"]'])
        const closed = await trunkline.row('interaction', `sys_id=${before['interaction']}`)
        const open = await trunkline.row('interaction', `sys_id=${b['interaction']}`)
        assert.deepEqual([closed['state'], open['state']], ['closed_complete', 'work_in_progress'])
        assert.notEqual(open['assigned_to'], '')
        await trunkline.step('release', told)
        assert.deepEqual([(await callOf('heir-a'))['state'], (await callOf('heir-b'))['state']], ['over', 'over'])
        const all = await trunkline.rows('x_tkl_voice_call', 'opened_asSTARTSWITHheir-')
        assert.equal(all.length, 2)
    })

    it('gives a row that was handed on back to its own call, once that is told of', async () => {
        await trunkline.step('create', { contactId: 'heir-a', ani: '4155552671' })
        const call = await callOf('heir-a')
        assert.deepEqual([call['state'], call['merged_into'], call['members']], ['queued', '', '["heir-a"]'])
        assert.equal((await trunkline.row('interaction', `sys_id=${call['interaction']}`))['state'], 'new')
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'contactSTARTSWITHheir^type=person.changed'), [])
    })

    it('blames nobody for what a merge wrote, also one that an administrator ran', async () => {
        await trunkline.step('create', { contactId: 'run-a', ani: '4155552671' })
        await trunkline.step('create', { contactId: 'run-b', ani: '4155552671' })
        trunkline.script(
            `
            var account = require('./src/server/records/accounts.ts').findAccountByCode('cxone-demo');
            var answer = require('./src/server/vendors/cxone/steps.ts').CXONE_STEPS.answer;
            var event = answer({ contactId: 'run-b', masterId: 'run-a', agentId: '30001' }).event;
            var reception = { now: Date.now(), latency: function () { return 0; }, rawBody: '' };
            require('./src/server/intake/receive.ts').receive(account, event, undefined, reception);
            `,
            'x_tkl_voice'
        )
        const { interaction = '', outcome } = await callOf('run-b')
        assert.equal(outcome, 'merged')
        const merged = await trunkline.row('interaction', `sys_id=${interaction}`)
        assert.deepEqual([merged['state'], merged['sys_updated_by']], ['closed_complete', 'admin'])
        await deleteEdge('run-a', 'run-b')
        const parted = await trunkline.row('interaction', `sys_id=${interaction}`)
        assert.deepEqual([(await callOf('run-b'))['state'], parted['state']], ['connected', 'work_in_progress'])
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'contactSTARTSWITHrun-^type=person.changed'), [])
    })

    it('leaves an Interaction closed that a person closed before the merge', async () => {
        await trunkline.step('create', { contactId: 'own-a', ani: '4155552671' })
        await trunkline.step('create', { contactId: 'own-b', ani: '4155552671' })
        const { interaction = '' } = await callOf('own-b')
        await trunkline.change('interaction', interaction, { state: 'closed_complete' })
        await trunkline.step('answer', { contactId: 'own-b', masterId: 'own-a', agentId: '30001' })
        await deleteEdge('own-a', 'own-b')
        assert.equal((await trunkline.row('interaction', `sys_id=${interaction}`))['state'], 'closed_complete')
    })

    it('parts a call that is being settled, at whatever statement it is deleted', async () => {
        for (let statement = 1, isReached = true; isReached; statement++) {
            const [a, b] = [`mid-${statement}-a`, `mid-${statement}-b`]
            await trunkline.step('create', { contactId: a, ani: '4155552671' })
            await trunkline.step('create', { contactId: b, masterId: a, ani: '4155552671' })
            await trunkline.step('answer', { contactId: a, agentId: '30001' })
            let left = statement
            const release = beforeEveryStatement(trunkline.instance.rows, ['interaction'], () => {
                left -= 1
                if (left === 0) deleteEdgeOnAnotherNode(a)
            })
            try {
                await trunkline.step('answer', { contactId: b, agentUsername: 'agent.two' })
            } finally {
                release()
            }
            isReached = left <= 0
            if (!isReached) deleteEdgeOnAnotherNode(a)
            const found = [await callOf(a), await callOf(b)]
            const interactions = await Promise.all(
                found.map((call) => trunkline.row('interaction', `sys_id=${call['interaction']}`))
            )
            const states = (rows: readonly Record<string, string>[]): unknown[] => rows.map((row) => row['state'])
            assert.deepEqual(states(found), ['connected', 'connected'], `at statement ${statement}`)
            assert.deepEqual(
                states(interactions),
                ['work_in_progress', 'work_in_progress'],
                `at statement ${statement}`
            )
            assert.notEqual(found[0]?.['owner'], found[1]?.['owner'], `at statement ${statement}`)
        }
    })

    function deleteEdgeOnAnotherNode(one: string): void {
        trunkline.script(
            `
            var edge = new GlideRecord('x_tkl_voice_call_edge');
            edge.addQuery('one_id', '${one}');
            edge.query();
            while (edge.next()) edge.deleteRecord();
            `,
            'x_tkl_voice'
        )
    }

    function callOf(openedAs: string): Promise<Record<string, string>> {
        return trunkline.row('x_tkl_voice_call', `opened_as=${openedAs}`)
    }
})
