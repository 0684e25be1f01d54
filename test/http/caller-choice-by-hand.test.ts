import assert from 'node:assert/strict'
import { desksOf, type Desks } from './desks.ts'
import { startTrunkline, type Trunkline } from './trunkline.ts'

describe('An agent’s choice of the caller', () => {
    let trunkline: Trunkline
    let desks: Desks
    before(async () => {
        trunkline = await startTrunkline({ background: false })
        desks = desksOf(trunkline)
    })
    after(() => trunkline.close())

    /** What was noticed of people: field, value and who wrote it. */
    async function handMade(contact: string): Promise<string[][]> {
        const changes = await trunkline.rows('x_tkl_voice_event', `contact=${contact}^type=person.changed`)
        return changes.map(({ facts = '' }) => {
            const { field, value, by } = JSON.parse(facts)
            return [field, value, by]
        })
    }

    it('is outdone by a person who writes another caller into the Interaction, until an agent chooses again', async () => {
        const contact = desks.newContact()
        const call = await desks.callIt(contact, '+33199001234')
        const [ada, ben] = [await desks.user('ada.byrne'), await desks.user('ben.okafor')]
        await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id: ada })
        await trunkline.change('interaction', String(call['interactionId']), { opened_for: ben })
        assert.equal((await trunkline.step('hold', { contactId: contact, eventId: `${contact}-hold` })).status, 200)
        assert.equal((await desks.linked(call['interactionId']))[0], ben)
        await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id: ada })
        assert.equal((await desks.linked(call['interactionId']))[0], ada)
        await trunkline.step('release', { contactId: contact })
        assert.equal((await desks.linked(call['interactionId']))[0], ada)
    })

    it('is outdone by a person who writes back whom it was for before', async () => {
        const contact = desks.newContact()
        const call = await desks.callIt(contact, '4155552671')
        const [grace, hiro] = [await desks.user('grace.kim'), await desks.user('hiro.tanaka')]
        for (const id of [grace, hiro]) {
            await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id })
        }
        await trunkline.change('interaction', String(call['interactionId']), { opened_for: grace })
        assert.equal((await trunkline.step('hold', { contactId: contact, eventId: `${contact}-hold` })).status, 200)
        assert.equal((await desks.linked(call['interactionId']))[0], grace)
        assert.deepEqual(await handMade(contact), [['opened_for', grace, 'admin']])
    })

    it('is outdone by the same agent, who writes back by hand whom they had chosen first', async () => {
        const contact = desks.newContact()
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
        assert.equal((await desks.linked(call['interactionId']))[0], grace)
        assert.deepEqual(await handMade(contact), [['opened_for', grace, 'agent.one']])
    })

    it('leaves what stood in columns of the Interaction before the app wrote them', async () => {
        const contact = desks.newContact()
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
        assert.equal((await desks.linked(call['interactionId']))[3], account)
    })
})
