import { randomUUID } from 'node:crypto'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { createExchange, type Exchange } from './exchange.ts'
import { playScenario, type Play } from './play.ts'
import { SCENARIOS } from './scenarios.ts'

export interface SimulatorOptions {
    /** 0, the default: a free one. */
    readonly port?: number
    /** What a client must present to get a token. */
    readonly clientId: string
    readonly clientSecret: string
    /** How scenarios are played that are asked for over HTTP; absent: there is nobody to tell. */
    readonly play?: Omit<Play, 'exchange'>
}

export interface Simulator {
    readonly url: string
    /** For the account's columns of these names. */
    readonly apiUrl: string
    readonly tokenUrl: string
    readonly exchange: Exchange
    close(): Promise<void>
}

/** The simulated telephony system: its API (README.md in this folder) on the loopback address. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
    const exchange = createExchange()
    const app = fastify()
    app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
        done(null, Object.fromEntries(new URLSearchParams(String(body))))
    )
    serveApi(app, exchange, options)
    serveScenarios(app, exchange, options)
    const url = await app.listen({ port: options.port ?? 0, host: '127.0.0.1' })
    return { url, apiUrl: `${url}/api`, tokenUrl: `${url}/token`, exchange, close: () => app.close() }
}

/** How long a token lives, seconds. */
const TOKEN_LIFE = 3600

const MOST_EVENTS = 1000

function serveApi(app: FastifyInstance, exchange: Exchange, options: SimulatorOptions): void {
    const tokens = new Set<string>()
    app.post<{ Body: Record<string, unknown> | null }>('/token', async (request, reply) => {
        const { grant_type: grant, client_id: id, client_secret: secret } = request.body ?? {}
        if (grant !== 'client_credentials') return reply.code(400).send({ error: 'unsupported_grant_type' })
        if (id !== options.clientId || secret !== options.clientSecret) {
            return reply.code(401).send({ error: 'invalid_client' })
        }
        const token = randomUUID()
        tokens.add(token)
        return { access_token: token, token_type: 'Bearer', expires_in: TOKEN_LIFE }
    })
    app.addHook('onRequest', async (request, reply) => {
        if (request.url.startsWith('/api/') && !tokens.has(bearer(request))) {
            await reply.code(401).send({ error: 'The token is missing or unknown' })
        }
    })
    app.get('/api/calls/active', () => ({ calls: exchange.active() }))
    app.get<{ Querystring: { after?: string; limit?: string } }>('/api/calls/history', async (request, reply) => {
        const { after = '0', limit = '200' } = request.query
        const isRight = [after, limit].every((text) => /^\d{1,9}$/.test(text)) && Number(limit) > 0
        if (!isRight) return reply.code(400).send({ error: 'after and limit are whole numbers, limit at least 1' })
        return exchange.history(Number(after), Math.min(Number(limit), MOST_EVENTS))
    })
}

function bearer(request: FastifyRequest): string {
    return (request.headers.authorization ?? '').replace(/^Bearer /, '')
}

function serveScenarios(app: FastifyInstance, exchange: Exchange, options: SimulatorOptions): void {
    app.get('/scenarios', () => ({ scenarios: SCENARIOS.map(({ name, summary }) => ({ name, summary })) }))
    app.post<{ Params: { name: string } }>('/scenarios/:name', async (request, reply) => {
        const { name } = request.params
        if (!SCENARIOS.some((scenario) => scenario.name === name)) {
            return reply.code(404).send({ error: `No scenario is named "${name}"` })
        }
        if (options.play === undefined) return reply.code(409).send({ error: 'There is nobody to tell' })
        const played = await playScenario(name, { ...options.play, exchange })
        return { callId: played.callId, sent: played.sent.length, statuses: played.answers.map(({ status }) => status) }
    })
}
