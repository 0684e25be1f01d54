import assert from 'node:assert/strict'
import { callersOf, desksOf, type Desks } from './desks.ts'
import { errorOf, replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('An agent who says who the caller is', () => {
    let trunkline: Trunkline
    let desks: Desks
    let counter = 0
    before(async () => {
        trunkline = await startTrunkline({ background: false })
        desks = desksOf(trunkline)
    })
    after(() => trunkline.close())

    const SHARED = '2125550187'
    const newContact = (): string => `choice-${counter++}`

    async function interaction(id: unknown): Promise<string[]> {
        const row = await trunkline.row('interaction', `sys_id=${String(id)}`)
        return ['opened_for', 'contact', 'consumer', 'account'].map((column) => row[column] ?? '')
    }

    async function chosenEvents(contact: string): Promise<number> {
        return (await trunkline.rows('x_tkl_voice_event', `contact=${contact}^type=caller.chosen`)).length
    }

    it('is shown those who may be, best first, with reasons', async () => {
        const call = await desks.callIt(newContact(), SHARED)
        const { candidates, hidden, callerId } = callersOf(await desks.caller('agent.one', String(call['callId'])))
        assert.deepEqual([callerId, hidden], ['', 0])
        assert.deepEqual(
            candidates.map(({ name, reasons }) => [name, reasons]),
            [
                ['Elena Rossi', ['their business phone']],
                ['Frank Weber', ['their home phone']],
            ]
        )
    })

    it('links the one they choose, in the call and its Interaction, and next time at once', async () => {
        const contact = newContact()
        const call = await desks.callIt(contact, SHARED)
        const frank = await desks.user('frank.weber')
        const reply = await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id: frank })
        assert.equal(reply.status, 200, reply.text)
        assert.deepEqual(replyOf(reply), {
            status: 'chosen',
            callId: call['callId'],
            interactionId: call['interactionId'],
            interactionNumber: call['interactionNumber'],
            callerTable: 'sys_user',
            callerId: frank,
            callerName: 'Frank Weber',
            callerConfidence: 100,
            candidates: 2,
        })
        assert.deepEqual(await interaction(call['interactionId']), [frank, '', '', ''])
        const next = await desks.callIt(newContact(), SHARED)
        assert.deepEqual([next['callerId'], next['callerConfidence'], next['candidates']], [frank, 100, 2])
    })

    it('may say it twice: it is one choice', async () => {
        const contact = newContact()
        const call = await desks.callIt(contact, '4155552671')
        const body = { table: 'sys_user', id: await desks.user('ben.okafor') }
        const replies = [1, 2].map(() => desks.choose('agent.one', String(call['callId']), body))
        for (const reply of await Promise.all(replies)) assert.equal(reply.status, 200, reply.text)
        const again = await desks.choose('agent.one', String(call['callId']), body)
        assert.equal(replyOf(again)['status'], 'unchanged')
        assert.equal(await chosenEvents(contact), 1)
        assert.equal((await trunkline.rows('x_tkl_voice_caller_choice', 'number=+14155552671')).length, 1)
    })

    it('may change their mind: the latest choice counts, and is the one that is remembered', async () => {
        const contact = newContact()
        const call = await desks.callIt(contact, '6465550112')
        const [ada, ben] = [await desks.user('ada.byrne'), await desks.user('ben.okafor')]
        for (const id of [ada, ben, ada]) {
            const reply = await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id })
            assert.equal(replyOf(reply)['callerId'], id)
        }
        assert.equal(await chosenEvents(contact), 3)
        assert.deepEqual(await interaction(call['interactionId']), [ada, '', '', ''])
        assert.equal((await trunkline.row('x_tkl_voice_caller_choice', 'number=+16465550112'))['record'], ada)
        trunkline.instance.runPending()
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', `contact=${contact}^type=person.changed`), [])
    })

    it('says that it is none of them: nobody is linked, nor next time', async () => {
        const call = await desks.callIt(newContact(), '3125550134')
        assert.notEqual(call['callerId'], '')
        const reply = await desks.choose('agent.one', String(call['callId']), { none: true })
        assert.deepEqual([reply.status, replyOf(reply)['callerId']], [200, ''])
        assert.deepEqual(await interaction(call['interactionId']), ['', '', '', ''])
        const next = await desks.callIt(newContact(), '3125550134')
        assert.deepEqual([next['callerId'], next['candidates'], next['callerConfidence']], ['', 1, 0])
    })

    it('is outdone by a person who writes another caller into the Interaction, until an agent chooses again', async () => {
        const contact = newContact()
        const call = await desks.callIt(contact, '+33199001234')
        const [ada, ben] = [await desks.user('ada.byrne'), await desks.user('ben.okafor')]
        await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id: ada })
        await trunkline.change('interaction', String(call['interactionId']), { opened_for: ben })
        await trunkline.step('hold', { contactId: contact })
        assert.equal((await interaction(call['interactionId']))[0], ben)
        await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id: ada })
        assert.equal((await interaction(call['interactionId']))[0], ada)
        await trunkline.step('release', { contactId: contact })
        assert.equal((await interaction(call['interactionId']))[0], ada)
    })

    it('leaves what stood in columns of the Interaction before the app wrote them', async () => {
        const contact = newContact()
        const call = await desks.callIt(contact, '4155552671')
        const { rows } = trunkline.instance
        const row = await trunkline.row('x_tkl_voice_call', `sys_id=${String(call['callId'])}`)
        const projected = JSON.parse(row['projected'] ?? '')
        for (const values of [projected.about, projected.before]) {
            for (const column of ['contact', 'consumer', 'account']) Reflect.deleteProperty(values, column)
        }
        rows.update('x_tkl_voice_call', row['sys_id'] ?? '', { projected: JSON.stringify(projected) })
        const account = (await trunkline.row('customer_account', 'name=Northgate Foods'))['sys_id'] ?? ''
        rows.update('interaction', String(call['interactionId']), { account, sys_updated_by: 'somebody' })
        await trunkline.step('release', { contactId: contact })
        assert.equal((await interaction(call['interactionId']))[3], account)
    })

    it('is remembered at desks that serve those of the table, and says nothing to others', async () => {
        const isla = (await trunkline.row('csm_consumer', 'name=Isla Grant'))['sys_id'] ?? ''
        const call = await desks.callIt(newContact(), '+442079460577')
        const reply = await desks.choose('agent.one', String(call['callId']), { table: 'csm_consumer', id: isla })
        assert.equal(replyOf(reply)['callerName'], 'Isla Grant')
        assert.equal((await desks.callCustomers(newContact(), '+442079460577'))['callerId'], isla)
        assert.equal((await desks.callIt(newContact(), '+442079460577'))['callerId'], '')
    })

    it('is remembered until the person is no longer active', async () => {
        const hiro = await desks.user('hiro.tanaka')
        const call = await desks.callIt(newContact(), '2025550171')
        await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id: hiro })
        assert.equal((await desks.callIt(newContact(), '2025550171'))['callerId'], hiro)
        await trunkline.change('sys_user', hiro, { active: 'false' })
        assert.equal((await desks.callIt(newContact(), '2025550171'))['callerId'], '')
        await trunkline.change('sys_user', hiro, { active: 'true' })
        trunkline.instance.runPending()
    })

    it('is remembered until the number has become somebody else’s: then both are shown', async () => {
        const grace = await desks.user('grace.kim')
        const call = await desks.callIt(newContact(), '2025550172')
        await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id: grace })
        const choice = await trunkline.row('x_tkl_voice_caller_choice', 'number=+12025550172')
        trunkline.instance.rows.update('x_tkl_voice_caller_choice', choice['sys_id'] ?? '', {
            chosen_on: '2026-01-01 00:00:00',
        })
        const newcomer = await trunkline.insert('sys_user', {
            user_name: 'new.comer',
            name: 'New Comer',
            active: 'true',
            mobile_phone: '+1 202 555 0172',
        })
        trunkline.instance.runPending()
        const next = await desks.callIt(newContact(), '2025550172')
        assert.deepEqual([next['callerId'], next['candidates']], ['', 2])
        const { candidates } = callersOf(await desks.caller('agent.one', String(next['callId'])))
        assert.deepEqual(candidates.map(({ id }) => id).sort(), [grace, newcomer].sort())
    })

    it('is refused for a sealed call', async () => {
        const contact = newContact()
        const call = await desks.callIt(contact, '4155552671')
        trunkline.instance.rows.update('x_tkl_voice_call', String(call['callId']), { sealed: '1' })
        const body = { table: 'sys_user', id: await desks.user('ben.okafor') }
        const reply = await desks.choose('agent.one', String(call['callId']), body)
        assert.deepEqual([reply.status, errorOf(reply).message], [409, 'The call is sealed'])
        const told = callersOf(await desks.caller('agent.one', String(call['callId'])))
        assert.equal(told.callerName, 'Ben Okafor')
    })

    it('is told which field is wrong', async () => {
        const call = await desks.callIt(newContact(), '4155552671')
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
        const call = await desks.callIt(newContact(), SHARED, 'agent.three')
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

    it('chooses for calls they have a part in', async () => {
        const call = await desks.callIt(newContact(), SHARED)
        assert.equal((await desks.caller('agent.two', String(call['callId']))).status, 404)
        const body = { table: 'sys_user', id: await desks.user('ada.byrne') }
        assert.equal((await desks.choose('agent.two', String(call['callId']), body)).status, 404)
    })
})
