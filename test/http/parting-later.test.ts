import assert from 'node:assert/strict'
import { accountNamed } from './accounts.ts'
import { pauseJobs } from './paused-jobs.ts'
import { beforeEveryStatement } from './statements.ts'
import { startTimed, type Timed } from './timed.ts'

const MINUTE = 60000

describe('The halves of a call that an administrator parts', () => {
    let timed: Timed
    before(async () => {
        timed = await startTimed()
        pauseJobs(timed.trunkline)
    })
    after(() => timed.trunkline.close())

    /** Both are told of, the second as part of the first: only the first has a row. */
    async function join(one: string, other: string): Promise<void> {
        await timed.trunkline.step('create', { contactId: one, ani: '4155552671' })
        await timed.trunkline.step('create', { contactId: other, ani: '3125550134', masterId: one })
        await timed.trunkline.step('answer', { contactId: other, agentId: '30002' })
        assert.deepEqual(await timed.trunkline.rows('x_tkl_voice_call', `opened_as=${other}`), [])
    }

    function deleteEdge(one: string): void {
        timed.trunkline.script(
            `
            var edge = new GlideRecord('x_tkl_voice_call_edge');
            edge.addQuery('one_id', '${one}');
            edge.query();
            while (edge.next()) edge.deleteRecord();
            `,
            'x_tkl_voice'
        )
    }

    /** So many minutes go by, with the jobs that settle and verify in each. */
    function work(minutes: number): void {
        for (let minute = 0; minute < minutes; minute++) {
            timed.pass(MINUTE)
            timed.trunkline.instance.runPending()
            for (const job of ['Trunkline: settle waiting events', 'Trunkline: verify quiet calls']) {
                timed.trunkline.instance.runJob(job)
            }
        }
    }

    interface Half {
        readonly call: Record<string, string>
        readonly interaction: Record<string, string>
    }

    async function halfOf(id: string): Promise<Half> {
        const call = await timed.trunkline.row('x_tkl_voice_call', `opened_as=${id}`)
        return { call, interaction: await timed.trunkline.row('interaction', `sys_id=${call['interaction']}`) }
    }

    async function assertParted(one: string, other: string, when = ''): Promise<void> {
        const { trunkline } = timed
        const [ada, ben] = [
            await trunkline.row('sys_user', 'user_name=ada.byrne'),
            await trunkline.row('sys_user', 'user_name=ben.okafor'),
        ]
        const [first, second] = [await halfOf(one), await halfOf(other)]
        const seen = [first, second].map(({ call, interaction }) => [
            call['state'],
            call['members'],
            interaction['caller_phone_number'],
            interaction['short_description'],
            interaction['opened_for'],
        ])
        const expected = [
            ['queued', `["${one}"]`, '+14155552671', 'Phone call from +14155552671', ada['sys_id']],
            ['connected', `["${other}"]`, '+13125550134', 'Phone call from +13125550134', ben['sys_id']],
        ]
        assert.deepEqual(seen, expected, when)
    }

    it('say at once who called, also the one that gets an Interaction of its own', async () => {
        await join('now-a', 'now-b')
        deleteEdge('now-a')
        await assertParted('now-a', 'now-b')
    })

    it('are settled once their account is live again, if it only recorded then', async () => {
        await join('rec-a', 'rec-b')
        for (const contactId of ['two-a', 'two-b']) await timed.trunkline.step('create', { contactId })
        await timed.trunkline.step('release', { contactId: 'two-b', masterId: 'two-a' })
        work(12)
        const account = await accountNamed(timed.trunkline, 'cxone-demo')
        await account.change({ mode: 'record' })
        deleteEdge('rec-a')
        deleteEdge('two-a')
        work(5)
        const untouched = (await halfOf('rec-a')).call
        assert.deepEqual([untouched['state'], untouched['members']], ['connected', '["rec-a","rec-b"]'])
        await account.change({ mode: 'live' })
        work(15)
        await assertParted('rec-a', 'rec-b')
        const two = [await halfOf('two-a'), await halfOf('two-b')]
        assert.deepEqual(
            two.map(({ call, interaction }) => [call['state'], call['merged_into'], interaction['state']]),
            [
                ['queued', '', 'new'],
                ['over', '', 'closed_abandoned'],
            ]
        )
        work(12)
        assert.deepEqual(await timed.trunkline.rows('x_tkl_voice_call', 'verified=false'), [])
    })

    it('are settled in the end, whichever statement of the first try fails', async () => {
        for (let statement = 1, isReached = true; isReached; statement++) {
            const [one, other] = [`fails-${statement}-a`, `fails-${statement}-b`]
            await join(one, other)
            work(6)
            let left = statement
            const release = beforeEveryStatement(timed.trunkline.instance.rows, ['interaction'], () => {
                left -= 1
                if (left === 0) throw new Error('The database does not answer')
            })
            try {
                deleteEdge(one)
            } catch {
                // Before the edge was gone, or before that was remembered: the administrator is told.
            } finally {
                release()
            }
            isReached = left <= 0
            const [removal] = await timed.trunkline.rows('x_tkl_voice_call_edge', `one_id=${one}^removed=true`)
            if (removal === undefined) continue
            work(7)
            await assertParted(one, other, `at statement ${statement}`)
        }
    })
})
