import assert from 'node:assert/strict'
import { openDesk, type Desk } from './records-desk.ts'

describe('An account that creates a record when a call is answered', function () {
    this.timeout(30000)
    let desk: Desk
    before(async () => {
        desk = await openDesk()
        await desk.itsm.change({ on_answer: 'create' })
        await desk.csm.change({ on_answer: 'create' })
    })
    after(() => desk.close())

    it('makes an incident of the caller, for nobody in particular, and links it to the Interaction', async () => {
        const call = await desk.create()
        desk.work()
        assert.deepEqual(await desk.linked(call), [])
        await desk.step(call, 'answer')
        desk.work()
        const [incident, ...more] = await desk.linked(call)
        assert.equal(more.length, 0)
        assert.equal(incident?.['sys_class_name'], 'incident')
        assert.equal(incident['caller_id'], await desk.person('sys_user', 'ada.byrne'))
        assert.equal(incident['short_description'], 'Phone call from Ada Byrne (Service desk)')
        assert.equal(incident['contact_type'], 'phone')
        assert.equal(incident['assigned_to'], '')
        assert.match(incident['number'] ?? '', /^INC\d+$/)
    })

    it('makes a case of a contact with their company', async () => {
        const call = await desk.createForCustomers()
        answerForCustomers(desk, call.contact)
        desk.work()
        const [made, ...more] = await desk.linked(call)
        assert.equal(more.length, 0)
        assert.equal(made?.['sys_class_name'], 'sn_customerservice_case')
        assert.equal(made['contact'], await desk.person('customer_contact', 'priya.nair'))
        assert.equal(made['account'], await desk.person('customer_account', 'Harbour & Vale'))
        assert.equal(made['consumer'], '')
    })

    it('makes a case of a consumer', async () => {
        const call = await desk.createForCustomers({ clid: '07700 900144' })
        answerForCustomers(desk, call.contact)
        desk.work()
        const [made] = await desk.linked(call)
        assert.equal(made?.['consumer'], await desk.person('csm_consumer', 'Isla Grant'))
        assert.deepEqual([made['contact'], made['account']], ['', ''])
    })

    it('makes one without a caller of a number that nobody has', async () => {
        const call = await desk.create({ ani: '2125550999' })
        await desk.step(call, 'answer')
        desk.work()
        const [incident] = await desk.linked(call)
        assert.equal(incident?.['caller_id'], '')
        assert.equal(incident['short_description'], 'Phone call from an unknown caller (Service desk)')
    })

    it('makes nothing more, whatever is repeated', async () => {
        const before = (await desk.trunkline.rows('incident')).length
        const call = await desk.create()
        await desk.step(call, 'answer')
        desk.work()
        for (const step of ['create', 'answer', 'release', 'answer', 'release'] as const) {
            await desk.step(
                call,
                step,
                step === 'create' ? { ani: '4155552671', skill: '77', skillName: 'Service desk' } : {}
            )
            desk.work()
        }
        desk.pass(600000)
        desk.trunkline.instance.runJob('Trunkline: verify quiet calls')
        desk.work()
        assert.equal((await desk.linked(call)).length, 1)
        assert.equal((await desk.trunkline.rows('incident')).length, before + 1)
    })

    it('does not make again what a person deleted, nor link again what a person removed', async () => {
        const { instance } = desk.trunkline
        const [deleted, parted] = [await desk.create(), await desk.create()]
        for (const call of [deleted, parted]) await desk.step(call, 'answer')
        desk.work()
        const [incident] = await desk.linked(deleted)
        await desk.trunkline.admin.request(`/api/now/table/incident/${incident?.['sys_id'] ?? ''}`, {
            method: 'DELETE',
        })
        const [link] = await desk.trunkline.rows('interaction_related_record', `interaction=${parted.interaction}`)
        await desk.trunkline.admin.request(`/api/now/table/interaction_related_record/${link?.['sys_id'] ?? ''}`, {
            method: 'DELETE',
        })
        for (const call of [deleted, parted]) await desk.step(call, 'release')
        desk.work()
        desk.pass(600000)
        instance.runJob('Trunkline: verify quiet calls')
        desk.work()
        assert.equal(instance.rows.get('incident', incident?.['sys_id'] ?? ''), undefined)
        assert.deepEqual(await desk.linked(parted), [])
    })

    it('makes nothing of a call that nobody answered', async () => {
        const call = await desk.create()
        await desk.step(call, 'release')
        desk.work()
        assert.deepEqual(await desk.linked(call), [])
    })

    it('says why where its table is not on the instance, after it has tried long enough', async () => {
        const queue = await desk.trunkline.insert('x_tkl_voice_queue_map', {
            account: desk.itsm.id,
            queue: 'odd',
            record_table: 'sn_hr_core_case',
        })
        const call = await desk.create({ skill: 'odd' })
        await desk.step(call, 'answer')
        desk.work()
        for (let tries = 0; tries < 15; tries++) {
            desk.pass(5400000)
            desk.work()
        }
        const command = await desk.trunkline.row('x_tkl_voice_command', `call=${call.id}^kind=record`)
        assert.deepEqual([command['state'], command['attempts']], ['failed', '12'])
        assert.match(command['error'] ?? '', /no table sn_hr_core_case/)
        await desk.trunkline.admin.request(`/api/now/table/x_tkl_voice_queue_map/${queue}`, { method: 'DELETE' })
    })
})

