import assert from 'node:assert/strict'
import { changed, openDesk, shown, type Desk, type DeskCall } from './records-desk.ts'
import { errorOf } from './trunkline.ts'

describe('Records at the panel', () => {
    let desk: Desk
    before(async () => {
        desk = await openDesk()
        await desk.trunkline.insert('x_tkl_voice_agent', {
            account: desk.itsm.id,
            external_id: '30003',
            origin: 'mapped',
            user: await desk.person('sys_user', 'agent.three'),
        })
    })
    after(() => desk.close())

    /** A call that agents have a part in. */
    async function answered(body = {}, agent = '30001'): Promise<DeskCall> {
        const call = await desk.create(body)
        await desk.step(call, 'answer', { agentId: agent })
        return call
    }

    /** A user of the test's own, with these roles only. */
    async function withRoles(user: string, roles: readonly string[]): Promise<void> {
        const text = `
            var user = new GlideRecord('sys_user');
            user.initialize();
            user.setValue('user_name', '${user}');
            user.getElement('user_password').setDisplayValue('agent');
            var id = user.insert();
            ${JSON.stringify(roles)}.forEach(function (name) {
                var role = new GlideRecord('sys_user_role');
                if (!role.get('name', name)) throw new Error('no role ' + name);
                var member = new GlideRecord('sys_user_has_role');
                member.initialize();
                member.setValue('user', id);
                member.setValue('role', role.getUniqueValue());
                member.insert();
            });
        `
        desk.trunkline.script(text)
        assert.notEqual(await desk.person('sys_user', user), '')
    }

    const incident = (values = {}): Promise<string> =>
        desk.trunkline.insert('incident', { short_description: 'VPN', ...values })

    it('are the linked ones, the caller’s open ones, and a suggestion', async () => {
        const call = await answered()
        const { linked, open, suggestion } = shown(await desk.records(call))
        assert.deepEqual(linked, [])
        assert.ok(open.some((task) => task.table === 'incident' && task.shortDescription.startsWith('VPN')))
        assert.ok(!open.some((task) => task.shortDescription === 'Docking station not found'), 'closed')
        assert.equal(suggestion?.table, 'incident')
        assert.equal(suggestion.values['caller_id'], await desk.person('sys_user', 'ada.byrne'))
        assert.equal(suggestion.values['contact_type'], 'phone')
        assert.deepEqual(await desk.linked(call), [], 'nothing is created')
    })

    it('are those of a contact for the account of cases, and those of a company for the company', async () => {
        const call = await desk.createForCustomers()
        const admin = shown(
            await desk.trunkline.admin.get(`/api/x_tkl_voice/v1/panel/calls/${call.id}/records`).then((reply) => reply)
        )
        assert.deepEqual(
            admin.open.map((task) => task.shortDescription),
            ['Invoice shows the wrong address']
        )
        assert.equal(admin.suggestion?.table, 'sn_customerservice_case')
    })

    it('are neither linked to nor made for a call whose Interaction a person deleted', async () => {
        const [call, id] = [await answered(), await incident()]
        const removed = await desk.trunkline.admin.request(`/api/now/table/interaction/${call.interaction}`, {
            method: 'DELETE',
        })
        assert.equal(removed.status, 204)
        for (const body of [{ link: { table: 'incident', id } }, { create: {} }]) {
            const reply = await desk.change(call, body)
            assert.deepEqual([reply.status, errorOf(reply).message], [409, 'The call has no Interaction'])
        }
        assert.deepEqual(await desk.trunkline.rows('interaction_related_record', 'interactionISEMPTY'), [])
    })

    it('are linked once', async () => {
        const [call, id] = [await answered(), await incident()]
        const link = { link: { table: 'incident', id } }
        assert.deepEqual(
            [changed(await desk.change(call, link)).status, changed(await desk.change(call, link)).status],
            ['linked', 'duplicate']
        )
        const { linked, suggestion } = shown(await desk.records(call))
        assert.deepEqual([linked.map((task) => task.id), suggestion], [[id], null])
        desk.work()
        assert.equal(desk.notes(id).length, 1)
    })

    it('are created once a call, with what the agent says of them', async () => {
        const call = await answered()
        const first = await desk.change(call, {
            create: { shortDescription: 'Printer on fire', description: 'Room 4' },
        })
        assert.equal(first.status, 201, first.text)
        const second = await desk.change(call, { create: { table: 'sc_request' } })
        assert.deepEqual(
            [second.status, changed(second).status, changed(second).record.id],
            [200, 'duplicate', changed(first).record.id]
        )
        const [made, ...more] = await desk.linked(call)
        assert.equal(more.length, 0)
        assert.deepEqual(
            [made?.['short_description'], made?.['description'], made?.['caller_id'], made?.['opened_by']],
            [
                'Printer on fire',
                'Room 4',
                await desk.person('sys_user', 'ada.byrne'),
                await desk.person('sys_user', 'agent.one'),
            ]
        )
    })

    it('are the same that the account makes on answer', async () => {
        await desk.itsm.change({ on_answer: 'create' })
        const [before, after] = [await answered(), await answered()]
        const made = changed(await desk.change(before, { create: {} })).record.id
        desk.work()
        assert.deepEqual(
            (await desk.linked(before)).map((task) => task['sys_id']),
            [made]
        )
        const again = changed(await desk.change(after, { create: {} }))
        assert.deepEqual(
            [again.status, (await desk.linked(after)).map((task) => task['sys_id'])],
            ['duplicate', [again.record.id]]
        )
        await desk.itsm.change({ on_answer: 'suggest' })
    })

    it('are unlinked by who may delete links', async () => {
        const [call, id] = [await answered(), await incident()]
        await desk.change(call, { link: { table: 'incident', id } })
        const unlink = { unlink: { table: 'incident', id } }
        await withRoles('desk.plain', ['x_tkl_voice.supervisor', 'itil'])
        assert.equal((await desk.change(call, unlink, 'desk.plain')).status, 403)
        assert.equal((await desk.linked(call)).length, 1)
        assert.equal(changed(await desk.change(call, unlink)).status, 'unlinked')
        assert.deepEqual(await desk.linked(call), [])
        assert.equal((await desk.change(call, unlink)).status, 404)
    })

    it('tell who may not read the caller nothing of them, and make a record that names nobody', async () => {
        const noah = await desk.person('csm_consumer', 'Noah Field')
        await desk.trunkline.insert('sn_customerservice_case', { consumer: noah, short_description: 'Broken lamp' })
        await withRoles('desk.cases', ['x_tkl_voice.supervisor', 'interaction_agent', 'sn_customerservice_agent'])
        const call = await desk.createForCustomers({ clid: '01632 960177' })
        const seen = await desk.records(call, 'desk.cases')
        const { open, callerHidden, suggestion } = shown(seen)
        assert.deepEqual([open, callerHidden, suggestion?.table], [[], true, 'sn_customerservice_case'])
        for (const column of ['contact', 'consumer', 'account']) assert.equal(suggestion?.values[column], undefined)
        const made = await desk.change(call, { create: {} }, 'desk.cases')
        assert.equal(made.status, 201, made.text)
        desk.work()
        for (const text of [seen.text, made.text]) assert.doesNotMatch(text, /Noah|Field/)
        for (const text of [seen.text, made.text]) assert.ok(!text.includes(noah))
        const [record] = await desk.linked(call)
        assert.deepEqual([record?.['short_description'], record?.['consumer']], ['Phone call', ''])
        await withRoles('desk.consumers', [
            'x_tkl_voice.supervisor',
            'interaction_agent',
            'sn_customerservice_agent',
            'sn_customerservice.consumer_agent',
        ])
        const own = shown(await desk.records(call, 'desk.consumers'))
        assert.deepEqual([own.callerHidden, own.open.map((task) => task.shortDescription)], [false, ['Broken lamp']])
    })

    it('follow whom an agent chooses after one was created, until somebody else says whom it is for', async () => {
        const [ben, frank] = [await desk.person('sys_user', 'ben.okafor'), await desk.person('sys_user', 'frank.weber')]
        const call = await answered()
        const id = changed(await desk.change(call, { create: {} })).record.id
        for (const user of [ben, frank]) {
            await desk.choose(call, 'sys_user', user)
            desk.work()
            assert.equal((await desk.trunkline.row('incident', `sys_id=${id}`))['caller_id'], user)
        }
        const hiro = await desk.person('sys_user', 'hiro.tanaka')
        await desk.trunkline.change('incident', id, { caller_id: hiro })
        await desk.choose(call, 'sys_user', ben)
        desk.work()
        assert.equal((await desk.trunkline.row('incident', `sys_id=${id}`))['caller_id'], hiro)
    })

    it('are refused by the name of the wrong field', async () => {
        const call = await answered()
        for (const [body, field] of [
            [{}, '"link", "create" and "unlink"'],
            [{ link: {}, create: {} }, '"link", "create" and "unlink"'],
            [{ link: 'x' }, '"link"'],
            [{ link: { id: 'x' } }, '"link.table"'],
            [{ link: { table: 'incident', id: 'x' } }, '"link.id"'],
            [{ create: { table: 'sys_user' } }, '"create.table"'],
            [{ create: { table: 'no_such_table' } }, '"create.table"'],
            [{ create: { shortDescription: 'x'.repeat(161) } }, '"create.shortDescription"'],
        ] as const) {
            const reply = await desk.change(call, body)
            assert.equal(reply.status, 400, JSON.stringify(body))
            assert.ok(errorOf(reply).detail.includes(field), errorOf(reply).detail)
        }
        const unknown = { link: { table: 'incident', id: '0123456789abcdef0123456789abcdef' } }
        assert.equal((await desk.change(call, unknown)).status, 404)
        const user = await desk.person('sys_user', 'ada.byrne')
        assert.equal((await desk.change(call, { link: { table: 'sys_user', id: user } })).status, 404)
    })

    it('are no business of an agent who may not read them, however they ask', async () => {
        const id = await incident({ caller_id: await desk.person('sys_user', 'ada.byrne') })
        const call = await answered({}, '30003')
        const own = shown(await desk.records(call, 'agent.three'))
        assert.deepEqual(own, { linked: [], open: [], callerHidden: true, suggestion: null })
        assert.equal((await desk.change(call, { link: { table: 'incident', id } }, 'agent.three')).status, 404)
        assert.equal((await desk.change(call, { create: {} }, 'agent.three')).status, 403)
        await desk.trunkline.insert('interaction_related_record', {
            interaction: call.interaction,
            document_table: 'incident',
            document_id: id,
        })
        const linked = await desk.records(call, 'agent.three')
        assert.deepEqual(shown(linked), { linked: [], open: [], callerHidden: true, suggestion: null })
        assert.ok(!linked.text.includes(id))
        assert.equal((await desk.change(call, { unlink: { table: 'incident', id } }, 'agent.three')).status, 404)
        assert.equal((await desk.linked(call)).length, 1)
    })

    it('of a call that an agent has no part in are nobody’s: there is no such call', async () => {
        const call = await answered()
        assert.equal((await desk.records(call, 'agent.two')).status, 404)
        assert.equal((await desk.change(call, { create: {} }, 'agent.two')).status, 404)
        assert.equal((await desk.records({ ...call, id: 'x' })).status, 404)
        assert.deepEqual(await desk.linked(call), [])
    })
})

describe('Links on an instance that lets no other application remove them', () => {
    it('stay, and whoever would take one away is told why', async () => {
        const desk = await openDesk({ baseAccess: { interaction_related_record: { delete: false } } })
        const call = await desk.create()
        await desk.step(call, 'answer')
        const id = await desk.trunkline.insert('incident', { short_description: 'VPN' })
        await desk.change(call, { link: { table: 'incident', id } })
        assert.equal((await desk.change(call, { unlink: { table: 'incident', id } })).status, 409)
        assert.equal((await desk.linked(call)).length, 1)
        await desk.close()
    })
})
