import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import fastify, { type FastifyInstance } from 'fastify'
import { cxone as vendor } from '../../src/server/vendors/cxone/index.ts'
import type { ApiRequest, ApiSettings, PollAnswer, VendorApi } from '../../src/server/vendors/vendor.ts'
import { jumpingClock } from '../../telephony/clock.ts'
import type { Action, CallScript } from '../../telephony/cxone/call-script.ts'
import { startCxone, type Cxone, type CxoneOptions } from '../../telephony/cxone/server.ts'

const START = Date.UTC(2026, 10, 20, 10)

export function script(...actions: Action[]): CallScript {
    return { ani: '4155552671', dnis: '8005550100', skill: '77', skillName: 'Service Desk', actions }
}

export function wait(seconds: number): Action {
    return { do: 'wait', seconds }
}

/** Through the IVR and a queue to an agent, held once, and wrapped up. */
export const answered = script(
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

/** A step that was sent to an instance. */
interface Received {
    readonly step: string
    readonly authorization: string
    readonly body: Record<string, unknown>
}

/** Takes steps in the place of an instance; fails the first few when told so. */
export interface Receiver {
    readonly url: string
    readonly received: Received[]
    failNext(times: number): void
    close(): Promise<void>
}

export async function startReceiver(): Promise<Receiver> {
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

/** The contact centre that stands in for CXone, at a time that passes at once. */
export interface Centre {
    readonly cxone: Cxone
    /** Asks as the product does, from the cursor of an earlier answer on. */
    readonly poll: (name: string, cursor?: string) => Promise<PollAnswer>
}

export async function startCentre(instanceUrl: string, options: Partial<CxoneOptions>): Promise<Centre> {
    const clock = jumpingClock(START)
    const cxone = await startCxone({
        port: 0,
        instanceUrl,
        account: 'acme',
        user: 'telephony.cxone',
        password: 'telephony',
        clock,
        ...options,
    })
    return { cxone, poll: pollsOf(cxone, () => clock.now()) }
}

/** The product's own client of the API, over HTTP. */
function pollsOf(cxone: Cxone, now: () => number): Centre['poll'] {
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
    return async (name, cursor = '') => {
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
    }
}
