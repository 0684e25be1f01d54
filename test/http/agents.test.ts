import assert from 'node:assert/strict'
import { startTrunkline, type Trunkline } from './trunkline.ts'

describe('The agent who answers', () => {
    let trunkline: Trunkline
    let counter = 0
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    /** The user name the Interaction is assigned to, and its state. */
    async function answeredBy(agent: Readonly<Record<string, unknown>>): Promise<readonly [string, string]> {
        const contactId = `agent-${counter++}`
        await trunkline.step('create', { contactId, ani: '4155552671' })
        assert.equal((await trunkline.step('answer', { contactId, ...agent })).status, 200)
        const interaction = await trunkline.row('interaction', `client_session_id=${contactId}`)
        const assigned = interaction['assigned_to'] ?? ''
        const user = assigned === '' ? {} : await trunkline.row('sys_user', `sys_id=${assigned}`)
        return [user['user_name'] ?? '', interaction['state'] ?? '']
    }

    async function matching(ways: string): Promise<void> {
        const account = (await trunkline.row('x_tkl_voice_account', 'code=cxone-demo'))['sys_id'] ?? ''
        await trunkline.change('x_tkl_voice_account', account, { agent_matching: ways })
    }

    it('is the user of a mapped agent row', async () => {
        assert.deepEqual(await answeredBy({ agentId: 30001, agentUsername: 'agent.two' }), [
            'agent.one',
            'work_in_progress',
        ])
    })

    it('is found by user name, and kept at once', async () => {
        assert.deepEqual(await answeredBy({ agentId: '500', agentUsername: 'agent.two' }), [
            'agent.two',
            'work_in_progress',
        ])
        const row = await trunkline.row('x_tkl_voice_agent', 'external_id=500')
        assert.equal(row['origin'], 'user_name')
        assert.deepEqual(await answeredBy({ agentId: '500' }), ['agent.two', 'work_in_progress'])
    })

    it('is found by e-mail', async () => {
        assert.deepEqual(await answeredBy({ agentId: '501', agentEmail: 'AGENT.ONE@example.com' }), [
            'agent.one',
            'work_in_progress',
        ])
    })

    it('is found by employee number', async () => {
        assert.deepEqual(await answeredBy({ agentId: '2002' }), ['agent.two', 'work_in_progress'])
    })

    it('is looked for in the order the account lists', async () => {
        const both = { agentUsername: 'agent.one', agentEmail: 'agent.two@example.com' }
        await matching('email,user_name')
        assert.equal((await answeredBy({ agentId: '502', ...both }))[0], 'agent.two')
        await matching('user_name,email')
        assert.equal((await answeredBy({ agentId: '503', ...both }))[0], 'agent.one')
        await matching('mapped,user_name,email,employee_number')
    })

    it('may be unknown: the answer counts, nobody is assigned, and an error row says who could not be matched', async () => {
        assert.deepEqual(await answeredBy({ agentId: '999', agentUsername: 'nobody.here' }), ['', 'work_in_progress'])
        const error = await trunkline.row('x_tkl_voice_error', 'messageLIKE999')
        assert.equal(error['message'], 'No user matches the agent 999, nobody.here')
        assert.equal((await trunkline.row('x_tkl_voice_agent', 'external_id=999'))['origin'], 'unmatched')
    })

    it('may not be named at all: the answer counts', async () => {
        assert.deepEqual(await answeredBy({}), ['', 'work_in_progress'])
    })
})
