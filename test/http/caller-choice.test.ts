import assert from 'node:assert/strict'
import { basic, httpClient } from '../support/http-client.ts'
import { password, usersScript } from '../support/users.ts'
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

    /** Nobody but administrators may read a table or column until the rule (its sys_id) is deleted. */
    function closed(name: string): string {
        const rule = { type: 'record', name, operation: 'read', decision_type: 'deny', script: 'answer = false' }
        const id = `${counter++}`.padStart(32, 'c')
        const values = { sys_id: id, active: '1', admin_overrides: '1', advanced: '1', ...rule }
        assert.ok(trunkline.instance.rows.insert('sys_security_acl', values).ok)
        return id
    }

    async function chosenEvents(contact: string): Promise<number> {
        return (await trunkline.rows('x_tkl_voice_event', `contact=${contact}^type=caller.chosen`)).length
    }

    /** What was noticed of people: field, value and who wrote it. */
    async function handMade(contact: string): Promise<string[][]> {
        const changes = await trunkline.rows('x_tkl_voice_event', `contact=${contact}^type=person.changed`)
        return changes.map(({ facts = '' }) => {
            const { field, value, by } = JSON.parse(facts)
            return [field, value, by]
        })
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

    it('says for this call only that it is none of them, where they were not shown everybody', async () => {
        const call = await desks.callIt(newContact(), '+33199001234', 'agent.three')
        const { hidden } = callersOf(await desks.caller('agent.three', String(call['callId'])))
        assert.equal(hidden, 1)
        const reply = await desks.choose('agent.three', String(call['callId']), { none: true })
        assert.equal(reply.status, 200, reply.text)
        assert.equal((await interaction(call['interactionId']))[0], '')
        const next = await desks.callIt(newContact(), '+33199001234')
        assert.equal(next['callerName'], 'Chloé Martin')
    })

    it('is refused for whom the Interaction is closed to', async () => {
        trunkline.script(usersScript({ 'desk.panel': ['x_tkl_voice.agent'] }))
        const call = await desks.callIt(newContact(), '+33199001234', 'desk.panel')
        const client = httpClient(trunkline.url, basic('desk.panel', password))
        const path = `/api/x_tkl_voice/v1/panel/calls/${String(call['callId'])}/caller`
        const reply = await client.request(path, { method: 'PUT', body: { none: true } })
        assert.deepEqual([reply.status, errorOf(reply).message], [403, 'Not allowed'])
        assert.notEqual((await interaction(call['interactionId']))[0], '')
    })

    it('is outdone by a person who writes another caller into the Interaction, until an agent chooses again', async () => {
        const contact = newContact()
        const call = await desks.callIt(contact, '+33199001234')
        const [ada, ben] = [await desks.user('ada.byrne'), await desks.user('ben.okafor')]
        await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id: ada })
        await trunkline.change('interaction', String(call['interactionId']), { opened_for: ben })
        assert.equal((await trunkline.step('hold', { contactId: contact, eventId: `${contact}-hold` })).status, 200)
        assert.equal((await interaction(call['interactionId']))[0], ben)
        await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id: ada })
        assert.equal((await interaction(call['interactionId']))[0], ada)
        await trunkline.step('release', { contactId: contact })
        assert.equal((await interaction(call['interactionId']))[0], ada)
    })

    it('is outdone by a person who writes back whom it was for before', async () => {
        const contact = newContact()
        const call = await desks.callIt(contact, '4155552671')
        const [grace, hiro] = [await desks.user('grace.kim'), await desks.user('hiro.tanaka')]
        for (const id of [grace, hiro]) {
            await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id })
        }
        await trunkline.change('interaction', String(call['interactionId']), { opened_for: grace })
        assert.equal((await trunkline.step('hold', { contactId: contact, eventId: `${contact}-hold` })).status, 200)
        assert.equal((await interaction(call['interactionId']))[0], grace)
        assert.deepEqual(await handMade(contact), [['opened_for', grace, 'admin']])
    })

    it('may themselves write back by hand whom they had chosen first', async () => {
        const contact = newContact()
        const call = await desks.callIt(contact, '4155552671')
        const [grace, hiro] = [await desks.user('grace.kim'), await desks.user('hiro.tanaka')]
        for (const id of [grace, hiro]) {
            await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id })
        }
        await trunkline.step('release', { contactId: contact })
        trunkline.instance.rows.update('interaction', String(call['interactionId']), {
            opened_for: grace,
            sys_updated_by: 'agent.one',
            sys_updated_on: new Date(Date.now() + 2000).toISOString().slice(0, 19).replace('T', ' '),
        })
        await trunkline.step('release', { contactId: contact, eventId: `${contact}-late`, disposition: 'Sold' })
        assert.equal((await interaction(call['interactionId']))[0], grace)
        assert.deepEqual(await handMade(contact), [['opened_for', grace, 'agent.one']])
    })

    it('has said it of their own part, which keeps it when the call is parted', async () => {
        const [one, other] = [newContact(), newContact()]
        const ben = await desks.user('ben.okafor')
        await trunkline.step('create', { contactId: one, ani: '+33199001236' })
        await trunkline.step('create', { contactId: other, ani: '+33199001237' })
        await desks.takeIt(one, 'agent.two')
        const told = { contactId: other, masterId: one, agentId: 'agent.one', agentUsername: 'agent.one' }
        const call = replyOf(await trunkline.step('answer', told))
        const reply = await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id: ben })
        assert.equal(reply.status, 200, reply.text)
        const edge = await trunkline.row('x_tkl_voice_call_edge', `one_id=${one}^other_id=${other}`)
        const path = `/api/now/table/x_tkl_voice_call_edge/${edge['sys_id'] ?? ''}`
        assert.equal((await trunkline.admin.request(path, { method: 'DELETE' })).status, 204)
        trunkline.instance.runPending()
        const callers = await Promise.all(
            [one, other].map((contact) => trunkline.row('x_tkl_voice_call', `opened_as=${contact}`))
        )
        assert.deepEqual(
            callers.map((row) => row['caller']),
            ['', ben]
        )
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

    it('is remembered for desks with the same work, and says nothing to others', async () => {
        const phone = '+442079460577'
        const consumer = await trunkline.insert('csm_consumer', { name: 'Una Known', mobile_phone: phone })
        trunkline.instance.runPending()
        const isla = (await trunkline.row('csm_consumer', 'name=Isla Grant'))['sys_id'] ?? ''
        const call = await desks.callIt(newContact(), phone)
        const reply = await desks.choose('agent.one', String(call['callId']), { table: 'csm_consumer', id: isla })
        assert.equal(replyOf(reply)['callerName'], 'Isla Grant')
        assert.equal((await desks.callIt(newContact(), phone))['callerId'], isla)
        assert.equal((await desks.callCustomers(newContact(), phone))['callerId'], consumer)
    })

    it('says to other desks neither that it is none of them', async () => {
        const phone = '+442079460733'
        const consumer = await trunkline.insert('csm_consumer', { name: 'Nils Known', mobile_phone: phone })
        const user = await trunkline.insert('sys_user', { user_name: 'nils.k', name: 'Nils K', active: 'true', phone })
        trunkline.instance.runPending()
        const call = await desks.callIt(newContact(), phone)
        assert.equal(call['callerId'], user)
        await desks.choose('agent.one', String(call['callId']), { none: true })
        assert.equal((await desks.callIt(newContact(), phone))['callerId'], '')
        assert.equal((await desks.callCustomers(newContact(), phone))['callerId'], consumer)
        const works = (await trunkline.rows('x_tkl_voice_caller_choice', `number=${phone}`)).map((row) => row['work'])
        assert.deepEqual(works, ['itsm'])
    })

    it('links a contact who was chosen as a user as the contact they are', async () => {
        const contact = await trunkline.row('customer_contact', 'name=Priya Nair')
        const call = await desks.callIt(newContact(), '+442079460735')
        const body = { table: 'sys_user', id: contact['sys_id'] }
        const reply = await desks.choose('agent.one', String(call['callId']), body)
        assert.equal(replyOf(reply)['callerTable'], 'customer_contact')
        assert.deepEqual(await interaction(call['interactionId']), [
            contact['sys_id'],
            contact['sys_id'],
            '',
            contact['account'],
        ])
    })

    it('is remembered with the millisecond, so that of two in one second the later is kept', async () => {
        const at = Date.UTC(2026, 10, 20, 12, 0, 0, 500)
        const keep = (record: string, time: number): unknown =>
            trunkline.script(
                `require('./src/server/records/caller-choices.ts').keepCallerChoice({
                    number: '+442079460736', work: 'itsm', by: '', call: '', at: ${time}, known: [],
                    caller: { table: 'sys_user', id: '${record}', name: '' }
                })`,
                'x_tkl_voice'
            )
        keep('a'.repeat(32), at)
        keep('b'.repeat(32), at - 200)
        const row = await trunkline.row('x_tkl_voice_caller_choice', 'number=+442079460736')
        assert.deepEqual([row['record'], row['chosen']], ['a'.repeat(32), '2026-11-20T12:00:00.500Z'])
    })

    it('outlives a directory that is filled anew: nobody who had the number then is new to it', async () => {
        const phone = '+442079460738'
        const [one] = [
            await trunkline.insert('sys_user', { user_name: 'y.a', name: 'Y A', active: 'true', phone }),
            await trunkline.insert('sys_user', { user_name: 'y.b', name: 'Y B', active: 'true', phone }),
        ]
        trunkline.instance.runPending()
        const call = await desks.callIt(newContact(), phone)
        await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id: one })
        const entries = await trunkline.rows('x_tkl_voice_number', `e164=${phone}`)
        assert.equal(entries.length, 2)
        for (const entry of entries) {
            trunkline.instance.rows.update('x_tkl_voice_number', entry['sys_id'] ?? '', {
                sys_created_on: '2037-01-01 00:00:00',
            })
        }
        assert.equal((await desks.callIt(newContact(), phone))['callerId'], one)
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
        assert.equal(told.callerName, call['callerName'])
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

    it('is told no name they may not read, of people nor of the Interaction', async () => {
        const call = await desks.callIt(newContact(), '+442079460958')
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

    it('chooses for calls they have a part in', async () => {
        const call = await desks.callIt(newContact(), SHARED)
        assert.equal((await desks.caller('agent.two', String(call['callId']))).status, 404)
        const body = { table: 'sys_user', id: await desks.user('ada.byrne') }
        assert.equal((await desks.choose('agent.two', String(call['callId']), body)).status, 404)
    })
})
