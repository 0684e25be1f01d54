import assert from 'node:assert/strict'
import { CALLER, openStage, playCall, type Stage } from './sealing-stage.ts'
import { resultOf } from './trunkline.ts'

const TRACE = '/api/x_tkl_voice/v1/telephony/events-demo/calls'

/** What was one call at first: its events stay with the row that settled them, and are another call's since. */
describe('When one half of what was one call is sealed', () => {
    let stage: Stage
    beforeEach(async () => {
        stage = await openStage()
        const account = await stage.trunkline.row('x_tkl_voice_account', 'code=events-demo')
        await stage.trunkline.change('x_tkl_voice_account', account['sys_id'] ?? '', { keep_events: '1' })
    })
    afterEach(() => stage.trunkline.close())

    const eventsOf = (contact: string): Promise<Record<string, string>[]> =>
        stage.trunkline.rows('x_tkl_voice_event', `contact=${contact}`)

    async function sealed(...openedAs: string[]): Promise<unknown[]> {
        return Promise.all(openedAs.map(async (id) => (await stage.call(id))['sealed']))
    }

    /** The end of the first contact was lost; three days later another follows it, and only then the end is told. */
    async function splitByLateEnd(): Promise<void> {
        const end = new Date(stage.clock.now() + 60000).toISOString()
        await stage.tell('call.queued', { callId: 'a', ...CALLER })
        await stage.tell('call.established', { callId: 'a', agent: { externalId: 'A1' } })
        stage.clock.pass(3)
        await stage.tell('call.queued', { callId: 'b', parentCallId: 'a', ...CALLER })
        await stage.tell('call.established', { callId: 'b', agent: { externalId: 'A2' } })
        await stage.tell('call.cleared', { callId: 'b' })
        const path = '/api/x_tkl_voice/v1/telephony/events-demo/events'
        const body = { specversion: '1.0', id: 'late', source: 'test', type: 'call.cleared', data: { callId: 'a' } }
        assert.equal((await stage.events.post(path, { ...body, time: end })).status, 200)
        stage.trunkline.instance.runPending()
        const a = await stage.call('a')
        const ofA = (await eventsOf('b')).filter((event) => event['call'] === a['sys_id'])
        assert.ok(ofA.length > 0, 'what it is about: events of the one stand with the other')
    }

    it('the other keeps its events: a late one changes its records as ever', async () => {
        await splitByLateEnd()
        stage.clock.pass(32.2)
        await stage.seal()
        assert.deepEqual(await sealed('a', 'b'), ['true', 'false'])
        for (const event of await eventsOf('a')) assert.notEqual(event['expires'], '', event['type'])
        for (const event of await eventsOf('b')) assert.equal(event['expires'], '', event['type'])
        stage.clock.pass(1.5)
        stage.trunkline.instance.runJob('Table Cleaner')
        assert.deepEqual(await eventsOf('a'), [])
        const before = await stage.call('b')
        const link = 'https://example.com/recording'
        await stage.tell('call.delivered', { callId: 'b', agent: { externalId: 'A2' } })
        await stage.tell('recording.available', { callId: 'b', recordingUrl: link })
        const after = await stage.call('b')
        assert.deepEqual(
            [after['state'], after['outcome'], after['owner_agent'], after['recording']],
            ['over', 'answered', before['owner_agent'], link]
        )
    })

    it('the other’s events go with the other', async () => {
        await splitByLateEnd()
        stage.clock.pass(36)
        await stage.seal()
        assert.deepEqual(await sealed('a', 'b'), ['true', 'true'])
        const all = [...(await eventsOf('a')), ...(await eventsOf('b'))]
        for (const event of all) assert.notEqual(event['expires'], '', event['type'])
    })

    it('the other keeps its events also where an administrator parted the two', async () => {
        await playCall(stage, 'c')
        await stage.tell('call.queued', { callId: 'd', parentCallId: 'c', ...CALLER })
        await stage.tell('call.established', { callId: 'd', agent: { externalId: 'A2' } })
        const edge = await stage.trunkline.row('x_tkl_voice_call_edge', 'one_id=c^other_id=d^removed=false')
        const path = `/api/now/table/x_tkl_voice_call_edge/${edge['sys_id'] ?? ''}`
        assert.equal((await stage.trunkline.admin.request(path, { method: 'DELETE' })).status, 204)
        stage.trunkline.instance.runPending()
        stage.clock.pass(36)
        await stage.seal()
        assert.deepEqual(await sealed('c', 'd'), ['true', 'false'])
        for (const event of await eventsOf('d')) assert.equal(event['expires'], '', event['type'])
        for (const [id, other] of [
            ['c', 'd'],
            ['d', 'c'],
        ] as const) {
            const reply = await stage.trunkline.admin.get(`${TRACE}/${id}`)
            assert.equal(reply.status, 200, reply.text)
            const told = resultOf(reply) as { trace: { contact: string }[] }
            const contacts = new Set(told.trace.map(({ contact }) => contact))
            assert.deepEqual([contacts.has(id), contacts.has(other)], [true, false], `the trace of ${id}`)
        }
    })

    it('what came too late for it is told in its trace, also about an id that it never had', async () => {
        await playCall(stage, 'e')
        stage.clock.pass(36)
        await stage.seal()
        await stage.tell('party.left', { callId: 'e', legId: 'never-begun' })
        const reply = await stage.trunkline.admin.get(`${TRACE}/e`)
        const told = resultOf(reply) as { trace: { contact: string; state: string }[] }
        assert.deepEqual(
            told.trace.filter(({ contact }) => contact === 'never-begun').map(({ state }) => state),
            ['ignored']
        )
    })

    it('what came late and filled it is told in its trace, also about an id that it never had', async () => {
        await playCall(stage, 'f')
        stage.clock.pass(36)
        await stage.seal()
        const recordingUrl = 'https://example.com/late'
        await stage.tell('recording.available', { callId: 'f', legId: 'no-leg', recordingUrl })
        assert.equal((await stage.call('f'))['recording'], recordingUrl)
        const told = resultOf(await stage.trunkline.admin.get(`${TRACE}/f`)) as { trace: { contact: string }[] }
        assert.equal(told.trace.filter(({ contact }) => contact === 'no-leg').length, 1)
    })

    it('what was parted from it and is no call goes with it', async () => {
        await playCall(stage, 'g')
        await stage.tell('recording.available', {
            callId: 'h',
            parentCallId: 'g',
            recordingUrl: 'https://example.com/h',
        })
        const edge = await stage.trunkline.row('x_tkl_voice_call_edge', 'one_id=g^other_id=h^removed=false')
        const path = `/api/now/table/x_tkl_voice_call_edge/${edge['sys_id'] ?? ''}`
        assert.equal((await stage.trunkline.admin.request(path, { method: 'DELETE' })).status, 204)
        stage.trunkline.instance.runPending()
        stage.clock.pass(40)
        await stage.seal()
        assert.deepEqual(await sealed('g'), ['true'])
        for (const event of await eventsOf('h')) assert.notEqual(event['expires'], '', event['type'])
        assert.equal((await eventsOf('h')).length, 1)
    })
})
