import assert from 'node:assert/strict'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { projectInteraction } from '../../src/server/calls/projection.ts'
import { readEvents } from '../../src/server/vendors/cloudevents/events.ts'
import { verifyStandardWebhook } from '../../src/server/vendors/cloudevents/signature.ts'
import type { ReportedEvent } from '../../src/server/vendors/step.ts'
import { withFaults } from '../../telephony/simulator/delivery.ts'
import { createExchange } from '../../telephony/simulator/exchange.ts'
import { playScenario, tellScenario } from '../../telephony/simulator/play.ts'
import { SCENARIOS } from '../../telephony/simulator/scenarios.ts'
import { startSimulator } from '../../telephony/simulator/server.ts'
import { digests } from '../support/digests.ts'
import { foldReported } from '../support/reported-events.ts'

const SECRET = 'whsec_bG9jYWwtZXZlbnRzLXNpZ25pbmctc2VjcmV0LTMyYnk='

/** What Trunkline reads of a scenario's events. */
function read(name: string): ReportedEvent[] {
    const content = readEvents(JSON.stringify(tellScenario(name, { callId: 'c1', startsAt: 1000000 }).events))
    assert.ok(content.ok)
    return content.entries.flatMap((entry) => {
        assert.ok(entry.kind === 'events', JSON.stringify(entry))
        return entry.events
    })
}

describe('the scenarios of the simulator', () => {
    it('have names of their own', () => {
        const names = SCENARIOS.map(({ name }) => name)
        assert.equal(new Set(names).size, names.length)
        assert.ok(names.length >= 21)
    })

    for (const { name, assignedTo, interaction } of SCENARIOS) {
        it(`"${name}" ends as it says`, () => {
            const [call, ...others] = foldReported(read(name), { A1: 'firstAgent', A2: 'secondAgent' })
            assert.ok(call)
            assert.equal(others.length, 0)
            const { state, assigned_to: user } = projectInteraction(call)
            assert.deepEqual([call.state, state, user || 'nobody'], ['over', interaction, assignedTo])
        })

        it(`"${name}" tells events that can be read, in order, each under an id of its own`, () => {
            const events = read(name)
            const times = events.map(({ ownTime }) => ownTime ?? NaN)
            assert.deepEqual(times, Array.from(times).sort())
            assert.equal(times[0], 1000000)
            assert.equal(new Set(events.map(({ eventId }) => eventId)).size, events.length)
            assert.equal(events[0]?.type, 'call.offered')
        })

        it(`"${name}" leaves nobody on the line`, () => {
            const exchange = createExchange()
            exchange.happened(tellScenario(name).events)
            assert.deepEqual(exchange.active(), [])
        })
    }

    it('end now unless a time is given', () => {
        const before = Date.now()
        const last = tellScenario('answered').events.slice(-1)[0]
        const end = Date.parse(last?.time ?? '')
        assert.ok(end >= before && end <= Date.now())
    })

    it('that nobody wrote are refused by name', () => {
        assert.throws(() => tellScenario('teleported'), /No scenario is named "teleported"/)
    })
})

describe('the network of the simulator', () => {
    const { events } = tellScenario('attended transfer', { callId: 'c1' })

    it('without faults loses, repeats and reorders nothing', () => {
        assert.deepEqual(withFaults(events, {}), events)
    })

    it('does the same for the same seed, and something else for another', () => {
        const faults = { drop: 0.3, duplicate: 0.3, reorder: true }
        const one = withFaults(events, { ...faults, seed: 7 })
        assert.deepEqual(withFaults(events, { ...faults, seed: 7 }), one)
        assert.notDeepEqual(withFaults(events, { ...faults, seed: 8 }), one)
    })

    it('loses all, repeats all, or reorders all it is told to', () => {
        assert.deepEqual(withFaults(events, { drop: 1 }), [])
        assert.equal(withFaults(events, { duplicate: 1 }).length, events.length * 2)
        const reordered = withFaults(events, { reorder: true, seed: 3 })
        assert.notDeepEqual(reordered, events)
        assert.deepEqual(new Set(reordered), new Set(events))
    })
})

interface Arrived {
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
}

describe('the player of the simulator', () => {
    const arrived: Arrived[] = []
    const server = createServer((request, response) => {
        void bodyOf(request).then((body) => {
            const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
            arrived.push({ path: request.url ?? '', headers: Object.fromEntries(headers), body })
            response.writeHead(200, { 'content-type': 'application/json' }).end('{"result":{"status":"accepted"}}')
        })
    })
    let url = ''

    before(async () => {
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
        url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    })

    beforeEach(() => arrived.splice(0))

    after(() => server.close())

    const target = () => ({ url, account: 'events-demo', user: 'telephony.events', password: 'telephony' })

    it('posts single events to the account, as its integration user', async () => {
        const { events, answers } = await playScenario('answered', { target: target() })
        assert.deepEqual(
            arrived.map(({ body }) => JSON.parse(body)),
            events
        )
        assert.deepEqual(answers[0], { status: 200, body: { result: { status: 'accepted' } } })
        for (const { path, headers } of arrived) {
            assert.equal(path, '/api/x_tkl_voice/v1/telephony/events-demo/events')
            assert.equal(headers['authorization'], `Basic ${btoa('telephony.events:telephony')}`)
            assert.equal(headers['content-type'], 'application/cloudevents+json')
            assert.equal(headers['webhook-signature'], undefined)
        }
    })

    it('signs what it posts when it has a secret', async () => {
        await playScenario('answered', { target: { ...target(), secret: SECRET } })
        for (const { headers, body } of arrived) {
            const request = { rawBody: body, headers, url, contentType: '' }
            const verified = verifyStandardWebhook(request, [SECRET], Date.now(), digests)
            assert.deepEqual(verified, { ok: true, id: headers['webhook-id'] })
        }
        assert.equal(new Set(arrived.map(({ headers }) => headers['webhook-id'])).size, arrived.length)
    })

    it('posts batches of the size it is told', async () => {
        const { events, sent } = await playScenario('hold', { target: target(), batch: 4 })
        assert.deepEqual(
            arrived.map(({ body }) => (JSON.parse(body) as unknown[]).length),
            [4, 4, sent.length - 8]
        )
        assert.equal(arrived[0]?.headers['content-type'], 'application/cloudevents-batch+json')
        assert.deepEqual(sent, events)
    })

    it('leaves what the network lost in the exchange', async () => {
        const exchange = createExchange()
        const faults = { drop: 0.5, seed: 2 }
        const { events, sent } = await playScenario('consult', { target: target(), exchange, faults })
        assert.ok(sent.length < events.length)
        assert.equal(arrived.length, sent.length)
        assert.deepEqual(exchange.history(0, 1000), { events, next: String(events.length), more: false })
    })

    it('can be asked for a scenario over HTTP', async () => {
        const simulator = await startSimulator({ clientId: 'a', clientSecret: 'b', play: { target: target() } })
        try {
            const listed = (await (await fetch(`${simulator.url}/scenarios`)).json()) as { scenarios: unknown[] }
            assert.equal(listed.scenarios.length, SCENARIOS.length)
            const played = await fetch(`${simulator.url}/scenarios/ivr%20only`, { method: 'POST' })
            assert.deepEqual(((await played.json()) as { statuses: unknown }).statuses, [200, 200])
            assert.equal(arrived.length, 2)
            const unknown = await fetch(`${simulator.url}/scenarios/teleported`, { method: 'POST' })
            assert.equal(unknown.status, 404)
        } finally {
            await simulator.close()
        }
    })
})

async function bodyOf(request: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array))
    return Buffer.concat(chunks).toString('utf8')
}
