import assert from 'node:assert/strict'
import { startTrunkline, type Trunkline } from './trunkline.ts'

const HOUR = 3600000

describe('A call that was passed on', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    const post = (step: string, body: object): Promise<unknown> =>
        trunkline.telephony.post(`/api/x_tkl_voice/v1/telephony/cxone-demo/cxone/${step}`, body)

    /** Answered, passed on to a queue, and released, so many hours ago; nobody tells of a successor. */
    async function passOn(contactId: string, hoursAgo: number): Promise<void> {
        const at = (second: number): string => new Date(Date.now() - hoursAgo * HOUR + second * 1000).toISOString()
        await post('create', { contactId, ani: '4155552671', occurredAt: at(0) })
        await post('answer', { contactId, agentId: '30001', occurredAt: at(5) })
        await post('transfer', { contactId, transferType: 'queue', occurredAt: at(60) })
        await post('release', { contactId, occurredAt: at(61) })
    }

    const callOf = (contactId: string): Promise<Record<string, string>> =>
        trunkline.row('x_tkl_voice_call', `opened_as=${contactId}`)

    it('waits for whoever takes it, with an Interaction that is New', async () => {
        await passOn('waiting', 1)
        trunkline.instance.runJob('Trunkline: reconcile')
        assert.equal((await callOf('waiting'))['state'], 'transferred')
        assert.equal((await trunkline.row('interaction', 'client_session_id=waiting'))['state'], 'new')
    })

    it('is ended when nobody has taken it for longer than the account lets a call be silent', async () => {
        await passOn('forgotten', 5)
        assert.equal((await callOf('forgotten'))['state'], 'transferred')
        trunkline.instance.runJob('Trunkline: reconcile')
        const call = await callOf('forgotten')
        assert.deepEqual([call['state'], call['outcome'], call['cause']], ['over', 'answered', 'no successor'])
        const interaction = await trunkline.row('interaction', 'client_session_id=forgotten')
        assert.equal(interaction['state'], 'closed_complete')
    })
})

describe('An agent who is told of under two names', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    for (const [first, second] of [
        [{ agentId: '30001' }, { agentUsername: 'agent.one' }],
        [{ agentUsername: 'agent.one' }, { agentId: '30001' }],
    ] as const) {
        it(`has one leg and one phone log: ${Object.keys(first).join()} first`, async () => {
            const contactId = `names-${Object.keys(first).join()}`
            await trunkline.step('create', { contactId })
            await trunkline.step('answer', { contactId, ...first })
            await trunkline.step('answer', { contactId, ...second })
            await trunkline.step('release', { contactId })
            assert.equal((await trunkline.rows('x_tkl_voice_leg', `contact=${contactId}`)).length, 1)
            assert.equal((await trunkline.rows('sn_openframe_phone_log', `call_id=${contactId}`)).length, 1)
        })
    }
})
