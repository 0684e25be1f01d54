import assert from 'node:assert/strict'
import { simulator } from '../../src/server/vendors/simulator/index.ts'
import type { ApiRequest, ApiSettings, Poll, PollAnswer } from '../../src/server/vendors/vendor.ts'
import { tellScenario } from '../../telephony/simulator/play.ts'
import { startSimulator, type Simulator } from '../../telephony/simulator/server.ts'

const CLIENT = { clientId: 'trunk&line', clientSecret: 'se=cr et' }

async function answerTo(request: ApiRequest, token = ''): Promise<{ status: number; body: unknown }> {
    const response = await fetch(request.url, {
        method: request.method,
        headers: { ...request.headers, ...(token === '' ? {} : { authorization: `Bearer ${token}` }) },
        ...(request.method === 'POST' ? { body: request.body } : {}),
    })
    return { status: response.status, body: await response.json() }
}

describe('the API of the simulated telephony system', () => {
    let running: Simulator
    let settings: ApiSettings
    const { api } = simulator
    assert.ok(api)

    before(async () => {
        running = await startSimulator(CLIENT)
        settings = {
            ...CLIENT,
            apiUrl: running.apiUrl,
            tokenUrl: running.tokenUrl,
            accessKeyId: '',
            accessKeySecret: '',
            externalAccountId: 'simulator',
        }
        const { events } = tellScenario('conference', { callId: 'c1', startsAt: 1000000 })
        running.exchange.happened(events.slice(0, 6))
    })

    after(() => running.close())

    async function token(): Promise<string> {
        const read = api?.readToken((await answerTo(api.tokenRequest(settings))).body)
        assert.ok(read?.ok)
        assert.equal(read.value.expiresInSeconds, 3600)
        return read.value.accessToken
    }

    async function poll(name: string, cursor: string): Promise<PollAnswer> {
        const asked = pollNamed(name)
        const { status, body } = await answerTo(asked.request(settings, cursor, 0), await token())
        assert.equal(status, 200)
        const read = asked.read(body, 0, cursor)
        assert.ok(read.ok, JSON.stringify(read))
        return read.value
    }

    function pollNamed(name: string): Poll {
        const found = api?.polls.find((candidate) => candidate.name === name)
        assert.ok(found)
        return found
    }

    it('gives a token for the right client alone', async () => {
        assert.notEqual(await token(), '')
        const wrong = await answerTo(api.tokenRequest({ ...settings, clientSecret: 'other' }))
        assert.equal(wrong.status, 401)
        assert.equal(api.readToken(wrong.body).ok, false)
    })

    it('answers nothing without a token', async () => {
        for (const name of ['active', 'history']) {
            const request = pollNamed(name).request(settings, '', 0)
            assert.equal((await answerTo(request)).status, 401)
            assert.equal((await answerTo(request, 'made-up')).status, 401)
        }
    })

    it('tells all contacts that are there: the call and its legs', async () => {
        const answer = await poll('active', '')
        assert.deepEqual(answer, { events: [], active: ['c1', 'c1-1', 'c1-2'], cursor: '', hasMore: false })
    })

    it('tells what happened since a position, under the ids the events were sent with', async () => {
        const all = await poll('history', '')
        assert.deepEqual(
            all.events.map(({ source, eventId }) => `${source} ${eventId}`),
            [1, 2, 3, 4, 5, 6].map((number) => `ce:/simulator c1-${number}`)
        )
        assert.deepEqual([all.active, all.cursor, all.hasMore], [undefined, '6', false])
        const rest = await poll('history', '4')
        assert.deepEqual(
            rest.events.map(({ eventId }) => eventId),
            ['c1-5', 'c1-6']
        )
        assert.deepEqual(await poll('history', rest.cursor), { ...rest, events: [] })
    })

    it('tells that there is more when an answer is cut off', async () => {
        const request = pollNamed('history').request(settings, '1', 0)
        const cut = { ...request, url: request.url.replace('limit=200', 'limit=2') }
        const read = pollNamed('history').read((await answerTo(cut, await token())).body, 0, '1')
        assert.ok(read.ok)
        assert.deepEqual([read.value.events.length, read.value.cursor, read.value.hasMore], [2, '3', true])
    })

    it('refuses a position that is none', async () => {
        const request = pollNamed('history').request(settings, 'last week', 0)
        assert.equal((await answerTo(request, await token())).status, 400)
    })
})

describe('an answer of the simulated telephony system', () => {
    const { api } = simulator
    assert.ok(api)

    it('is named with the field that is wrong', () => {
        const read = (name: string, body: unknown): unknown =>
            name === 'token' ? api.readToken(body) : api.polls.find((poll) => poll.name === name)?.read(body, 0, '')
        const event = { specversion: '1.0', id: '1', source: '/s', type: 'call.queued', data: {} }
        const cases: [string, unknown, string][] = [
            ['token', undefined, 'body'],
            ['token', 'text', 'body'],
            ['token', [], 'body'],
            ['token', { expires_in: 1 }, 'access_token'],
            ['token', { access_token: 'x' }, 'expires_in'],
            ['token', { access_token: 'x', expires_in: '60' }, 'expires_in'],
            ['token', { access_token: 'x', expires_in: 0 }, 'expires_in'],
            ['active', 7, 'body'],
            ['active', {}, 'calls'],
            ['active', { calls: [7] }, 'calls.callId'],
            ['active', { calls: [{ callId: '1' }] }, 'calls.legIds'],
            ['active', { calls: [{ callId: '1', legIds: [2] }] }, 'calls.legIds'],
            ['history', { events: 'none' }, 'events'],
            ['history', { events: [], next: {} }, 'next'],
            ['history', { events: [event], next: '1' }, 'events.data.callId'],
        ]
        for (const [name, body, field] of cases) {
            const answer = read(name, body)
            assert.ok(typeof answer === 'object' && answer !== null && 'field' in answer, JSON.stringify(body))
            assert.equal(answer.field, field)
        }
    })

    it('may tell events of types that mean nothing here', () => {
        const event = { specversion: '1.0', id: '1', source: '/s', type: 'lamp.lit', data: {} }
        const answer = api.polls.find((poll) => poll.name === 'history')?.read({ events: [event], next: '1' }, 0, '')
        assert.deepEqual(answer, {
            ok: true,
            value: { events: [], active: undefined, cursor: '1', hasMore: false },
        })
    })
})
