import cookie from '@fastify/cookie'
import fastify, { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify'
import type { DestinationStream } from 'pino'
import { NODE_HEADER } from '../cluster/front.ts'
import type { Instance, LogEntry } from '../instance.ts'
import { openLoginSessions } from './authentication/login-sessions.ts'
import { answer, type Site } from './answer.ts'
import { badRequest, failureReply, UNKNOWN_API } from './failure.ts'
import type { InboundRequest, Reply } from './message.ts'
import { openPageMessages } from './pages/page-messages.ts'
import { createRequestLog } from './request-log.ts'
import { openRouteTable } from './scripted-rest/route-table.ts'
import { startTicker } from './ticker.ts'

/** More than any limit a property may set (glide.rest.max_content_length: 25 MB); the documented limits are applied behind it. */
const BODY_LIMIT_BYTES = 32 * 1024 * 1024
const PENDING_INTERVAL_MILLISECONDS = 250

export interface ServeOptions {
    /** 0 takes a free one. */
    readonly port: number
    readonly host: string
    /** Whether events, async rules and due jobs run by themselves, after each response and several times a second (default true). */
    readonly background?: boolean
    /** A level of pino, or `silent` (default `info`). */
    readonly logLevel?: string
    /** Takes the lines of the log instead of the standard output. */
    readonly logTo?: DestinationStream
    /** Name of this node of a cluster: every reply carries it. */
    readonly node?: string
    /** What the instance knows as its own address, when it stands behind another one. */
    readonly address?: string
}

export interface Serving {
    readonly url: string
    /** Ends open connections; the instance itself stays open. */
    close(): Promise<void>
}

/** Serves an instance over HTTP. Requests are handled one at a time and synchronously: each is one transaction of one session. */
export async function serve(instance: Instance, options: ServeOptions): Promise<Serving> {
    const log = createRequestLog(options.logLevel ?? 'info', options.logTo)
    const showEntry = ({ level, message, source }: LogEntry): void => {
        if (level === 'warn' || level === 'error') log[level]({ source }, message)
    }
    for (const entry of instance.logs) showEntry(entry)
    const endLog = instance.onLog(showEntry)
    const site: Site = {
        instance,
        sessions: openLoginSessions(instance),
        routes: openRouteTable(instance),
        messages: openPageMessages(instance),
        logError: (error, message) => log.error({ err: error }, message),
    }
    const runPending = (): void => {
        try {
            instance.runPending()
        } catch (error) {
            log.error({ err: error }, 'background work failed')
        }
    }
    const ticker = options.background === false ? undefined : startTicker(runPending, PENDING_INTERVAL_MILLISECONDS)

    const sendFromNode = (reply: FastifyReply, outcome: Reply): FastifyReply => {
        if (options.node !== undefined) void reply.header(NODE_HEADER, options.node)
        return send(reply, outcome)
    }
    const app = fastify({
        logger: false,
        bodyLimit: BODY_LIMIT_BYTES,
        forceCloseConnections: true,
        // A URL that can not be decoded never reaches a route.
        frameworkErrors: (_error, request, reply) => {
            void sendFromNode(reply, failureReply(UNKNOWN_API, request.headers.accept))
        },
    })
    await app.register(cookie)
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    app.setErrorHandler((error: FastifyError, _request, reply) => {
        log.warn({ err: error }, 'the request could not be read or the reply not be written')
        const unreadable = badRequest('Exception while reading request')
        return send(reply, failureReply((error.statusCode ?? 500) < 500 ? unreadable : { ...unreadable, status: 500 }))
    })
    app.all('/*', (request, reply) => {
        const started = performance.now()
        const inbound = inboundRequest(request)
        instance.fault?.requestStarts(inbound.path)
        const outcome = answer(site, inbound)
        log.info({
            method: request.method,
            path: inbound.path,
            status: outcome.status,
            milliseconds: Math.round(performance.now() - started),
            transaction: outcome.headers['x-transaction-id'],
        })
        ticker?.soon()
        return sendFromNode(reply, outcome)
    })
    const url = addressOf(await app.listen({ port: options.port, host: options.host }), options.host)
    tellAddress(instance, options.address ?? url)
    return {
        url,
        close: async () => {
            ticker?.stop()
            endLog()
            await app.close()
        },
    }
}

/** The address as it was asked for: a browser keeps the cookies of `localhost` and `127.0.0.1` apart. */
function addressOf(listening: string, host: string): string {
    return `http://${host}:${new URL(listening).port}`
}

/** What an instance knows as its own address (glide.servlet.uri, platform-administration/r_AvailableSystemProperties.md). */
function tellAddress(instance: Instance, url: string): void {
    instance.runScript("gs.setProperty('glide.servlet.uri', url);", {
        session: instance.systemSession(),
        scope: 'global',
        name: 'address of the instance',
        variables: { url: `${url}/` },
    })
}

function inboundRequest(request: FastifyRequest): InboundRequest {
    const mark = request.url.indexOf('?')
    const headers: Record<string, string> = {}
    for (const [name, value] of Object.entries(request.headers)) {
        if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
    }
    return {
        method: (headers['x-http-method-override'] ?? request.method).toUpperCase(),
        path: mark < 0 ? request.url : request.url.slice(0, mark),
        queryString: mark < 0 ? '' : request.url.slice(mark + 1),
        headers,
        cookies: request.cookies,
        body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
        origin: `${request.protocol}://${request.host}`,
    }
}

function send(reply: FastifyReply, outcome: Reply): FastifyReply {
    for (const [name, value] of Object.entries(outcome.cookies ?? {})) {
        if (value === null) void reply.clearCookie(name, { path: '/' })
        else void reply.setCookie(name, value, { path: '/', httpOnly: true, sameSite: 'lax' })
    }
    return reply.code(outcome.status).headers(outcome.headers).send(outcome.body)
}
