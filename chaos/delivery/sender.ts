import { Agent, request, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { text } from 'node:stream/consumers'
import type { Message } from '../telephony/message.ts'

/** What became of a request in the end. */
export interface Sent {
    readonly message: Message
    /** 0 when there never was an answer. */
    readonly status: number
    readonly body: string
    readonly attempts: number
}

export interface Sender {
    /** Sends until it is answered with 2xx, or refused. */
    send(message: Message, node: string | undefined): Promise<Sent>
    post(path: string, headers: Readonly<Record<string, string>>, body: string): Promise<Answer>
    /** Requests that were sent again because they were not answered. */
    readonly repeated: () => number
    close(): void
}

export interface Answer {
    readonly status: number
    readonly body: string
}

const MOST_ATTEMPTS = 60
const PAUSE_MS = 100

/** As telephony systems do it: what was not answered, or answered with 429 or 5xx, is sent again. */
export function openSender(url: string): Sender {
    const agent = new Agent({ keepAlive: true, maxSockets: 64 })
    let repeated = 0

    const post = async (path: string, headers: Readonly<Record<string, string>>, body: string): Promise<Answer> => {
        const outgoing = request(url + path, {
            method: 'POST',
            agent,
            headers: { accept: 'application/json', ...headers, 'content-length': String(Buffer.byteLength(body)) },
        })
        outgoing.end(body)
        const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
        return { status: response.statusCode ?? 0, body: await text(response) }
    }
    const attempt = async (message: Message, node: string | undefined): Promise<Answer> => {
        const { headers, body } = message.build(Date.now())
        const toNode = node === undefined ? headers : { ...headers, 'x-instance-node': node }
        try {
            return await post(`/api/x_tkl_voice/v1/telephony/${message.path}`, toNode, body)
        } catch {
            return { status: 0, body: '' }
        }
    }
    return {
        post,
        repeated: () => repeated,
        close: () => agent.destroy(),
        async send(message, node) {
            for (let attempts = 1; ; attempts++) {
                // Another node may answer what the first one did not.
                const answer = await attempt(message, attempts === 1 ? node : undefined)
                const isAnswered = answer.status !== 0 && answer.status !== 429 && answer.status < 500
                if (isAnswered || attempts === MOST_ATTEMPTS) return { message, ...answer, attempts }
                repeated += 1
                await pause(PAUSE_MS * Math.min(attempts, 5))
            }
        },
    }
}
