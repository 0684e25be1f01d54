import assert from 'node:assert/strict'
import { openDesk, type Desk, type DeskCall } from './records-desk.ts'

describe('A number that the caller keyed in', () => {
    let desk: Desk
    before(async () => {
        desk = await openDesk()
    })
    after(() => desk.close())

    async function openIncident(): Promise<Record<string, string>> {
        const id = await desk.trunkline.insert('incident', { short_description: 'VPN' })
        return desk.trunkline.row('incident', `sys_id=${id}`)
    }

    it('links its record while the call still waits, whatever the attribute’s capitals', async () => {
        const incident = await openIncident()
        const call = await desk.create({ attributes: { INCIDENTNUMBER: (incident['number'] ?? '').toLowerCase() } })
        desk.work()
        assert.deepEqual(ids(await desk.linked(call)), [incident['sys_id']])
    })

    it('may be digits alone, and several', async () => {
        const [one, other] = [await openIncident(), await openIncident()]
        const digits = [one, other].map((incident) => (incident['number'] ?? '').replace(/^INC0*/, ''))
        const call = await desk.create({ attributes: { incidentNumber: digits.join(', ') } })
        desk.work()
        assert.deepEqual(ids(await desk.linked(call)).sort(), [one['sys_id'], other['sys_id']].sort())
    })

    it('links a case', async () => {
        const [found] = await desk.trunkline.rows('sn_customerservice_case', 'short_descriptionLIKEInvoice')
        const call = await desk.createForCustomers({ attributes: { caseNumber: found?.['number'] } })
        desk.work()
        assert.deepEqual(ids(await desk.linked(call)), [found?.['sys_id']])
    })

    it('that no record has links nothing, and says so', async () => {
        const call = await desk.create({ attributes: { caseNumber: 'CS9999999' } })
        desk.work()
        assert.deepEqual(await desk.linked(call), [])
        const command = await desk.trunkline.row('x_tkl_voice_command', `call=${call.id}`)
        assert.deepEqual(
            [command['state'], command['decision']],
            ['dropped', 'There is no one task with the number CS9999999']
        )
    })

    it('is what the call is about: no other record is made', async () => {
        await desk.itsm.change({ on_answer: 'create' })
        const incident = await openIncident()
        const call = await desk.create({ attributes: { incidentNumber: incident['number'] } })
        await desk.step(call, 'answer')
        desk.work()
        assert.deepEqual(ids(await desk.linked(call)), [incident['sys_id']])
        await desk.itsm.change({ on_answer: 'suggest' })
    })
})

