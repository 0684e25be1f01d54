import { MessageChannel, Worker, receiveMessageOnPort, type MessagePort } from 'node:worker_threads'
import type { OutboundHttp, OutboundRequest, OutboundResult } from './outbound-http.ts'
import { outboundRefusal } from './outbound-policy.ts'

/** The worker's progress in shared memory: it counts what arrives, and this at its end. */
const finished = -1

/** The worker answers on a port and wakes the waiting script through shared memory. */
const workerSource = `
const { parentPort } = require('node:worker_threads')
const protocols = { 'http:': require('node:http'), 'https:': require('node:https') }
parentPort.on('message', ({ request, port, progress }) => {
    const signal = new Int32Array(progress)
    const wake = (value) => {
        Atomics.store(signal, 0, value)
        Atomics.notify(signal, 0)
    }
    let received = 0
    let ended = false
    const end = (result) => {
        if (ended) return
        ended = true
        port.postMessage(result)
        port.close()
        wake(${finished})
    }
    const fail = (error) => end({ kind: 'failure', message: error.message || String(error.code) })
    try {
        const body = Buffer.from(request.body, 'utf8')
        const headers = { ...request.headers, ...(body.length > 0 ? { 'Content-Length': String(body.length) } : {}) }
        const { timeoutMilliseconds: timeout, method } = request
        const sent = protocols[new URL(request.url).protocol].request(request.url, { method, headers, timeout, agent: false })
        sent.on('error', fail)
        sent.on('timeout', () => {
            sent.destroy()
            fail(new Error('Read timed out'))
        })
        sent.on('response', (response) => {
            const parts = []
            response.on('data', (part) => {
                parts.push(part)
                wake(++received)
            })
            response.on('error', fail)
            response.on('end', () => {
                const list = []
                const raw = response.rawHeaders
                for (let i = 0; i < raw.length; i += 2) list.push([raw[i], raw[i + 1]])
                const charset = /charset=["']?(iso-8859-1|us-ascii|latin1)/i.test(response.headers['content-type'] || '') ? 'latin1' : 'utf8'
                end({
                    kind: 'response',
                    status: response.statusCode,
                    headers: Object.fromEntries(list),
                    headerList: list,
                    body: Buffer.concat(parts).toString(charset),
                })
            })
        })
        sent.end(body)
    } catch (error) {
        fail(error)
    }
})
`

/**
 * Sends over the network while the calling script waits. The process serves nobody meanwhile, so a request to the instance's
 * own address fails at its time-out.
 *
 * @param hosts whom it may send to besides this machine; asked for every request.
 */
export function createOutboundHttp(hosts: () => readonly string[] = () => []): OutboundHttp {
    let worker: Worker | undefined
    const start = (): Worker => {
        const started = new Worker(workerSource, { eval: true })
        started.unref()
        return started
    }
    return {
        send(request) {
            const refusal = outboundRefusal(request.url, hosts())
            if (refusal !== undefined) throw Object.assign(new Error(refusal), { code: 'OUTBOUND_REFUSED' })
            worker ??= start()
            const { port1, port2 } = new MessageChannel()
            const progress = new SharedArrayBuffer(4)
            worker.postMessage({ request, port: port2, progress }, [port2])
            awaitEnd(new Int32Array(progress), request.timeoutMilliseconds)
            const result = received(port1, request)
            port1.close()
            return result
        },
        close() {
            void worker?.terminate()
            worker = undefined
        },
    }
}

/** Returns when the worker has ended, or was silent a little longer than its own time-out allows. */
function awaitEnd(progress: Int32Array<SharedArrayBuffer>, timeoutMilliseconds: number): void {
    for (let seen = 0; seen !== finished; seen = Atomics.load(progress, 0)) {
        if (Atomics.wait(progress, 0, seen, timeoutMilliseconds + 1_000) === 'timed-out') return
    }
}

function received(port: MessagePort, request: OutboundRequest): OutboundResult {
    const message: { message: OutboundResult } | undefined = receiveMessageOnPort(port)
    return message?.message ?? { kind: 'failure', message: `No response within ${request.timeoutMilliseconds} ms` }
}
