import assert from 'node:assert/strict'
import { openDesk, type Desk } from './records-desk.ts'

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

    it('is one where its digits are grouped, and no other case is linked by a part of it', async () => {
        const number = (digits: string): Promise<string> =>
            desk.trunkline.insert('sn_customerservice_case', { number: `CS${digits}`, short_description: 'Grouped' })
        const [, , whole] = [await number('0000123'), await number('0004567'), await number('1234567')]
        for (const keyed of ['123 4567', '1 2 3 4 5 6 7', '1234567#', 'CS-1234567']) {
            const call = await desk.createForCustomers({ attributes: { caseNumber: keyed } })
            desk.work()
            assert.deepEqual(ids(await desk.linked(call)), [whole], keyed)
        }
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

function ids(tasks: readonly Record<string, string>[]): string[] {
    return tasks.map((task) => task['sys_id'] ?? '')
}
