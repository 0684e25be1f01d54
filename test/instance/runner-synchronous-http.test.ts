import assert from 'node:assert/strict'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { createOutboundHttp } from '../../instance/runner/synchronous-http.ts'
import type { OutboundHttp } from '../../instance/runner/outbound-http.ts'

/** A server in a thread of its own: whoever sends waits and could not answer itself. */
const server = `
const http = require('node:http')
const { parentPort } = require('node:worker_threads')
const listening = http.createServer((request, response) => {
    if (request.url === '/silent') return
    if (request.url === '/drip') {
        let left = 6
        const drip = () => (left-- > 0 ? (response.write('.'), setTimeout(drip, 50)) : response.end('done'))
        return drip()
    }
    if (request.url === '/cookies') {
        response.setHeader('Set-Cookie', ['a=1', 'b=2'])
        return response.end()
    }
    let body = ''
    request.on('data', (part) => (body += part))
    request.on('end', () => {
        response.writeHead(request.url === '/missing' ? 404 : 200, { 'x-method': request.method })
        response.end(request.headers['x-a'] + ' ' + body)
    })
}).listen(0, '127.0.0.1', () => parentPort.postMessage(listening.address().port))
`

describe('Outbound HTTP', () => {
    let worker: Worker
    let outbound: OutboundHttp
    let base = ''

    before(async () => {
        worker = new Worker(server, { eval: true })
        const [port]: unknown[] = await once(worker, 'message')
        base = `http://127.0.0.1:${Number(port)}`
        outbound = createOutboundHttp()
    })
    after(async () => {
        outbound.close()
        await worker.terminate()
    })

    const send = (path: string, timeoutMilliseconds = 5_000, body = 'hello') =>
        outbound.send({ method: 'POST', url: `${base}${path}`, headers: { 'x-a': 'b' }, body, timeoutMilliseconds })

    it('waits for the answer', () => {
        const result = send('/')
        assert.ok(result.kind === 'response')
        assert.deepEqual([result.status, result.body, result.headers['x-method']], [200, 'b hello', 'POST'])
    })

    it('answers statuses that are errors like any other', () => {
        const result = send('/missing')
        assert.equal(result.kind === 'response' && result.status, 404)
    })

    it('waits for as long as something arrives within the time-out', () => {
        const result = send('/drip', 200)
        assert.equal(result.kind === 'response' && result.body, '......done')
    })

    it('keeps duplicate headers apart', () => {
        const result = send('/cookies')
        const cookies = result.kind === 'response' && result.headerList?.filter(([name]) => name === 'Set-Cookie')
        assert.deepEqual(cookies, [
            ['Set-Cookie', 'a=1'],
            ['Set-Cookie', 'b=2'],
        ])
    })

    it('sends nothing to other machines unless they are allowed', () => {
        const request = {
            method: 'GET',
            url: 'http://vendor.invalid',
            headers: {},
            body: '',
            timeoutMilliseconds: 2_000,
        }
        assert.throws(() => outbound.send(request), { code: 'OUTBOUND_REFUSED' })
        const open = createOutboundHttp(() => ['vendor.invalid'])
        assert.equal(open.send(request).kind, 'failure')
        open.close()
    })

    it('gives up after its time-out, and when nobody listens', () => {
        assert.equal(send('/silent', 100).kind, 'failure')
        const refused = outbound.send({
            method: 'GET',
            url: 'http://127.0.0.1:1',
            headers: {},
            body: '',
            timeoutMilliseconds: 2_000,
        })
        assert.equal(refused.kind, 'failure')
    })
})
