import assert from 'node:assert/strict'
import { replyOf, startTrunkline, type Step, type Trunkline } from './trunkline.ts'

/** The same three steps in every order, repeated, and at once. */
describe('The steps of a call in any order and number', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    const bodies: Readonly<Record<'create' | 'answer' | 'release', object>> = {
        create: { ani: '4155552671', dnis: '8005550100', skill: '77' },
        answer: { agentId: '30001' },
        release: { causeCode: '4' },
    }
    const steps: readonly (keyof typeof bodies)[] = ['create', 'answer', 'release']
    const orders = steps.flatMap((first) =>
        steps
            .filter((second) => second !== first)
            .map((second) => [first, second, ...steps.filter((third) => third !== first && third !== second)])
    )

    async function assertOneClosedInteraction(contact: string): Promise<void> {
        const one = await trunkline.row('sys_user', 'user_name=agent.one')
        const interaction = await trunkline.row('interaction', `client_session_id=${contact}`)
        assert.equal(interaction['state'], 'closed_complete')
        assert.equal(interaction['assigned_to'], one['sys_id'])
        assert.equal(interaction['caller_phone_number'], '+14155552671')
        assert.equal(interaction['opened_for'], (await trunkline.row('sys_user', 'user_name=ada.byrne'))['sys_id'])
        assert.equal((await trunkline.rows('x_tkl_voice_call', `opened_as=${contact}`)).length, 1)
        assert.equal((await trunkline.rows('x_tkl_voice_leg', `contact=${contact}`)).length, 1)
        const phoneEvents = await trunkline.rows('x_tkl_voice_event', `contact=${contact}^sourceSTARTSWITHcxone`)
        assert.equal(phoneEvents.length, 3)
        assert.deepEqual(new Set(phoneEvents.map((event) => event['state'])), new Set(['processed']))
    }

    const send = (step: Step, contact: string, body: object): Promise<unknown> =>
        trunkline.step(step, { contactId: contact, masterId: contact, ...body })

    for (const [index, order] of orders.entries()) {
        it(`end with one closed Interaction when sent as ${order.join(', ')}, each twice`, async () => {
            const contact = `order-${index}`
            for (const step of order) await send(step, contact, bodies[step])
            for (const step of order) await send(step, contact, bodies[step])
            await assertOneClosedInteraction(contact)
        })
    }

    it('end with one closed Interaction when all are sent at once, several times over', async () => {
        const contact = 'at-once'
        const all = Array.from({ length: 5 }, () => steps).flat()
        await Promise.all(all.map((step) => send(step, contact, bodies[step])))
        await assertOneClosedInteraction(contact)
    })

    it('answer the same again when a step is sent twice, only the status differs', async () => {
        const body = { contactId: 'twice', ...bodies.create }
        const first = replyOf(await trunkline.step('create', body))
        const second = replyOf(await trunkline.step('create', body))
        assert.equal(first['status'], 'accepted')
        assert.deepEqual(second, { ...first, status: 'duplicate' })
    })

    for (const contact of ['a,b', 'a^ORb=c', '"quoted" \\ id', 'ünïcode/42', 'x'.repeat(100)]) {
        it(`are about the contact they name, also when its id is ${contact.slice(0, 20)}`, async () => {
            await trunkline.step('create', { contactId: contact, ...bodies.create })
            await trunkline.step('answer', { contactId: contact, ...bodies.answer })
            const reply = replyOf(await trunkline.step('release', { contactId: contact, ...bodies.release }))
            const interaction = await trunkline.row('interaction', `sys_id=${reply['interactionId'] ?? ''}`)
            assert.deepEqual([interaction['state'], interaction['client_session_id']], ['closed_complete', contact])
        })
    }

    it('take an event id for the identity of a step when the script sends one', async () => {
        const first = await trunkline.step('create', { contactId: 'named', eventId: 'n-1', ...bodies.create })
        const second = await trunkline.step('create', { contactId: 'named', eventId: 'n-1', ani: '2125550187' })
        assert.deepEqual([replyOf(first)['status'], replyOf(second)['status']], ['accepted', 'duplicate'])
        assert.equal(replyOf(second)['callerName'], 'Ada Byrne')
    })
})
