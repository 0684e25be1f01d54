import { randomUUID } from 'node:crypto'
import formbody from '@fastify/formbody'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import type { ContactCentre } from './contact-centre.ts'
import { isoTime, REPORTS, type Report, type ReportRecord } from './reports.ts'

export const API_PATH = '/inContactAPI/services/v33.0'

export const TOKEN_PATH = '/auth/token'

const TOKEN_SECONDS = 3600

/** What a back-end signs in with: the client registered at NICE, and the access key of a user. */
export interface Credentials {
    readonly clientId: string
    readonly clientSecret: string
    readonly accessKeyId: string
    readonly accessKeySecret: string
}

export interface ApiOptions {
    readonly centre: ContactCentre
    readonly clock: Clock
    readonly credentials: Credentials
    /** The most records of one answer. */
    readonly pageSize: number
}

/** The token endpoint and the reports of the API, behind a bearer token. */
export async function openApi(options: ApiOptions): Promise<FastifyInstance> {
    const server = fastify()
    await server.register(formbody)
    const tokens = new Map<string, number>()
    server.post(TOKEN_PATH, (request, reply) => giveToken(request, reply, tokens, options))
    for (const [path, report] of Object.entries(REPORTS)) {
        server.get(`${API_PATH}${path}`, (request, reply) => {
            const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
            const expires = tokens.get(token)
            if (expires === undefined || expires <= options.clock.now()) return reply.code(401).send()
            return answerReport(request, reply, report, options)
        })
    }
    return server
}

function giveToken(
    request: FastifyRequest,
    reply: FastifyReply,
    tokens: Map<string, number>,
    { clock, credentials }: ApiOptions
): FastifyReply {
    const client = Buffer.from(`${credentials.clientId}:${credentials.clientSecret}`).toString('base64')
    if (request.headers.authorization !== `Basic ${client}`) return reply.code(401).send({ error: 'invalid_client' })
    const form = textsOf(request.body)
    if (form['grant_type'] !== 'password') return reply.code(400).send({ error: 'unsupported_grant_type' })
    if (form['username'] !== credentials.accessKeyId || form['password'] !== credentials.accessKeySecret) {
        return reply.code(400).send({ error: 'invalid_grant' })
    }
    const token = randomUUID()
    tokens.set(token, clock.now() + TOKEN_SECONDS * 1000)
    return reply.send({
        access_token: token,
        token_type: 'Bearer',
        expires_in: TOKEN_SECONDS,
        refresh_token: randomUUID(),
        id_token: '',
    })
}

function answerReport(
    request: FastifyRequest,
    reply: FastifyReply,
    report: Report,
    { centre, clock, pageSize }: ApiOptions
): FastifyReply {
    const query = textsOf(request.query)
    const since = query['updatedSince'] === undefined ? undefined : Date.parse(query['updatedSince'])
    const skip = Number(query['skip'] ?? 0)
    const top = Math.min(Number(query['top'] ?? pageSize), pageSize)
    if (Number.isNaN(since) || !Number.isInteger(skip) || !Number.isInteger(top) || skip < 0 || top < 1) {
        return reply.code(400).send({ error: 'invalid_parameter' })
    }
    const isCalls = (query['mediaTypeId'] ?? '4') === '4'
    const records: ReportRecord[] = isCalls ? report.records(centre, since) : []
    const link = (to: number): string => {
        const address = new URL(request.url, `${request.protocol}://${request.host}`)
        address.searchParams.set('skip', String(to))
        address.searchParams.set('top', String(top))
        return address.href
    }
    return reply.send({
        totalRecords: records.length,
        _links: {
            self: link(skip),
            next: skip + top < records.length ? link(skip + top) : '',
            previous: skip > 0 ? link(Math.max(0, skip - top)) : '',
        },
        businessUnitId: 1,
        lastPollTime: isoTime(clock.now()),
        [report.list]: records.slice(skip, skip + top),
    })
}

function textsOf(value: unknown): Record<string, string> {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
    return Object.fromEntries(entries.map(([name, text]) => [name, String(text)]))
}
