import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openStore } from '../../instance/store/open.ts'
import { isUniqueViolation, openDatabase } from '../../instance/store/sqlite.ts'
import { copyStore } from '../../instance/store/template.ts'
import { inTransaction } from '../../instance/store/transaction.ts'
import { loadItems, scratchStoreIn } from './scratch-store.ts'

describe('The database', () => {
    let folder: string

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), 'store-'))
    })
    afterEach(() => rmSync(folder, { recursive: true }))

    it('prepares a statement once', () => {
        const database = openDatabase(':memory:')
        assert.equal(database.prepare('select 1'), database.prepare('select 1'))
        database.close()
    })

    it('tells unique violations from other errors', () => {
        const database = openDatabase(':memory:')
        database.exec('create table t (a text primary key, b text unique, c text not null)')
        const failure = (sql: string): unknown => {
            try {
                database.exec(sql)
            } catch (error) {
                return error
            }
            return undefined
        }
        database.exec(`insert into t values ('a', 'b', 'c')`)
        assert.equal(isUniqueViolation(failure(`insert into t values ('a', 'x', 'c')`)), true)
        assert.equal(isUniqueViolation(failure(`insert into t values ('x', 'b', 'c')`)), true)
        assert.equal(isUniqueViolation(failure(`insert into t values ('x', 'x', null)`)), false)
        assert.equal(isUniqueViolation(undefined), false)
        database.close()
    })

    it('keeps all of a transaction or nothing, nested ones included', () => {
        const database = openDatabase(':memory:')
        database.exec('create table t (a integer)')
        const add = (value: number): void => void database.prepare('insert into t values (?)').run(value)
        inTransaction(database, () => {
            add(1)
            inTransaction(database, () => add(2))
        })
        assert.throws(() =>
            inTransaction(database, () => {
                add(3)
                throw new Error('no')
            })
        )
        assert.equal(database.prepare('select count(*) as n from t').get()?.['n'], 2)
        database.close()
    })

    it('keeps the rows of a file', () => {
        const file = join(folder, 'instance.db')
        const first = scratchStoreIn(file)
        loadItems(first)
        first.database.close()
        const again = openStore({ file })
        assert.equal(again.rows.count({ table: 'x_try_item' }), 4)
        assert.equal(again.rows.insert('x_try_key', { sys_id: '1', key: 'a' }).ok, true)
        assert.equal(again.rows.insert('x_try_key', { sys_id: '2', key: 'a' }).ok, false)
        again.database.close()
    })

    it('is refused when another version of the local instance made it', () => {
        const file = join(folder, 'old.db')
        const old = openDatabase(file)
        old.exec('create table local_state (key text)')
        old.close()
        assert.throws(() => openStore({ file }), /old\.db was made by another version/)
    })

    it('can be copied from a template, into a file and into memory', () => {
        const template = join(folder, 'template.db')
        const prepared = scratchStoreIn(template)
        loadItems(prepared)
        prepared.database.close()
        const file = join(folder, 'copy.db')
        copyStore(template, file)
        const copies = [openStore({ file }), openStore({ file: ':memory:', template })]
        for (const copy of copies) {
            assert.equal(copy.rows.count({ table: 'x_try_item' }), 4)
            assert.equal(copy.rows.insert('x_try_key', { sys_id: '1', key: 'a' }).ok, true)
            assert.equal(copy.rows.insert('x_try_key', { sys_id: '2', key: 'a' }).ok, false)
            copy.database.close()
        }
        const untouched = openStore({ file: template })
        assert.equal(untouched.rows.count({ table: 'x_try_key' }), 0)
        untouched.database.close()
    })

    it('loses nothing a killed process committed, and nothing is half written', async () => {
        const file = join(folder, 'instance.db')
        scratchStoreIn(file).database.close()
        const writer = startWriter(folder, file, 'w', 1_000_000)
        const lastWritten = await outputOf(writer, (lines) => lines.length >= 50)
        writer.kill('SIGKILL')
        await ended(writer)
        const store = openStore({ file })
        const numbers = new Set(store.rows.select({ table: 'x_try_key' }).map((row) => row['key']))
        assert.deepEqual(
            lastWritten.filter((key) => !numbers.has(key)),
            []
        )
        assert.equal(store.database.prepare('pragma integrity_check').get()?.['integrity_check'], 'ok')
        store.database.close()
    })

    it('is made whole by processes that open a new file at the same time', async () => {
        const file = join(folder, 'instance.db')
        const script = join(folder, 'opener.ts')
        writeFileSync(
            script,
            `import { openStore } from ${JSON.stringify(resolve('instance/store/open.ts'))}
            const { rows, dictionary } = openStore({ file: ${JSON.stringify(file)} })
            process.stdout.write(rows.count({ table: 'sys_user' }) + ' users, ' + dictionary.tables().length + ' tables\\n')`
        )
        const openers = [runScript(script), runScript(script)]
        const seen = await Promise.all(openers.map((opener) => outputOf(opener, () => false)))
        const { database, rows, dictionary } = openStore({ file })
        const expected = `${rows.count({ table: 'sys_user' })} users, ${dictionary.tables().length} tables`
        assert.deepEqual(seen.flat(), [expected, expected])
        database.close()
    })

    it('takes each unique value once, whoever of two processes comes first', async () => {
        const file = join(folder, 'instance.db')
        scratchStoreIn(file).database.close()
        const writers = [startWriter(folder, file, 'same', 200), startWriter(folder, file, 'same', 200)]
        const written = await Promise.all(writers.map((writer) => outputOf(writer, () => false)))
        const store = openStore({ file })
        assert.equal(store.rows.count({ table: 'x_try_key' }), 200)
        assert.equal(written.flat().length, 200)
        store.database.close()
    })
})

/** A process that inserts keys and says each one it was allowed to insert. */
function startWriter(folder: string, file: string, prefix: string, count: number): ChildProcess {
    const script = join(folder, `writer-${Math.random().toString(36).slice(2)}.ts`)
    writeFileSync(
        script,
        `import { openStore } from ${JSON.stringify(resolve('instance/store/open.ts'))}
        import { writeSync } from 'node:fs'
        const { rows } = openStore({ file: ${JSON.stringify(file)} })
        for (let number = 0; number < ${count}; number++) {
            const key = '${prefix}' + number
            if (rows.insert('x_try_key', { sys_id: process.pid + '-' + number, key }).ok) writeSync(1, key + '\\n')
        }`
    )
    return runScript(script)
}

function runScript(script: string): ChildProcess {
    return spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** The lines a process wrote until `enough` says so, or until it ended. */
async function outputOf(writer: ChildProcess, enough: (lines: readonly string[]) => boolean): Promise<string[]> {
    let text = ''
    for await (const chunk of writer.stdout ?? []) {
        text += String(chunk)
        if (enough(text.split('\n').slice(0, -1))) break
    }
    return text.split('\n').slice(0, -1)
}

function ended(writer: ChildProcess): Promise<unknown> {
    return writer.exitCode !== null || writer.signalCode !== null
        ? Promise.resolve()
        : new Promise((done) => writer.once('exit', done))
}
