import assert from 'node:assert/strict'
import { httpClient, type HttpReply } from '../support/http-client.ts'
import { twilioSignature } from '../support/signing.ts'
import { accountNamed } from './accounts.ts'
import { replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

const PATH = '/api/x_tkl_voice/v1/telephony/twilio-test/twilio/status'
const TOKEN = 'an-auth-token-of-thirty-two-chars'

describe('A Twilio status callback', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
        const user = (await trunkline.row('sys_user', 'user_name=telephony.events'))['sys_id'] ?? ''
        await trunkline.insert('x_tkl_voice_account', {
            code: 'twilio-test',
            name: 'Twilio',
            vendor: 'twilio',
            external_id: 'AC0815',
            default_country: 'US',
            integration_user: user,
        })
        ;(await accountNamed(trunkline, 'twilio-test')).setSecrets({ webhook_secret: TOKEN })
    })
    after(() => trunkline.close())

    function send(form: Record<string, string>, more: { query?: string; signature?: string } = {}): Promise<HttpReply> {
        const path = PATH + (more.query ?? '')
        const signature = more.signature ?? twilioSignature(trunkline.url + path, form, TOKEN)
        return httpClient(trunkline.url).submit(path, form, { 'x-twilio-signature': signature })
    }

    const ringing = (sid: string): Record<string, string> => ({
        CallSid: sid,
        CallStatus: 'ringing',
        Direction: 'inbound',
        From: '+14155552671',
        To: '+18005550100',
    })

    it('is stored and settled by the worker', async () => {
        const reply = await send(ringing('CA1'))
        assert.deepEqual([reply.status, replyOf(reply)['status']], [200, 'accepted'], reply.text)
        trunkline.instance.runPending()
        const interaction = await trunkline.row('interaction', 'client_session_id=CA1')
        assert.deepEqual([interaction['state'], interaction['caller_phone_number']], ['new', '+14155552671'])
        assert.equal(replyOf(await send(ringing('CA1')))['status'], 'duplicate')
        await send({ ...ringing('CA1'), CallStatus: 'no-answer' })
        trunkline.instance.runPending()
        assert.match((await trunkline.row('interaction', 'client_session_id=CA1'))['state'] ?? '', /^closed_/)
    })

    it('is verified over its address with the query, and over every character of its fields', async () => {
        const form = { ...ringing('CA2'), CallerName: 'Zoë & Søn = 100 %+', Empty: '' }
        assert.equal(replyOf(await send(form, { query: '?bodySHA=1&CallSid=of+the+address' }))['status'], 'accepted')
        assert.equal((await trunkline.rows('x_tkl_voice_event', 'contact=CA2^source=twilio/status')).length, 1)
    })

    it('is 401 with a wrong signature, without one, and with a changed field, and leaves nothing behind', async () => {
        const form = ringing('CA3')
        const other = twilioSignature(trunkline.url + PATH, { ...form, From: '+14155550000' }, TOKEN)
        for (const signature of [other, 'bm9uZQ==', '']) {
            assert.equal((await send(form, { signature })).status, 401)
        }
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'contact=CA3'), [])
    })

    it('as JSON is 415', async () => {
        assert.equal((await httpClient(trunkline.url).post(PATH, ringing('CA4'))).status, 415)
    })
})
