import assert from 'node:assert/strict'
import type { Instance } from '../../instance/instance.ts'
import { movableClock, script, smallInstance, startOfTests, store } from './small-instance.ts'

function include(instance: Instance, name: string, code: string, access: string, scope = 'x_try'): void {
    store(instance, 'sys_script_include', { name, api_name: `${scope}.${name}`, active: '1', access, script: code })
}

function caught(body: () => unknown): { message: string; code: unknown; isError: boolean } {
    try {
        body()
    } catch (error) {
        const isError = error instanceof Error
        return { message: isError ? error.message : '', code: isError ? Reflect.get(error, 'code') : '', isError }
    }
    return assert.fail('nothing was thrown')
}

describe('Scripts', () => {
    it('find nothing of Node and nothing the engine does not have', () => {
        const instance = smallInstance()
        const names = [
            'process',
            'Buffer',
            'setTimeout',
            'URL',
            'console',
            'Intl',
            'Reflect',
            'WeakRef',
            'Atomics',
            'WebAssembly',
        ]
        const kinds = script(
            instance,
            `return [${names.map((name) => `typeof ${name}`).join(', ')}, typeof [].toSorted]`
        )
        assert.deepEqual(
            kinds,
            [...names, ''].map(() => 'undefined')
        )
    })

    it('have the time of the instance, not of the machine', () => {
        const clock = movableClock()
        const instance = smallInstance({ clock })
        clock.advance(1500)
        const times = script(
            instance,
            `return [Date.now(), new Date().getTime(), new GlideDateTime().getNumericValue()]`
        )
        assert.deepEqual(times, [startOfTests + 1500, startOfTests + 1500, startOfTests + 1500])
    })

    it('catch errors of the API as errors of their own, and throw theirs as errors of the host', () => {
        const instance = smallInstance()
        const inside = script(
            instance,
            `try { new GlideAggregate('x_try_nothing') } catch (e) { return [e instanceof Error, e.message] }`
        )
        assert.deepEqual(inside, [true, 'GlideAggregate: there is no table x_try_nothing'])
        const outside = caught(() => script(instance, `throw new TypeError('wrong kind')`))
        assert.deepEqual([outside.isError, outside.message], [true, 'wrong kind'])
    })

    it('return plain values to the host, and get values of their own realm', () => {
        const instance = smallInstance()
        const result = script(instance, `return [list instanceof Array, list, { made: new Date(0) }, undefined]`, {
            variables: { list: [1, { two: 2 }] },
        })
        assert.deepEqual(result, [true, [1, { two: 2 }], { made: '1970-01-01T00:00:00.000Z' }, null])
    })

    it('may not make code from text', () => {
        const instance = smallInstance()
        assert.match(
            caught(() => script(instance, `return eval('1')`)).message,
            /Code generation from strings disallowed/
        )
    })

    it('finish what they promised before they end', () => {
        const instance = smallInstance()
        script(
            instance,
            `(async () => { await null; var gr = new GlideRecord('x_try_log'); gr.initialize(); gr.text = 'later'; gr.insert() })()`
        )
        assert.deepEqual(
            instance.rows.select({ table: 'x_try_log' }).map((row) => row['text']),
            ['later']
        )
    })

    it('are cancelled when they take longer than their transaction may', () => {
        const instance = smallInstance()
        const user = instance.users.system
        const transaction = { id: 't', statements: 0, deadline: startOfTests + 50 }
        const session = { ...instance.users.open(user, false), transaction }
        const endless = caught(() => instance.runScript('for (;;);', { session, scope: 'x_try', name: 'endless' }))
        assert.deepEqual(
            [endless.code, endless.message],
            ['TRANSACTION_CANCELLED', 'Transaction cancelled: maximum execution time exceeded']
        )
    })

    it('are cancelled at their next statement when the clock of the instance has passed the deadline', () => {
        const clock = movableClock()
        const instance = smallInstance({ clock })
        const session = instance.systemSession()
        const late = () => clock.advance(600_000)
        const cancelled = caught(() =>
            instance.runScript(`late(); var gr = new GlideRecord('x_try_log'); gr.query()`, {
                session,
                scope: 'x_try',
                name: 'late',
                variables: { late },
            })
        )
        assert.equal(cancelled.code, 'TRANSACTION_CANCELLED')
    })

    it('use the script includes of their scope by name, and public ones of others with their scope', () => {
        const instance = smallInstance()
        include(
            instance,
            'Adder',
            `var Adder = Class.create(); Adder.prototype = { initialize: function (n) { this.n = n }, add: function (m) { return this.n + m }, type: 'Adder' }`,
            'package_private'
        )
        include(
            instance,
            'Greeter',
            `class Greeter { where() { return [gs.getCurrentScopeName(), gs.getCallerScopeName()] } }`,
            'public',
            'x_other'
        )
        include(instance, 'Hidden', `function Hidden() {}`, 'package_private', 'x_other')
        assert.equal(script(instance, `return new Adder(2).add(3)`), 5)
        assert.deepEqual(script(instance, `return new x_other.Greeter().where()`), ['x_other', 'x_try'])
        assert.match(
            caught(() => script(instance, `return new x_other.Hidden()`)).message,
            /private script include Hidden/
        )
    })

    it('need a privilege for a script include of another scope when access tracking is enforcing', () => {
        const instance = smallInstance()
        include(instance, 'Tool', `var Tool = { one: function () { return 1 } }`, 'public', 'x_other')
        const [app] = instance.rows.select({
            table: 'sys_app',
            where: { kind: 'compare', path: 'scope', operator: '=', value: 'x_try' },
        })
        const appId = app?.['sys_id'] ?? ''
        instance.rows.update('sys_app', appId, { runtime_access_tracking: 'enforcing' })
        const call = () => script(instance, `return x_other.Tool.one()`)
        assert.match(caught(call).message, /must declare a cross scope access privilege/)
        store(instance, 'sys_scope_privilege', {
            source_scope: appId,
            target_name: 'Tool',
            target_type: 'sys_script_include',
            operation: 'execute',
            status: 'allowed',
        })
        assert.equal(call(), 1)
    })
})
