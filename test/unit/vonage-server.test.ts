import assert from 'node:assert/strict'
import fastify, { type FastifyInstance } from 'fastify'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { isNews } from '../../src/server/calls/news.ts'
import type { ReportedEvent } from '../../src/server/vendors/step.ts'
import type { ApiRequest, ApiSettings, PollAnswer } from '../../src/server/vendors/vendor.ts'
import { vonage } from '../../src/server/vendors/vonage/index.ts'
import { VONAGE_STEPS, type VonageStep } from '../../src/server/vendors/vonage/plan.ts'
import { isAgentEventType } from '../../src/server/calls/event.ts'
import { jumpingClock } from '../../telephony/clock.ts'
import { startVonage, type Vonage, type VonageOptions } from '../../telephony/vonage/server.ts'
import { DIGESTS, signedRequest } from './vonage-samples.ts'
import { call, CALLS } from './vonage-scripts.ts'

const SECRET = 'bG9jYWwtdm9uYWdlLXdlYmhvb2stc2VjcmV0LTMyYnk='
const NOW = Date.UTC(2026, 10, 20, 10)

interface Received {
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
}

/** What an instance would be sent. */
async function startReceiver(): Promise<{ url: string; received: Received[]; server: FastifyInstance }> {
    const server = fastify()
    const received: Received[] = []
    server.addContentTypeParser(
        ['application/json', 'application/cloudevents+json'],
        { parseAs: 'string' },
        (_request, body, done) => done(null, body)
    )
    server.post('/*', (request, reply) => {
        const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
        received.push({
            path: request.url,
            headers: Object.fromEntries(headers) as Record<string, string>,
            body: String(request.body),
        })
        return reply.code(200).send({})
    })
    return { url: await server.listen({ port: 0, host: '127.0.0.1' }), received, server }
}

const BASE = '/api/x_tkl_voice/v1/telephony/vonage-demo/vonage'

/** What the requests say, each as the app reads it. */
function readBack(received: readonly Received[]): ReportedEvent[] {
    return received.flatMap(({ path, headers, body }) => {
        if (path === `${BASE}/webhook`) {
            const request = { ...signedRequest(body), headers }
            const verification = vonage.webhook!.verify(request, [SECRET], NOW + 3600000, DIGESTS)
            assert.ok(verification.ok || verification.expired)
            const content = vonage.webhook!.read(request, 'verified')
            assert.ok(content.ok)
            return content.entries.flatMap((entry) => {
                assert.ok(entry.kind === 'events', JSON.stringify(entry))
                return entry.events
            })
        }
        const step = path.slice(`${BASE}/plan/`.length) as VonageStep
        assert.equal(headers['authorization'], `Basic ${Buffer.from('telephony.vonage:telephony').toString('base64')}`)
        const result = VONAGE_STEPS[step](JSON.parse(body) as Record<string, unknown>)
        assert.ok(result.ok, JSON.stringify(result))
        return [result.event]
    })
}

function toCallEvents(events: readonly ReportedEvent[]): CallEvent[] {
    const byKey = new Map<string, CallEvent>()
    for (const { source, eventId, canonicalBody, type, contact, parent, ownTime, facts } of events) {
        if (isAgentEventType(type)) continue
        const key = `${source} ${eventId || canonicalBody}`
        byKey.set(key, { key, contact, parent, at: ownTime ?? NOW, processed: true, records: [], type, facts })
    }
    return Array.from(byKey.values())
}

function fold(events: readonly ReportedEvent[]): Call[] {
    const all = toCallEvents(events)
    const edges = all
        .filter(({ parent }) => parent !== '')
        .map(({ contact, parent }) => ({ one: contact, other: parent, parent }))
    return foldCalls(all, edges)
}

/** What a reconciliation adds: contact by contact, in the order told, only what is news of the call. */
function repair(known: readonly ReportedEvent[], polled: readonly ReportedEvent[]): ReportedEvent[] {
    const all = Array.from(known)
    const callOf = (event: ReportedEvent): string => event.parent || event.contact
    for (const contact of new Set(polled.map((event) => event.contact))) {
        for (const event of polled.filter((told) => told.contact === contact && !isAgentEventType(told.type))) {
            const ofCall = toCallEvents(all.filter((other) => callOf(other) === callOf(event)))
            if (isNews(ofCall, { ...event, at: event.ownTime ?? NOW })) all.push(event)
        }
    }
    return all
}

/** What of a call is the same however it came to be known. */
function essence(call: Call): object {
    const { state, outcome, direction, callerAsSent, calledAsSent, queueName, answeredAt, legs, owner } = call
    return {
        ...{ state, outcome, direction, callerAsSent, calledAsSent, queueName, answeredAt },
        owner: owner?.agent,
        legs: legs.map((leg) => [leg.agent, leg.state, leg.establishedAt, leg.leftAt, leg.holdSeconds, leg.holdCount]),
    }
}

