import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { basic, httpClient } from '../support/http-client.ts'
import { startServer, startWithSimulator } from './server-process.ts'
import { resultOf } from './trunkline.ts'

const run = promisify(execFile)
const ROOT = path.join(import.meta.dirname, '../..')

describe('The commands', function () {
    this.timeout(120000)

    it('demo plays calls, prints their timelines, loses some events and finds every record right in the end', async () => {
        const { stdout } = await run(process.execPath, ['--import', 'tsx', 'demo/run.ts'], { cwd: ROOT })
        for (const line of [
            /state new/,
            /state work_in_progress/,
            /state closed_complete/,
            /opened for Ada Byrne/,
            /screen pop .+/,
        ]) {
            assert.match(stdout, line)
        }
        for (const vendor of ['NICE CXone', 'Vonage Contact Center', 'Simulator']) {
            assert.match(stdout, new RegExp(`${vendor}: 30 more calls; [1-9]\\d* of their \\d+ messages are lost`))
        }
        assert.equal(stdout.match(/[1-9]\d* of 30 records are wrong$/gm)?.length, 3)
        assert.equal(stdout.match(/has run: [1-9]\d* repaired, 0 of 30 records are wrong$/gm)?.length, 3)
        assert.match(stdout, /^CloudEvents, answered/m)
        assert.doesNotMatch(stdout, /CloudEvents: 30 more calls/)
        assert.match(stdout, /Every step was as expected/)
    })

    it('demo exits with an error when a step is not as expected', async () => {
        const wrong = ['--import', 'tsx', 'demo/run.ts', '--vendor', 'cxone', '--caller-name', 'Somebody Else']
        await assert.rejects(
            run(process.execPath, wrong, { cwd: ROOT }),
            /expected opened_for Somebody Else, got Ada Byrne/
        )
    })

    it('start --empty leaves the demo data out', async () => {
        const server = await startServer({ DATABASE: ':memory:' }, ['--empty'])
        try {
            const reply = await httpClient(server.url, basic('admin', 'admin')).get(
                '/api/now/table/x_tkl_voice_account'
            )
            assert.deepEqual([reply.status, resultOf(reply)], [200, []])
        } finally {
            await server.kill()
        }
    })

    it('start says in one line that its port is in use, or is none', async () => {
        const other = createServer()
        other.listen(0, 'localhost')
        await once(other, 'listening')
        const { port } = other.address() as AddressInfo
        try {
            for (const [given, expected] of [
                [String(port), `PORT: ${port} is in use or not open to you; choose another one`],
                ['many', 'PORT: expected a number from 0 to 65535, got many'],
            ] as const) {
                const started = run(process.execPath, ['--import', 'tsx', 'demo/start.ts'], {
                    cwd: ROOT,
                    env: { ...process.env, PORT: given, DATABASE: ':memory:' },
                })
                const failure: unknown = await started.then(
                    () => undefined,
                    (error: unknown) => error
                )
                const { code, stderr } = failure as { code: number; stderr: string }
                assert.equal(code, 1)
                assert.match(stderr, /^PORT: .*\n$/)
                assert.ok(stderr.startsWith(expected), stderr)
            }
        } finally {
            other.close()
        }
    })

    it('start brings the phone simulator, also beside several nodes, and Ctrl-C ends both', async () => {
        const folder = await mkdtemp(path.join(tmpdir(), 'start-'))
        const database = path.join(folder, 'start.sqlite')
        const simulator = await startWithSimulator({ DATABASE: database, LOG_LEVEL: 'silent' }, ['--nodes', '2'])
        try {
            assert.match(await (await fetch(simulator.url)).text(), /Scenario, told to the account cxone-demo/)
            const form = new URLSearchParams({ vendor: 'vonage', scenario: 'answered' })
            const played = await fetch(`${simulator.url}/plays`, { method: 'POST', body: form })
            assert.match(await played.text(), /The call is over, and everything arrived.*Closed Complete/s)
        } finally {
            assert.equal(await simulator.interrupt(), 0)
            await rm(folder, { recursive: true, force: true })
        }
        await assert.rejects(fetch(simulator.url), /fetch failed/)
    })
})
