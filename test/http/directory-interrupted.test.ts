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
        fillToEnd(node)
        undisturbed = directoryOf(node)
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

    /** What another node does with other countries while a run of `node` stands still at one of its writes. */
    function standStill(name: string, isThere: (table: string, values: StoredRow, count: number) => boolean): void {
        const file = copy(name)
        const node = open(file)
        let expected: readonly StoredRow[] | undefined
        let count = 0
        const { rows } = node
        const [insert, update] = [rows.insert.bind(rows), rows.update.bind(rows)]
        const look = (table: string, values: StoredRow): void => {
            if (expected === undefined && isThere(table, values, (count += 1))) expected = fillElsewhere(file)
        }
        rows.insert = (table, values) => {
            look(table, values)
            return insert(table, values)
        }
        rows.update = (table, id, values) => {
            look(table, values)
            return update(table, id, values)
        }
        node.runJob(FILL)
        assert.ok(expected)
        node.close()
        const late = open(file, 2 * LEASE_MS)
        fillToEnd(late)
        assert.deepEqual(directoryOf(late), expected)
        const source = sourceOf(late, 'sys_user')
        assert.deepEqual([source['state'], source['countries']], ['complete', 'FR'])
        late.close()
    }

    /** The whole directory under another country, by a node that comes when the lease is over. */
    function fillElsewhere(file: string): readonly StoredRow[] {
        const other = open(file, LEASE_MS)
        for (const account of other.rows.select({ table: 'x_tkl_voice_account' })) {
            other.rows.update('x_tkl_voice_account', account['sys_id'] ?? '', { default_country: 'FR' })
        }
        fillToEnd(other)
        const rows = directoryOf(other)
        assert.equal(sourceOf(other, 'sys_user')['countries'], 'FR')
        other.close()
        return rows
    }

    it('that stood still among its rows until another had done all of it with other countries leaves that as it is', () => {
        standStill('among-rows.sqlite', (table, _, count) => table === 'x_tkl_voice_number' && count > 700)
    })

    it('that stood still before it says that it is done has everything read again', () => {
        standStill(
            'before-done.sqlite',
            (table, values) => table === 'x_tkl_voice_directory_source' && values['state'] === 'complete'
        )
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

/** A slow machine takes more than one run of the job. */
function fillToEnd(instance: Instance): void {
    for (let run = 1; run <= 20; run++) {
        instance.runJob(FILL)
        const sources = instance.rows.select({ table: 'x_tkl_voice_directory_source' })
        const areDone = sources.every(({ state, refill }) => state === 'complete' && refill === '0')
        if (areDone && new Set(sources.map(({ countries }) => countries)).size === 1) return
    }
    assert.fail('the directory does not become complete')
}

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
