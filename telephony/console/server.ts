import formbody from '@fastify/formbody'
import fastify, { type FastifyReply } from 'fastify'
import type { InstanceAccess } from './instance.ts'
import type { Line } from './line.ts'
import { choicePage, playPage, type NumberedPlay } from './pages.ts'
import { play } from './play.ts'
import { STYLE_SHEET } from './style-sheet.ts'

export interface Pages {
    readonly url: string
    close(): Promise<void>
}

interface PlayForm {
    readonly vendor?: string
    readonly scenario?: string
    readonly caller?: string
    readonly pause?: string
    readonly lose?: string
}

const LONGEST_PAUSE_MS = 10000

/** The page of the phone simulator, for people on this machine. */
export async function openPages(lines: readonly Line[], access: InstanceAccess, port: number): Promise<Pages> {
    const plays: NumberedPlay[] = []
    const app = fastify({ forceCloseConnections: true })
    await app.register(formbody)

    app.get('/simulator.css', (_request, reply) => reply.type('text/css').send(STYLE_SHEET))
    app.get<{ Querystring: { vendor?: string } }>('/', (request, reply) => {
        const line = lines.find(({ settings }) => settings.vendor === request.query.vendor) ?? lines[0]
        return line === undefined
            ? refuse(reply, 404, 'No account of the instance is connected to a telephony system')
            : sendPage(reply, choicePage(lines, line, plays, access.url))
    })
    app.get<{ Params: { number: string } }>('/plays/:number', async (request, reply) => {
        const found = plays.find(({ number }) => String(number) === request.params.number)
        if (found === undefined) return refuse(reply, 404, 'No such call was played since the simulator was started')
        if (found.play.isOver()) await found.play.look()
        return sendPage(reply, playPage(found, access.url))
    })
    app.post<{ Body: PlayForm | null }>('/plays', async (request, reply) => {
        const { vendor, scenario = '', caller = '', pause: pauseText, lose: loseText } = request.body ?? {}
        const line = lines.find(({ settings }) => settings.vendor === vendor)
        if (line === undefined) return refuse(reply, 400, `vendor: expected one of ${names(lines)}`)
        if (!line.scenarios.some(({ name }) => name === scenario)) {
            return refuse(reply, 400, `scenario: expected one of ${line.scenarios.map(({ name }) => name).join(', ')}`)
        }
        const [pause, lose] = [Number(pauseText ?? 0), Number(loseText ?? 0)]
        if (!(pause >= 0 && pause <= LONGEST_PAUSE_MS)) return refuse(reply, 400, 'pause: expected 0 to 10000 ms')
        if (!(lose >= 0 && lose <= 1)) return refuse(reply, 400, 'lose: expected a share from 0 to 1')
        // A line takes one call at a time.
        const last = plays.filter((past) => past.play.line === line).at(-1)
        if (last?.play.isOver() === false) return refuse(reply, 409, 'The call before is still going on')

        line.lose(lose)
        const played = { number: plays.length + 1, play: play(line, { scenario, caller, pause }, access) }
        plays.push(played)
        if (pause === 0) await played.play.done
        return reply.redirect(`/plays/${played.number}`, 303)
    })
    const listening = new URL(await app.listen({ port, host: 'localhost' }))
    return { url: `http://localhost:${listening.port}`, close: () => app.close() }
}

function names(lines: readonly Line[]): string {
    return lines.map(({ settings }) => settings.vendor).join(', ')
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
    return reply.type('text/html; charset=utf-8').send(page)
}

function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
    return reply.code(status).type('text/plain; charset=utf-8').send(`${message}\n`)
}
