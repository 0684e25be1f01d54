import assert from 'node:assert/strict'
import { basic, httpClient, type HttpReply } from '../support/http-client.ts'
import { vonageSignature } from '../support/signing.ts'
import { accountNamed, VONAGE_SECRET, type TestAccount } from './accounts.ts'
import { errorOf, replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

const TELEPHONY = '/api/x_tkl_voice/v1/telephony'
const PATH = `${TELEPHONY}/vonage-demo/vonage/webhook`
const OTHER_SECRET = Buffer.from('another-secret-of-thirty-two-byt').toString('base64')

interface Told {
    readonly id: string
    readonly type: string
    readonly channel: string
    readonly call: string
    readonly role?: string
}

function webhook({ id, type, channel, call, role = 'agent' }: Told): string {
    const party = role === 'agent' ? { role, agentId: '1544', userId: 'u-1544' } : { role }
    return JSON.stringify({
        specversion: '1.0',
        type: `channel.${type}.v1`,
        id,
        source: '/channel',
        time: new Date().toISOString(),
        data: {
            timestamp: new Date().toISOString(),
            channel: { conversationId: `conversation of ${call}`, interactionId: call, channelId: channel, party },
        },
    })
}

describe('A Vonage webhook', () => {
    let trunkline: Trunkline
    let account: TestAccount
    before(async () => {
        trunkline = await startTrunkline()
        account = await accountNamed(trunkline, 'vonage-demo')
    })
    after(() => trunkline.close())

    function post(body: string, headers: Record<string, string>, path = PATH): Promise<HttpReply> {
        return httpClient(trunkline.url).request(path, {
            method: 'POST',
            body,
            headers: { 'content-type': 'application/cloudevents+json', ...headers },
        })
    }

    function send(told: Told): Promise<HttpReply> {
        const body = webhook(told)
        return post(body, { 'vonage-signature': vonageSignature(body, VONAGE_SECRET) })
    }

    /** Whatever a request may leave behind, once nothing waits any more: read at one moment. */
    function everything(): number[] {
        const { instance } = trunkline
        instance.runPending()
        const tables = ['event', 'payload', 'call', 'call_edge', 'leg', 'error', 'agent']
        const names = [...tables.map((table) => `x_tkl_voice_${table}`), 'interaction']
        return names.map((table) => instance.rows.select({ table }).length)
    }

    async function assertRefused(body: string, headers: Record<string, string>, path = PATH): Promise<HttpReply> {
        const before = everything()
        const reply = await post(body, headers, path)
        assert.equal(reply.status, 401, reply.text)
        assert.deepEqual(everything(), before)
        return reply
    }

    it('is stored and answered at once, without any user, and settled by the worker', async () => {
        const path = `${TELEPHONY}/vonage-demo/vonage/plan`
        const plan = httpClient(trunkline.url, basic('telephony.vonage', 'telephony'))
        const queued = await plan.post(`${path}/queued`, {
            callGuid: 'v1',
            clid: '07700900123',
            serviceName: 'Billing',
        })
        assert.equal(replyOf(queued)['status'], 'accepted', queued.text)
        const reply = await send({ id: 'v1-1', type: 'connected', channel: 'v1-agent', call: 'v1' })
        assert.deepEqual([reply.status, replyOf(reply)['status']], [200, 'accepted'])
        const stored = await trunkline.row('x_tkl_voice_event', 'event_id=v1-1')
        assert.equal(stored['source'], 'vonage/channel')
        trunkline.instance.runPending()
        assert.equal((await trunkline.row('x_tkl_voice_event', 'event_id=v1-1'))['state'], 'processed')
        const interaction = await trunkline.row('interaction', 'client_session_id=v1')
        const two = await trunkline.row('sys_user', 'user_name=agent.two')
        assert.equal(interaction['sys_id'], replyOf(queued)['interactionId'])
        assert.deepEqual([interaction['state'], interaction['assigned_to']], ['work_in_progress', two['sys_id']])

        const ended = await plan.post(`${path}/ended`, { callGuid: 'v1', outcome: 'Answered' })
        assert.equal(replyOf(ended)['status'], 'accepted')
        assert.equal((await trunkline.row('interaction', 'client_session_id=v1'))['state'], 'closed_complete')
    })

    it('with the same id again changes nothing and is a duplicate', async () => {
        const told = { id: 'v2-1', type: 'connected', channel: 'v2-agent', call: 'v2' }
        await send(told)
        trunkline.instance.runPending()
        const before = everything()
        const again = await send(told)
        trunkline.instance.runPending()
        assert.deepEqual([again.status, replyOf(again)['status']], [200, 'duplicate'])
        assert.deepEqual(everything(), before)
    })

    describe('is 401 and leaves nothing behind', () => {
        const body = webhook({ id: 'v3-1', type: 'connected', channel: 'v3-agent', call: 'v3' })
        const signed = (secret = VONAGE_SECRET, issued = Date.now()): Record<string, string> => ({
            'vonage-signature': vonageSignature(body, secret, issued),
        })

        it('without a signature', () => assertRefused(body, {}))

        it('with a signature that is none', () => assertRefused(body, { 'vonage-signature': 'Bearer a.b.c' }))

        it('with the signature of another secret', () => assertRefused(body, signed(OTHER_SECRET)))

        it('with a body that was changed', () => assertRefused(body.replace('v3-agent', 'v3-other'), signed()))

        it('with a token that has expired, and reconciliation is asked for, once a minute', async () => {
            const asked = (): Promise<unknown[]> =>
                trunkline.rows('sysevent', `name=x_tkl_voice.reconcile^parm1=${account.id}`)
            const before = (await asked()).length
            await assertRefused(body, signed(OTHER_SECRET, Date.now() - 301000))
            assert.equal((await asked()).length, before)
            const expired = signed(VONAGE_SECRET, Date.now() - 301000)
            for (let round = 0; round < 20; round++) await assertRefused(body, expired)
            assert.equal((await asked()).length, before + 1)
            const [lease, ...others] = await trunkline.rows(
                'x_tkl_voice_lease',
                `name=reconcile-soon/${account.id}^generation=1`
            )
            assert.deepEqual(others, [])
            trunkline.instance.rows.update('x_tkl_voice_lease', lease?.['sys_id'] ?? '', {
                expires: '2026-01-01 00:00:00',
            })
            await assertRefused(body, expired)
            assert.equal((await asked()).length, before + 2)
            const [next] = await trunkline.rows('x_tkl_voice_lease', `name=reconcile-soon/${account.id}`)
            assert.equal(next?.['generation'], '2')
        })

        it('with the answer that everybody gets who is not known, whatever the account', async () => {
            const unknown = await assertRefused(body, signed(), `${TELEPHONY}/nowhere/vonage/webhook`)
            const ofAnother = await assertRefused(body, signed(), `${TELEPHONY}/cxone-demo/vonage/webhook`)
            const wrong = await assertRefused(body, signed(OTHER_SECRET))
            const said = [unknown, ofAnother, wrong].map((reply) => {
                const { message, detail } = errorOf(reply)
                return [message, detail.replace(/ \[\w+\]$/, '')]
            })
            assert.deepEqual(said[0], said[2])
            assert.deepEqual(said[1], said[2])
        })

        it('where the account has no secret', async () => {
            account.setSecrets({ webhook_secret: '' })
            await assertRefused(body, signed(''))
            account.setSecrets({ webhook_secret: VONAGE_SECRET })
        })
    })

    it('is taken with the old and the new secret while one replaces the other, and then with the new one only', async () => {
        account.setSecrets({ webhook_secret: OTHER_SECRET, webhook_secret_previous: VONAGE_SECRET })
        for (const [id, secret] of [
            ['v4-old', VONAGE_SECRET],
            ['v4-new', OTHER_SECRET],
        ] as const) {
            const body = webhook({ id, type: 'connected', channel: id, call: 'v4' })
            const reply = await post(body, { 'vonage-signature': vonageSignature(body, secret) })
            assert.equal(replyOf(reply)['status'], 'accepted', id)
        }
        account.setSecrets({ webhook_secret: OTHER_SECRET, webhook_secret_previous: '' })
        const body = webhook({ id: 'v4-late', type: 'connected', channel: 'v4-late', call: 'v4' })
        await assertRefused(body, { 'vonage-signature': vonageSignature(body, VONAGE_SECRET) })
        account.setSecrets({ webhook_secret: VONAGE_SECRET })
    })

    it('of an unknown type is kept and ignored; one that cannot be read is a dead letter', async () => {
        assert.equal(
            replyOf(await send({ id: 'v5-1', type: 'levitated', channel: 'v5', call: 'v5' }))['status'],
            'ignored'
        )
        const body = JSON.stringify({ id: 'v5-2', source: '/channel', type: 'channel.connected.v1', data: 'none' })
        const reply = await post(body, { 'vonage-signature': vonageSignature(body, VONAGE_SECRET) })
        assert.deepEqual([reply.status, replyOf(reply)['status']], [200, 'dead'])
        const letter = await trunkline.row('x_tkl_voice_event', 'source=vonage/unreadable')
        assert.match(letter['error'] ?? '', /^Field "/)
        assert.equal((await trunkline.row('x_tkl_voice_payload', `event=${letter['sys_id'] ?? ''}`))['body'], body)
    })

    it('waits while the account records, and is settled when it is live again', async () => {
        await account.change({ mode: 'record' })
        const reply = await send({ id: 'v6-1', type: 'connected', channel: 'v6-agent', call: 'v6' })
        assert.equal(replyOf(reply)['status'], 'accepted')
        trunkline.instance.runPending()
        assert.equal((await trunkline.row('x_tkl_voice_event', 'event_id=v6-1'))['state'], 'received')
        await account.change({ mode: 'live' })
    })

    it('is 409 for an account that takes nothing in, once its signature is verified', async () => {
        for (const [off, on] of [
            [{ mode: 'off' }, { mode: 'live' }],
            [{ active: 'false' }, { active: 'true' }],
        ] as const) {
            await account.change(off)
            assert.equal((await send({ id: 'v7-1', type: 'connected', channel: 'v7', call: 'v7' })).status, 409)
            const body = webhook({ id: 'v7-1', type: 'connected', channel: 'v7', call: 'v7' })
            assert.equal((await post(body, {})).status, 401)
            await account.change(on)
        }
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'event_id=v7-1'), [])
    })

    it('larger than 64 KB is 413, and of another media type 415', async () => {
        assert.equal((await post(JSON.stringify({ note: 'x'.repeat(66000) }), {})).status, 413)
        assert.equal((await post('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).status, 415)
    })

    it('is 503 where the secret cannot be decrypted, under an error of its own name', async () => {
        const rejecting = await startTrunkline({ keyManagement: 'rejected' })
        try {
            const body = webhook({ id: 'v8-1', type: 'connected', channel: 'v8', call: 'v8' })
            const reply = await httpClient(rejecting.url).request(PATH, {
                method: 'POST',
                body,
                headers: {
                    'content-type': 'application/cloudevents+json',
                    'vonage-signature': vonageSignature(body, VONAGE_SECRET),
                },
            })
            assert.equal(reply.status, 503, reply.text)
            assert.doesNotMatch(reply.text, /secret|decrypt/i)
            const error = await rejecting.row('x_tkl_voice_error', 'subjectSTARTSWITHwebhook secret/')
            assert.equal(error['message'], 'The webhook secret cannot be decrypted')
            assert.deepEqual(await rejecting.rows('x_tkl_voice_event'), [])
            const day = new Date().toISOString().slice(0, 10)
            assert.equal(error['subject'], `webhook secret/${day}`)
        } finally {
            await rejecting.close()
        }
    })

    it('without a signature is 401 even where the secret cannot be decrypted, and no error says so', async () => {
        const rejecting = await startTrunkline({ keyManagement: 'rejected' })
        try {
            const body = webhook({ id: 'v9-1', type: 'connected', channel: 'v9', call: 'v9' })
            for (const signature of ['', 'Bearer', 'Bearer a.b', `Bearer ${'x'.repeat(300)}.e30.e30`]) {
                const reply = await httpClient(rejecting.url).request(PATH, {
                    method: 'POST',
                    body,
                    headers: { 'content-type': 'application/cloudevents+json', 'vonage-signature': signature },
                })
                assert.equal(reply.status, 401, signature)
            }
            assert.deepEqual(await rejecting.rows('x_tkl_voice_error'), [])
        } finally {
            await rejecting.close()
        }
    })

    it('with more than a hundred events is one dead letter, and with a hundred is taken', async () => {
        const many = (prefix: string, count: number): string =>
            JSON.stringify(
                Array.from({ length: count }, (_, index) => ({
                    id: `${prefix}-${index}`,
                    source: '/channel',
                    type: 'channel.levitated.v1',
                    data: {},
                }))
            )
        const before = (await trunkline.rows('x_tkl_voice_event')).length
        const body = many('v11', 101)
        const reply = await post(body, { 'vonage-signature': vonageSignature(body, VONAGE_SECRET) })
        assert.deepEqual([reply.status, replyOf(reply)['status'], replyOf(reply)['events']], [200, 'dead', 1])
        assert.equal((await trunkline.rows('x_tkl_voice_event')).length, before + 1)
        const letter = await trunkline.row('x_tkl_voice_event', 'state=dead^errorLIKEat most 100 events')
        assert.equal((await trunkline.row('x_tkl_voice_payload', `event=${letter['sys_id'] ?? ''}`))['body'], body)

        const hundred = many('v12', 100)
        const taken = await post(hundred, { 'vonage-signature': vonageSignature(hundred, VONAGE_SECRET) })
        assert.deepEqual([taken.status, replyOf(taken)['status'], replyOf(taken)['events']], [200, 'ignored', 100])
    })

    it('that is refused leaves no line in the log that everybody reads', async () => {
        const before = trunkline.instance.logs.length
        for (const path of [PATH, `${TELEPHONY}/nowhere/vonage/webhook`]) {
            await assertRefused('{}', {}, path)
            await assertRefused('{}', { 'vonage-signature': 'Bearer e30.e30.e30' }, path)
        }
        const lines = trunkline.instance.logs.slice(before).filter(({ message }) => message.includes('Trunkline'))
        assert.deepEqual(
            lines.filter(({ level }) => level !== 'debug'),
            []
        )
        assert.ok(lines.length > 0)
    })

    it('whose channel failed leaves nobody behind: the call is over when the caller has left', async () => {
        for (const [index, type, channel, role] of [
            [1, 'connected', 'v13-caller', 'customer'],
            [2, 'alerted', 'v13-agent', 'agent'],
            [3, 'connectionfailed', 'v13-agent', 'agent'],
            [4, 'disconnected', 'v13-caller', 'customer'],
        ] as const) {
            const reply = await send({ id: `v13-${index}`, type, channel, call: 'v13', role })
            assert.equal(replyOf(reply)['status'], 'accepted', reply.text)
        }
        for (let round = 0; round < 4; round++) trunkline.instance.runPending()
        const [call] = await trunkline.rows('x_tkl_voice_call', 'opened_as=v13')
        assert.equal(call?.['state'], 'over')
    })

    it('and a plan that names another call are one call, once the plan names the interaction', async () => {
        await send({ id: 'v14-1', type: 'connected', channel: 'v14-agent', call: 'v14' })
        const plan = httpClient(trunkline.url, basic('telephony.vonage', 'telephony'))
        const queued = await plan.post(`${TELEPHONY}/vonage-demo/vonage/plan/queued`, {
            callGuid: 'v14-guid',
            interactionId: 'v14',
            clid: '07700900123',
        })
        assert.equal(queued.status, 200, queued.text)
        for (let round = 0; round < 4; round++) trunkline.instance.runPending()
        const calls = await trunkline.rows('x_tkl_voice_call', 'membersLIKEv14-agent')
        assert.equal(calls.length, 1)
        assert.match(calls[0]?.['members'] ?? '', /v14-guid/)
    })
})
