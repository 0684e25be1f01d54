import assert from 'node:assert/strict'
import { stub } from 'sinon'
import type { HttpReply } from '../support/http-client.ts'
import { accountNamed } from './accounts.ts'
import { errorOf, replyOf, resultOf, startTrunkline, type Trunkline } from './trunkline.ts'
import { pressReplay } from './ui-actions.ts'

const EVENTS = '/api/x_tkl_voice/v1/telephony/cxone-demo/events'

type Fields = Readonly<Record<string, unknown>>

/** A second after the one before, whatever the order in which they are sent. */
function event(id: string, type: string, data: Fields): Fields {
    const [, seconds = '0'] = /(\d+)$/.exec(id) ?? []
    const time = new Date(Date.UTC(2026, 10, 20, 10, 0, Number(seconds))).toISOString()
    return { specversion: '1.0', id, source: '/acme', type, time, data }
}

function established(id: string, callId: string, legId: string, agent = '30001'): Fields {
    return event(id, 'call.established', { callId, legId, agent: { externalId: agent } })
}

const REFUSED = /^Field "data\.legId": expected an id that no leg of another call has/

describe('A leg', () => {
    let trunkline: Trunkline
    let time = Date.now()
    /** How much later it is each time somebody asks. */
    let step = 0
    before(async () => {
        trunkline = await startTrunkline({ background: false, clock: { now: () => (time += step) } })
        time = Date.now()
    })
    after(() => trunkline.close())

    function send(content: Fields | readonly Fields[]): Promise<HttpReply> {
        const kind = Array.isArray(content) ? 'cloudevents-batch+json' : 'cloudevents+json'
        const headers = { 'content-type': `application/${kind}` }
        return trunkline.telephony.request(EVENTS, { method: 'POST', body: content, headers })
    }

    async function batch(...events: readonly Fields[]): Promise<Record<string, string>[]> {
        const reply = await send(events)
        assert.equal(reply.status, 200, reply.text)
        return resultOf(reply) as Record<string, string>[]
    }

    /** Two calls; the last event names the leg of the first as one of the second. */
    async function reuse(one: string, other: string): Promise<Record<string, string>> {
        const leg = `${one}-leg`
        const first = [event(`${one}1`, 'call.offered', { callId: one, ani: '4155552671' })]
        await batch(...first, established(`${one}2`, one, leg))
        // The row of the first is the elder one.
        time += 1000
        const [, last] = await batch(
            event(`${other}1`, 'call.offered', { callId: other, ani: '4155552999' }),
            established(`${other}2`, other, leg, '30002')
        )
        return last ?? assert.fail()
    }

    /** The dead letter (sys_id) that holds an event. */
    async function letterOf(id: string): Promise<string> {
        return (await trunkline.row('x_tkl_voice_payload', `bodyLIKE"id":"${id}"`))['event'] ?? ''
    }

    /** Waits until the worker has done what was left to it. */
    function work(): void {
        time += 60000
        for (let round = 0; round < 3; round++) trunkline.instance.runPending()
        trunkline.instance.runJob('Trunkline: settle waiting events')
    }

    function callOf(id: string): Promise<Record<string, string>> {
        return trunkline.row('x_tkl_voice_call', `opened_as=${id}`)
    }

    async function assertApart(one: string, other: string): Promise<void> {
        work()
        const calls = [await callOf(one), await callOf(other)]
        assert.deepEqual(
            calls.map(({ state, members }) => [state, members]),
            [
                ['connected', JSON.stringify([one, `${one}-leg`].sort())],
                ['ivr', JSON.stringify([other])],
            ]
        )
        assert.deepEqual(await trunkline.rows('x_tkl_voice_call_edge', `one_id=${other}^ORother_id=${other}`), [])
        const interaction = await trunkline.row('interaction', `sys_id=${calls[1]?.['interaction']}`)
        assert.equal(interaction['state'], 'new')
    }

    it('of another call is dead in a batch, and dead again for the same reason when it is replayed', async () => {
        const result = await reuse('ra', 'rb')
        assert.equal(result['status'], 'dead')
        const id = await letterOf('rb2')
        const letter = await trunkline.row('x_tkl_voice_event', `sys_id=${id}`)
        assert.match(letter['error'] ?? '', REFUSED)
        pressReplay(trunkline, id)
        const again = await trunkline.row('x_tkl_voice_event', `sys_id=${id}`)
        assert.deepEqual([again['state'], again['error']], ['dead', letter['error']])
        await assertApart('ra', 'rb')
    })

    it('of another call is dead in a batch that there is no time to settle', async () => {
        await batch(event('la1', 'call.offered', { callId: 'la' }), established('la2', 'la', 'la-leg'))
        const rest = Array.from({ length: 4 }, (_, index) => event(`lb${index + 3}`, 'call.held', { callId: 'lb' }))
        step = 100
        const results = await batch(
            event('lb1', 'call.offered', { callId: 'lb' }),
            ...rest,
            established('lb9', 'lb', 'la-leg', '30002')
        ).finally(() => {
            step = 0
        })
        assert.deepEqual(
            results.slice(-2).map(({ status }) => status),
            ['deferred', 'dead']
        )
        assert.match(results.at(-1)?.['error'] ?? '', REFUSED)
        await assertApart('la', 'lb')
    })

    it('of another call is refused for a call with very many events too', async () => {
        await batch(event('ma1', 'call.offered', { callId: 'ma' }), established('ma2', 'ma', 'ma-leg'))
        await batch(event('mb1', 'call.offered', { callId: 'mb' }))
        const account = await accountNamed(trunkline, 'cxone-demo')
        for (let index = 0; index < 500; index++) storeEventOf('mb', index, account.id)
        const own = await send(established('mb2', 'mb', 'mb-leg'))
        assert.deepEqual([own.status, replyOf(own)['status']], [202, 'deferred'])
        await send(event('mb3', 'party.left', { callId: 'mb', legId: 'mb-leg' }))
        const reply = await send(established('mb4', 'mb', 'ma-leg', '30002'))
        assert.equal(reply.status, 409, reply.text)
        assert.match(errorOf(reply).detail, REFUSED)
        work()
        const [a, b] = [await callOf('ma'), await callOf('mb')]
        assert.deepEqual([a['members'], b['members']], ['["ma","ma-leg"]', '["mb","mb-leg"]'])
    })

    /** As a row that is there already: sending so many would take long. */
    function storeEventOf(contact: string, index: number, account: string): void {
        const id = Buffer.from(`${contact}-${index}`).toString('hex').padStart(32, '0')
        const result = trunkline.instance.rows.insert('x_tkl_voice_event', {
            sys_id: id,
            key: id + id,
            account,
            source: 'filler',
            event_id: id,
            type: 'call.snapshot',
            state: 'processed',
            contact,
            effective: '2026-11-20T10:00:01.000Z',
            received: '2026-11-20T10:00:01.000Z',
            facts: '{}',
        })
        assert.ok(result.ok)
    }

    it('is told of under any id of its call: the legs of a transfer move to the call that goes on', async () => {
        const steps = [
            event('ta1', 'call.offered', { callId: 'ta', ani: '4155552671' }),
            established('ta2', 'ta', 'ta-leg'),
            event('tb3', 'call.offered', { callId: 'tb', parentCallId: 'ta' }),
            established('tb4', 'tb', 'tb-leg', '30002'),
            event('ta5', 'call.transferred', { callId: 'ta', legId: 'ta-leg', transfer: { kind: 'attended' } }),
            event('tb6', 'party.left', { callId: 'tb', legId: 'ta-leg' }),
            event('ta7', 'party.left', { callId: 'ta', legId: 'tb-leg' }),
            event('tb8', 'call.cleared', { callId: 'tb' }),
        ]
        for (const content of steps) assert.equal(replyOf(await send(content))['status'], 'accepted')
        const call = await callOf('ta')
        assert.deepEqual([call['state'], call['members']], ['over', '["ta","ta-leg","tb","tb-leg"]'])
        const legs = await trunkline.rows('x_tkl_voice_leg', `call=${call['sys_id']}`)
        assert.deepEqual(legs.map(({ contact, ended }) => [contact, ended]).sort(), [
            ['ta-leg', '2026-11-20T10:00:06.000Z'],
            ['tb-leg', '2026-11-20T10:00:07.000Z'],
        ])
    })

    it('that is dead because nobody had joined the two calls yet is settled when it is replayed after that', async () => {
        const result = await reuse('ja', 'jb')
        assert.equal(result['status'], 'dead')
        pressReplay(trunkline, await letterOf('jb2'))
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'event_id=jb2'), [])
        await batch(event('jb3', 'call.held', { callId: 'jb', parentCallId: 'ja' }))
        pressReplay(trunkline, await letterOf('jb2'))
        assert.equal((await trunkline.row('x_tkl_voice_event', 'event_id=jb2'))['state'], 'processed')
        assert.equal((await callOf('ja'))['members'], '["ja","ja-leg","jb"]')
    })

    it('is stored all the same where what is known of it cannot be read', async () => {
        await batch(event('ra1', 'call.offered', { callId: 'ra' }))
        const { rows } = trunkline.instance
        const select = stub(rows, 'select').callsFake((query) => {
            const isOfLeg = query.table === 'x_tkl_voice_event' && JSON.stringify(query).includes('ra-leg')
            if (isOfLeg && JSON.stringify(query).includes('"contact"')) throw new Error('The query took too long')
            return select.wrappedMethod.call(rows, query)
        })
        const reply = await send(established('ra2', 'ra', 'ra-leg')).finally(() => select.restore())
        assert.deepEqual([reply.status, replyOf(reply)['status']], [202, 'deferred'])
        time += 120000
        trunkline.instance.runJob('Trunkline: settle waiting events')
        const stored = await trunkline.row('x_tkl_voice_event', 'contact=ra-leg^type=call.established')
        assert.equal(stored['state'], 'processed')
    })

    it('that an administrator parted from a call is that call’s no more, and goes on with its own', async () => {
        await batch(
            event('pa1', 'call.offered', { callId: 'pa' }),
            established('pa2', 'pa', 'pa-leg'),
            event('pb3', 'call.offered', { callId: 'pb', parentCallId: 'pa' }),
            event('pb4', 'call.held', { callId: 'pb', legId: 'pa-leg' })
        )
        for (const one of ['pa', 'pa-leg']) {
            const edge = await trunkline.row('x_tkl_voice_call_edge', `one_id=${one}^other_id=pb`)
            const path = `/api/now/table/x_tkl_voice_call_edge/${edge['sys_id']}`
            assert.equal((await trunkline.admin.request(path, { method: 'DELETE' })).status, 204)
        }
        const others = event('pb5', 'party.left', { callId: 'pb', legId: 'pa-leg' })
        assert.equal((await send(others)).status, 409)
        const repeated = event('pb4', 'call.held', { callId: 'pb', legId: 'pa-leg' })
        assert.equal(replyOf(await send(repeated))['status'], 'duplicate')
        const own = event('pa5', 'call.retrieved', { callId: 'pa', legId: 'pa-leg' })
        assert.equal(replyOf(await send(own))['status'], 'accepted')
    })
})
