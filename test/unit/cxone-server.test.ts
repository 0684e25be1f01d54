import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import fastify, { type FastifyInstance } from 'fastify'
import { cxone as vendor } from '../../src/server/vendors/cxone/index.ts'
import { CXONE_STEPS, type CxoneStep } from '../../src/server/vendors/cxone/steps.ts'
import type { ReportedEvent } from '../../src/server/vendors/step.ts'
import type { ApiRequest, ApiSettings, PollAnswer, VendorApi } from '../../src/server/vendors/vendor.ts'
import type { Action, CallScript } from '../../telephony/cxone/call-script.ts'
import { jumpingClock, type Clock } from '../../telephony/cxone/clock.ts'
import { startCxone, type Cxone, type CxoneOptions } from '../../telephony/cxone/server.ts'

const START = Date.UTC(2026, 10, 20, 10)

function script(...actions: Action[]): CallScript {
    return { ani: '4155552671', dnis: '8005550100', skill: '77', skillName: 'Service Desk', actions }
}

interface Received {
    readonly step: string
    readonly authorization: string
    readonly body: Record<string, unknown>
}

/** Takes steps in the place of an instance; fails the first few when told so. */
async function startReceiver(): Promise<{
    url: string
    received: Received[]
    failNext: (times: number) => void
    close: () => Promise<void>
}> {
    const received: Received[] = []
    let failures = 0
    const server: FastifyInstance = fastify()
    server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
        done(null, body)
    )
    server.post('/oauth_token.do', (request, reply) =>
        reply.send({ access_token: `token for ${new URLSearchParams(String(request.body)).get('client_id') ?? ''}` })
    )
    server.post<{ Params: { step: string } }>(
        '/api/x_tkl_voice/v1/telephony/acme/cxone/:step',
        async (request, reply) => {
            received.push({
                step: request.params.step,
                authorization: request.headers.authorization ?? '',
                body: request.body as Record<string, unknown>,
            })
            return reply.code(failures-- > 0 ? 503 : 200).send({ result: {} })
        }
    )
    await server.listen({ port: 0, host: '127.0.0.1' })
    const { port } = server.server.address() as AddressInfo
    return {
        url: `http://127.0.0.1:${port}`,
        received,
        failNext: (times) => {
            failures = times
        },
        close: () => server.close(),
    }
}

/** The product's own client of the API, over HTTP. */
function client(cxone: Cxone, now: () => number): { poll: (name: string, cursor?: string) => Promise<PollAnswer> } {
    const api: VendorApi = vendor.api ?? assert.fail('cxone has no API')
    const settings: ApiSettings = {
        apiUrl: cxone.apiUrl,
        tokenUrl: cxone.tokenUrl,
        ...cxone.credentials,
        externalAccountId: '1',
    }
    let token = ''
    const send = async (request: ApiRequest, headers: Record<string, string>): Promise<unknown> => {
        const { method, url, body } = request
        const answer = await fetch(url, {
            method,
            headers: { ...request.headers, ...headers },
            ...(body === '' ? {} : { body }),
        })
        assert.equal(answer.status, 200, `${method} ${url}`)
        return answer.json()
    }
    return {
        poll: async (name, cursor = '') => {
            if (token === '') {
                const read = api.readToken(await send(api.tokenRequest(settings), {}))
                assert.ok(read.ok)
                token = read.value.accessToken
            }
            const poll = api.polls.find((candidate) => candidate.name === name) ?? assert.fail(name)
            const authorization = { Authorization: `Bearer ${token}` }
            const answer = poll.read(await send(poll.request(settings, cursor, now()), authorization), now(), cursor)
            assert.ok(answer.ok, JSON.stringify(answer))
            return answer.value
        },
    }
}

function typesOf(events: readonly ReportedEvent[], contact: string): string[] {
    return events.filter((event) => event.contact === contact).map(({ type }) => type)
}

