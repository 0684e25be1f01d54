import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** `npm start` without its build, as a process of its own that can be killed. */
export interface ServerProcess {
    readonly url: string
    /** What it wrote to its error output so far. */
    errors(): string
    kill(): Promise<void>
    /** Ctrl-C; resolves to the exit code. */
    interrupt(): Promise<number | null>
}

const ROOT = path.join(import.meta.dirname, '../..')

/** The instance alone. */
export function startServer(
    environment: Readonly<Record<string, string>>,
    options: readonly string[] = []
): Promise<ServerProcess> {
    return start(environment, ['--no-simulator', ...options], /ready on (\S+)/)
}

/** The instance and the phone simulator, whose address it is that one gets. */
export function startWithSimulator(
    environment: Readonly<Record<string, string>>,
    options: readonly string[] = []
): Promise<ServerProcess> {
    return start({ SIMULATOR_PORT: '0', ...environment }, options, /phone simulator on (\S+)/)
}

async function start(
    environment: Readonly<Record<string, string>>,
    options: readonly string[],
    ready: RegExp
): Promise<ServerProcess> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'demo/start.ts', ...options], {
        cwd: ROOT,
        env: { ...process.env, PORT: '0', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
    })
    let errors = ''
    child.stderr?.on('data', (chunk: Buffer) => {
        errors += chunk.toString()
        process.stderr.write(chunk)
    })
    const url = await readyUrl(child, ready)
    // Nobody reads the rest; a full pipe would halt the server.
    child.stdout?.resume()
    const exit = async (signal: 'SIGKILL' | 'SIGINT'): Promise<number | null> => {
        const exited = once(child, 'exit')
        child.kill(signal)
        const [code] = (await exited) as [number | null]
        return code
    }
    return {
        url,
        errors: () => errors,
        kill: async () => {
            await exit('SIGKILL')
        },
        interrupt: () => exit('SIGINT'),
    }
}

async function readyUrl(child: ChildProcess, ready: RegExp): Promise<string> {
    if (child.stdout === null) throw new Error('The server has no output')
    for await (const line of createInterface({ input: child.stdout })) {
        const url = ready.exec(line)?.[1]
        if (url !== undefined) return url
    }
    throw new Error(`The server ended with code ${child.exitCode ?? 'unknown'} before it was ready`)
}
