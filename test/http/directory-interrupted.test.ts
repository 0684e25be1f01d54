import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInstance } from '../../instance/boot.ts'
import type { Instance } from '../../instance/instance.ts'
import type { StoredRow } from '../../instance/records/row-store.ts'
import { copyStore } from '../../instance/store/template.ts'
import { loadDemo } from '../../demo/load.ts'
import { template } from '../support/template.ts'
import { directoryOf, FILL, importUsers, pressFill, sourceOf } from './directory.ts'
import { beforeEveryWrite } from './statements.ts'
import { APPLICATION } from './trunkline.ts'

const USERS = 1600

/** Longer than a run that died keeps the others out. */
const LEASE_MS = 121000

describe('A back-fill of the phone directory', function () {
    this.timeout(120000)
    let folder: string
    let undisturbed: readonly StoredRow[]

    before(() => {
        folder = mkdtempSync(path.join(tmpdir(), 'directory-'))
        const node = open(copy('undisturbed.sqlite'))
        node.runJob(FILL)
        undisturbed = directoryOf(node)
        assert.equal(sourceOf(node, 'sys_user')['state'], 'complete')
        assert.ok(undisturbed.length > USERS)
        node.close()
    })
    after(() => rmSync(folder, { recursive: true }))

    /** An instance whose directory is to be filled again, with people that it does not know, and some that are gone. */
    function copy(name: string): string {
        const file = path.join(folder, name)
        copyStore(template('directory', [APPLICATION], prepare), file)
        return file
    }

    function open(file: string, ahead = 0): Instance {
        return createInstance({ database: file, applications: [], clock: { now: () => Date.now() + ahead } })
    }

    it('that is killed half-way goes on where it was, and ends with the same rows as an undisturbed one', async () => {
        const file = copy('killed.sqlite')
        const cursors: string[] = []
        for (const [index, stopAt] of [1000, 900, 900].entries()) {
            assert.equal(await runNode(file, index * LEASE_MS, stopAt), 'SIGKILL')
            const observer = open(file)
            const source = sourceOf(observer, 'sys_user')
            assert.notEqual(source['state'], 'complete')
            cursors.push(`${source['state'] ?? ''} ${source['cursor'] ?? ''}`)
            assert.notDeepEqual(directoryOf(observer), undisturbed)
            observer.close()
        }
        assert.equal(new Set(cursors).size, 3, 'every run goes on where the one before was')
        assert.equal(await runNode(file, 3 * LEASE_MS, 0), null)
        const node = open(file)
        assert.deepEqual(directoryOf(node), undisturbed)
        assert.equal(sourceOf(node, 'sys_user')['state'], 'complete')
        node.close()
    })

    it('that is killed keeps others out for two minutes at most', async () => {
        const file = copy('lease.sqlite')
        assert.equal(await runNode(file, 0, 600), 'SIGKILL')
        const early = open(file, 60000)
        const before = sourceOf(early, 'sys_user')
        early.runJob(FILL)
        assert.deepEqual(sourceOf(early, 'sys_user'), before)
        early.close()
        const late = open(file, LEASE_MS)
        late.runJob(FILL)
        assert.deepEqual(directoryOf(late), undisturbed)
        late.close()
    })

    it('runs on one node at a time, whichever begins', () => {
        const file = copy('two.sqlite')
        const [one, other] = [open(file), open(file)]
        let tries = 0
        const stop = beforeEveryWrite(one.rows, [], () => {
            tries += 1
            if (tries % 400 !== 0) return
            const before = directoryOf(other).length
            other.runJob(FILL)
            assert.equal(directoryOf(other).length, before)
        })
        one.runJob(FILL)
        stop()
        assert.ok(tries > USERS)
        assert.deepEqual(directoryOf(one), undisturbed)
        other.close()
        one.close()
    })

    it('takes what somebody changed meanwhile as it is in the end', () => {
        const file = copy('changed.sqlite')
        const node = open(file)
        let writes = 0
        const stop = beforeEveryWrite(node.rows, [], () => {
            writes += 1
            if (writes !== 700) return
            const now = new Date().toISOString().slice(0, 19).replace('T', ' ')
            const values = { phone: '+14155559901', mobile_phone: null, sys_updated_on: now }
            node.rows.update('sys_user', userId(3), values)
        })
        node.runJob(FILL)
        stop()
        const expected = undisturbed.filter((row) => row['record'] !== userId(3)).length + 1
        assert.equal(directoryOf(node).length, expected)
        assert.deepEqual(
            directoryOf(node).flatMap((row) => (row['record'] === userId(3) ? [row['e164']] : [])),
            ['+14155559901']
        )
        node.close()
    })

    it('begins again when somebody asks for it in the middle, and ends the same', () => {
        const file = copy('asked.sqlite')
        const node = open(file)
        let writes = 0
        const stop = beforeEveryWrite(node.rows, [], () => {
            writes += 1
            if (writes === 700) pressFill({ instance: node }, 'admin')
        })
        node.runJob(FILL)
        stop()
        assert.equal(sourceOf(node, 'sys_user')['refill'], '0')
        assert.deepEqual(directoryOf(node), undisturbed)
        node.close()
    })
})

function prepare(instance: Instance): void {
    loadDemo(instance)
    importUsers(instance, USERS, valuesOf)
    pressFill({ instance }, 'admin')
    // A row whose record is gone.
    const [model] = instance.rows.select({ table: 'x_tkl_voice_number', limit: 1 })
    const gone = 'e'.repeat(32)
    instance.rows.insert('x_tkl_voice_number', { ...model, sys_id: gone, key: gone, record: gone, source: 'sys_user' })
}

function valuesOf(index: number): Record<string, string> {
    return {
        phone: `+1415${5550000 + index}`,
        ...(index % 3 === 0 ? { mobile_phone: `(212) 555-${String(index % 10000).padStart(4, '0')}` } : {}),
        ...(index % 100 === 0 ? { home_phone: 'none' } : {}),
    }
}

function userId(index: number): string {
    return String(index).padStart(8, '0').padStart(32, 'f')
}

/** Runs the job in a process of its own; the signal that ended it, null when it came to its end. */
async function runNode(file: string, ahead: number, stopAt: number): Promise<string | null> {
    const module = path.join(import.meta.dirname, 'directory-node.ts')
    const node = fork(module, [file, String(ahead), String(stopAt)], { execArgv: ['--import', 'tsx'] })
    const [code, signal] = (await once(node, 'exit')) as [number | null, string | null]
    assert.ok(signal !== null || code === 0, `the node ended with code ${code ?? ''}`)
    return signal
}
