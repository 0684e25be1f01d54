import assert from 'node:assert/strict'
import type { Instance } from '../../instance/instance.ts'
import { logged, scopeId, script, smallInstance, store } from './small-instance.ts'

const insert = `var gr = new GlideRecord('x_try_item'); gr.initialize(); gr.setValue('name', 'n'); return gr.insert() !== null`

function enforcing(enforceScriptables: boolean): Instance {
    const instance = smallInstance({ enforceScriptables })
    instance.rows.update('sys_app', scopeId(instance, 'x_try'), { runtime_access_tracking: 'enforcing' })
    return instance
}

function allow(instance: Instance, name: string): void {
    store(instance, 'sys_scope_privilege', {
        source_scope: scopeId(instance, 'x_try'),
        target_scope: scopeId(instance, 'global'),
        target_name: name,
        target_type: 'scriptable',
        operation: 'execute',
        status: 'allowed',
    })
}

describe('The platform’s own script objects', () => {
    it('need no privilege unless that is asked for', () => {
        assert.equal(script(enforcing(false), insert), true)
    })

    it('need one each where access tracking is enforcing and objects are enforced', () => {
        const instance = enforcing(true)
        assert.throws(() => script(instance, insert), /Execute operation on API 'global\.ScopedGlideRecord'/)
        allow(instance, 'ScopedGlideRecord')
        assert.throws(() => script(instance, insert), /API 'global\.GlideRecord\.setValue'/)
        allow(instance, 'GlideRecord.setValue')
        assert.throws(() => script(instance, insert), /API 'global\.GlideRecord\.insert'/)
        allow(instance, 'GlideRecord.insert')
        assert.equal(script(instance, insert), true)
        assert.equal(logged(instance, 'error').filter((message) => message.includes('was denied')).length, 3)
    })

    it('need none where access tracking is permissive', () => {
        assert.equal(script(smallInstance({ enforceScriptables: true }), insert), true)
    })

    it('need none in the global scope', () => {
        const read = `return new GlideRecord('sys_user').getTableName()`
        assert.equal(script(enforcing(true), read, { in: 'global' }), 'sys_user')
    })
})
