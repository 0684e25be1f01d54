import assert from 'node:assert/strict'
import { openDesk, type Desk, type DeskCall } from './records-desk.ts'
import { replyOf } from './trunkline.ts'

describe('A record that says whom it is for', () => {
    let desk: Desk
    before(async () => {
        desk = await openDesk()
    })
    after(() => desk.close())

    /** opened_for, contact, consumer and account of the Interaction. */
    async function people(call: DeskCall): Promise<(string | undefined)[]> {
        const row = await desk.trunkline.row('interaction', `sys_id=${call.interaction}`)
        return [row['opened_for'], row['contact'], row['consumer'], row['account']]
    }

    const linkByHand = (call: DeskCall, table: string, id: string): Promise<string> =>
        desk.trunkline.insert('interaction_related_record', {
            interaction: call.interaction,
            document_table: table,
            document_id: id,
        })

    async function caseOf(values: Readonly<Record<string, string>>): Promise<string> {
        return desk.trunkline.insert('sn_customerservice_case', { short_description: 'Invoice', ...values })
    }

    async function numberOf(id: string): Promise<string> {
        return (await desk.trunkline.row('task', `sys_id=${id}`))['number'] ?? ''
    }

    it('makes its contact and account those of the Interaction where nobody knows the caller', async () => {
        const priya = await desk.person('customer_contact', 'priya.nair')
        const company = await desk.person('customer_account', 'Harbour & Vale')
        const id = await caseOf({ contact: priya, account: company })
        const keyed = await desk.createForCustomers({
            clid: '07700 900999',
            attributes: { caseNumber: await numberOf(id) },
        })
        const byHand = await desk.createForCustomers({ clid: '07700 900998' })
        await linkByHand(byHand, 'sn_customerservice_case', id)
        desk.work()
        for (const call of [keyed, byHand]) assert.deepEqual(await people(call), [priya, priya, '', company])
        const remembered = await desk.trunkline.rows('x_tkl_voice_caller_choice')
        assert.deepEqual(remembered, [], 'no agent has chosen')
    })

    it('makes its consumer that of the Interaction', async () => {
        const isla = await desk.person('csm_consumer', 'Isla Grant')
        const call = await desk.createForCustomers({ clid: '07700 900997' })
        await linkByHand(call, 'sn_customerservice_case', await caseOf({ consumer: isla }))
        desk.work()
        assert.deepEqual(await people(call), ['', '', isla, ''])
    })

    it('says which contact of a company calls from its switchboard', async () => {
        const owen = await desk.person('customer_contact', 'owen.price')
        const company = await desk.person('customer_account', 'Harbour & Vale')
        const call = await desk.createForCustomers({ clid: '020 7946 0100' })
        assert.deepEqual(await people(call), ['', '', '', company])
        await linkByHand(call, 'sn_customerservice_case', await caseOf({ contact: owen, account: company }))
        desk.work()
        assert.deepEqual(await people(call), [owen, owen, '', company])
    })

    it('says nothing against a caller who was found, whom an agent chose, or whom a person wrote', async () => {
        const samir = await desk.person('customer_contact', 'samir.haddad')
        const [isla, noah] = [
            await desk.person('csm_consumer', 'Isla Grant'),
            await desk.person('sys_user', 'noah.field'),
        ]
        const id = await caseOf({ contact: samir })
        const found = await desk.createForCustomers({
            clid: '07700 900144',
            attributes: { caseNumber: await numberOf(id) },
        })
        const chosen = await desk.create({ ani: '2125550996' })
        await desk.step(chosen, 'answer')
        await desk.choose(chosen, 'csm_consumer', isla)
        const written = await desk.create({ ani: '2125550995' })
        await desk.trunkline.change('interaction', written.interaction, { opened_for: noah })
        for (const call of [chosen, written]) await linkByHand(call, 'sn_customerservice_case', id)
        desk.work()
        assert.deepEqual((await people(found))[2], isla)
        assert.deepEqual((await people(chosen)).slice(1), ['', isla, ''])
        assert.deepEqual(await people(written), [noah, '', '', ''])
    })

    it('gives way to whom an agent chooses later, and to whom a person writes', async () => {
        const [ada, ben] = [await desk.person('sys_user', 'ada.byrne'), await desk.person('sys_user', 'ben.okafor')]
        const id = await desk.trunkline.insert('incident', { short_description: 'VPN', caller_id: ada })
        const [chosen, written] = [await desk.create({ ani: '2125550994' }), await desk.create({ ani: '2125550993' })]
        for (const call of [chosen, written]) {
            await desk.step(call, 'answer')
            await linkByHand(call, 'incident', id)
        }
        desk.work()
        for (const call of [chosen, written]) assert.equal((await people(call))[0], ada)
        await desk.choose(chosen, 'sys_user', ben)
        await desk.trunkline.change('interaction', written.interaction, { opened_for: ben })
        for (const call of [chosen, written]) await desk.step(call, 'release')
        desk.work()
        for (const call of [chosen, written]) assert.equal((await people(call))[0], ben)
    })

    it('says so for as long as it is linked, and again when it is linked again', async () => {
        const [priya, samir] = [
            await desk.person('customer_contact', 'priya.nair'),
            await desk.person('customer_contact', 'samir.haddad'),
        ]
        const [wrong, right] = [await caseOf({ contact: priya }), await caseOf({ contact: samir })]
        const call = await desk.createForCustomers({
            clid: '07700 900992',
            attributes: { caseNumber: await numberOf(wrong) },
        })
        const change = async (act: 'link' | 'unlink', id: string): Promise<void> => {
            const path = `/api/x_tkl_voice/v1/panel/calls/${call.id}/records`
            const reply = await desk.trunkline.admin.post(path, { [act]: { table: 'sn_customerservice_case', id } })
            assert.equal(reply.status, 200, reply.text)
            desk.work()
        }
        desk.work()
        assert.equal((await people(call))[1], priya)
        await change('unlink', wrong)
        assert.deepEqual(await people(call), ['', '', '', ''])
        await change('link', right)
        assert.equal((await people(call))[1], samir)
        await change('unlink', right)
        await change('link', wrong)
        assert.equal((await people(call))[1], priya)
    })

    it('says so no longer either where the record that the app made was filled by its word', async () => {
        await desk.itsm.change({ on_answer: 'create' })
        const ada = await desk.person('sys_user', 'ada.byrne')
        const call = await desk.create({ ani: '2125550881' })
        await desk.step(call, 'answer')
        desk.work()
        const [made] = await desk.linked(call)
        const link = await linkByHand(call, 'incident', await desk.trunkline.insert('incident', { caller_id: ada }))
        desk.work()
        desk.work()
        const ofMade = async (): Promise<string | undefined> =>
            (await desk.trunkline.row('incident', `sys_id=${made?.['sys_id'] ?? ''}`))['caller_id']
        assert.deepEqual([(await people(call))[0], await ofMade()], [ada, ada])
        const path = `/api/now/table/interaction_related_record/${link}`
        assert.equal((await desk.trunkline.admin.request(path, { method: 'DELETE' })).status, 204)
        desk.work()
        desk.work()
        assert.deepEqual([(await people(call))[0], await ofMade()], ['', ''])
        await desk.itsm.change({ on_answer: 'none' })
    })

    it('says so no longer when a person removes the link in the list', async () => {
        const call = await desk.create({ ani: '2125550992' })
        const ada = await desk.person('sys_user', 'ada.byrne')
        const id = await desk.trunkline.insert('incident', { short_description: 'VPN', caller_id: ada })
        const link = await linkByHand(call, 'incident', id)
        desk.work()
        assert.equal((await people(call))[0], ada)
        const removed = await desk.trunkline.admin.request(`/api/now/table/interaction_related_record/${link}`, {
            method: 'DELETE',
        })
        assert.equal(removed.status, 204)
        desk.work()
        assert.equal((await people(call))[0], '')
    })

    it('says which of several it is who have the number, and nothing for somebody else', async () => {
        const kim = { name: 'Kim Vale', first_name: 'Kim', last_name: 'Vale', mobile_phone: '+447700900991' }
        const [one, other] = [
            await desk.trunkline.insert('csm_consumer', kim),
            await desk.trunkline.insert('csm_consumer', { ...kim, name: 'Lee Vale', first_name: 'Lee' }),
        ]
        desk.work()
        const stranger = await caseOf({ contact: await desk.person('customer_contact', 'samir.haddad') })
        const byStranger = await desk.createForCustomers({
            clid: '07700 900991',
            attributes: { caseNumber: await numberOf(stranger) },
        })
        const byOne = await desk.createForCustomers({
            clid: '07700 900991',
            attributes: { caseNumber: await numberOf(await caseOf({ consumer: other })) },
        })
        desk.work()
        assert.deepEqual(await people(byStranger), ['', '', '', ''])
        assert.deepEqual(await people(byOne), ['', '', other, ''])
        assert.notEqual(one, other)
    })

    it('is told as the reason, with less confidence than a phone of their own', async () => {
        const ada = await desk.person('sys_user', 'ada.byrne')
        const call = await desk.create({ ani: '2125550991' })
        await desk.step(call, 'answer')
        await linkByHand(call, 'incident', await desk.trunkline.insert('incident', { caller_id: ada }))
        desk.work()
        const reply = await desk.as('agent.one').get(`/api/x_tkl_voice/v1/panel/calls/${call.id}/caller`)
        const { callerId, callerConfidence, candidates } = replyOf(reply)
        assert.deepEqual([callerId, callerConfidence], [ada, 60])
        assert.match(JSON.stringify(candidates), /a linked record is for them/)
    })
})
