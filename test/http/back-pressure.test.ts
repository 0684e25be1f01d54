import assert from 'node:assert/strict'
import { basic, httpClient, type HttpReply } from '../support/http-client.ts'
import { vonageSignature } from '../support/signing.ts'
import { VONAGE_SECRET } from './accounts.ts'
import { replyOf, resultOf, startTrunkline, type Trunkline } from './trunkline.ts'

const EVENTS = '/api/x_tkl_voice/v1/telephony/cxone-demo/events'

describe('A call with very many events', function () {
    this.timeout(120000)
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    /** Events of a call that are there already, as rows: sending them would take minutes. */
    async function fill(code: string, contact: string, count: number, parent = ''): Promise<void> {
        const account = (await trunkline.row('x_tkl_voice_account', `code=${code}`))['sys_id'] ?? ''
        for (let index = 0; index < count; index++) {
            const id = `${contact}-${index}`
            const result = trunkline.instance.rows.insert('x_tkl_voice_event', {
                sys_id: hex(id),
                key: hex(id) + hex(id),
                account,
                source: 'filler',
                event_id: id,
                type: 'call.snapshot',
                state: 'processed',
                contact: parent === '' ? contact : id,
                parent_contact: parent,
                effective: '2026-01-01T00:00:00.000Z',
                received: '2026-01-01T00:00:00.000Z',
                facts: '{}',
            })
            assert.ok(result.ok)
        }
    }

    const hex = (text: string): string => Buffer.from(text).toString('hex').padStart(32, '0').slice(-32)

    async function eventsOf(contact: string, query: string): Promise<Record<string, string>[]> {
        return trunkline.rows('x_tkl_voice_event', `contact=${contact}^source!=filler^${query}`)
    }

    it('is settled in the request up to 500 of them, and through the queue above', async () => {
        await fill('cxone-demo', 'p1', 495)
        assert.equal((await trunkline.step('create', { contactId: 'p1', ani: '4155552671' })).status, 200)
        const replies: HttpReply[] = []
        for (let index = 0; index < 6; index++) {
            replies.push(await trunkline.step('hold', { contactId: 'p1', eventId: `hold-${index}` }))
        }
        const statuses = replies.map((reply) => [reply.status, replyOf(reply)['status']])
        assert.deepEqual(statuses[0], [200, 'accepted'])
        assert.deepEqual(statuses[5], [202, 'deferred'])
        const interaction = await trunkline.row('interaction', 'client_session_id=p1')
        assert.equal(replyOf(replies[5] ?? assert.fail())['interactionId'], interaction['sys_id'])
        for (let round = 0; round < 5; round++) trunkline.instance.runPending()
        assert.deepEqual(await eventsOf('p1', 'state!=processed'), [])
        const again = await trunkline.step('hold', { contactId: 'p1', eventId: 'hold-5' })
        assert.deepEqual([again.status, replyOf(again)['status']], [200, 'duplicate'])
    })

    it('has 2,500 that count: what comes after is kept, ignored, and told in exactly one error', async () => {
        await fill('cxone-demo', 'p2', 2499)
        assert.equal(replyOf(await trunkline.step('create', { contactId: 'p2' }))['status'], 'deferred')
        const answers = [
            await trunkline.step('answer', { contactId: 'p2', agentId: '30001' }),
            await trunkline.step('release', { contactId: 'p2' }),
        ]
        assert.deepEqual(
            answers.map((reply) => [reply.status, replyOf(reply)['status']]),
            [
                [200, 'ignored'],
                [200, 'ignored'],
            ]
        )
        const ignored = await eventsOf('p2', 'state=ignored')
        assert.equal(ignored.length, 2)
        assert.match(ignored[0]?.['decision'] ?? '', /has 2500 events already/)
        const errors = await trunkline.rows('x_tkl_voice_error', 'call=p2')
        assert.deepEqual(
            errors.map((error) => error['message']),
            ['A call has 2500 events: what more comes of it is ignored']
        )
        for (let round = 0; round < 3; round++) trunkline.instance.runPending()
        assert.equal((await trunkline.row('interaction', 'client_session_id=p2'))['state'], 'new')
    })

    it('does not fill up by events of another account under the same id', async () => {
        await fill('vonage-demo', 'p5', 2500)
        const reply = await trunkline.step('create', { contactId: 'p5' })
        assert.equal(reply.status, 200, reply.text)
        assert.match(String(replyOf(reply)['interactionId']), /^[0-9a-f]{32}$/)
        assert.deepEqual(await trunkline.rows('x_tkl_voice_error', 'call=p5'), [])
    })

    /** An event of an agent's channel, as the vendor's webhook sends it. */
    function connected(id: string, interactionId: string, channelId: string): Promise<HttpReply> {
        const party = { role: 'agent', agentId: '1544', userId: 'u' }
        const body = JSON.stringify({
            specversion: '1.0',
            id,
            source: '/channel',
            type: 'channel.connected.v1',
            data: { timestamp: new Date().toISOString(), channel: { interactionId, channelId, party } },
        })
        const headers = {
            'content-type': 'application/cloudevents+json',
            'vonage-signature': vonageSignature(body, VONAGE_SECRET),
        }
        const webhook = '/api/x_tkl_voice/v1/telephony/vonage-demo/vonage/webhook'
        return httpClient(trunkline.url).request(webhook, { method: 'POST', body, headers })
    }

    it('does not fill up by webhooks either', async () => {
        await fill('vonage-demo', 'p3', 2500)
        const reply = await connected('p3-over', 'p3', 'p3')
        assert.deepEqual([reply.status, replyOf(reply)['status']], [200, 'ignored'], reply.text)
        assert.equal((await trunkline.rows('x_tkl_voice_error', 'call=p3')).length, 1)
    })

    it('does not fill up by webhooks of many channels, each of them with few', async () => {
        await fill('vonage-demo', 'p4', 2500, 'p4')
        for (const channel of ['p4-another', 'p4-one-more', 'p4']) {
            const reply = await connected(`over-${channel}`, 'p4', channel)
            assert.deepEqual([reply.status, replyOf(reply)['status']], [200, 'ignored'], reply.text)
        }
        assert.equal((await trunkline.rows('x_tkl_voice_error', 'call=p4')).length, 1)
    })
})

