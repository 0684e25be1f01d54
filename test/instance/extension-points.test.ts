import assert from 'node:assert/strict'
import type { Instance } from '../../instance/instance.ts'
import type { StoredRow } from '../../instance/records/row-store.ts'
import { logged, otherScope, scope, scopeId, script, smallInstance, store } from './small-instance.ts'

const POINT = `${scope}.Greeting`

function withPoint(row: StoredRow = {}): Instance {
    const instance = smallInstance()
    store(instance, 'sys_extension_point', { name: 'Greeting', api_name: POINT, ...row })
    return instance
}

/** Registers a script include of another scope that greets with its name. */
function extend(instance: Instance, name: string, row: StoredRow = {}, include: StoredRow = {}): void {
    const owner = scopeId(instance, otherScope)
    const id = store(instance, 'sys_script_include', {
        name,
        api_name: `${otherScope}.${name}`,
        sys_scope: owner,
        active: '1',
        access: 'public',
        script: `var ${name} = Class.create(); ${name}.prototype = {
            initialize: function (word) { this.word = word },
            greet: function () { return this.word + ' from ' + this.type },
            scope: function () { return gs.getCurrentScopeName() },
            type: '${name}'
        }`,
        ...include,
    })
    store(instance, 'sys_extension_instance', {
        point: POINT,
        script_include: id,
        sys_scope: owner,
        active: '1',
        order: '100',
        ...row,
    })
}

const types = (name: string): string =>
    `return new GlideScriptedExtensionPoint().getExtensions('${name}').map(function (each) { return each.type })`

describe('GlideScriptedExtensionPoint', () => {
    it('gives objects of what is registered, by order, whose constructors have not run', () => {
        const instance = withPoint()
        extend(instance, 'Last', { order: '200' })
        extend(instance, 'First', { order: '50' })
        const result = script(
            instance,
            `return new GlideScriptedExtensionPoint().getExtensions('${POINT}').map(function (each) {
                var before = each.word; each.initialize('hello'); return [typeof before, each.greet(), each.scope()]
            })`
        )
        assert.deepEqual(result, [
            ['undefined', 'hello from First', otherScope],
            ['undefined', 'hello from Last', otherScope],
        ])
    })

    it('gives nothing for a point that there is not', () => {
        assert.deepEqual(script(withPoint(), types(`${scope}.Nothing`)), [])
    })

    it('passes over what is inactive: registrations and script includes', () => {
        const instance = withPoint()
        extend(instance, 'Idle', { active: '0' })
        extend(instance, 'Gone', {}, { active: '0' })
        extend(instance, 'There')
        assert.deepEqual(script(instance, types(POINT)), ['There'])
    })

    it('knows a point of the scope, or of scope global, by its name alone', () => {
        const instance = withPoint()
        extend(instance, 'Own')
        store(instance, 'sys_extension_point', { name: 'Parting', api_name: 'global.Parting', sys_scope: 'global' })
        extend(instance, 'Common', { point: 'global.Parting' })
        assert.deepEqual(script(instance, types('Greeting')), ['Own'])
        assert.deepEqual(script(instance, types('Parting')), ['Common'])
        assert.deepEqual(script(instance, types('Greeting'), { in: otherScope }), [])
    })

    it('finds a script include by the name of its class', () => {
        const instance = withPoint()
        extend(instance, 'Named', { script_include: null, class: `${otherScope}.Named` })
        assert.deepEqual(script(instance, types(POINT)), ['Named'])
    })

    it('passes over what other scopes registered for a point that is restricted to its own', () => {
        const instance = withPoint({ restrict_scope: '1' })
        extend(instance, 'Foreign')
        extend(instance, 'Own', { sys_scope: scopeId(instance, scope) })
        assert.deepEqual(script(instance, types(POINT)), ['Own'])
        assert.deepEqual(logged(instance, 'error'), [])
    })

    it('gives a private script include to its own scope only, and says so to the others in the log', () => {
        const instance = withPoint()
        extend(instance, 'Private', {}, { access: 'package_private' })
        assert.deepEqual(script(instance, types(POINT), { in: otherScope }), ['Private'])
        assert.deepEqual(script(instance, types(POINT)), [])
        assert.match(logged(instance, 'error').join(), /private script include Private in scope x_other/)
    })

    it('leaves out a script include that is broken and gives the others', () => {
        const instance = withPoint()
        extend(instance, 'Broken', { order: '1' }, { script: `throw new Error('no good')` })
        extend(instance, 'Whole')
        assert.deepEqual(script(instance, types(POINT)), ['Whole'])
        assert.deepEqual(logged(instance, 'error'), [`Extension of ${POINT}: no good`])
    })

    it('stops where a script include uses what is not emulated', () => {
        const instance = withPoint()
        extend(instance, 'Beyond', {}, { script: 'var Beyond = new GlideSysAttachment()' })
        assert.throws(() => script(instance, types(POINT)), /GlideSysAttachment is not emulated by the local instance/)
    })
})
