import assert from 'node:assert/strict'
import { createInstance } from '../../instance/boot.ts'
import { claimRow } from '../../instance/records/claim-row.ts'
import type { Instance } from '../../instance/instance.ts'
import { logged, movableClock, script, smallDatabase, smallInstance, store } from './small-instance.ts'

function action(instance: Instance, code: string, more = {}): void {
    store(instance, 'sysevent_register', { event_name: 'x_try.happened', table: 'x_try_item' })
    store(instance, 'sysevent_script_action', {
        name: 'react',
        event_name: 'x_try.happened',
        active: '1',
        script: code,
        ...more,
    })
}

const note = (text: string) =>
    `var log = new GlideRecord('x_try_log'); log.initialize(); log.text = ${text}; log.insert();`

function notes(instance: Instance): (string | null)[] {
    return instance.rows
        .select({ table: 'x_try_log', orderBy: [{ path: 'text', descending: false }] })
        .map((row) => row['text'] ?? null)
}

function states(instance: Instance): (string | null)[] {
    return instance.rows.select({ table: 'sysevent' }).map((row) => row['state'] ?? null)
}

describe('Events', () => {
    it('run the script actions of their name with the event and its record', () => {
        const instance = smallInstance()
        action(
            instance,
            note(
                `event.parm1 + ' ' + event.parm2 + ' ' + current.title + ' ' + gs.getUserName() + ' ' + event.user_name`
            )
        )
        const id = store(instance, 'x_try_item', { title: 'it' })
        script(
            instance,
            `var gr = new GlideRecord('x_try_item'); gr.get('${id}'); gs.eventQueue('x_try.happened', gr, 'one', 'two')`,
            { user: 'ann' }
        )
        assert.deepEqual(notes(instance), [])
        assert.equal(instance.runPending(), 1)
        assert.deepEqual(notes(instance), ['one two it system ann'])
        assert.deepEqual(states(instance), ['processed'])
    })

    it('run in the order they were queued', () => {
        const instance = smallInstance()
        action(
            instance,
            `var log = new GlideRecord('x_try_log'); log.query(); var n = log.getRowCount(); log.initialize(); log.text = n + event.parm1; log.insert();`
        )
        script(instance, `['a', 'b', 'c'].forEach(function (p) { gs.eventQueue('x_try.happened', null, p) })`)
        assert.equal(instance.runPending(), 3)
        assert.deepEqual(notes(instance), ['0a', '1b', '2c'])
    })

    it('that are scheduled wait for their time', () => {
        const clock = movableClock()
        const instance = smallInstance({ clock })
        action(instance, note('event.parm1'))
        script(
            instance,
            `var due = new GlideDateTime(); due.addSeconds(60); gs.eventQueueScheduled('x_try.happened', null, 'late', '', due)`
        )
        assert.equal(instance.runPending(), 0)
        clock.advance(60_000)
        assert.equal(instance.runPending(), 1)
        assert.deepEqual(notes(instance), ['late'])
    })

    it('end in error with the message when an action throws, and the others still run', () => {
        const instance = smallInstance()
        action(instance, `throw new Error('no')`, { order: '1' })
        action(instance, note(`'yes'`), { order: '2' })
        script(instance, `gs.eventQueue('x_try.happened', null)`)
        instance.runPending()
        assert.deepEqual([states(instance), notes(instance)], [['error'], ['yes']])
        assert.match(instance.rows.select({ table: 'sysevent' })[0]?.['error_msg'] ?? '', /react: no/)
    })

    it('run no action that is inactive or whose condition is not met', () => {
        const instance = smallInstance()
        action(instance, note(`'inactive'`), { active: '0' })
        action(instance, note(`'condition'`), { condition_script: `event.parm1 == 'go'` })
        script(instance, `gs.eventQueue('x_try.happened', null, 'stay'); gs.eventQueue('x_try.happened', null, 'go')`)
        instance.runPending()
        assert.deepEqual(notes(instance), ['condition'])
    })

    it('that nobody registered are queued with a warning', () => {
        const instance = smallInstance()
        script(instance, `gs.eventQueue('x_try.unknown', null)`)
        assert.deepEqual(logged(instance, 'warn'), ['The event x_try.unknown is not registered'])
        assert.deepEqual(states(instance), ['ready'])
    })

    it('are processed once by several nodes on one database', () => {
        const file = smallDatabase()
        const clock = movableClock()
        const nodes = [1, 2].map(() => createInstance({ database: file, applications: [], clock }))
        const [first, second] = nodes
        assert.ok(first && second)
        action(first, note('event.parm1'))
        script(first, `for (var i = 0; i < 5; i++) gs.eventQueue('x_try.happened', null, 'e' + i)`)
        const counts = [first.runPending(), second.runPending()]
        assert.deepEqual(
            [counts, notes(second)],
            [
                [5, 0],
                ['e0', 'e1', 'e2', 'e3', 'e4'],
            ]
        )
        for (const node of nodes) node.close()
    })

    it('of a node that died are processed again after a while', () => {
        const clock = movableClock()
        const instance = smallInstance({ clock })
        action(instance, note('event.parm1'))
        const taken = {
            name: 'x_try.happened',
            state: 'processing',
            sys_updated_on: '2026-01-05 09:00:00',
            parm1: 'again',
        }
        store(instance, 'sysevent', taken)
        assert.equal(instance.runPending(), 0)
        clock.advance(601_000)
        assert.equal(instance.runPending(), 1)
        assert.deepEqual([notes(instance), states(instance)], [['again'], ['processed']])
    })

    it('can be claimed by one node only', () => {
        const instance = smallInstance()
        const sysId = store(instance, 'sysevent', { name: 'x_try.happened', state: 'ready' })
        const claim = {
            table: 'sysevent',
            sysId,
            expected: { state: 'ready', sys_updated_on: null },
            changes: { state: 'processing', sys_updated_on: '2026-01-05 09:00:00' },
        }
        const outcomes = [1, 2].map(() => claimRow(instance.database, instance.dictionary, claim))
        assert.deepEqual(outcomes, [true, false])
    })
})
