import assert from 'node:assert/strict'
import type { Instance } from '../../instance/instance.ts'
import type { StoredRow } from '../../instance/records/row-store.ts'
import { logged, movableClock, smallInstance, store } from './small-instance.ts'

function rule(instance: Instance, values: StoredRow): string {
    return store(instance, 'sys_auto_flush', {
        tablename: 'x_try_item',
        matchfield: 'due',
        age: '0',
        active: '1',
        ...values,
    })
}

function titles(instance: Instance): (string | null)[] {
    return instance.rows
        .select({ table: 'x_try_item', orderBy: [{ path: 'title', descending: false }] })
        .map((row) => row['title'] ?? null)
}

/** The clock of the tests stands at 2026-01-05 09:00:00. */
function items(instance: Instance): void {
    store(instance, 'x_try_item', { title: 'a day over', due: '2026-01-04 09:00:00', quantity: '1' })
    store(instance, 'x_try_item', { title: 'a second over', due: '2026-01-05 08:59:59', quantity: '2' })
    store(instance, 'x_try_item', { title: 'just now', due: '2026-01-05 09:00:00', quantity: '3' })
    store(instance, 'x_try_item', { title: 'never', quantity: '4' })
}

describe('The table cleaner', () => {
    it('deletes what is older than the age of its rule, and nothing without a time', () => {
        const instance = smallInstance()
        items(instance)
        const id = rule(instance, { age: '86399' })
        instance.runJob('Table Cleaner')
        assert.deepEqual(titles(instance), ['a second over', 'just now', 'never'])
        instance.rows.update('sys_auto_flush', id, { age: '0' })
        instance.runJob('Table Cleaner')
        assert.deepEqual(titles(instance), ['just now', 'never'])
    })

    it('goes by the time of creation where a rule names no field', () => {
        const instance = smallInstance()
        rule(instance, { matchfield: null, age: '3600' })
        store(instance, 'x_try_item', { title: 'old', sys_created_on: '2026-01-05 07:00:00' })
        store(instance, 'x_try_item', { title: 'young', sys_created_on: '2026-01-05 08:30:00' })
        instance.runJob('Table Cleaner')
        assert.deepEqual(titles(instance), ['young'])
    })

    it('keeps what does not meet the conditions of a rule', () => {
        const instance = smallInstance()
        items(instance)
        rule(instance, { conditions: 'quantity=2^ORquantity=3' })
        instance.runJob('Table Cleaner')
        assert.deepEqual(titles(instance), ['a day over', 'just now', 'never'])
    })

    it('does nothing for a rule that is not active', () => {
        const instance = smallInstance()
        items(instance)
        rule(instance, { active: '0' })
        instance.runJob('Table Cleaner')
        assert.equal(titles(instance).length, 4)
    })

    it('runs no business rules and leaves references as they are', () => {
        const instance = smallInstance()
        const parent = store(instance, 'x_try_item', { title: 'parent', due: '2026-01-04 09:00:00' })
        const child = store(instance, 'x_try_item', { title: 'child', parent })
        store(instance, 'sys_script', {
            name: 'Tell',
            collection: 'x_try_item',
            when: 'before',
            action_delete: '1',
            active: '1',
            script: "gs.info('a rule ran')",
        })
        rule(instance, {})
        instance.runJob('Table Cleaner')
        assert.deepEqual(titles(instance), ['child'])
        assert.deepEqual(logged(instance, 'info'), [])
        assert.equal(instance.rows.get('x_try_item', child)?.['parent'], parent)
    })

    it('deletes any number of rows', () => {
        const instance = smallInstance()
        for (let count = 0; count < 1_001; count += 1) store(instance, 'x_try_item', { due: '2026-01-04 09:00:00' })
        rule(instance, {})
        instance.runJob('Table Cleaner')
        assert.equal(instance.rows.count({ table: 'x_try_item' }), 0)
    })

    it('says why it does not follow a rule, and follows the others', () => {
        const instance = smallInstance()
        items(instance)
        rule(instance, { tablename: 'x_try_nothing' })
        rule(instance, { matchfield: 'title' })
        rule(instance, { age: null })
        rule(instance, { cascade_delete: '1' })
        rule(instance, { clean_peripheral: '1' })
        rule(instance, { conditions: 'colour=red' })
        rule(instance, { conditions: 'title=javascript:gs.getUserName()' })
        instance.runJob('Table Cleaner')
        assert.equal(titles(instance).length, 4)
        const of = (text: string): string => `Table cleanup rule for ${text}`
        assert.deepEqual(
            logged(instance, 'error').sort(),
            [
                of('x_try_item: cascade_delete is not emulated by the local instance'),
                of('x_try_item: clean_peripheral is not emulated by the local instance'),
                of('x_try_item: invalid condition colour=red'),
                of('x_try_item: the age is not a number of seconds'),
                of('x_try_item: title is not a date-time of the table'),
                of('x_try_item: The query needs a script to be evaluated: javascript:gs.getUserName()'),
                of('x_try_nothing: there is no such table'),
            ].sort()
        )
        rule(instance, {})
        instance.runJob('Table Cleaner')
        assert.deepEqual(titles(instance), ['just now', 'never'])
    })

    it('runs every hour by itself while there is a rule', () => {
        const clock = movableClock()
        const instance = smallInstance({ clock })
        items(instance)
        const hour = 3_600_000
        const ran: number[] = []
        const wait = (milliseconds: number): void => {
            clock.advance(milliseconds)
            ran.push(instance.runPending())
        }
        wait(hour)
        const id = rule(instance, {})
        wait(0)
        assert.equal(titles(instance).length, 4)
        wait(hour)
        assert.deepEqual(titles(instance), ['never'])
        wait(hour / 2)
        wait(hour / 2)
        instance.rows.update('sys_auto_flush', id, { active: '0' })
        wait(hour)
        assert.deepEqual(ran, [0, 0, 1, 0, 1, 0])
    })
})
