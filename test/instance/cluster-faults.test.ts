import assert from 'node:assert/strict'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openStore } from '../../instance/store/open.ts'
import { createFaultSwitch, stallFile } from '../../instance/store/fault-switch.ts'
import { openDatabase } from '../../instance/store/sqlite.ts'
import { inTransaction } from '../../instance/store/transaction.ts'
import { basic, httpClient } from '../support/http-client.ts'
import { startInstance } from '../support/instance.ts'
import { scratchStoreIn } from './scratch-store.ts'

describe('The fault switch', () => {
    let folder: string
    let file: string

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), 'faults-'))
        file = join(folder, 'instance.db')
        scratchStoreIn(file).database.close()
    })
    afterEach(() => rmSync(folder, { recursive: true }))

    /** A process that writes keys 1 to 5, each with a counter row in the same SQL transaction, with a fault armed. */
    function writer(fault: string): ChildProcess {
        const module = (path: string): string => JSON.stringify(resolve('instance/store', path))
        const script = join(folder, 'writer.ts')
        writeFileSync(
            script,
            `import { openStore } from ${module('open.ts')}
            import { createFaultSwitch } from ${module('fault-switch.ts')}
            import { inTransaction } from ${module('transaction.ts')}
            const fault = createFaultSwitch('w')
            const { database, rows } = openStore({ file: ${JSON.stringify(file)}, fault })
            fault.arm(${fault})
            for (let number = 1; number <= 5; number++) {
                inTransaction(database, () => {
                    rows.insert('x_try_key', { sys_id: 'a' + number, key: 'a' + number })
                    rows.insert('x_try_key', { sys_id: 'b' + number, key: 'b' + number })
                })
            }
            database.close()`
        )
        return fork(script, { execArgv: ['--import', 'tsx'] })
    }

    function keys(): (string | null | undefined)[] {
        const { database, rows } = openStore({ file })
        const found = rows.select({ table: 'x_try_key' }).map((row) => row['key'])
        database.close()
        return found.sort()
    }

    it('ends the process at the statement, and what was in its SQL transaction is gone', async () => {
        // begin, insert, insert, commit: the seventh is the second insert of the second transaction.
        const child = writer('{ stopAt: 7 }')
        const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
        assert.deepEqual([code, signal], [null, 'SIGKILL'])
        assert.deepEqual(keys(), ['a1', 'b1'])
    })

    it('halts the process outside of SQL transactions only, so others can write meanwhile', async () => {
        const watcher = watch(folder)
        const child = writer('{ stallAt: 7 }')
        const exit = once(child, 'exit')
        while (!existsSync(stallFile(file, 'w'))) await once(watcher, 'change')
        watcher.close()
        const { database, rows } = openStore({ file })
        inTransaction(database, () => rows.insert('x_try_key', { sys_id: 'other', key: 'other' }))
        database.close()
        assert.deepEqual(keys(), ['a1', 'a2', 'b1', 'b2', 'other'])
        rmSync(stallFile(file, 'w'))
        assert.deepEqual(await exit, [0, null])
        assert.equal(keys().length, 11)
    })

    it('strikes once, and not at all when it is disarmed', () => {
        const fault = createFaultSwitch('one')
        const database = fault.watch(openDatabase(':memory:'))
        const select = database.prepare('select 1 as one')
        const took = (): number => {
            const started = performance.now()
            select.get()
            return performance.now() - started
        }
        fault.arm({ stallAt: 2, forMilliseconds: 60 })
        assert.deepEqual(
            [took(), took(), took()].map((time) => time > 50),
            [false, true, false]
        )
        fault.arm({ stallAt: 1, forMilliseconds: 60 })
        fault.arm(undefined)
        assert.ok(took() < 50)
        fault.arm({ stallAt: 1, forMilliseconds: 60, request: '/answer' })
        fault.requestStarts('/create')
        assert.ok(took() < 50)
        fault.requestStarts('/a/answer')
        assert.ok(took() > 50)
        database.close()
    })

    it('is armed by administrators only, where the instance has one', async () => {
        const started = await startInstance({
            fault: createFaultSwitch('1'),
            rows: { sys_user: [{ sys_id: 'f1', user_name: 'somebody', user_password: 'x', active: '1' }] },
        })
        const without = await startInstance()
        const arm = (url: string, user: string, body: unknown): Promise<number> =>
            httpClient(url, basic(user, user === 'admin' ? 'admin' : 'x'))
                .post('/api/instance/fault', body)
                .then((reply) => reply.status)
        assert.equal(await arm(started.url, 'admin', { stallAt: 100000, request: 'nowhere' }), 200)
        assert.equal(await arm(started.url, 'admin', { stopAt: 0 }), 400)
        assert.equal(await arm(started.url, 'admin', 'nonsense'), 400)
        assert.equal(await arm(started.url, 'somebody', { stopAt: 1 }), 403)
        assert.notEqual(await arm(without.url, 'admin', { stopAt: 1 }), 200)
        await started.close()
        await without.close()
    })
})
