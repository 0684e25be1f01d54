import assert from 'node:assert/strict'
import type { Instance } from '../../instance/instance.ts'
import { logged, scopeId, script, smallInstance, store } from './small-instance.ts'

const insertOpen = `var gr = new GlideRecord('x_other_open'); gr.initialize(); gr.name = 'n'; return gr.insert()`
const countOpen = `var gr = new GlideRecord('x_other_open'); gr.query(); return gr.getRowCount()`

function enforce(instance: Instance): void {
    instance.rows.update('sys_app', scopeId(instance, 'x_try'), { runtime_access_tracking: 'enforcing' })
}

function privilege(instance: Instance, operation: string, status = 'allowed'): void {
    store(instance, 'sys_scope_privilege', {
        source_scope: scopeId(instance, 'x_try'),
        target_scope: scopeId(instance, 'x_other'),
        target_name: 'x_other_open',
        target_type: 'sys_db_object',
        operation,
        status,
    })
}

describe('Access across scopes', () => {
    it('is what the table allows, and a refusal is an error in the log', () => {
        const instance = smallInstance()
        assert.notEqual(script(instance, insertOpen), null)
        const removed = script(
            instance,
            `var gr = new GlideRecord('x_other_open'); gr.query(); gr.next(); return [gr.deleteRecord(), gr.getRowCount()]`
        )
        assert.deepEqual(removed, [false, 1])
        assert.deepEqual(logged(instance, 'error'), [
            "Delete operation against 'x_other_open' from scope 'x_try' has been refused due to the table's cross-scope access policy",
        ])
    })

    it('is refused altogether for a table that only its own scope may use', () => {
        const instance = smallInstance()
        store(instance, 'x_other_closed', { name: 'secret' })
        const read = `var gr = new GlideRecord('x_other_closed'); gr.query(); return [gr.next(), gr.get('name', 'secret')]`
        assert.deepEqual(script(instance, read), [false, false])
        assert.deepEqual(script(instance, read, { in: 'x_other' }), [true, true])
    })

    it('needs an allowed privilege for each operation when access tracking is enforcing', () => {
        const instance = smallInstance()
        enforce(instance)
        store(instance, 'x_other_open', { name: 'one' })
        privilege(instance, 'read', 'requested')
        assert.deepEqual([script(instance, countOpen), script(instance, insertOpen)], [0, null])
        assert.match(
            logged(instance, 'error').join(),
            /Read operation on table 'x_other_open' from scope 'x_try' was denied/
        )
        privilege(instance, 'read')
        assert.deepEqual([script(instance, countOpen), script(instance, insertOpen)], [1, null])
        privilege(instance, 'create')
        assert.notEqual(script(instance, insertOpen), null)
    })

    it('never goes beyond what the table allows, whatever privilege there is', () => {
        const instance = smallInstance()
        enforce(instance)
        privilege(instance, 'delete')
        privilege(instance, 'read')
        store(instance, 'x_other_open', { name: 'one' })
        const removed = `var gr = new GlideRecord('x_other_open'); gr.query(); gr.next(); return gr.deleteRecord()`
        assert.equal(script(instance, removed), false)
    })

    it('lets aggregates read only what records may be read', () => {
        const instance = smallInstance()
        enforce(instance)
        store(instance, 'x_other_open', { name: 'one' })
        const count = `var ga = new GlideAggregate('x_other_open'); ga.addAggregate('COUNT'); ga.query(); return ga.next() ? ga.getAggregate('COUNT') : 'refused'`
        assert.equal(script(instance, count), 'refused')
        privilege(instance, 'read')
        assert.equal(script(instance, count), '1')
    })

    it('does not decrypt the passwords of other scopes', () => {
        const instance = smallInstance()
        const made = script(
            instance,
            `var gr = new GlideRecord('x_try_item'); gr.initialize(); gr.secret.setDisplayValue('hush'); gr.insert();
            return [gr.secret.getDecryptedValue(), gr.getValue('secret') == 'hush', gr.secret.getDisplayValue()]`
        )
        assert.deepEqual(made, ['hush', false, '********'])
        const read = `var gr = new GlideRecord('x_try_item'); gr.query(); gr.next(); return gr.secret.getDecryptedValue()`
        assert.equal(script(instance, read, { in: 'global' }), null)
    })

    it('does not take clear text into a password field by setValue', () => {
        const instance = smallInstance()
        const stored = script(
            instance,
            `var gr = new GlideRecord('x_try_item'); gr.initialize(); gr.setValue('secret', 'hush'); gr.insert(); return gr.getValue('secret')`
        )
        assert.equal(stored, null)
        assert.match(logged(instance, 'error').join(), /setValue\(\) expects encrypted data/)
    })
})