describe('A queue', function () {
    this.timeout(30000)
    let desk: Desk
    before(async () => {
        desk = await openDesk()
    })
    after(() => desk.close())

    it('creates a record where its account creates none, for its own group, in its own table', async () => {
        const group = await desk.trunkline.insert('sys_user_group', { name: 'Network' })
        await desk.trunkline.insert('x_tkl_voice_queue_map', {
            account: desk.itsm.id,
            queue: 'requests',
            on_answer: 'create',
            record_table: 'sc_request',
            assignment_group: group,
        })
        const [own, other] = [await desk.create({ skill: 'requests' }), await desk.create({ skill: 'talk' })]
        for (const call of [own, other]) await desk.step(call, 'answer')
        desk.work()
        const [request] = await desk.linked(own)
        assert.equal(request?.['sys_class_name'], 'sc_request')
        assert.equal(request['requested_for'], await desk.person('sys_user', 'ada.byrne'))
        assert.equal(request['assignment_group'], group)
        assert.equal(request['parent_interaction'], own.interaction)
        assert.deepEqual(await desk.linked(other), [])
    })

    it('creates none where its account does', async () => {
        await desk.itsm.change({ on_answer: 'create' })
        await desk.trunkline.insert('x_tkl_voice_queue_map', {
            account: desk.itsm.id,
            queue: 'quiet',
            on_answer: 'none',
        })
        const call = await desk.create({ skill: 'quiet' })
        await desk.step(call, 'answer')
        desk.work()
        assert.deepEqual(await desk.linked(call), [])
        const command = await desk.trunkline.row('x_tkl_voice_command', `call=${call.id}^kind=record`)
        assert.deepEqual([command['state'], command['decision']], ['dropped', 'The queue wants no record'])
    })
})

/** An agent answers a call of the other account. */
function answerForCustomers(desk: Desk, contact: string): void {
    const status = desk.trunkline.script(
        `
        var receive = require('./src/server/intake/receive.ts').receive;
        var account = require('./src/server/records/accounts.ts').findAccountByCode('vonage-demo');
        var event = { source: 'test', eventId: '${contact}-answer', canonicalBody: '', type: 'call.established',
            contact: '${contact}', parent: '', ownTime: undefined,
            facts: { agent: { externalId: '1544', username: '', email: '' } } };
        return receive(account, event, undefined, { now: Date.now(), latency: function () { return 0; }, rawBody: '' }).status;
        `,
        'x_tkl_voice'
    )
    assert.equal(status, 'accepted')
}
