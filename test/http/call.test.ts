import assert from 'node:assert/strict'
import { replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('A call told by the CXone Studio steps', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    const KNOWN = { ani: '4155552671', dnis: '8005550100', skill: '77', skillName: 'Service desk' }

    it('is an Interaction in state New with its number, caller and the vendor’s id as soon as it is created', async () => {
        const reply = await trunkline.step('create', { contactId: '100', masterId: '100', ...KNOWN })
        assert.equal(reply.status, 200)
        const ada = await trunkline.row('sys_user', 'user_name=ada.byrne')
        const interaction = await trunkline.row('interaction', 'client_session_id=100')
        assert.equal(interaction['state'], 'new')
        assert.equal(interaction['type'], 'phone')
        assert.equal(interaction['direction'], 'inbound')
        assert.equal(interaction['caller_phone_number'], '+14155552671')
        assert.equal(interaction['opened_for'], ada['sys_id'])
        assert.equal(interaction['assigned_to'], '')
        assert.equal(interaction['short_description'], 'Phone call from +14155552671 (Service desk)')
        const call = await trunkline.row('x_tkl_voice_call', 'external_id=100')
        assert.deepEqual(replyOf(reply), {
            status: 'accepted',
            callId: call['sys_id'],
            interactionId: interaction['sys_id'],
            interactionNumber: interaction['number'],
            screenPopUrl: replyOf(reply)['screenPopUrl'],
            callerName: 'Ada Byrne',
            callerTable: 'sys_user',
            callerId: ada['sys_id'],
            callerConfidence: 100,
            candidates: 1,
        })
    })

    it('is Work in Progress and assigned to the agent when it is answered, and Closed Complete when it is released', async () => {
        await trunkline.step('create', { contactId: '102', ...KNOWN })
        await trunkline.step('answer', { contactId: '102', agentId: '30001' })
        const one = await trunkline.row('sys_user', 'user_name=agent.one')
        const answered = await trunkline.row('interaction', 'client_session_id=102')
        assert.deepEqual([answered['state'], answered['assigned_to']], ['work_in_progress', one['sys_id']])
        await trunkline.step('release', {
            contactId: '102',
            causeCode: '4',
            releasedBy: 'agent',
            disposition: 'solved',
        })
        const closed = await trunkline.row('interaction', 'client_session_id=102')
        assert.deepEqual([closed['state'], closed['assigned_to']], ['closed_complete', one['sys_id']])
        const call = await trunkline.row('x_tkl_voice_call', 'external_id=102')
        assert.deepEqual(
            [call['state'], call['outcome'], call['released_by'], call['cause'], call['disposition']],
            ['over', 'answered', 'agent', '4', 'solved']
        )
        const leg = await trunkline.row('x_tkl_voice_leg', `call=${call['sys_id'] ?? ''}`)
        assert.deepEqual([leg['state'], leg['user'], leg['ordinal']], ['left', one['sys_id'], '1'])
    })

    it('is Closed Abandoned when nobody answered it', async () => {
        await trunkline.step('create', { contactId: '103', ...KNOWN })
        await trunkline.step('release', { contactId: '103' })
        assert.equal((await trunkline.row('interaction', 'client_session_id=103'))['state'], 'closed_abandoned')
    })

    it('is Closed Complete when it ended in the IVR before any queue', async () => {
        await trunkline.step('create', { contactId: '104', phase: 'ivr', ...KNOWN })
        await trunkline.step('release', { contactId: '104' })
        const call = await trunkline.row('x_tkl_voice_call', 'external_id=104')
        assert.equal(call['outcome'], 'ivr')
        assert.equal((await trunkline.row('interaction', 'client_session_id=104'))['state'], 'closed_complete')
    })

    it('leaves every event processed, with its decision in words, its latency and the records it touched', async () => {
        await trunkline.step('create', { contactId: '105', ...KNOWN })
        const event = await trunkline.row('x_tkl_voice_event', 'contact=105^type=call.queued')
        const interaction = await trunkline.row('interaction', 'client_session_id=105')
        const call = await trunkline.row('x_tkl_voice_call', 'external_id=105')
        assert.equal(event['state'], 'processed')
        assert.equal(event['call'], call['sys_id'])
        assert.match(event['decision'] ?? '', new RegExp(`queued; ${interaction['number'] ?? ''} created as new`))
        assert.match(event['latency'] ?? '', /^\d+$/)
        assert.ok(event['records']?.includes(`interaction/${interaction['sys_id'] ?? ''}`))
    })

    it('stays open for the agent where the account leaves closing to the agent', async () => {
        const account = await trunkline.row('x_tkl_voice_account', 'code=cxone-demo')
        await trunkline.change('x_tkl_voice_account', account['sys_id'] ?? '', { close_by: 'agent' })
        await trunkline.step('create', { contactId: '106', ...KNOWN })
        await trunkline.step('answer', { contactId: '106', agentId: '30001' })
        await trunkline.step('release', { contactId: '106' })
        await trunkline.change('x_tkl_voice_account', account['sys_id'] ?? '', { close_by: 'call' })
        assert.equal((await trunkline.row('interaction', 'client_session_id=106'))['state'], 'work_in_progress')
        assert.equal((await trunkline.row('x_tkl_voice_call', 'external_id=106'))['state'], 'over')
    })

    it('keeps what a script could not do in the error table, once', async () => {
        const body = { contactId: '107', script: 'Main', action: 'REST API', message: 'time-out', detail: '2000 ms' }
        assert.equal(replyOf(await trunkline.step('error', body))['status'], 'accepted')
        assert.equal(replyOf(await trunkline.step('error', body))['status'], 'duplicate')
        const error = await trunkline.row('x_tkl_voice_error', 'call=107')
        assert.deepEqual(
            [error['script'], error['action'], error['message'], error['detail'], error['origin']],
            ['Main', 'REST API', 'time-out', '2000 ms', 'telephony']
        )
        assert.deepEqual(await trunkline.rows('interaction', 'client_session_id=107'), [])
    })
})