describe('A batch that takes long', () => {
    let trunkline: Trunkline
    let time = Date.now()
    /** How much later it is each time somebody asks. */
    let step = 0
    before(async () => {
        trunkline = await startTrunkline({ clock: { now: () => (time += step) } })
    })
    after(() => trunkline.close())

    it('is answered in time: what there is no time for is stored, and left to the worker', async () => {
        const batch = Array.from({ length: 30 }, (_, index) => ({
            specversion: '1.0',
            id: `b-${index}`,
            source: '/acme',
            type: 'call.queued',
            data: { callId: `b-${index}` },
        }))
        step = 20
        const reply = await httpClient(trunkline.url, basic('telephony.cxone', 'telephony')).request(EVENTS, {
            method: 'POST',
            body: batch,
            headers: { 'content-type': 'application/cloudevents-batch+json' },
        })
        step = 0
        const results = resultOf(reply) as Record<string, string>[]
        const statuses = results.map(({ status }) => status)
        const settled = statuses.indexOf('deferred')
        assert.ok(settled > 0, statuses.join())
        assert.deepEqual(
            statuses,
            batch.map((_, index) => (index < settled ? 'accepted' : 'deferred'))
        )
        time += 60000
        for (let round = 0; round < 3; round++) trunkline.instance.runPending()
        const interactions = await trunkline.rows('interaction', 'client_session_idSTARTSWITHb-')
        assert.deepEqual(
            interactions.map((row) => row['sys_id']).sort(),
            results.map(({ interactionId }) => interactionId).sort()
        )
    })
})
