import assert from 'node:assert/strict'
import { openDesk, type Desk } from './records-desk.ts'

describe('An account that creates a record when a call is answered', () => {
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

    it('gives the case of a company its contact, as soon as an agent has chosen them', async () => {
        const call = await desk.createForCustomers({ clid: '020 7946 0100' })
        answerForCustomers(desk, call.contact, '1545')
        desk.work()
        const company = await desk.person('customer_account', 'Harbour & Vale')
        const [made] = await desk.linked(call)
        assert.deepEqual([made?.['account'], made?.['contact']], [company, ''])
        const owen = await desk.person('customer_contact', 'owen.price')
        await desk.choose(call, 'customer_contact', owen)
        desk.work()
        const [now, ...more] = await desk.linked(call)
        assert.deepEqual([now?.['sys_id'], now?.['account'], now?.['contact']], [made?.['sys_id'], company, owen])
        assert.equal(more.length, 0)
    })

    it('makes an incident that follows whom agents choose, and is for nobody when they say it is none', async () => {
        const call = await desk.create()
        await desk.step(call, 'answer')
        desk.work()
        const ben = await desk.person('sys_user', 'ben.okafor')
        const frank = await desk.person('sys_user', 'frank.weber')
        for (const user of [ben, frank]) {
            await desk.choose(call, 'sys_user', user)
            desk.work()
            assert.equal((await desk.linked(call))[0]?.['caller_id'], user)
        }
        const path = `/api/x_tkl_voice/v1/panel/calls/${call.id}/caller`
        await desk.as('agent.one').request(path, { method: 'PUT', body: { none: true } })
        desk.work()
        assert.equal((await desk.linked(call))[0]?.['caller_id'], '')
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
            record_table: 'incident',
        })
        // Its plugin was taken away since.
        desk.trunkline.instance.rows.update('x_tkl_voice_queue_map', queue, { record_table: 'sn_hr_core_case' })
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

describe('A queue', () => {
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

describe('What cannot work as a choice of records', () => {
    let desk: Desk
    before(async () => {
        desk = await openDesk()
    })
    after(() => desk.close())

    const refusals = [
        ['queue', { queue: ' ' }],
        ['account', { account: '' }],
        ['queue', { queue: ' 77 ' }],
        ['record_table', { record_table: 'sys_user' }],
        ['record_table', { record_table: 'no_such_table' }],
    ] as const

    it('is refused of a queue, by the name of the column', async () => {
        const table = 'x_tkl_voice_queue_map'
        await desk.trunkline.insert(table, { account: desk.itsm.id, queue: '77' })
        for (const [column, values] of refusals) {
            const row = { account: desk.itsm.id, queue: '78', ...values }
            const reply = await desk.trunkline.admin.post(`/api/now/table/${table}`, row)
            assert.equal(reply.status, 403, JSON.stringify(values))
            assert.match(refusal(desk, `new GlideRecord('${table}')`, row), new RegExp(`^${column}: `))
        }
        assert.equal((await desk.trunkline.rows(table)).length, 1)
        await desk.trunkline.insert(table, { account: desk.csm.id, queue: '77' })
    })

    it('is refused of an account, and does not hold up other changes of one whose table has gone', async () => {
        const account = `(function () { var found = new GlideRecord('x_tkl_voice_account'); found.get('${desk.itsm.id}'); return found; })()`
        for (const record_table of ['sys_user', 'no_such_table']) {
            assert.match(refusal(desk, account, { record_table }), /^record_table: /)
        }
        await desk.itsm.change({ record_table: 'sc_request' })
        desk.trunkline.instance.rows.update('x_tkl_voice_account', desk.itsm.id, { record_table: 'sn_hr_core_case' })
        await desk.itsm.change({ on_answer: 'create' })
    })
})

/** What is said of a record that is refused. */
function refusal(desk: Desk, record: string, values: Readonly<Record<string, string>>): string {
    const said = desk.trunkline.script(
        `
        var record = ${record};
        var values = ${JSON.stringify(values)};
        Object.keys(values).forEach(function (column) { record.setValue(column, values[column]); });
        var taken = record.isNewRecord() || !record.isValidRecord() ? record.insert() : record.update();
        return taken === null ? String(gs.getErrorMessages()) : 'taken';
        `,
        'x_tkl_voice'
    )
    return String(said)
}

/** An agent answers a call of the other account. */
function answerForCustomers(desk: Desk, contact: string, agent = '1544'): void {
    const status = desk.trunkline.script(
        `
        var receive = require('./src/server/intake/receive.ts').receive;
        var account = require('./src/server/records/accounts.ts').findAccountByCode('vonage-demo');
        var event = { source: 'test', eventId: '${contact}-answer', canonicalBody: '', type: 'call.established',
            contact: '${contact}', parent: '', ownTime: undefined,
            facts: { agent: { externalId: '${agent}', username: '', email: '' } } };
        return receive(account, event, undefined, { now: Date.now(), latency: function () { return 0; }, rawBody: '' }).status;
        `,
        'x_tkl_voice'
    )
    assert.equal(status, 'accepted')
}