describe('the contact centre that stands in for Vonage’s', () => {
    let receiver: Awaited<ReturnType<typeof startReceiver>>
    let running: Vonage | undefined

    beforeEach(async () => {
        receiver = await startReceiver()
    })

    afterEach(async () => {
        await running?.close()
        running = undefined
        await receiver.server.close()
    })

    async function start(options: Partial<VonageOptions> = {}): Promise<Vonage> {
        running = await startVonage({
            port: 0,
            instanceUrl: receiver.url,
            account: 'vonage-demo',
            webhookSecret: SECRET,
            user: 'telephony.vonage',
            password: 'telephony',
            clock: jumpingClock(NOW),
            ...options,
        })
        return running
    }

    function settingsOf({ apiUrl, tokenUrl, credentials }: Vonage): ApiSettings {
        return { apiUrl, tokenUrl, ...credentials, accessKeyId: '', accessKeySecret: '', externalAccountId: '' }
    }

    async function ask({ method, url, headers, body }: ApiRequest): Promise<{ status: number; body: unknown }> {
        const answer = await fetch(url, { method, headers, ...(body === '' ? {} : { body }) })
        return { status: answer.status, body: answer.status === 200 ? await answer.json() : await answer.text() }
    }

    /** What all polls tell from the beginning. */
    async function pollAll(centre: Vonage): Promise<PollAnswer[]> {
        const settings = settingsOf(centre)
        const token = vonage.api!.readToken((await ask(vonage.api!.tokenRequest(settings))).body)
        assert.ok(token.ok)
        const Authorization = `Bearer ${token.value.accessToken}`
        const answers: PollAnswer[] = []
        for (const poll of vonage.api!.polls) {
            for (let cursor = '', hasMore = true; hasMore;) {
                const now = NOW + 7200000
                const request = poll.request(settings, cursor, now)
                const { status, body } = await ask({ ...request, headers: { ...request.headers, Authorization } })
                assert.equal(status, 200)
                const read = poll.read(body, now, cursor)
                assert.ok(read.ok)
                answers.push(read.value)
                cursor = read.value.cursor
                hasMore = read.value.hasMore
            }
        }
        return answers
    }

    for (const [name, script] of Object.entries(CALLS)) {
        it(`tells of a call by webhooks and plan steps as its API does: ${name}`, async () => {
            const centre = await start()
            await centre.play(script)
            const sent = readBack(receiver.received)
            assert.equal(receiver.received.length, centre.sent.length)
            const polled = (await pollAll(centre)).flatMap(({ events }) => events)
            const [bySent, ...others] = fold(sent)
            assert.deepEqual(others, [])
            assert.ok(bySent)
            const byPolls = fold(polled).map(essence)
            const expected = { ...essence(bySent), ...(script.outbound === true ? OUTBOUND : {}) }
            assert.deepEqual(byPolls, [expected])
            assert.deepEqual(fold([...sent, ...polled]).map(essence), [expected])
        })
    }

    /** Only the statistics know it: no plan runs for a call that goes out, and webhooks have no numbers. */
    const OUTBOUND = { direction: 'outbound', callerAsSent: '02079460958', calledAsSent: '08001234567' }

    it('plays calls that end as they should', async () => {
        const centre = await start()
        const states: Record<string, string> = {}
        for (const [name, script] of Object.entries(CALLS)) {
            receiver.received.length = 0
            await centre.play(script)
            const [told] = fold(readBack(receiver.received))
            states[name] = `${told?.state} ${told?.outcome} ${told?.owner?.agent ?? ''}`.trim()
        }
        assert.deepEqual(states, {
            plain: 'over answered 7',
            'of version 0': 'over answered 7',
            held: 'over answered 7',
            parked: 'over answered 7',
            missed: 'over answered 7',
            abandoned: 'over abandoned',
            transferred: 'over answered 8',
            unfinished: 'connected  7',
            outbound: 'over answered 7',
        })
    })

    it('makes every record right by its API when a tenth of what it sends is lost', async () => {
        const centre = await start({ drop: 0.1, seed: 101 })
        const guids: string[] = []
        for (let round = 0; round < 5; round++) {
            for (const script of Object.values(CALLS)) guids.push(await centre.play(script))
        }
        const lost = centre.sent.filter(({ outcome }) => outcome === 'lost').length
        assert.ok(lost > 20, `${lost} were lost`)
        const told = readBack(receiver.received)
        const polled = (await pollAll(centre)).flatMap(({ events }) => events)
        const repaired = fold(repair(told, polled))
        assert.equal(repaired.length, guids.length)
        const everything = fold(polled).map(essence)
        const sorted = (essences: readonly object[]): string[] => essences.map((each) => JSON.stringify(each)).sort()
        assert.deepEqual(sorted(repaired.map(essence)), sorted(everything))
        const counts = new Map<string, number>()
        for (const { state, outcome } of repaired) {
            const name = `${state} ${outcome}`.trim()
            counts.set(name, (counts.get(name) ?? 0) + 1)
        }
        assert.deepEqual(Object.fromEntries(counts), { 'over answered': 35, 'over abandoned': 5, connected: 5 })
    })

    it('sends the same things whatever their order and number, for the same seed', async () => {
        const centre = await start({ duplicate: 0.3, reorder: 0.3, seed: 5 })
        await centre.play(CALLS['transferred']!)
        await centre.flush()
        assert.ok(receiver.received.length > new Set(receiver.received.map(({ body }) => body)).size)
        const [told, ...others] = fold(readBack(receiver.received))
        assert.deepEqual(others, [])
        assert.deepEqual([told?.outcome, told?.owner?.agent], ['answered', '8'])
    })

    it('tells which interactions and channels there are now', async () => {
        const centre = await start()
        await centre.play(CALLS['plain']!)
        const queued = await centre.play(call([{ do: 'offer' }, { do: 'queue' }]))
        const active = (await pollAll(centre)).flatMap((told) => told.active ?? [])
        assert.deepEqual(Array.from(new Set(active)), [queued])
    })

    it('answers in pages', async () => {
        const centre = await start({ pageSize: 2 })
        for (let index = 0; index < 5; index++) await centre.play(CALLS['unfinished']!)
        const answers = await pollAll(centre)
        assert.equal(answers.filter(({ hasMore }) => hasMore).length, 4)
        assert.equal(new Set(answers.flatMap((told) => told.active ?? [])).size, 10)
        assert.equal(fold(answers.flatMap(({ events }) => events)).length, 5)
    })

    it('tells of a presence by webhook and by API in the same words', async () => {
        const centre = await start()
        await centre.setPresence('7', { category: 'extendedAway', description: 'Lunch' })
        const [sent] = readBack(receiver.received)
        const polled = (await pollAll(centre)).flatMap(({ events }) => events)
        assert.deepEqual(sent?.facts.presence, { state: 'extendedAway', reason: 'Lunch', pending: '' })
        assert.deepEqual(
            polled.map(({ type, facts, ownTime }) => [type, facts, ownTime]),
            [['agent.presence.changed', sent?.facts, sent?.ownTime]]
        )
    })

    it('gives one interaction by its GUID', async () => {
        const centre = await start()
        const guid = await centre.play(CALLS['plain']!)
        const settings = settingsOf(centre)
        const token = vonage.api!.readToken((await ask(vonage.api!.tokenRequest(settings))).body)
        assert.ok(token.ok)
        const headers = {
            Accept: 'application/vnd.newvoicemedia.v3+json',
            Authorization: `bearer ${token.value.accessToken}`,
        }
        const one = (path: string): ReturnType<typeof ask> =>
            ask({ method: 'GET', url: `${centre.apiUrl}/stats/interactions/${path}`, headers, body: '' })
        const { body } = await one(guid)
        assert.deepEqual([(body as { guid: string }).guid, (body as { status: string }).status], [guid, 'Completed'])
        assert.equal((await one('unknown')).status, 404)
    })

    it('refuses wrong credentials, a wrong token, another version and a window of more than 31 days', async () => {
        const centre = await start()
        const settings = settingsOf(centre)
        const wrong = await ask(vonage.api!.tokenRequest({ ...settings, clientSecret: 'wrong' }))
        assert.equal(wrong.status, 400)
        const token = vonage.api!.readToken((await ask(vonage.api!.tokenRequest(settings))).body)
        assert.ok(token.ok)
        const get = async (path: string, headers: Record<string, string>): Promise<number> =>
            (await ask({ method: 'GET', url: `${centre.apiUrl}/stats/${path}`, headers, body: '' })).status
        const Accept = 'application/vnd.newvoicemedia.v3+json'
        const Authorization = `Bearer ${token.value.accessToken}`
        assert.equal(await get('agent-status', { Accept, Authorization: 'Bearer wrong' }), 401)
        assert.equal(await get('agent-status', { Accept }), 401)
        assert.equal(await get('agent-status', { Accept: 'application/json', Authorization }), 406)
        assert.equal(await get('agent-status', { Accept, Authorization }), 200)
        assert.equal(await get('interactions', { Accept, Authorization }), 400)
        const window = 'start=2026-10-01T00:00:00.000Z&end=2026-11-20T00:00:00.000Z'
        assert.equal(await get(`interactions?${window}`, { Accept, Authorization }), 400)
    })
})
