import assert from 'node:assert/strict'
import { openDesk, type Desk, type DeskCall } from './records-desk.ts'

describe('The caller of two calls that turn out to be one', () => {
    let desk: Desk
    let ada: string
    let ben: string
    before(async () => {
        desk = await openDesk()
        ada = await desk.person('sys_user', 'ada.byrne')
        ben = await desk.person('sys_user', 'ben.okafor')
    })
    after(() => desk.close())
    afterEach(() => desk.itsm.change({ on_answer: 'none' }))

    /** Two calls of a number that nobody has. */
    async function twoCalls(ani: string): Promise<readonly [DeskCall, DeskCall]> {
        return [await desk.create({ ani }), await desk.create({ ani })]
    }

    async function write(call: DeskCall, user: string): Promise<void> {
        await desk.trunkline.change('interaction', call.interaction, { opened_for: user })
        desk.work()
        desk.pass(2000)
    }

    async function join(one: DeskCall, two: DeskCall): Promise<void> {
        await desk.step(two, 'create', { masterId: one.contact, ani: '2125550872' })
        desk.work()
        desk.work()
    }

    async function openedFor(call: DeskCall): Promise<string | undefined> {
        return (await desk.trunkline.row('interaction', `sys_id=${call.interaction}`))['opened_for']
    }

    const link = (call: DeskCall, id: string): Promise<string> =>
        desk.trunkline.insert('interaction_related_record', {
            interaction: call.interaction,
            document_table: 'incident',
            document_id: id,
        })

    const wordsOf = async (call: DeskCall): Promise<number> =>
        (await desk.trunkline.rows('x_tkl_voice_event', `type=caller.chosen^call=${call.id}`)).length

    it('is whom a person wrote into the Interaction that goes on, and the record is for them', async () => {
        await desk.itsm.change({ on_answer: 'create' })
        const [one, two] = await twoCalls('2125550872')
        await write(one, ada)
        await write(two, ben)
        await join(one, two)
        await desk.step(two, 'answer')
        desk.work()
        const row = await desk.trunkline.row('x_tkl_voice_call', `sys_id=${one.id}`)
        assert.deepEqual([row['caller'], await openedFor(one)], [ada, ada])
        assert.deepEqual(
            (await desk.linked(one)).map((task) => task['caller_id']),
            [ada]
        )
    })

    it('is nobody by what a person wrote into the Interaction that does not go on', async () => {
        const [one, two] = await twoCalls('2125550874')
        await write(two, ben)
        await join(one, two)
        assert.equal(await openedFor(one), '')
    })

    it('is named by a record once, also where a person emptied the other Interaction', async () => {
        const [one, two] = await twoCalls('2125550883')
        await write(two, ben)
        await write(two, '')
        await join(one, two)
        await link(one, await desk.trunkline.insert('incident', { caller_id: ada }))
        desk.work()
        assert.equal(await openedFor(one), ada)
        const words = await wordsOf(one)
        for (const title of ['Printer', 'Screen']) {
            await link(one, await desk.trunkline.insert('incident', { short_description: title }))
            desk.work()
        }
        assert.equal(await wordsOf(one), words)
    })

    it('is named by a record of either for as long as it is linked to the Interaction that goes on', async () => {
        const [one, two] = await twoCalls('2125550884')
        await link(two, await desk.trunkline.insert('incident', { caller_id: ada }))
        desk.work()
        await join(one, two)
        assert.equal(await openedFor(one), ada)
        const [adopted, ...more] = await desk.trunkline.rows(
            'interaction_related_record',
            `interaction=${one.interaction}`
        )
        assert.equal(more.length, 0)
        const path = `/api/now/table/interaction_related_record/${adopted?.['sys_id'] ?? ''}`
        assert.equal((await desk.trunkline.admin.request(path, { method: 'DELETE' })).status, 204)
        desk.work()
        desk.work()
        assert.equal(await openedFor(one), '')
    })
})
