import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { startFront, type Front } from '../../instance/cluster/front.ts'

describe('The front of a cluster', () => {
    let front: Front
    const servers: Server[] = []

    beforeEach(async () => {
        front = await startFront({ port: 0, host: '127.0.0.1' })
    })
    afterEach(async () => {
        await front.close()
        for (const server of servers.splice(0)) {
            server.closeAllConnections()
            server.close()
        }
    })

    async function addNode(name: string, answer: RequestListener): Promise<Server> {
        const server = createServer(answer).listen(0, '127.0.0.1')
        servers.push(server)
        await once(server, 'listening')
        const address = server.address()
        assert.ok(typeof address === 'object' && address !== null)
        front.add({ name, port: address.port })
        return server
    }

    const says =
        (name: string): RequestListener =>
        (_request, response) =>
            response.end(name)

    async function ask(headers: Record<string, string> = {}): Promise<string> {
        return (await fetch(front.url, { headers })).text()
    }

    it('gives requests out in turn, and to the node a request names', async () => {
        await addNode('1', says('1'))
        await addNode('2', says('2'))
        assert.deepEqual([await ask(), await ask()].sort(), ['1', '2'])
        assert.deepEqual([await ask({ 'x-instance-node': '2' }), await ask({ 'x-instance-node': '2' })], ['2', '2'])
    })

    it('passes method, path, host, headers and bodies on as they are', async () => {
        await addNode('1', (request, response) => {
            response.writeHead(201, { 'set-cookie': ['a=1', 'b=2'] })
            response.write(`${request.method ?? ''} ${request.url ?? ''} ${request.headers.host ?? ''} `)
            request.pipe(response)
        })
        const response = await fetch(`${front.url}/a?b=c`, { method: 'PUT', body: 'é' })
        assert.equal(response.status, 201)
        assert.deepEqual(response.headers.getSetCookie(), ['a=1', 'b=2'])
        assert.equal(await response.text(), `PUT /a?b=c ${new URL(front.url).host} é`)
    })

    it('answers 503 while there is no node', async () => {
        assert.equal((await fetch(front.url)).status, 503)
    })

    it('lets a request fail whose node dies, and goes on with the others', async () => {
        await addNode('dying', (request) => request.socket.destroy())
        await addNode('2', says('2'))
        await assert.rejects(ask({ 'x-instance-node': 'dying' }))
        front.remove('dying')
        assert.deepEqual([await ask(), await ask()], ['2', '2'])
    })

    it('gives a request to another node when the first one does not listen any more', async () => {
        const gone = await addNode('gone', says('gone'))
        gone.close()
        await once(gone, 'close')
        await addNode('2', (request, response) => request.pipe(response))
        for (const body of ['first', 'second']) {
            const response = await fetch(front.url, { method: 'POST', body })
            assert.equal(await response.text(), body)
        }
    })
})
