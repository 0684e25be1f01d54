import { randomUUID } from 'node:crypto'
import formbody from '@fastify/formbody'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import type { ContactCentre, Interaction } from './contact-centre.ts'
import { agentObjects, interactionObject, isoTime, type StatsObject } from './stats.ts'

export const TOKEN_PATH = '/Auth/connect/token'

const TOKEN_SECONDS = 7200

const LONGEST_WINDOW_MS = 31 * 86400000

export interface Credentials {
    readonly clientId: string
    readonly clientSecret: string
}

export interface ApiOptions {
    readonly centre: ContactCentre
    readonly clock: Clock
    readonly credentials: Credentials
    /** The most items of one page. */
    readonly pageSize: number
}

/** The token endpoint and the Insights Stats API, version 3, behind a bearer token. */
export async function openApi(options: ApiOptions): Promise<FastifyInstance> {
    const { centre, clock } = options
    const server = fastify()
    await server.register(formbody)
    const tokens = new Map<string, number>()
    server.post(TOKEN_PATH, (request, reply) => giveToken(request, reply, tokens, options))
    await server.register(
        (stats) => {
            stats.addHook('onRequest', async (request, reply) => {
                const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
                if ((tokens.get(token) ?? 0) <= clock.now()) await reply.code(401).send({ message: 'Unauthorized' })
                else if (request.headers.accept !== 'application/vnd.newvoicemedia.v3+json')
                    await reply.code(406).send()
            })
            stats.get('/interactions', (request, reply) => answerInteractions(request, reply, options))
            stats.get('/interactions/ongoing', (request, reply) => {
                const ongoing = inOrder(centre).filter(({ endedAt }) => endedAt === undefined)
                return sendPage(request, reply, ongoing.map(interactionObject), options.pageSize, {})
            })
            stats.get<{ Params: { guid: string } }>('/interactions/:guid', (request, reply) => {
                const interaction = centre.interactions.get(request.params.guid)
                return interaction === undefined ? reply.code(404).send() : reply.send(interactionObject(interaction))
            })
            stats.get('/agent-status', (request, reply) =>
                sendPage(request, reply, agentObjects(centre), options.pageSize, {})
            )
            return Promise.resolve()
        },
        { prefix: '/stats' }
    )
    return server
}

function giveToken(
    request: FastifyRequest,
    reply: FastifyReply,
    tokens: Map<string, number>,
    { clock, credentials }: ApiOptions
): FastifyReply {
    const form = textsOf(request.body)
    if (form['grant_type'] !== 'client_credentials') return reply.code(400).send({ error: 'unsupported_grant_type' })
    if (form['client_id'] !== credentials.clientId || form['client_secret'] !== credentials.clientSecret) {
        return reply.code(400).send({ error: 'invalid_client' })
    }
    if (form['scope'] !== 'stats') return reply.code(400).send({ error: 'invalid_scope' })
    const token = randomUUID()
    tokens.set(token, clock.now() + TOKEN_SECONDS * 1000)
    return reply.send({ token_type: 'bearer', access_token: token, expires_in: TOKEN_SECONDS })
}

function answerInteractions(
    request: FastifyRequest,
    reply: FastifyReply,
    { centre, clock, pageSize }: ApiOptions
): FastifyReply {
    const query = textsOf(request.query)
    const start = Date.parse(query['start'] ?? '')
    const end = query['end'] === undefined ? clock.now() : Date.parse(query['end'])
    if (Number.isNaN(start) || Number.isNaN(end)) return reply.code(400).send({ message: 'start and end are ISO 8601' })
    if (end - start > LONGEST_WINDOW_MS) {
        return reply.code(400).send({ message: 'Request window size limit exceeded 31 days' })
    }
    const isWithin = (time: number | undefined): boolean => time !== undefined && time >= start && time <= end
    const times: Readonly<Record<string, (of: Interaction) => readonly (number | undefined)[]>> = {
        Started: (of) => [of.startedAt],
        StartedOrEnded: (of) => [of.startedAt, of.endedAt],
        Processed: (of) => [of.startedAt, of.endedAt, of.updatedAt],
    }
    const timesOf = times[query['include'] ?? 'Started']
    if (timesOf === undefined)
        return reply.code(400).send({ message: 'include is Started, StartedOrEnded or Processed' })
    const found = inOrder(centre).filter((interaction) => timesOf(interaction).some(isWithin))
    return sendPage(request, reply, found.map(interactionObject), pageSize, {
        upTo: isoTime(Math.min(end, clock.now())),
    })
}

function inOrder(centre: ContactCentre): Interaction[] {
    return Array.from(centre.interactions.values()).sort((one, other) => one.startedAt - other.startedAt)
}

function sendPage(
    request: FastifyRequest,
    reply: FastifyReply,
    all: readonly StatsObject[],
    pageSize: number,
    more: StatsObject
): FastifyReply {
    const query = textsOf(request.query)
    const page = Number(query['page'] ?? 1)
    const limit = Math.min(Number(query['limit'] ?? pageSize), pageSize)
    if (!Number.isInteger(page) || !Number.isInteger(limit) || page < 1 || limit < 1) {
        return reply.code(400).send({ message: 'page and limit are numbers from 1' })
    }
    const items = all.slice((page - 1) * limit, page * limit)
    const meta = { page, count: items.length, pageCount: Math.ceil(all.length / limit), totalCount: all.length }
    return reply.send({ meta, items, ...more })
}

function textsOf(value: unknown): Record<string, string> {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
    return Object.fromEntries(entries.map(([name, text]) => [name, String(text)]))
}