describe('Work notes of a call', () => {
    let desk: Desk
    before(async () => {
        desk = await openDesk()
    })
    after(() => desk.close())

    async function incident(): Promise<string> {
        return desk.trunkline.insert('incident', { short_description: 'VPN' })
    }

    async function callAbout(task: string): Promise<Awaited<ReturnType<Desk['create']>>> {
        const number = (await desk.trunkline.row('incident', `sys_id=${task}`))['number']
        return desk.create({ attributes: { incidentNumber: number } })
    }

    it('are one line when it is answered and one when it is over, on the record it is about', async () => {
        const task = await incident()
        const call = await callAbout(task)
        desk.work()
        assert.deepEqual(desk.notes(task), [])
        await desk.step(call, 'answer')
        desk.work()
        assert.deepEqual(desk.notes(task), [
            `Call ${call.number}: answered by Agnes One (inbound, queue Service desk).`,
        ])
        desk.pass(192000)
        await desk.step(call, 'release')
        desk.work()
        const [, end, ...more] = desk.notes(task)
        assert.match(
            end ?? '',
            new RegExp(`^Call ${call.number}: over after 3 min 1[23] s, answered, agent Agnes One$`)
        )
        assert.deepEqual(more, [])
    })

    it('are not repeated, whatever is', async () => {
        const task = await incident()
        const call = await callAbout(task)
        for (let time = 0; time < 2; time++) {
            for (const step of ['answer', 'release'] as const) {
                await desk.step(call, step)
                desk.work()
                desk.work()
            }
        }
        desk.pass(600000)
        desk.trunkline.instance.runJob('Trunkline: verify quiet calls')
        desk.work()
        assert.equal(desk.notes(task).length, 2)
    })

    it('go to a record that a person links by hand, too', async () => {
        const task = await incident()
        const call = await desk.create()
        await desk.step(call, 'answer')
        await desk.trunkline.insert('interaction_related_record', {
            interaction: call.interaction,
            document_table: 'incident',
            document_id: task,
        })
        desk.work()
        assert.equal(desk.notes(task).length, 1)
        desk.pass(2000)
        await desk.step(call, 'release')
        desk.work()
        assert.equal(desk.notes(task).length, 2)
    })

    it('tell only the end to a record that was linked afterwards', async () => {
        const task = await incident()
        const call = await desk.create()
        await desk.step(call, 'answer')
        await desk.step(call, 'release')
        desk.pass(5000)
        await desk.trunkline.insert('interaction_related_record', {
            interaction: call.interaction,
            document_table: 'incident',
            document_id: task,
        })
        desk.work()
        assert.deepEqual(
            desk.notes(task).map((note) => note.split(' ')[2]),
            ['over']
        )
    })

    it('are written as the account chooses', async () => {
        for (const [choice, count] of [
            ['none', 0],
            ['start', 1],
            ['end', 1],
            ['both', 2],
        ] as const) {
            await desk.itsm.change({ work_notes: choice })
            const task = await incident()
            const call = await callAbout(task)
            await desk.step(call, 'answer')
            desk.work()
            desk.pass(2000)
            await desk.step(call, 'release')
            desk.work()
            assert.equal(desk.notes(task).length, count, choice)
        }
    })

    it('cost a call nothing that is about no record', async () => {
        const call = await desk.create()
        await desk.step(call, 'answer')
        await desk.step(call, 'release')
        const row = await desk.trunkline.row('x_tkl_voice_call', `sys_id=${call.id}`)
        assert.deepEqual([row['effects'], row['effects_due']], ['', ''])
        assert.deepEqual(await desk.trunkline.rows('sysevent', `name=x_tkl_voice.command.wanted^parm1=${call.id}`), [])
    })
})

describe('Two calls that turn out to be one', () => {
    it('have the records of both at the Interaction that goes on, and no third', async () => {
        const desk = await openDesk()
        await desk.itsm.change({ on_answer: 'create' })
        const [first, second] = [await desk.create(), await desk.create()]
        for (const call of [first, second]) await desk.step(call, 'answer')
        desk.work()
        const made = [...ids(await desk.linked(first)), ...ids(await desk.linked(second))]
        assert.equal(made.length, 2)
        await desk.step(second, 'release', { masterId: first.contact })
        desk.work()
        assert.deepEqual(ids(await desk.linked(first)).sort(), made.sort())
        await desk.close()
    })
})

describe('A caller who becomes known after the record was made', () => {
    it('is whom it is for, unless somebody has said otherwise', async () => {
        const desk = await openDesk()
        await desk.itsm.change({ on_answer: 'create' })
        const ada = await desk.person('sys_user', 'ada.byrne')
        const ben = await desk.person('sys_user', 'ben.okafor')
        const [open, said] = [await desk.create({ ani: '2125550999' }), await desk.create({ ani: '2125550998' })]
        for (const call of [open, said]) await desk.step(call, 'answer')
        desk.work()
        const [mine] = await desk.linked(said)
        await desk.trunkline.change('incident', mine?.['sys_id'] ?? '', { caller_id: ben })
        for (const call of [open, said]) {
            const reply = await desk.as('agent.one').request(`/api/x_tkl_voice/v1/panel/calls/${call.id}/caller`, {
                method: 'PUT',
                body: { table: 'sys_user', id: ada },
            })
            assert.equal(reply.status, 200, reply.text)
        }
        desk.work()
        assert.equal((await desk.linked(open))[0]?.['caller_id'], ada)
        assert.equal((await desk.linked(said))[0]?.['caller_id'], ben)
        await desk.close()
    })
})

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
})

function ids(tasks: readonly Record<string, string>[]): string[] {
    return tasks.map((task) => task['sys_id'] ?? '')
}
