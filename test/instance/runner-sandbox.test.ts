import assert from 'node:assert/strict'
import { catalogue } from '../../instance/glide/catalogue.ts'
import type { Instance } from '../../instance/instance.ts'
import { apiRecord } from '../../instance/runner/api-record.ts'
import { script, smallInstance, store } from './small-instance.ts'

/** Names of what is not of the realm, or makes code from text: the walk follows constructors, prototypes and members. */
const walk = `
    var found = [];
    var seen = [];
    function check(path, value) {
        if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
        for (var at = value; at !== null; at = Object.getPrototypeOf(at)) {
            var kind = at.constructor;
            if (typeof kind === 'function' && kind.constructor !== Function) found.push(path + ' has another constructor');
            if (typeof at === 'function' && kind !== undefined && kind !== Function) found.push(path + ' is not of the realm');
        }
        if (typeof value !== 'function' || value.constructor === undefined) return;
        try {
            value.constructor('return 1')();
            found.push(path + ' makes code');
        } catch (error) {
            if (!(error instanceof EvalError)) found.push(path + ': ' + error);
        }
    }
`

function found(instance: Instance, code: string): unknown {
    return script(instance, `${walk} ${code}; return found`)
}

describe('The sandbox of scripts', () => {
    it('offers methods that are functions of the realm, every method of every object it can make', () => {
        const instance = smallInstance()
        const made: Readonly<Record<string, string>> = {
            gs: 'gs',
            GlideSession: 'gs.getSession()',
            GlideUser: 'gs.getUser()',
            GlideRecord: `new GlideRecord('x_try_item')`,
            GlideRecordSecure: `new GlideRecordSecure('x_try_item')`,
            GlideAggregate: `new GlideAggregate('x_try_item')`,
            GlideElement: `new GlideRecord('x_try_item').getElement('title')`,
            GlideDateTime: 'new GlideDateTime()',
            GlideDate: 'new GlideDate()',
            GlideTime: 'new GlideTime()',
            GlideDuration: 'new GlideDuration()',
            'sn_ws.RESTMessageV2': 'new sn_ws.RESTMessageV2()',
        }
        script(instance, `${Object.values(made).join('; ')}; return null`)
        const count: number[] = []
        for (const [name, maker] of Object.entries(made)) {
            const methods = [...(apiRecord.offered.get(name) ?? []), 'toString', 'valueOf']
            count.push(methods.length - 2)
            const checks = methods.map((method) => `check('${name}.${method}', made.${method})`).join('; ')
            const whole = `check('${name}', made); check('${name} as text', made[Symbol.toPrimitive])`
            assert.deepEqual(found(instance, `var made = ${maker}; ${whole}; ${checks}`), [], name)
        }
        assert.equal(
            count.every((each) => each > 0),
            true,
            count.join(' ')
        )
    })

    it('offers static methods of the realm', () => {
        const checks = Object.entries(catalogue.globals).flatMap(([name, api]) =>
            Object.keys((api.kind === 'class' ? api.statics : undefined) ?? {}).map(
                (method) => `check('${name}.${method}', ${name}.${method})`
            )
        )
        assert.ok(checks.length > 3)
        assert.deepEqual(found(smallInstance(), checks.join('; ')), [])
    })

    it('offers classes, their statics and their prototypes of the realm', () => {
        const classes = ['GlideRecord', 'GlideDateTime', 'GlideStringUtil', 'GlideDuration', 'sn_ws.RESTMessageV2']
        const checks = classes.map(
            (name) =>
                `check('${name}', ${name}); check('${name}.prototype', ${name}.prototype); check('descriptor', Object.getOwnPropertyDescriptor(${name}, 'prototype').value)`
        )
        assert.deepEqual(
            found(smallInstance(), `${checks.join('; ')}; check('static', GlideStringUtil.escapeHTML)`),
            []
        )
    })

    it('keeps instanceof, for the classes of the API and their children', () => {
        const result = script(
            smallInstance(),
            `var gr = new GlideRecordSecure('x_try_item'); return [gr instanceof GlideRecordSecure, gr instanceof GlideRecord, gr instanceof GlideDateTime]`
        )
        assert.deepEqual(result, [true, true, false])
    })

    it('offers require and errors of the realm, and not what enters it', () => {
        const instance = smallInstance()
        const name = `'local-instance.enter'`
        assert.deepEqual(
            found(instance, `check('require', require); check('enter', globalThis[Symbol.for(${name})])`),
            []
        )
        store(instance, 'sys_script_include', {
            name: 'Caught',
            api_name: 'x_try.Caught',
            active: '1',
            access: 'public',
            script: 'function Caught() { try { gs.noSuchMethod() } catch (error) { return error } }',
        })
        assert.deepEqual(found(instance, `check('error', Caught())`), [])
    })
})
