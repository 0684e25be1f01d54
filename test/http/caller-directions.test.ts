import assert from 'node:assert/strict'
import { startTrunkline, type Trunkline } from './trunkline.ts'

const EVENTS = '/api/x_tkl_voice/v1/telephony/cxone-demo/events'
const MINUTE = 60000

describe('The number of a call that was first taken for a part of one that went the other way', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline({ background: false })
    })
    after(() => trunkline.close())

    const began = Date.now() - 30 * MINUTE

    async function tell(type: string, minutes: number, data: Readonly<Record<string, unknown>>): Promise<void> {
        const event = { specversion: '1.0', id: `${type}-${minutes}`, source: '/acme', type }
        const reply = await trunkline.telephony.request(EVENTS, {
            method: 'POST',
            body: { ...event, time: new Date(began + minutes * MINUTE).toISOString(), data },
            headers: { 'content-type': 'application/cloudevents+json' },
        })
        assert.ok([200, 202].includes(reply.status), reply.text)
    }

    const callOf = (id: string): Promise<Record<string, string>> => trunkline.row('x_tkl_voice_call', `opened_as=${id}`)

    it('is the caller’s own, and so is who has it, once the end of the other is told', async () => {
        const company = '+18005550100'
        await tell('call.offered', 0, { callId: 'out', direction: 'outbound', ani: company, dnis: '' })
        await tell('call.established', 1, { callId: 'out', agent: { externalId: '30001' } })
        const again = { callId: 'back', parentCallId: 'out', direction: 'inbound' }
        await tell('call.queued', 20, { ...again, ani: '+14155552671', dnis: company })
        assert.equal((await callOf('out'))['direction'], 'outbound', 'what it is about: the two are taken for one')
        await tell('call.cleared', 3, { callId: 'out' })
        await tell('call.established', 21, { ...again, agent: { externalId: '30002' } })
        trunkline.instance.runPending()
        trunkline.instance.runJob('Trunkline: verify quiet calls')
        const row = await callOf('back')
        assert.deepEqual(
            [row['direction'], row['caller_number'], row['caller_name']],
            ['inbound', '+14155552671', 'Ada Byrne']
        )
        const interaction = await trunkline.row('interaction', 'client_session_id=back')
        assert.equal(interaction['caller_phone_number'], '+14155552671')
    })
})
