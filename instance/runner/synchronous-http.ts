import { MessageChannel, Worker, receiveMessageOnPort, type MessagePort } from 'node:worker_threads'
import type { OutboundHttp, OutboundRequest, OutboundResult } from './outbound-http.ts'

/** The worker answers on a port and wakes the waiting script through shared memory. */
const workerSource = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', async ({ request, port, signal }) => {
    let result
    try {
        const withBody = !['GET', 'HEAD'].includes(request.method) && request.body !== ''
        const response = await fetch(request.url, {
            method: request.method,
            headers: request.headers,
            body: withBody ? request.body : undefined,
            redirect: 'manual',
            signal: AbortSignal.timeout(request.timeoutMilliseconds),
        })
        result = { kind: 'response', status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
    } catch (error) {
        result = { kind: 'failure', message: String(error.cause?.message || error.message) }
    }
    port.postMessage(result)
    Atomics.store(new Int32Array(signal), 0, 1)
    Atomics.notify(new Int32Array(signal), 0)
})
`

/**
 * Sends over the network while the calling script waits. The process serves nobody meanwhile, so a request to the instance's
 * own address fails at its time-out.
 */
export function createOutboundHttp(): OutboundHttp {
    let worker: Worker | undefined
    const start = (): Worker => {
        const started = new Worker(workerSource, { eval: true })
        started.unref()
        return started
    }
    return {
        send(request) {
            worker ??= start()
            const { port1, port2 } = new MessageChannel()
            const signal = new SharedArrayBuffer(4)
            worker.postMessage({ request, port: port2, signal }, [port2])
            // A little longer than the request itself, so that its own failure arrives.
            Atomics.wait(new Int32Array(signal), 0, 0, request.timeoutMilliseconds + 1_000)
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

function received(port: MessagePort, request: OutboundRequest): OutboundResult {
    const message: { message: OutboundResult } | undefined = receiveMessageOnPort(port)
    return message?.message ?? { kind: 'failure', message: `No response within ${request.timeoutMilliseconds} ms` }
}
