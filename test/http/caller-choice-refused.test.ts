import assert from 'node:assert/strict'
import { basic, httpClient, type HttpReply } from '../support/http-client.ts'
import { password, usersScript } from '../support/users.ts'
import { accountNamed } from './accounts.ts'
import { callersOf, desksOf, type Desks } from './desks.ts'
import { errorOf, replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('An agent who says who the caller is, within what they may do,', () => {
    let trunkline: Trunkline
    let desks: Desks
    before(async () => {
        trunkline = await startTrunkline({ background: false })
        desks = desksOf(trunkline)
    })
    after(() => trunkline.close())

    const SHARED = '2125550187'
    let closures = 0

    /** Nobody but administrators may read a table or column until the rule (its sys_id) is deleted. */
    function closed(name: string): string {
        const rule = { type: 'record', name, operation: 'read', decision_type: 'deny', script: 'answer = false' }
        const id = `${closures++}`.padStart(32, 'c')
        const values = { sys_id: id, active: '1', admin_overrides: '1', advanced: '1', ...rule }
        assert.ok(trunkline.instance.rows.insert('sys_security_acl', values).ok)
        return id
    }

    it('is refused for whom the Interaction is closed to', async () => {
        trunkline.script(usersScript({ 'desk.panel': ['x_tkl_voice.agent'] }))
        const call = await desks.callIt(desks.newContact(), '+33199001234', 'desk.panel')
        const client = httpClient(trunkline.url, basic('desk.panel', password))
        const path = `/api/x_tkl_voice/v1/panel/calls/${String(call['callId'])}/caller`
        const reply = await client.request(path, { method: 'PUT', body: { none: true } })
        assert.deepEqual([reply.status, errorOf(reply).message], [403, 'Not allowed'])
        assert.notEqual((await desks.linked(call['interactionId']))[0], '')
    })

    it('is refused for a sealed call', async () => {
        const contact = desks.newContact()
        const call = await desks.callIt(contact, '4155552671')
        trunkline.instance.rows.update('x_tkl_voice_call', String(call['callId']), { sealed: '1' })
        const body = { table: 'sys_user', id: await desks.user('ben.okafor') }
        const reply = await desks.choose('agent.one', String(call['callId']), body)
        assert.deepEqual([reply.status, errorOf(reply).message], [409, 'The call is sealed'])
        const told = callersOf(await desks.caller('agent.one', String(call['callId'])))
        assert.equal(told.callerName, call['callerName'])
    })

    it('is told which field is wrong', async () => {
        const call = await desks.callIt(desks.newContact(), '4155552671')
        const id = await desks.user('ada.byrne')
        const wrong: readonly (readonly [string, unknown])[] = [
            ['table', {}],
            ['table', { table: 'sys_user; drop', id }],
            ['table', { table: 'incident', id }],
            ['id', { table: 'sys_user', id: 'nobody' }],
            ['none', { none: 'perhaps' }],
            ['create', { create: 'somebody' }],
            ['create.kind', { create: { kind: 'user', lastName: 'New' } }],
            ['create.lastName', { create: { kind: 'consumer', firstName: 'Nora' } }],
            ['create.firstName', { create: { kind: 'consumer', firstName: 'N'.repeat(51), lastName: 'New' } }],
            ['create.email', { create: { kind: 'consumer', lastName: 'New', email: 'nowhere' } }],
            ['create.account', { create: { kind: 'contact', lastName: 'New' } }],
            ['create.account', { create: { kind: 'contact', lastName: 'New', account: id } }],
        ]
        for (const [field, body] of wrong) {
            const reply = await desks.choose('agent.one', String(call['callId']), body)
            assert.deepEqual([reply.status, errorOf(reply).message], [400, `Field ${field} is wrong`])
        }
    })

    it('chooses only whom they may read, and cannot tell such a record from none', async () => {
        const known = { table: 'sys_user', id: await desks.user('frank.weber') }
        const before = await desks.callIt(desks.newContact(), SHARED)
        assert.equal((await desks.choose('agent.one', String(before['callId']), known)).status, 200)
        const call = await desks.callIt(desks.newContact(), SHARED, 'agent.three')
        assert.equal(call['callerId'], known.id)
        const read = callersOf(await desks.caller('agent.three', String(call['callId'])))
        assert.deepEqual([read.candidates, read.hidden, read.callerName], [[], 2, ''])
        const refusals = await Promise.all(
            [await desks.user('ada.byrne'), 'f'.repeat(32)].map((id) =>
                desks.choose('agent.three', String(call['callId']), { table: 'sys_user', id })
            )
        )
        for (const reply of refusals) {
            assert.deepEqual([reply.status, errorOf(reply).message], [404, 'No such record'])
        }
    })

    it('is told no name they may not read, of people nor of the Interaction', async () => {
        const call = await desks.callIt(desks.newContact(), '+442079460958')
        const reply = await desks.caller('agent.one', String(call['callId']))
        assert.deepEqual(
            [callersOf(reply).callerName, replyOf(reply)['interactionNumber']],
            ['Daniel Hughes', call['interactionNumber']]
        )
        const rules = [closed('sys_user.name'), closed('interaction')]
        const open = await desks.caller('agent.one', String(call['callId']))
        for (const rule of rules) trunkline.instance.rows.delete('sys_security_acl', rule)
        assert.deepEqual([callersOf(open).callerId, callersOf(open).callerName], [call['callerId'], ''])
        assert.deepEqual(
            callersOf(open).candidates.map(({ name }) => name),
            ['']
        )
        assert.ok(!open.text.includes(String(call['interactionNumber'])), open.text)
    })

    it('is told no name they may not read by a suggestion, a record, a screen pop or the trace either', async () => {
        const account = await accountNamed(trunkline, 'cxone-demo')
        const url = 'https://crm.example.com/?n={callerName}&i={callerId}'
        await account.change({
            on_answer: 'suggest',
            pop_by: 'panel',
            pop_at: 'answer',
            pop_target: 'url',
            pop_url: url,
        })
        trunkline.script(usersScript({ 'desk.lead': ['x_tkl_voice.supervisor', 'itil'] }))
        const contact = desks.newContact()
        const call = await desks.callIt(contact, '+442079460958')
        const agent = httpClient(trunkline.url, basic('agent.one', 'agent'))
        const lead = httpClient(trunkline.url, basic('desk.lead', password))
        const panel = `/api/x_tkl_voice/v1/panel/calls/${String(call['callId'])}`
        const ask = async (): Promise<readonly HttpReply[]> => [
            await agent.get(`${panel}/records`),
            await agent.post(`${panel}/pop`, {}),
            await agent.post(`${panel}/records`, { create: {} }),
            await lead.get(`/api/x_tkl_voice/v1/telephony/cxone-demo/calls/${contact}`),
        ]
        const rule = closed('sys_user.name')
        const replies = await ask()
        trunkline.instance.rows.delete('sys_security_acl', rule)
        assert.deepEqual(
            replies.map(({ status }) => status),
            [200, 200, 201, 200]
        )
        for (const { text } of replies) assert.doesNotMatch(text, /Hughes/)
        assert.match(replies[1]?.text ?? '', new RegExp(String(call['callerId'])))
        for (const { text } of [
            await agent.get(`${panel}/caller`),
            await lead.get(`/api/x_tkl_voice/v1/telephony/cxone-demo/calls/${contact}`),
        ]) {
            assert.match(text, /Hughes/)
        }
    })

    it('chooses for calls they have a part in', async () => {
        const call = await desks.callIt(desks.newContact(), SHARED)
        assert.equal((await desks.caller('agent.two', String(call['callId']))).status, 404)
        const body = { table: 'sys_user', id: await desks.user('ada.byrne') }
        assert.equal((await desks.choose('agent.two', String(call['callId']), body)).status, 404)
    })
})
