import assert from 'node:assert/strict'
import { openDesk, shown, type Desk, type DeskCall } from './records-desk.ts'
import { resultOf } from './trunkline.ts'

describe('Whom a person writes into the Interaction', () => {
    let desk: Desk
    before(async () => {
        desk = await openDesk()
    })
    after(() => desk.close())
    afterEach(() => desk.itsm.change({ on_answer: 'none', pop_by: 'vendor', pop_target: 'interaction' }))

    const write = (call: DeskCall, values: Readonly<Record<string, string>>): Promise<unknown> =>
        desk.trunkline.change('interaction', call.interaction, values)

    async function people(call: DeskCall): Promise<(string | undefined)[]> {
        const row = await desk.trunkline.row('interaction', `sys_id=${call.interaction}`)
        return [row['opened_for'], row['contact'], row['consumer'], row['account']]
    }

    it('is whom the record is made for, and whom the panel suggests and lists', async () => {
        const ben = await desk.person('sys_user', 'ben.okafor')
        const open = await desk.trunkline.insert('incident', { short_description: 'Of Ben', caller_id: ben })
        for (const ani of ['4155552671', '2125550999']) {
            await desk.itsm.change({ on_answer: 'suggest' })
            const call = await desk.create({ ani })
            await write(call, { opened_for: ben })
            await desk.step(call, 'answer')
            const { suggestion, open: records } = shown(await desk.records(call))
            assert.equal(suggestion?.values['caller_id'], ben)
            assert.match(suggestion.values['short_description'] ?? '', /^Phone call from Ben Okafor/)
            assert.ok(records.some(({ id }) => id === open))
            await desk.itsm.change({ on_answer: 'create' })
            const other = await desk.create({ ani })
            await write(other, { opened_for: ben })
            await desk.step(other, 'answer')
            desk.work()
            assert.deepEqual(
                (await desk.linked(other)).map((task) => task['caller_id']),
                [ben]
            )
        }
    })

    it('is whom the record follows that was made before', async () => {
        await desk.itsm.change({ on_answer: 'create' })
        const ben = await desk.person('sys_user', 'ben.okafor')
        const call = await desk.create()
        await desk.step(call, 'answer')
        desk.work()
        await write(call, { opened_for: ben })
        desk.work()
        assert.equal((await desk.linked(call))[0]?.['caller_id'], ben)
        await write(call, { opened_for: '' })
        desk.work()
        assert.equal((await desk.linked(call))[0]?.['caller_id'], '')
        assert.equal((await people(call))[0], '')
    })

    it('is whom the panel opens', async () => {
        await desk.itsm.change({ pop_by: 'panel', pop_target: 'caller', pop_at: 'answer' })
        const ben = await desk.person('sys_user', 'ben.okafor')
        const call = await desk.create()
        await write(call, { opened_for: ben })
        await desk.step(call, 'answer')
        desk.work()
        const reply = await desk.as('agent.one').post(`/api/x_tkl_voice/v1/panel/calls/${call.id}/pop`, {})
        assert.match(JSON.stringify(resultOf(reply)), new RegExp(ben))
    })

    it('is not whom they wrote before, where the record of the later one cannot be read', async () => {
        const call = await desk.create({ ani: '2125550873' })
        await write(call, { opened_for: await desk.person('sys_user', 'ada.byrne') })
        desk.work()
        desk.pass(2000)
        await write(call, { opened_for: 'f'.repeat(32) })
        desk.work()
        const row = await desk.trunkline.row('x_tkl_voice_call', `sys_id=${call.id}`)
        assert.deepEqual([row['caller'], row['caller_name']], ['f'.repeat(32), ''])
    })

    it('brings the other columns with it, and leaves those that the person wrote too', async () => {
        const [priya, samir] = [
            await desk.person('customer_contact', 'priya.nair'),
            await desk.person('customer_contact', 'samir.haddad'),
        ]
        const call = await desk.createForCustomers()
        assert.equal((await people(call))[1], priya)
        await write(call, { contact: samir })
        desk.work()
        const company = (await desk.trunkline.row('customer_contact', `sys_id=${samir}`))['account']
        assert.deepEqual(await people(call), [samir, samir, '', company])
        const noah = await desk.person('sys_user', 'noah.field')
        await write(call, { opened_for: noah })
        desk.work()
        assert.deepEqual(await people(call), [noah, samir, '', company])
        const other = await desk.person('customer_account', 'Northgate Foods')
        await write(call, { account: other })
        desk.work()
        assert.deepEqual(await people(call), [noah, samir, '', other])
    })

    it('may be nobody but the company', async () => {
        const call = await desk.createForCustomers()
        const [, , , company] = await people(call)
        await write(call, { contact: '' })
        desk.work()
        assert.deepEqual(await people(call), ['', '', '', company])
    })
})
