import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { startFront, type FrontOptions } from './front.ts'
import { CLOSE_MESSAGE, CLUSTER_ADDRESS, NODE_NAME, type ReadyMessage } from './node.ts'

export interface ClusterOptions extends FrontOptions {
    /** The program of a node: it calls `runNode`. */
    readonly program: string
    readonly programArguments: readonly string[]
    /** Options of Node for the program; without them it gets those of this process. */
    readonly execArguments?: readonly string[]
    /** How many; they are named '1', '2' ... */
    readonly nodes: number
    /** Told when a node ended by itself, and when it is back. */
    readonly report: (line: string) => void
}

/** Several node processes of one instance behind one address. */
export interface Cluster {
    readonly url: string
    close(): Promise<void>
}

/**
 * Starts the front and the nodes one after the other, so that the first one prepares the database for the rest. A node that
 * dies is started again under its name; one that does not come up is not.
 *
 * @throws when a node does not come up at first.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
    const front = await startFront(options)
    const running = new Map<string, ChildProcess>()
    let isClosing = false

    const start = async (name: string): Promise<void> => {
        const child = fork(options.program, options.programArguments, {
            env: { ...process.env, [NODE_NAME]: name, [CLUSTER_ADDRESS]: front.url },
            execArgv: Array.from(options.execArguments ?? process.execArgv),
        })
        running.set(name, child)
        const port = await readyPort(child)
        if (port === undefined) {
            running.delete(name)
            throw new Error(`Node ${name} ended before it was ready`)
        }
        front.add({ name, port })
        child.once('exit', () => {
            front.remove(name)
            running.delete(name)
            if (!isClosing) void restart(name)
        })
    }
    const restart = async (name: string): Promise<void> => {
        options.report(`node ${name} ended and is started again`)
        try {
            await start(name)
            options.report(`node ${name} is back`)
        } catch (error) {
            options.report(error instanceof Error ? error.message : String(error))
        }
    }
    const close = async (): Promise<void> => {
        isClosing = true
        const exits = [...running.values()].map(async (child) => {
            if (child.exitCode !== null || child.signalCode !== null) return
            const exit = once(child, 'exit')
            child.send(CLOSE_MESSAGE)
            await exit
        })
        await Promise.all(exits)
        await front.close()
    }

    try {
        for (let number = 1; number <= options.nodes; number++) await start(String(number))
    } catch (error) {
        await close()
        throw error
    }
    return { url: front.url, close }
}

/** Undefined when the process ended first. */
async function readyPort(child: ChildProcess): Promise<number | undefined> {
    const ended = new AbortController()
    child.once('exit', () => ended.abort())
    try {
        const [message] = (await once(child, 'message', { signal: ended.signal })) as [ReadyMessage]
        return message.port
    } catch {
        return undefined
    }
}
