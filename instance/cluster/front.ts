import { createServer, request as forward, Agent, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'

/** Where a node of the cluster listens, on this machine. */
export interface NodeAddress {
    readonly name: string
    readonly port: number
}

/** The one address of a cluster: gives requests out to the nodes in turn. */
export interface Front {
    readonly url: string
    /** From now on requests go to the node. */
    add(node: NodeAddress): void
    remove(name: string): void
    close(): Promise<void>
}

export interface FrontOptions {
    /** 0 takes a free one. */
    readonly port: number
    readonly host: string
}

/** A request that names a node with this header goes to it; every reply tells with it which node gave it. */
export const NODE_HEADER = 'x-instance-node'

/** Longer than clients keep a connection that nobody uses, as the nodes have it: who ends it first loses no request. */
const KEEP_ALIVE_MS = 72000

/**
 * A request whose node dies fails as it would without a front: the connection ends without a reply, since nobody knows how far
 * the node came. Only one that no node took is given to another. Without nodes the reply is 503.
 */
export async function startFront(options: FrontOptions): Promise<Front> {
    const nodes: NodeAddress[] = []
    const agent = new Agent({ keepAlive: true })
    let turn = 0

    const next = (wanted: string | undefined): NodeAddress | undefined => {
        const candidates = wanted === undefined ? nodes : nodes.filter((node) => node.name === wanted)
        turn += 1
        return candidates[turn % candidates.length]
    }
    const remove = (name: string): void => {
        const position = nodes.findIndex((node) => node.name === name)
        if (position >= 0) nodes.splice(position, 1)
    }
    const giveOut = (request: IncomingMessage, body: Buffer, response: ServerResponse): void => {
        const wanted = request.headers[NODE_HEADER]
        const node = next(typeof wanted === 'string' ? wanted : undefined)
        if (node === undefined) {
            response.writeHead(503, { 'content-type': 'text/plain' }).end('No node of the instance is ready\n')
            return
        }
        const outgoing = forward({
            host: '127.0.0.1',
            port: node.port,
            method: request.method,
            path: request.url,
            headers: request.headers,
            agent,
        })
        outgoing.once('response', (reply) => {
            response.writeHead(reply.statusCode ?? 502, reply.headers)
            reply.pipe(response)
            reply.once('error', () => response.destroy())
        })
        outgoing.once('error', (error) => {
            if ('code' in error && error.code === 'ECONNREFUSED') {
                remove(node.name)
                giveOut(request, body, response)
            } else {
                response.destroy()
            }
        })
        outgoing.end(body)
    }

    const server = createServer((request, response) => {
        // Read to its end first: it may have to be given to a second node.
        buffer(request).then(
            (body) => giveOut(request, body, response),
            () => response.destroy()
        )
    })
    server.keepAliveTimeout = KEEP_ALIVE_MS
    server.listen(options.port, options.host)
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : options.port
    return {
        url: `http://${options.host}:${port}`,
        add(node) {
            remove(node.name)
            nodes.push(node)
        },
        remove,
        close: async () => {
            const closed = once(server, 'close')
            server.close()
            server.closeAllConnections()
            agent.destroy()
            await closed
        },
    }
}
