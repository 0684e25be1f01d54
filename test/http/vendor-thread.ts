import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/**
 * A telephony system's API in a thread of its own: an instance waits for the answer on the thread of the test, which
 * could not give it. It answers what the test last told it to, by path; a path with its query comes before the path alone.
 */
export interface VendorThread {
    readonly url: string
    /** What GET requests of a path get, or of a path with its query; a number is a status without a body. */
    answer(path: string, answer: unknown): Promise<void>
    /** The paths with their queries that were asked since the last time, and the header that signed them in. */
    asked(): Promise<{ url: string; authorization: string }[]>
    close(): Promise<void>
}

const SERVER = `
const http = require('node:http')
const { parentPort } = require('node:worker_threads')
const answers = new Map()
let asked = []
parentPort.on('message', (message) => {
    if (message.path === undefined) {
        parentPort.postMessage(asked)
        asked = []
    } else {
        answers.set(message.path, message.answer)
        parentPort.postMessage('noted')
    }
})
http.createServer((request, response) => {
    asked.push({ url: request.url, authorization: request.headers.authorization ?? '' })
    const answer = answers.get(request.url) ?? answers.get(request.url.split('?')[0])
    request.resume()
    request.on('end', () => {
        response.writeHead(typeof answer === 'number' ? answer : answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
        response.end(typeof answer === 'number' || answer === undefined ? '' : JSON.stringify(answer))
    })
}).listen(0, '127.0.0.1', function () { parentPort.postMessage(this.address().port) })
`

export async function startVendor(): Promise<VendorThread> {
    const worker = new Worker(SERVER, { eval: true })
    const [port] = (await once(worker, 'message')) as [number]
    const tell = async (message: object): Promise<unknown> => {
        const reply = once(worker, 'message')
        worker.postMessage(message)
        return ((await reply) as [unknown])[0]
    }
    return {
        url: `http://127.0.0.1:${port}`,
        answer: async (path, answer) => {
            await tell({ path, answer })
        },
        asked: async () => (await tell({})) as { url: string; authorization: string }[],
        close: async () => {
            await worker.terminate()
        },
    }
}
