import assert from 'node:assert/strict'
import { callersOf, desksOf, type Desks } from './desks.ts'
import { replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('An agent who says who the caller is', () => {
    let trunkline: Trunkline
    let desks: Desks
    before(async () => {
        trunkline = await startTrunkline({ background: false })
        desks = desksOf(trunkline)
    })
    after(() => trunkline.close())

    const SHARED = '2125550187'

    async function chosenEvents(contact: string): Promise<number> {
        return (await trunkline.rows('x_tkl_voice_event', `contact=${contact}^type=caller.chosen`)).length
    }

    it('is shown those who may be, best first, with reasons', async () => {
        const call = await desks.callIt(desks.newContact(), SHARED)
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
        const contact = desks.newContact()
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
        assert.deepEqual(await desks.linked(call['interactionId']), [frank, '', '', ''])
        const next = await desks.callIt(desks.newContact(), SHARED)
        assert.deepEqual([next['callerId'], next['callerConfidence'], next['candidates']], [frank, 100, 2])
    })

    it('may say it twice: it is one choice', async () => {
        const contact = desks.newContact()
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
        const contact = desks.newContact()
        const call = await desks.callIt(contact, '6465550112')
        const [ada, ben] = [await desks.user('ada.byrne'), await desks.user('ben.okafor')]
        for (const id of [ada, ben, ada]) {
            const reply = await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id })
            assert.equal(replyOf(reply)['callerId'], id)
        }
        assert.equal(await chosenEvents(contact), 3)
        assert.deepEqual(await desks.linked(call['interactionId']), [ada, '', '', ''])
        assert.equal((await trunkline.row('x_tkl_voice_caller_choice', 'number=+16465550112'))['record'], ada)
        trunkline.instance.runPending()
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', `contact=${contact}^type=person.changed`), [])
    })

    it('says that it is none of them: nobody is linked, nor next time', async () => {
        const call = await desks.callIt(desks.newContact(), '3125550134')
        assert.notEqual(call['callerId'], '')
        const reply = await desks.choose('agent.one', String(call['callId']), { none: true })
        assert.deepEqual([reply.status, replyOf(reply)['callerId']], [200, ''])
        assert.deepEqual(await desks.linked(call['interactionId']), ['', '', '', ''])
        const next = await desks.callIt(desks.newContact(), '3125550134')
        assert.deepEqual([next['callerId'], next['candidates'], next['callerConfidence']], ['', 1, 0])
    })

    it('says for this call only that it is none of them, where they were not shown everybody', async () => {
        const call = await desks.callIt(desks.newContact(), '+33199001234', 'agent.three')
        const { hidden } = callersOf(await desks.caller('agent.three', String(call['callId'])))
        assert.equal(hidden, 1)
        const reply = await desks.choose('agent.three', String(call['callId']), { none: true })
        assert.equal(reply.status, 200, reply.text)
        assert.equal((await desks.linked(call['interactionId']))[0], '')
        const next = await desks.callIt(desks.newContact(), '+33199001234')
        assert.equal(next['callerName'], 'Chloé Martin')
    })

    it('has said it of their own part, which keeps it when the call is parted', async () => {
        const [one, other] = [desks.newContact(), desks.newContact()]
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

    it('may have the call open under a row that became part of another', async () => {
        const [one, other] = [desks.newContact(), desks.newContact()]
        const ben = await desks.user('ben.okafor')
        await desks.callIt(one, '+33199001238')
        await desks.callIt(other, '+33199001239')
        const told = { contactId: other, masterId: one, eventId: `${other}-hold` }
        assert.equal((await trunkline.step('hold', told)).status, 200)
        const rows = await trunkline.rows('x_tkl_voice_call', `opened_asIN${one},${other}`)
        const [part] = rows.filter((row) => row['merged_into'] !== '')
        const [whole] = rows.filter((row) => row['merged_into'] === '')
        assert.ok(part && whole)
        const body = { table: 'sys_user', id: ben }
        const reply = await desks.choose('agent.one', part['sys_id'] ?? '', body)
        assert.equal(reply.status, 200, reply.text)
        assert.deepEqual(
            [replyOf(reply)['callId'], replyOf(reply)['callerId'], await desks.linked(whole['interaction'])],
            [whole['sys_id'], ben, [ben, '', '', '']]
        )
    })

    it('links a contact who was chosen as a user as the contact they are', async () => {
        const contact = await trunkline.row('customer_contact', 'name=Priya Nair')
        const call = await desks.callIt(desks.newContact(), '+442079460735')
        const body = { table: 'sys_user', id: contact['sys_id'] }
        const reply = await desks.choose('agent.one', String(call['callId']), body)
        assert.equal(replyOf(reply)['callerTable'], 'customer_contact')
        assert.deepEqual(await desks.linked(call['interactionId']), [
            contact['sys_id'],
            contact['sys_id'],
            '',
            contact['account'],
        ])
    })
})
