import assert from 'node:assert/strict'
import { desksOf, type Desks } from './desks.ts'
import { errorOf, replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('A caller nobody knew', () => {
    let trunkline: Trunkline
    let desks: Desks
    let counter = 0
    before(async () => {
        trunkline = await startTrunkline({ background: false })
        desks = desksOf(trunkline)
    })
    after(() => trunkline.close())

    const NORA = { firstName: 'Nora', lastName: 'Newman', email: 'nora.newman@example.com' }

    async function callFrom(ani: string, agent?: string): Promise<{ callId: string; interactionId: string }> {
        const reply = await desks.callIt(`new-${counter++}`, ani, agent)
        return { callId: String(reply['callId']), interactionId: String(reply['interactionId']) }
    }

    it('becomes a consumer with the number they call from, once, and is the caller', async () => {
        const { callId, interactionId } = await callFrom('2025550181')
        const body = { create: { kind: 'consumer', ...NORA } }
        const [one, other] = [
            await desks.choose('agent.one', callId, body),
            await desks.choose('agent.one', callId, body),
        ]
        const id = String(replyOf(one)['callerId'])
        assert.deepEqual([one.status, other.status, replyOf(other)['callerId']], [200, 200, id])
        const consumer = await trunkline.row('csm_consumer', 'last_name=Newman')
        assert.deepEqual(
            ['sys_id', 'first_name', 'email', 'mobile_phone'].map((column) => consumer[column]),
            [id, 'Nora', 'nora.newman@example.com', '+12025550181']
        )
        const interaction = await trunkline.row('interaction', `sys_id=${interactionId}`)
        assert.deepEqual([interaction['consumer'], interaction['opened_for']], [id, ''])
    })

    it('is somebody else where somebody else is made for the same call', async () => {
        const { callId } = await callFrom('2025550185')
        const names = ['Nadia', 'Nina']
        for (const firstName of names) {
            const reply = await desks.choose('agent.one', callId, { create: { kind: 'consumer', ...NORA, firstName } })
            assert.equal(replyOf(reply)['callerName'], `${firstName} Newman`)
        }
        const made = await trunkline.rows('csm_consumer', 'mobile_phone=+12025550185')
        assert.deepEqual(made.map((row) => row['first_name']).sort(), names)
    })

    it('is not made by those who may not write one of their columns', async () => {
        const { rows } = trunkline.instance
        const stored = rows.insert('sys_security_acl', {
            sys_id: 'c'.repeat(32),
            type: 'record',
            name: 'csm_consumer.email',
            operation: 'write',
            active: '1',
            advanced: '1',
            script: 'answer = false',
        })
        assert.ok(stored.ok)
        const { callId } = await callFrom('2025550186')
        const body = { create: { kind: 'consumer', ...NORA, lastName: 'Closed' } }
        const reply = await desks.choose('agent.one', callId, body)
        const open = await desks.choose('agent.one', callId, { create: { ...body.create, email: '' } })
        rows.delete('sys_security_acl', 'c'.repeat(32))
        assert.deepEqual([reply.status, errorOf(reply).message], [403, 'Not allowed'])
        assert.match(errorOf(reply).detail, /column "email"/)
        assert.equal(open.status, 200, open.text)
    })

    it('becomes a contact of an account', async () => {
        const { callId, interactionId } = await callFrom('2025550182')
        const account = (await trunkline.row('customer_account', 'name=Northgate Foods'))['sys_id'] ?? ''
        const reply = await desks.choose('agent.one', callId, { create: { kind: 'contact', ...NORA, account } })
        assert.equal(reply.status, 200, reply.text)
        const id = String(replyOf(reply)['callerId'])
        const contact = await trunkline.row('customer_contact', `sys_id=${id}`)
        assert.deepEqual([contact['account'], contact['mobile_phone']], [account, '+12025550182'])
        const interaction = await trunkline.row('interaction', `sys_id=${interactionId}`)
        assert.deepEqual(
            ['contact', 'account', 'opened_for', 'consumer'].map((column) => interaction[column]),
            [id, account, id, '']
        )
    })

    it('is asked for as a user: agents make none, and the caller stays who it was', async () => {
        const { callId, interactionId } = await callFrom('2025550183')
        const body = { create: { kind: 'user_request', ...NORA } }
        const [one, other] = [
            await desks.choose('agent.one', callId, body),
            await desks.choose('agent.one', callId, body),
        ]
        assert.deepEqual([one.status, replyOf(one)['status'], replyOf(one)['callerId']], [200, 'requested', ''])
        assert.equal(replyOf(one)['recordId'], replyOf(other)['recordId'])
        const request = await trunkline.row('sc_request', 'short_descriptionSTARTSWITHAdd a user')
        assert.equal(request['number'], replyOf(one)['recordNumber'])
        assert.equal(request['requested_for'], await desks.user('agent.one'))
        assert.match(request['description'] ?? '', /Nora Newman[\s\S]*\+12025550183/)
        assert.equal((await trunkline.row('interaction', `sys_id=${interactionId}`))['opened_for'], '')
        assert.deepEqual(await trunkline.rows('sys_user', 'last_name=Newman^sys_class_name=sys_user'), [])
    })

    it('is found by their number next time', async () => {
        const { callId } = await callFrom('+442079460533')
        await desks.choose('agent.one', callId, { create: { kind: 'consumer', ...NORA, lastName: 'Later' } })
        trunkline.instance.runPending()
        assert.equal((await desks.callCustomers('later', '020 7946 0533'))['callerName'], 'Nora Later')
    })

    it('is made by those only whose roles let them', async () => {
        const { callId } = await callFrom('2025550184', 'agent.three')
        const account = (await trunkline.row('customer_account', 'name=Northgate Foods'))['sys_id'] ?? ''
        const kinds = ['consumer', 'user_request'].map((kind) => ({ create: { kind, ...NORA, lastName: 'Nobody' } }))
        for (const body of kinds) {
            const reply = await desks.choose('agent.three', callId, body)
            assert.deepEqual([reply.status, errorOf(reply).message], [403, 'Not allowed'])
        }
        const contact = { create: { kind: 'contact', ...NORA, lastName: 'Nobody', account } }
        const reply = await desks.choose('agent.three', callId, contact)
        assert.deepEqual([reply.status, errorOf(reply).message], [400, 'Field create.account is wrong'])
        for (const table of ['csm_consumer', 'customer_contact']) {
            assert.deepEqual(await trunkline.rows(table, 'last_name=Nobody'), [])
        }
        assert.deepEqual(await trunkline.rows('sc_request', 'short_descriptionLIKENobody'), [])
    })
})

describe('A caller nobody knew, on an instance without Customer Service', () => {
    it('is neither a consumer nor a contact there, and users are found as ever', async () => {
        const trunkline = await startTrunkline({ background: false, without: ['com.sn_customerservice'] })
        try {
            const desks = desksOf(trunkline)
            const call = await desks.callIt('plain', '4155552671')
            assert.equal(call['callerName'], 'Ada Byrne')
            const body = { create: { kind: 'consumer', firstName: 'Nora', lastName: 'Newman' } }
            const reply = await desks.choose('agent.one', String(call['callId']), body)
            assert.deepEqual([reply.status, errorOf(reply).message], [400, 'Field create.kind is wrong'])
        } finally {
            await trunkline.close()
        }
    })
})
