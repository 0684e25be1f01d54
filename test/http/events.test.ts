import assert from 'node:assert/strict'
import { basic, httpClient, type HttpReply } from '../support/http-client.ts'
import { standardWebhook } from '../support/signing.ts'
import { accountNamed, EVENTS_SECRET } from './accounts.ts'
import { errorOf, replyOf, resultOf, startTrunkline, type Trunkline } from './trunkline.ts'

const PATH = '/api/x_tkl_voice/v1/telephony/events-demo/events'
const SINGLE = 'application/cloudevents+json'
const BATCH = 'application/cloudevents-batch+json'

function event(id: string, type: string, data: object): object {
    return { specversion: '1.0', id, source: '/acme/pbx', type: `com.acme.${type}`, data }
}

describe('Canonical events', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    function send(body: unknown, headers: Record<string, string> = {}): Promise<HttpReply> {
        const text = typeof body === 'string' ? body : JSON.stringify(body)
        const type = Array.isArray(body) ? BATCH : SINGLE
        return httpClient(trunkline.url, basic('telephony.events', 'telephony')).request(PATH, {
            method: 'POST',
            body: text,
            headers: { 'content-type': type, ...standardWebhook(text, [EVENTS_SECRET]), ...headers },
        })
    }

    function results(reply: HttpReply): Record<string, string>[] {
        assert.equal(reply.status, 200, reply.text)
        return resultOf(reply) as Record<string, string>[]
    }

    it('make a call with its Interaction, one after the other', async () => {
        const offered = await send(
            event('a-1', 'call.queued', { callId: 'a', ani: '4155552671', direction: 'inbound' })
        )
        assert.deepEqual(
            [offered.status, replyOf(offered)['id'], replyOf(offered)['status'], replyOf(offered)['callerName']],
            [200, 'a-1', 'accepted', 'Ada Byrne']
        )
        await send(event('a-2', 'call.established', { callId: 'a', agent: { externalId: 'A1' } }))
        const interaction = await trunkline.row('interaction', 'client_session_id=a')
        assert.equal(interaction['sys_id'], replyOf(offered)['interactionId'])
        assert.equal(interaction['state'], 'work_in_progress')
        await send(event('a-3', 'call.cleared', { callId: 'a' }))
        assert.equal((await trunkline.row('interaction', 'client_session_id=a'))['state'], 'closed_complete')
    })

    it('are duplicates when source and id repeat, and conflicts when they are about another call', async () => {
        await send(event('b-1', 'call.queued', { callId: 'b' }))
        assert.equal(replyOf(await send(event('b-1', 'call.queued', { callId: 'b' })))['status'], 'duplicate')
        const taken = await send(event('b-1', 'call.queued', { callId: 'another' }))
        assert.equal(taken.status, 409)
        assert.match(errorOf(taken).detail, /"id"/)
    })

    it('are refused for a leg that another call has: the two would be taken for one', async () => {
        const agent = { externalId: 'A1' }
        await send(event('shared-1', 'call.established', { callId: 'leg-a', legId: 'shared-leg', agent }))
        const reused = event('shared-2', 'call.established', { callId: 'leg-b', legId: 'shared-leg', agent })
        const reply = await send(reused)
        assert.equal(reply.status, 409)
        assert.match(errorOf(reply).detail, /"data\.legId": expected an id that no leg of another call has/)
        assert.deepEqual(await trunkline.rows('interaction', 'client_session_id=leg-b'), [])
        const [inBatch] = results(await send([reused]))
        assert.equal(inBatch?.['status'], 'dead')
    })

    it('that the instance can not read are 400, not an error of its own', async () => {
        const reply = await send('no gzip at all', { 'content-encoding': 'gzip' })
        assert.equal(reply.status, 400, reply.text)
    })

    it('come in batches: each is answered in its order, whatever became of the others', async () => {
        const batch = [
            event('c-1', 'call.queued', { callId: 'c' }),
            event('c-2', 'call.established', { agent: { externalId: 'A1' } }),
            event('c-3', 'weather.changed', { sky: 'grey' }),
            event('c-1', 'call.queued', { callId: 'c' }),
            'no event at all',
            event('c-4', 'agent.presence.changed', { agent: { externalId: 'A1' }, presence: { state: 'Ready' } }),
            event('c-5', 'call.established', { callId: 'c', agent: { externalId: 'A1' } }),
        ]
        const answers = results(await send(batch))
        assert.deepEqual(
            answers.map(({ id, status }) => [id, status]),
            [
                ['c-1', 'accepted'],
                ['c-2', 'dead'],
                ['c-3', 'ignored'],
                ['c-1', 'duplicate'],
                ['', 'dead'],
                ['c-4', 'accepted'],
                ['c-5', 'accepted'],
            ]
        )
        assert.match(answers[1]?.['error'] ?? '', /^Field "data\.callId": expected the id of the call/)
        const interaction = await trunkline.row('interaction', 'client_session_id=c')
        assert.deepEqual(
            [answers[0]?.['interactionId'], answers[6]?.['interactionId'], interaction['state']],
            [interaction['sys_id'], interaction['sys_id'], 'work_in_progress']
        )
    })

    it('that cannot be read are dead letters with their reason and their raw text', async () => {
        const bad = event('d-1', 'call.held', { legId: 5.5e30 })
        assert.deepEqual(
            results(await send([bad])).map(({ status }) => status),
            ['dead']
        )
        const letter = await trunkline.row('x_tkl_voice_event', 'state=dead^event_idLIKEd-1')
        assert.match(letter['error'] ?? '', /^Field "data\.\w+": expected/)
        assert.notEqual(letter['expires'], '')
        const payload = await trunkline.row('x_tkl_voice_payload', `event=${letter['sys_id'] ?? ''}`)
        assert.deepEqual(JSON.parse(payload['body'] ?? ''), bad)
        await send([bad])
        assert.equal((await trunkline.rows('x_tkl_voice_event', 'state=dead^event_idLIKEd-1')).length, 1)
    })

    it('of an unknown type are kept, ignored, and say so', async () => {
        assert.equal(replyOf(await send(event('e-1', 'weather.changed', { sky: 'grey' })))['status'], 'ignored')
        const kept = await trunkline.row('x_tkl_voice_event', 'event_idLIKEe-1')
        assert.deepEqual([kept['state'], kept['call']], ['ignored', ''])
        assert.match(kept['decision'] ?? '', /com\.acme\.weather\.changed means nothing here/)
    })

    it('about agents are kept as processed, and are no call', async () => {
        const reply = await send(
            event('f-1', 'agent.presence.changed', { agent: { externalId: 'A2' }, presence: { state: 'Break' } })
        )
        assert.deepEqual([reply.status, replyOf(reply)['status'], replyOf(reply)['callId']], [200, 'accepted', ''])
        const kept = await trunkline.row('x_tkl_voice_event', 'event_id=f-1')
        assert.deepEqual([kept['state'], kept['call']], ['processed', ''])
        assert.match(kept['decision'] ?? '', /About an agent/)
    })

    it('that are sent alone and wrong are 400 with the field, and nothing is stored', async () => {
        const reply = await send(event('g-1', 'call.queued', { callId: { id: 'g' } }))
        assert.equal(reply.status, 400)
        assert.match(errorOf(reply).detail, /"data\.callId": expected/)
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'event_idLIKEg-1'), [])
        assert.equal((await send('{"specversion":')).status, 400)
        assert.equal((await send('"text"')).status, 400)
    })

    it('are limited: 100 in a batch, 64 KB alone, 1 MB in all', async () => {
        const many = Array.from({ length: 101 }, (_, index) => event(`h-${index}`, 'call.queued', { callId: 'h' }))
        const tooMany = await send(many)
        assert.equal(tooMany.status, 413)
        assert.match(errorOf(tooMany).detail, /at most 100 events/)
        const long = { callId: 'h', attributes: { note: 'x'.repeat(66000) } }
        const tooLong = await send(event('h-long', 'call.queued', long))
        assert.equal(tooLong.status, 413)
        assert.match(errorOf(tooLong).detail, /at most 65536 bytes/)
        const filler = Array.from({ length: 20 }, (_, index) => event(`h-${index}`, 'call.queued', long))
        const tooBig = await send(filler)
        assert.equal(tooBig.status, 413)
        assert.match(errorOf(tooBig).detail, /at most 1048576 bytes/)
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'contact=h'), [])
    })

    it('that are larger than 64 KB are refused in a batch too, each for itself, and nothing is kept of them', async () => {
        const note = 'x'.repeat(66000)
        const batch = [
            event('s-1', 'call.queued', { callId: 's', note }),
            event('s-2', 'call.queued', { callId: 's', ani: 'x'.repeat(101), note }),
            event('s-3', 'weather.changed', { note }),
            event('s-4', 'call.queued', { callId: 's', note: 'é'.repeat(33000) }),
            event('s-5', 'call.queued', { callId: 's', note: 'x'.repeat(65000) }),
            event('s-6', 'call.queued', { ani: '1', note: 'x'.repeat(65000) }),
        ]
        const answers = results(await send(batch))
        assert.deepEqual(
            answers.map(({ id, status }) => [id, status]),
            [
                ['s-1', 'refused'],
                ['s-2', 'refused'],
                ['s-3', 'refused'],
                ['s-4', 'refused'],
                ['s-5', 'accepted'],
                ['s-6', 'dead'],
            ]
        )
        for (const { status, error } of answers.slice(0, 4)) {
            assert.match(error ?? '', /too large.*at most 65536 bytes/, status)
        }
        const stored = await trunkline.rows('x_tkl_voice_event', 'event_idLIKEs-^source!=trunkline')
        assert.deepEqual(stored.map((row) => (row['event_id'] ?? '').split(' ').pop()).sort(), ['s-5', 's-6'])
        const letter = stored.find((row) => row['state'] === 'dead')
        const payload = await trunkline.row('x_tkl_voice_payload', `event=${letter?.['sys_id'] ?? ''}`)
        assert.deepEqual(JSON.parse(payload['body'] ?? ''), batch[5])
    })

    it('that report an error are kept as far as it is shown, however long it is', async () => {
        const error = { callId: 'long', message: 'm'.repeat(30000), detail: `${'d'.repeat(30000)}` }
        const alone = await send(event('t-1', 'integration.error', error))
        assert.equal(replyOf(alone)['status'], 'accepted')
        assert.equal(results(await send([event('t-2', 'integration.error', error)]))[0]?.['status'], 'accepted')
        const rows = await trunkline.rows('x_tkl_voice_error', 'call=long')
        assert.deepEqual(
            rows.map((row) => [row['message'], row['detail']]),
            [1, 2].map(() => [`${'m'.repeat(999)}…`, `${'d'.repeat(3999)}…`])
        )
        for (const row of await trunkline.rows('x_tkl_voice_event', 'contact=long')) {
            const facts = JSON.parse(row['facts'] ?? '') as { error: { message: string } }
            assert.equal(facts.error.message, rows[0]?.['message'])
        }
    })

    it('in another media type are 415', async () => {
        const reply = await send(event('i-1', 'call.queued', { callId: 'i' }), { 'content-type': 'text/plain' })
        assert.equal(reply.status, 415)
    })

    it('of an empty batch are none', async () => {
        assert.deepEqual(results(await send([])), [])
    })

    it('are taken in from an account of any vendor, by its own user only', async () => {
        const path = '/api/x_tkl_voice/v1/telephony/cxone-demo/events'
        const body = event('j-1', 'call.queued', { callId: 'j' })
        assert.equal(replyOf(await trunkline.telephony.post(path, body))['status'], 'accepted')
        const other = httpClient(trunkline.url, basic('telephony.events', 'telephony'))
        assert.equal((await other.post(path, body)).status, 403)
        assert.equal((await httpClient(trunkline.url).post(path, body)).status, 401)
    })

    describe('of an account with a secret', () => {
        const body = JSON.stringify(event('k-1', 'call.queued', { callId: 'k' }))

        async function assertRefused(headers: Record<string, string>, text = body): Promise<void> {
            const before = await trunkline.rows('x_tkl_voice_event')
            const reply = await httpClient(trunkline.url, basic('telephony.events', 'telephony')).request(PATH, {
                method: 'POST',
                body: text,
                headers: { 'content-type': SINGLE, ...headers },
            })
            assert.equal(reply.status, 401, reply.text)
            assert.equal((await trunkline.rows('x_tkl_voice_event')).length, before.length)
        }

        it('are refused without a signature', () => assertRefused({}))

        it('are refused with the signature of another secret', () =>
            assertRefused(standardWebhook(body, [`whsec_${Buffer.alloc(32).toString('base64')}`])))

        it('are refused when the body was changed', () =>
            assertRefused(standardWebhook(body, [EVENTS_SECRET]), body.replace('"k"', '"l"')))

        it('are refused when they were signed more than five minutes ago', () =>
            assertRefused(standardWebhook(body, [EVENTS_SECRET], { at: Date.now() - 301000 })))

        it('are taken with either secret while one replaces the other', async () => {
            const next = `whsec_${Buffer.from('the-next-secret-of-thirty-two-by').toString('base64')}`
            const account = await accountNamed(trunkline, 'events-demo')
            account.setSecrets({ webhook_secret: next, webhook_secret_previous: EVENTS_SECRET })
            for (const [id, secrets] of [
                ['old', [EVENTS_SECRET]],
                ['new', [next]],
                ['both', [EVENTS_SECRET, next]],
            ] as const) {
                const text = JSON.stringify(event(`k-${id}`, 'call.queued', { callId: `k-${id}` }))
                assert.equal(replyOf(await send(text, standardWebhook(text, secrets)))['status'], 'accepted', id)
            }
            account.setSecrets({ webhook_secret: EVENTS_SECRET, webhook_secret_previous: '' })
            await assertRefused(standardWebhook(body, [next]))
        })
    })
})
