import { mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { startCluster } from '../instance/cluster/cluster.ts'
import { serve } from '../instance/http/server.ts'
import { loginTable } from './logins.ts'
import { openDemo } from './open.ts'
import { startPhones, VENDORS, type Phones } from './phones.ts'

/** `npm start`: the built application in a local instance, with demo data unless told otherwise. */
const root = path.join(import.meta.dirname, '..')

const command = new Command('npm start --')
    .description(
        'Runs Trunkline in a local instance, and a phone simulator beside it. PORT, SIMULATOR_PORT (by default the one ' +
            'after PORT) and DATABASE come from the environment.'
    )
    .option('--empty', 'leave the demo data out, and the phone simulator', false)
    .option('--no-simulator', 'leave the phone simulator out')
    .option('--nodes <number>', 'processes that share the database, behind one address', nodeCount, 1)
    .parse()
const options = command.opts<{ empty: boolean; simulator: boolean; nodes: number }>()

const address = { port: port('PORT', 8080), host: 'localhost' }
await expectFree(address)
const database = process.env['DATABASE'] ?? freshDatabase()
const simulatorPort = port('SIMULATOR_PORT', address.port === 0 ? 0 : address.port + 1)
const started = options.nodes === 1 ? await startOne() : await startSeveral()
console.log(`Trunkline is ready on ${started.url}${options.nodes === 1 ? '' : ` with ${options.nodes} nodes`}`)
if (!options.empty) console.log(loginTable())
const phones = options.empty || !options.simulator ? Promise.resolve(undefined) : startSimulator()

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end())

interface Started {
    readonly url: string
    close(): Promise<void>
}

async function startOne(): Promise<Started> {
    const instance = openDemo({ database, empty: options.empty })
    const serving = await serve(instance, address)
    return {
        url: serving.url,
        close: async () => {
            await serving.close()
            instance.close()
        },
    }
}

async function startSeveral(): Promise<Started> {
    if (database === ':memory:') command.error('DATABASE: several nodes need a file')
    return startCluster({
        ...address,
        nodes: options.nodes,
        program: path.join(import.meta.dirname, 'node.ts'),
        programArguments: options.empty ? [database, '--empty'] : [database],
        report: (line) => console.error(line),
    })
}

/** Without the phone simulator the instance is as good as before: what keeps it from starting is said, and that is all. */
async function startSimulator(): Promise<Phones | undefined> {
    try {
        const opened = await startPhones({ instanceUrl: started.url, vendors: VENDORS, port: simulatorPort })
        for (const line of opened.lines) await opened.connect(line)
        console.log(`Play calls with the phone simulator on ${opened.pageUrl}`)
        return opened
    } catch (error) {
        console.error(`The phone simulator did not start: ${error instanceof Error ? error.message : String(error)}`)
        return undefined
    }
}

async function end(): Promise<void> {
    await (await phones)?.close()
    await started.close()
    process.exit(0)
}

function nodeCount(text: string): number {
    const number = Number(text)
    if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('expected a whole number from 1')
    return number
}

function port(name: string, standard: number): number {
    const text = process.env[name]
    const number = Number(text ?? standard)
    if (!Number.isInteger(number) || number < 0 || number > 65535) {
        command.error(`${name}: expected a number from 0 to 65535, got ${text ?? standard}`)
    }
    return number
}

/** Asked before anything is opened: another `npm start` may be running, with the same file. */
async function expectFree({ port, host }: { readonly port: number; readonly host: string }): Promise<void> {
    const probe = createServer()
    const isFree = await new Promise<boolean>((resolve) => {
        probe.once('error', () => resolve(false))
        probe.listen(port, host, () => resolve(true))
    })
    if (isFree) return new Promise((resolve) => probe.close(() => resolve()))
    command.error(`PORT: ${port} is in use or not open to you; choose another one, for example PORT=8090 npm start`)
}

/** A file under the project, made anew at each start. */
function freshDatabase(): string {
    const folder = path.join(root, '.data')
    mkdirSync(folder, { recursive: true })
    const file = path.join(folder, 'local.sqlite')
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
    return file
}
