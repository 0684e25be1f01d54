import assert from 'node:assert/strict'
import { createInstance } from '../../instance/boot.ts'
import type { Instance } from '../../instance/instance.ts'
import { createFaultSwitch, type FaultSwitch } from '../../instance/store/fault-switch.ts'
import type { Database } from '../../instance/store/database.ts'
import { formatUtc } from '../../instance/clock/zoned-time.ts'
import { movableClock, script, smallDatabase, startOfTests, store } from './small-instance.ts'

/** Two nodes in one process: what one of them does between two SQL statements of the other, a test can say. */
describe('Two nodes on one database', () => {
    let first: Instance
    let second: Instance
    let between: ((sql: string) => void) | undefined
    const clock = movableClock()

    beforeEach(() => {
        const file = smallDatabase()
        between = undefined
        first = createInstance({ database: file, applications: [], clock, fault: interrupted() })
        second = createInstance({ database: file, applications: [], clock })
    })
    afterEach(() => {
        first.close()
        second.close()
    })

    /** Tells the test of every statement of the first node before it runs. */
    function interrupted(): FaultSwitch {
        const told = (sql: string): void => between?.(sql)
        return {
            ...createFaultSwitch('first'),
            watch: (database: Database) => ({
                ...database,
                exec: (sql) => (told(sql), database.exec(sql)),
                prepare: (sql) => {
                    const statement = database.prepare(sql)
                    return {
                        run: (...values) => (told(sql), statement.run(...values)),
                        get: (...values) => (told(sql), statement.get(...values)),
                        all: (...values) => (told(sql), statement.all(...values)),
                    }
                },
            }),
        }
    }

    /** Lets the second node do its background work before every statement of the first one's that matches. */
    function secondWorksBefore(pattern: RegExp): void {
        between = (sql) => {
            if (pattern.test(sql)) second.runPending()
        }
    }

    const note = (text: string): string =>
        `var gr = new GlideRecord('x_try_log'); gr.initialize(); gr.setValue('text', ${text}); gr.insert();`

    function notes(): (string | null | undefined)[] {
        return second.rows.select({ table: 'x_try_log' }).map((row) => row['text'])
    }

    it('run a due job once, whoever of them gets to it first', () => {
        const once = { active: '1', run_type: 'once', run_start: formatUtc(startOfTests + 60_000) }
        for (const name of ['a', 'b', 'c']) {
            store(first, 'sysauto_script', { ...once, name, script: note(`'${name}'`) })
        }
        for (const node of [first, second]) assert.equal(node.runPending(), 0)
        clock.advance(61_000)
        secondWorksBefore(/local_job/)
        first.runPending()
        assert.deepEqual(notes().sort(), ['a', 'b', 'c'])
    })

    it('leave the jobs that a dying node had not begun to the other one, and the one it was in after a while', () => {
        const start = formatUtc(clock.now() + 60_000)
        for (const name of ['a', 'b', 'c']) {
            const job = { active: '1', run_type: 'once', run_start: start, name, script: note(`'${name}'`) }
            store(first, 'sysauto_script', job)
        }
        for (const node of [first, second]) assert.equal(node.runPending(), 0)
        clock.advance(61_000)
        let isDead = false
        between = (sql) => {
            if (isDead) throw new Error('died')
            isDead = sql.startsWith('update local_job_run set claimed')
        }
        assert.throws(() => first.runPending(), /died/)
        between = undefined
        assert.equal(second.runPending(), 2)
        assert.equal(notes().length, 2)
        clock.advance(599_000)
        assert.equal(second.runPending(), 0)
        clock.advance(2_000)
        assert.equal(second.runPending(), 1)
        assert.deepEqual(notes().sort(), ['a', 'b', 'c'])
        clock.advance(3_600_000)
        assert.equal(second.runPending(), 0)
    })

    it('process an event once, also one that waited for long', () => {
        store(first, 'sysevent_script_action', {
            name: 'note',
            event_name: 'x_try.happened',
            active: '1',
            script: note('event.parm1'),
        })
        const old = formatUtc(clock.now() - 3_600_000)
        for (const parm1 of ['1', '2', '3']) {
            const event = { name: 'x_try.happened', state: 'ready', process_on: old, sys_updated_on: old, parm1 }
            store(first, 'sysevent', event)
        }
        secondWorksBefore(/sysevent/)
        first.runPending()
        assert.deepEqual(notes().sort(), ['1', '2', '3'])
    })

    it('run an asynchronous rule once for each change', () => {
        store(first, 'sys_script', {
            name: 'note',
            collection: 'x_try_item',
            active: '1',
            when: 'async',
            action_insert: '1',
            script: note('current.title'),
        })
        for (const title of ['1', '2', '3']) {
            script(
                first,
                `var gr = new GlideRecord('x_try_item'); gr.initialize(); gr.title = '${title}'; gr.insert();`
            )
        }
        secondWorksBefore(/local_async_rule/)
        first.runPending()
        assert.deepEqual(notes().sort(), ['1', '2', '3'])
    })

    it('see what the other one changed even when they read in the middle of its change', () => {
        store(first, 'sys_properties', { name: 'x_try.p', value: 'old' })
        const read = `return gs.getProperty('x_try.p')`
        assert.equal(script(second, read), 'old')
        between = (sql) => {
            if (/sys_properties|local_table_version|commit/.test(sql)) script(second, read)
        }
        const [row] = first.rows.select({ table: 'sys_properties', where: named('x_try.p') })
        first.rows.update('sys_properties', row?.['sys_id'] ?? '', { value: 'new' })
        between = undefined
        assert.equal(script(second, read), 'new')
    })

    it('each keep every write by itself: no transaction spans a script', () => {
        const seen: number[] = []
        between = (sql) => {
            if (sql.startsWith('insert into "x_try_log"')) seen.push(notes().length)
        }
        assert.throws(() => script(first, `${note(`'1'`)} ${note(`'2'`)} throw new Error('afterwards')`), /afterwards/)
        assert.deepEqual(
            [seen, notes()],
            [
                [0, 1],
                ['1', '2'],
            ]
        )
    })

    const named = (name: string) => ({ kind: 'compare', path: 'name', operator: '=', value: name }) as const
})
