import assert from 'node:assert/strict'
import { basic, httpClient, type HttpClient, type HttpReply } from '../support/http-client.ts'
import { password, usersScript } from '../support/users.ts'
import { errorOf, replyOf, resultOf, startTrunkline, type Trunkline } from './trunkline.ts'

type Row = Record<string, unknown>

interface Trace {
    readonly numbersMasked: boolean
    readonly call: Row | null
    readonly legs: readonly Row[]
    readonly trace: readonly Row[]
}

const ADMIN = basic('admin', 'admin')

describe('GET calls/{call}', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
        trunkline.script(
            usersScript({
                watcher: ['x_tkl_voice.supervisor'],
                taker: ['x_tkl_voice.agent'],
                'other.system': ['x_tkl_voice.telephony'],
            })
        )
        await play()
    })
    after(() => trunkline.close())

    const began = Date.now() - 600000
    const at = (seconds: number): string => new Date(began + seconds * 1000).toISOString()

    /** A call that is answered, transferred to a second agent, and released. */
    async function play(): Promise<void> {
        const first = { contactId: 'r1', masterId: 'r1' }
        const second = { contactId: 'r2', masterId: 'r1' }
        await step('create', { ...first, ani: '4155552671', dnis: '8005550100', skill: '77', occurredAt: at(0) })
        await step('answer', { ...first, agentId: '30001', occurredAt: at(10) })
        await step('create', { ...second, ani: '4155552671', occurredAt: at(60) })
        await step('release', { ...first, occurredAt: at(61) })
        await step('answer', { ...second, agentId: 'x2', agentUsername: 'agent.two', occurredAt: at(70) })
        await step('release', { ...second, releasedBy: 'agent', disposition: 'SOLVED', occurredAt: at(100) })
    }

    async function step(name: 'create' | 'answer' | 'release' | 'error', body: object): Promise<HttpReply> {
        const reply = await trunkline.step(name, body)
        assert.equal(reply.status, 200, reply.text)
        return reply
    }

    function path(call: string, account = 'cxone-demo'): string {
        return `/api/x_tkl_voice/v1/telephony/${account}/calls/${encodeURIComponent(call)}`
    }

    async function trace(call: string, client: HttpClient = trunkline.admin): Promise<Trace> {
        const reply = await client.get(path(call))
        assert.equal(reply.status, 200, reply.text)
        return resultOf(reply) as Trace
    }

    it('tells the call', async () => {
        const { call } = await trace('r1')
        const interaction = await trunkline.row('interaction', 'client_session_id=r1')
        const two = await trunkline.row('sys_user', 'user_name=agent.two')
        assert.ok(call)
        const told = (...names: readonly string[]): unknown[] => names.map((name) => call[name])
        assert.deepEqual(told('state', 'outcome', 'direction'), ['over', 'answered', 'inbound'])
        assert.deepEqual(told('callerNumber', 'callerAsSent', 'callerName'), [
            '+14155552671',
            '4155552671',
            'Ada Byrne',
        ])
        assert.deepEqual(told('queue', 'releasedBy', 'disposition'), ['77', 'agent', 'SOLVED'])
        assert.deepEqual(told('startedAt', 'answeredAt', 'endedAt'), [at(0), at(10), at(100)])
        assert.deepEqual(told('ownerId', 'ownerUserName'), [two['sys_id'], 'agent.two'])
        assert.deepEqual(told('interactionId', 'interactionNumber'), [interaction['sys_id'], interaction['number']])
        assert.deepEqual(told('members', 'sealed', 'sealedAt', 'parentCallId'), [['r1', 'r2'], false, '', ''])
    })

    it('tells its legs', async () => {
        const { legs } = await trace('r1')
        assert.deepEqual(
            legs.map((leg) => [leg['contact'], leg['userName'], leg['role'], leg['state'], leg['seconds']]),
            [
                ['r1', 'agent.one', 'agent', 'left', 51],
                ['r2', 'agent.two', 'agent', 'left', 30],
            ]
        )
        assert.deepEqual(
            legs.map((leg) => [leg['establishedAt'], leg['endedAt']]),
            [
                [at(10), at(61)],
                [at(70), at(100)],
            ]
        )
    })

    it('tells every event with its times, its decision and the records it touched', async () => {
        const told = (await trace('r1')).trace
        const sent = told.filter((entry) => String(entry['source']).startsWith('cxone/'))
        assert.deepEqual(
            sent.map((entry) => [entry['source'], entry['contact'], entry['state'], entry['occurredAt']]),
            [
                ['cxone/create', 'r1', 'processed', at(0)],
                ['cxone/answer', 'r1', 'processed', at(10)],
                ['cxone/create', 'r2', 'processed', at(60)],
                ['cxone/release', 'r1', 'processed', at(61)],
                ['cxone/answer', 'r2', 'processed', at(70)],
                ['cxone/release', 'r2', 'processed', at(100)],
            ]
        )
        for (const entry of sent) {
            const delay = Date.parse(String(entry['receivedAt'])) - Date.parse(String(entry['occurredAt']))
            assert.deepEqual([entry['delayMs'], entry['effectiveAt']], [delay, entry['occurredAt']])
            assert.deepEqual([entry['approximate'], entry['skewMs'], entry['error']], [false, 0, ''])
            assert.equal(typeof entry['latencyMs'], 'number')
            assert.match(String(entry['decision']), /^The call is /)
            assert.ok((entry['records'] as string[]).some((record) => record.startsWith('interaction/')))
        }
        const looked = told.filter((entry) => entry['source'] === 'trunkline').map((entry) => entry['type'])
        assert.deepEqual(looked.sort(), ['agent.resolved', 'agent.resolved', 'call.opened', 'caller.identified'])
        const times = told.map((entry) => entry['effectiveAt'])
        assert.deepEqual(times, Array.from(times).sort())
    })

    it('knows the call by every id it has: any contact, and the sys_id that the steps were answered', async () => {
        const known = await trace('r1')
        const callId = String(known.call?.['callId'])
        for (const id of ['r2', callId]) assert.deepEqual(await trace(id), known, id)
    })

    it('knows a call by an id that only an edge tells of', async () => {
        await step('create', { contactId: 'e2', masterId: 'e1', ani: '4155552671' })
        assert.equal((await trace('e1')).call?.['callId'], (await trace('e2')).call?.['callId'])
    })

    it('follows a row that was merged to the one that goes on', async () => {
        await step('create', { contactId: 'm1' })
        await step('create', { contactId: 'm2' })
        const merged = await trunkline.row('x_tkl_voice_call', 'opened_as=m2')
        await step('answer', { contactId: 'm2', masterId: 'm1', agentId: '30001' })
        const survivor = await trunkline.row('x_tkl_voice_call', 'opened_as=m1')
        for (const id of ['m1', 'm2', merged['sys_id'] ?? '']) {
            assert.equal((await trace(id)).call?.['callId'], survivor['sys_id'], id)
        }
    })

    it('tells a later call from the one it follows', async () => {
        const hourAgo = (minutes: number): string => new Date(Date.now() - 3600000 + minutes * 60000).toISOString()
        await step('create', { contactId: 'p1', occurredAt: hourAgo(0) })
        await step('release', { contactId: 'p1', occurredAt: hourAgo(1) })
        await step('create', { contactId: 'p2', masterId: 'p1', occurredAt: hourAgo(30) })
        const [first, second] = [await trace('p1'), await trace('p2')]
        assert.notEqual(first.call?.['callId'], second.call?.['callId'])
        assert.equal(second.call?.['parentCallId'], first.call?.['callId'])
        assert.deepEqual(new Set(second.trace.map((entry) => entry['contact'])), new Set(['p2']))
    })

    it('tells of events that no call has come of yet', async () => {
        const account = await trunkline.row('x_tkl_voice_account', 'code=cxone-demo')
        await trunkline.change('x_tkl_voice_account', account['sys_id'] ?? '', { mode: 'record' })
        const reply = await trunkline.step('create', { contactId: 'w1' })
        assert.equal(replyOf(reply)['status'], 'deferred')
        const told = await trace('w1')
        await trunkline.change('x_tkl_voice_account', account['sys_id'] ?? '', { mode: 'live' })
        assert.equal(told.call, null)
        assert.deepEqual(
            told.trace.map((entry) => [entry['type'], entry['state'], entry['latencyMs']]),
            [['call.queued', 'received', null]]
        )
    })

    it('says no such call for an id that nobody has told of', async () => {
        for (const id of ['unknown', 'r1^ORopened_as!=x', "r1' OR 1=1", 'x'.repeat(3000)]) {
            const reply = await trunkline.admin.get(path(id))
            assert.equal(reply.status, 404, reply.text)
            assert.equal(errorOf(reply).message, 'No such call')
        }
        assert.equal((await trunkline.admin.get(path('r1', 'nobody'))).status, 404)
    })

    it('tells nothing of another account’s calls', async () => {
        assert.equal((await trunkline.admin.get(path('r1', 'events-demo'))).status, 404)
    })

    it('reads also where the account takes nothing in', async () => {
        const account = await trunkline.row('x_tkl_voice_account', 'code=cxone-demo')
        await trunkline.change('x_tkl_voice_account', account['sys_id'] ?? '', { mode: 'off', active: false })
        assert.equal((await trace('r1')).call?.['state'], 'over')
        await trunkline.change('x_tkl_voice_account', account['sys_id'] ?? '', { mode: 'live', active: true })
    })

    describe('is for', () => {
        const status = async (authorization: string | undefined): Promise<number> =>
            (await httpClient(trunkline.url, authorization).get(path('r1'))).status

        it('the account’s own integration user', async () => {
            assert.equal((await trace('r1', trunkline.telephony)).call?.['state'], 'over')
        })

        it('supervisors and administrators', async () => {
            assert.equal(await status(basic('watcher', password)), 200)
            assert.equal(await status(ADMIN), 200)
        })

        it('nobody else: no agent, no other integration user, nobody without credentials', async () => {
            assert.equal(await status(basic('taker', password)), 403)
            assert.equal(await status(basic('other.system', password)), 403)
            assert.equal(await status(undefined), 401)
        })
    })
})
