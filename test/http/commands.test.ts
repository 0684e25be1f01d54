import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { basic, httpClient } from '../support/http-client.ts'
import { startServer } from './server-process.ts'
import { resultOf } from './trunkline.ts'

const run = promisify(execFile)
const ROOT = path.join(import.meta.dirname, '../..')

describe('The commands', function () {
    this.timeout(60000)

    it('demo plays one call, prints its timeline and finds every step as expected', async () => {
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
        assert.match(stdout, /Every step was as expected/)
    })

    it('demo exits with an error when a step is not as expected', async () => {
        const wrong = ['--import', 'tsx', 'demo/run.ts', '--caller-name', 'Somebody Else']
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
})
