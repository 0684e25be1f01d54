import assert from 'node:assert/strict'
import { whileRefused } from '../support/refused-writes.ts'
import { replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('Phone logs', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    const userNamed = async (name: string): Promise<string> =>
        (await trunkline.row('sys_user', `user_name=${name}`))['sys_id'] ?? ''

    it('are one for each answer, with agent, times, duration, number and direction', async () => {
        const begin = Date.now() - 120000
        const at = (second: number): string => new Date(begin + second * 1000).toISOString()
        const call = { contactId: 'logged', ani: '4155552671' }
        await trunkline.step('create', { ...call, occurredAt: at(0) })
        assert.deepEqual(await trunkline.rows('sn_openframe_phone_log', 'call_id=logged'), [])
        await trunkline.step('answer', { ...call, agentId: '30001', occurredAt: at(10) })
        const begun = await trunkline.row('sn_openframe_phone_log', 'call_id=logged')
        assert.equal(begun['end_time'], '')
        await trunkline.step('release', { ...call, occurredAt: at(75) })
        const log = await trunkline.row('sn_openframe_phone_log', 'call_id=logged')
        assert.deepEqual(
            {
                agent: log['agent'],
                number: log['phone_number'],
                way: log['call_type'],
                start: log['start_time'],
                end: log['end_time'],
                duration: log['duration'],
            },
            {
                agent: await userNamed('agent.one'),
                number: '+14155552671',
                way: 'inbound',
                start: at(10).slice(0, 19).replace('T', ' '),
                end: at(75).slice(0, 19).replace('T', ' '),
                duration: '1970-01-01 00:01:05',
            }
        )
        assert.equal(log['sys_id'], begun['sys_id'])
        assert.equal((await trunkline.row('x_tkl_voice_leg', 'contact=logged'))['phone_log'], log['sys_id'])
    })

    it('stay one when every step is told again', async () => {
        for (const round of ['1', '2']) {
            await trunkline.step('create', { contactId: 'again', ani: '4155552671' })
            await trunkline.step('answer', { contactId: 'again', agentId: '30001', agentEmail: `${round}@example.com` })
            await trunkline.step('release', { contactId: 'again' })
        }
        assert.equal((await trunkline.rows('sn_openframe_phone_log', 'call_id=again')).length, 1)
    })

    it('are two for two agents, and follow the root of the call when it turns up late', async () => {
        await trunkline.step('answer', { contactId: 'child', agentId: '30001' })
        await trunkline.step('release', { contactId: 'child' })
        await trunkline.step('answer', { contactId: 'child-2', masterId: 'child', agentUsername: 'agent.two' })
        await trunkline.step('create', { contactId: 'child', masterId: 'elder' })
        const logs = await trunkline.rows('sn_openframe_phone_log', 'call_id=elder')
        assert.deepEqual(
            new Set(logs.map((log) => log['agent'])),
            new Set([await userNamed('agent.one'), await userNamed('agent.two')])
        )
    })

    it('are not written for an agent who is no user: the platform would put the writer there', async () => {
        await trunkline.step('answer', { contactId: 'stranger', agentId: 'nobody-knows' })
        assert.deepEqual(await trunkline.rows('sn_openframe_phone_log', 'call_id=stranger'), [])
        assert.equal((await trunkline.row('x_tkl_voice_leg', 'contact=stranger'))['phone_log'], '')
    })

    it('that the instance refuses leave the call as it should be, and one error', async () => {
        await whileRefused(trunkline, 'sn_openframe_phone_log', async () => {
            for (const contactId of ['refused-1', 'refused-2']) {
                const reply = await trunkline.step('answer', { contactId, agentId: '30001' })
                assert.deepEqual([reply.status, replyOf(reply)['status']], [200, 'accepted'])
                const interaction = await trunkline.row('interaction', `client_session_id=${contactId}`)
                assert.equal(interaction['state'], 'work_in_progress')
            }
        })
        const errors = await trunkline.rows('x_tkl_voice_error', 'action=write phone log')
        assert.deepEqual(
            errors.map((error) => error['subject']),
            [`phone-log/${new Date().toISOString().slice(0, 10)}`]
        )
    })
})