describe('The contact centre that stands in for CXone', () => {
    let receiver: Awaited<ReturnType<typeof startReceiver>>
    let cxone: Cxone
    let clock: Clock

    const start = async (options: Partial<CxoneOptions> = {}): Promise<Cxone> => {
        clock = jumpingClock(START)
        cxone = await startCxone({
            port: 0,
            instanceUrl: receiver.url,
            account: 'acme',
            user: 'telephony.cxone',
            password: 'telephony',
            clock,
            ...options,
        })
        return cxone
    }
    beforeEach(async () => {
        receiver = await startReceiver()
    })
    afterEach(async () => {
        await cxone.close()
        await receiver.close()
    })

    const wait = (seconds: number): Action => ({ do: 'wait', seconds })
    const answered = script(
        { do: 'ivr' },
        wait(5),
        { do: 'queue' },
        wait(10),
        { do: 'ring', agent: '2001' },
        wait(3),
        { do: 'answer' },
        wait(20),
        { do: 'hold' },
        wait(7),
        { do: 'retrieve' },
        wait(20),
        { do: 'release', by: 'caller' },
        wait(12),
        { do: 'wrapUp', disposition: '93', notes: 'Solved' }
    )

    it('tells an instance of a call by the steps of a Studio script', async () => {
        await start()
        const [contact = ''] = await cxone.play(answered)
        assert.deepEqual(
            receiver.received.map(({ step }) => step),
            ['create', 'create', 'answer', 'hold', 'retrieve', 'release']
        )
        for (const { step, body, authorization } of receiver.received) {
            const read = CXONE_STEPS[step as CxoneStep](body)
            assert.deepEqual(read.ok ? read.event.contact : read, contact)
            assert.equal(authorization, `Basic ${Buffer.from('telephony.cxone:telephony').toString('base64')}`)
            assert.ok(Object.values(body).every((value) => typeof value === 'string'))
        }
    })

    it('signs in with OAuth when it is told to', async () => {
        await start({ oauth: { clientId: 'studio', clientSecret: 'secret' } })
        await cxone.play(script({ do: 'queue' }))
        assert.equal(receiver.received[0]?.authorization, 'Bearer token for studio')
    })

    it('tries a failed request two times more, and gives up then', async () => {
        await start()
        receiver.failNext(2)
        await cxone.play(script({ do: 'queue' }))
        receiver.failNext(3)
        await cxone.play(script({ do: 'queue' }))
        assert.deepEqual(
            cxone.sent.map(({ outcome, attempts }) => [outcome, attempts]),
            [
                [200, 3],
                [503, 3],
            ]
        )
        assert.equal(receiver.received.length, 6)
    })

    it('loses, repeats and puts off steps, the same ones for the same seed', async () => {
        const playedWith = async (seed: number): Promise<string[]> => {
            await start({ drop: 0.2, duplicate: 0.2, reorder: 0.2, seed })
            for (let call = 0; call < 10; call++) await cxone.play(answered)
            await cxone.flush()
            const told = receiver.received.map(({ step, body }) => `${step} ${String(body['occurredAt'])}`)
            receiver.received.splice(0)
            await cxone.close()
            return told
        }
        const once = await playedWith(7)
        const lost = cxone.sent.filter(({ outcome }) => outcome === 'lost').length
        assert.ok(lost > 3 && lost < 25, `${lost} lost`)
        assert.ok(new Set(once).size < once.length, 'nothing was repeated')
        const times = once.map((told) => told.split(' ')[1] ?? '')
        assert.notDeepEqual(times, times.slice().sort())
        assert.deepEqual(await playedWith(7), once)
        assert.notDeepEqual(await playedWith(8), once)
    })

    it('gives a token for the right client and access key only', async () => {
        await start()
        const ask = async (user: string, form: Record<string, string>): Promise<number> => {
            const Authorization = `Basic ${Buffer.from(user).toString('base64')}`
            const body = new URLSearchParams(form)
            return (await fetch(cxone.tokenUrl, { method: 'POST', headers: { Authorization }, body })).status
        }
        const { clientId, clientSecret, accessKeyId: username, accessKeySecret: password } = cxone.credentials
        const form = { grant_type: 'password', username, password }
        assert.equal(await ask(`${clientId}:${clientSecret}`, form), 200)
        assert.equal(await ask(`${clientId}:x`, form), 401)
        assert.equal(await ask(`${clientId}:${clientSecret}`, { ...form, password: 'x' }), 400)
        assert.equal(await ask(`${clientId}:${clientSecret}`, { ...form, grant_type: 'client_credentials' }), 400)
        assert.equal((await fetch(`${cxone.apiUrl}/contacts/active`)).status, 401)
        const headers = { Authorization: 'Bearer x' }
        assert.equal((await fetch(`${cxone.apiUrl}/contacts/active`, { headers })).status, 401)
    })

    it('tells the state that a contact is in to who asks', async () => {
        await start()
        const { poll } = client(cxone, () => clock.now())
        const states: [Action[], string[]][] = [
            [[{ do: 'ivr' }], ['call.offered']],
            [[{ do: 'queue' }], ['call.queued']],
            [[{ do: 'queue' }, { do: 'ring', agent: '2001' }], ['call.delivered']],
            [
                [{ do: 'queue' }, { do: 'answer', agent: '2001' }],
                ['call.established', 'call.retrieved'],
            ],
            [[{ do: 'queue' }, { do: 'answer', agent: '2001' }, { do: 'hold' }], ['call.held']],
            [[{ do: 'queue' }, { do: 'callback' }], []],
            [[{ do: 'queue' }, { do: 'release' }], []],
        ]
        const contacts: string[] = []
        for (const [actions] of states) contacts.push(...(await cxone.play(script(...actions))))
        const [changed, active] = [await poll('contacts-states'), await poll('contacts-active')]
        states.forEach(([, types], index) => {
            assert.deepEqual(typesOf(changed.events, contacts[index] ?? ''), types)
            const told = typesOf(active.events, contacts[index] ?? '').filter((type) => type !== 'call.offered')
            assert.deepEqual(
                told,
                types.filter((type) => type !== 'call.offered')
            )
        })
        assert.deepEqual(
            Array.from(active.active ?? []).sort(),
            contacts.slice(0, -1),
            'the released contact is not active'
        )
    })

    it('tells of a completed contact what its script told, to the second', async () => {
        await start()
        const { poll } = client(cxone, () => clock.now())
        const [contact = ''] = await cxone.play(answered)
        const { events } = await poll('contacts-completed')
        assert.deepEqual(typesOf(events, contact), [
            'call.offered',
            'call.queued',
            'call.established',
            'wrapup.ended',
            'call.snapshot',
            'party.left',
        ])
        for (const [type, step] of [
            ['call.established', 'answer'],
            ['party.left', 'release'],
        ]) {
            const told = Date.parse(String(receiver.received.find((sent) => sent.step === step)?.body['occurredAt']))
            const computed = events.find((event) => event.type === type)?.ownTime ?? 0
            assert.ok(computed >= told && computed - told <= 3000, `${type} is ${computed - told} ms off`)
        }
        const summary = events.find(({ type }) => type === 'call.snapshot')?.facts
        assert.equal(summary?.attributes?.['holdSeconds'], '7')
        assert.equal(summary?.releasedBy, 'caller')
    })

    it('goes on from the last answer', async () => {
        await start()
        const { poll } = client(cxone, () => clock.now())
        const [first = ''] = await cxone.play(script({ do: 'queue' }, wait(600)))
        const { cursor } = await poll('contacts-states')
        const [second = ''] = await cxone.play(script({ do: 'queue' }))
        const { events } = await poll('contacts-states', cursor)
        assert.deepEqual([typesOf(events, first), typesOf(events, second)], [[], ['call.queued']])
    })

    it('answers in pages, which are asked for one after the other', async () => {
        await start({ pageSize: 2 })
        const { poll } = client(cxone, () => clock.now())
        const contacts: string[] = []
        for (let call = 0; call < 5; call++) contacts.push(...(await cxone.play(script({ do: 'queue' }))))
        for (const name of ['contacts-states', 'contacts-active']) {
            const told: string[] = []
            let answer = await poll(name)
            for (let page = 1; ; page++) {
                const queued = answer.events.filter(({ type }) => type === 'call.queued')
                told.push(...queued.map(({ contact }) => contact))
                assert.equal(answer.active, undefined)
                assert.equal(answer.hasMore, page < 3, `${name}, page ${page}`)
                if (!answer.hasMore) break
                answer = await poll(name, answer.cursor)
            }
            assert.deepEqual(told, contacts)
        }
    })

    it('tells the presence of agents and their wrap-up', async () => {
        await start()
        const { poll } = client(cxone, () => clock.now())
        const actions = answered.actions.slice(0, -1)
        const [contact = ''] = await cxone.play(script(...actions))
        const wrapping = (await poll('agents-states')).events
        assert.deepEqual(
            wrapping.map(({ type }) => type),
            ['agent.presence.changed', 'wrapup.started']
        )
        assert.deepEqual([wrapping[1]?.contact, wrapping[1]?.facts.agent?.externalId], [contact, '2001'])
        await cxone.play(script({ do: 'queue' }, { do: 'ring', agent: '2001' }, { do: 'refuse' }))
        const refused = (await poll('agents-states')).events
        assert.deepEqual(
            refused.map(({ facts }) => facts.presence),
            [{ state: 'Unavailable', reason: 'Refused', pending: '' }]
        )
    })

    it('tells of a refused contact that nobody answered who missed it', async () => {
        await start()
        const { poll } = client(cxone, () => clock.now())
        const [contact = ''] = await cxone.play(
            script({ do: 'queue' }, { do: 'ring', agent: '2002' }, wait(20), { do: 'refuse' }, wait(5), {
                do: 'release',
            })
        )
        const { events } = await poll('contacts-completed')
        assert.deepEqual(typesOf(events, contact), [
            'call.offered',
            'call.queued',
            'call.missed',
            'call.snapshot',
            'party.left',
        ])
        assert.equal(events.find(({ type }) => type === 'call.missed')?.facts.agent?.externalId, '2002')
    })

    it('gives a transferred contact the one it came from as its master', async () => {
        await start()
        const { poll } = client(cxone, () => clock.now())
        const contacts = await cxone.play(
            script(
                { do: 'queue' },
                { do: 'answer', agent: '2001' },
                wait(5),
                { do: 'transfer', kind: 'queue', target: '78' },
                wait(5),
                { do: 'answer', agent: '2002' },
                { do: 'transfer', kind: 'blind', target: '2003' },
                { do: 'answer' },
                { do: 'transfer', kind: 'external', target: '+13125550134' }
            )
        )
        assert.equal(contacts.length, 3)
        const { events } = await poll('contacts-completed')
        const parents = contacts.map((contact) => events.find((event) => event.contact === contact)?.parent)
        assert.deepEqual(parents, ['', contacts[0], contacts[1]])
        assert.deepEqual(
            events.filter(({ type }) => type === 'call.transferred').map(({ facts }) => facts.transfer),
            ['queue', 'blind', 'external']
        )
        assert.deepEqual(
            receiver.received.map(({ step, body }) => [step, contacts.indexOf(String(body['contactId']))]),
            [
                ['create', 0],
                ['answer', 0],
                ['transfer', 0],
                ['create', 1],
                ['release', 0],
                ['answer', 1],
                ['transfer', 1],
                ['release', 1],
                ['answer', 2],
                ['transfer', 2],
                ['release', 2],
            ]
        )
    })
})
