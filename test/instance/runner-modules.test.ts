import assert from 'node:assert/strict'
import type { Instance } from '../../instance/instance.ts'
import { refuseModulesBeyondEngine } from '../../instance/runner/module-check.ts'
import { script, scopeId, smallInstance, store } from './small-instance.ts'

const root = 'x_try/try/1.0.0'

/** Gives the application under test a package.json and modules. */
function withModules(modules: Record<string, string>, resolver = '1.0.0', dependencies = {}): Instance {
    const instance = smallInstance()
    instance.rows.update('sys_app', scopeId(instance, 'x_try'), {
        package_json: `${root}/package.json`,
        package_resolver_version: resolver,
    })
    addModule(instance, `${root}/package.json`, JSON.stringify({ name: 'try', dependencies }))
    for (const [path, content] of Object.entries(modules)) addModule(instance, `${root}/${path}`, content)
    return instance
}

function addModule(instance: Instance, path: string, content: string, external = false): void {
    store(instance, 'sys_module', { path, content, external_source: external ? '1' : '0' })
}

/** A bundled npm package with an entry point `.` and one more. */
function addPackage(instance: Instance, folder: string): void {
    const manifest = { name: 'tool', type: 'module', exports: { '.': './index.js', './data.json': './data.js' } }
    addModule(instance, `${folder}/package.json`, JSON.stringify(manifest), true)
    addModule(instance, `${folder}/index.js`, 'exports.name = "tool"; exports.hasReflect = typeof Reflect;', true)
    addModule(instance, `${folder}/data.js`, 'module.exports = { answer: 42 };', true)
}

describe('Modules', () => {
    it('find require, module and exports of their realm, not of the host', () => {
        const same =
            'require.constructor === Function && module.constructor === Object && exports.constructor === Object'
        const instance = withModules({ 'src/a.js': `exports.same = ${same}` })
        assert.equal(script(instance, `return require('./src/a.js').same`), true)
    })

    it('are required by scripts with an absolute path or relative to the root of the application', () => {
        const instance = withModules({ 'src/a.ts': 'export function hi(name) { return `hi ${name}` }' })
        const result = script(
            instance,
            `const { hi } = require('${root}/src/a.ts'); return [hi('x'), require('./src/a.ts').hi === hi]`
        )
        assert.deepEqual(result, ['hi x', true])
    })

    it('import each other relative to themselves, in cycles too', () => {
        const instance = withModules({
            'src/even.ts': `import { odd } from './deep/odd.ts'; export function even(n) { return n === 0 || odd(n - 1) }`,
            'src/deep/odd.ts': `import { even } from '../even.ts'; export const odd = (n) => n !== 0 && even(n - 1)`,
        })
        assert.equal(script(instance, `return require('./src/even.ts').even(10)`), true)
    })

    it('import the emulated API and see none of it as globals', () => {
        const instance = withModules({
            'src/a.ts': `import { gs, GlideRecord } from '@servicenow/glide'
                import { ServiceError } from '@servicenow/glide/sn_ws_err'
                export const user = () => gs.getUserName()
                export const kinds = () => [typeof GlideRecord, typeof ServiceError, typeof globalThis.gs, typeof current]`,
        })
        const result = script(instance, `const a = require('./src/a.ts'); return [a.user(), a.kinds()]`, {
            user: 'ann',
        })
        assert.deepEqual(result, ['ann', ['function', 'function', 'undefined', 'undefined']])
    })

    it('fail by name when they use an API that is not emulated, and not when they only import it', () => {
        const instance = withModules({
            'src/a.ts': `import { GlideSysAttachment } from '@servicenow/glide'; import { Agent } from '@servicenow/glide/sn_awa'
                export const attach = () => new GlideSysAttachment(); export const agent = () => new Agent()`,
        })
        const failing = (name: string) => () => script(instance, `return require('./src/a.ts').${name}()`)
        assert.throws(failing('attach'), /^Error: GlideSysAttachment is not emulated by the local instance$/)
        assert.throws(failing('agent'), /^Error: sn_awa\.Agent is not emulated by the local instance$/)
    })

    for (const [resolver, folder] of [
        ['1.0.0', 'x_try/tool/2.1.0'],
        ['2.0.0', `${root}/node_modules/tool`],
    ] as const) {
        it(`find npm packages and their exports where resolver ${resolver} puts them`, () => {
            const code = `import { name, hasReflect } from 'tool'; import data from 'tool/data.json'
                export const result = [name, hasReflect, data.answer]`
            const instance = withModules({ 'src/a.ts': code }, resolver, { tool: '2.1.0' })
            addPackage(instance, folder)
            assert.deepEqual(script(instance, `return require('./src/a.ts').result`), ['tool', 'undefined', 42])
        })
    }

    it('of npm packages must not use the API', () => {
        const instance = withModules({ 'src/a.ts': `export { x } from 'evil'` }, '1.0.0', { evil: '1.0.0' })
        addModule(instance, 'x_try/evil/1.0.0/package.json', JSON.stringify({ name: 'evil', main: 'index.js' }), true)
        addModule(instance, 'x_try/evil/1.0.0/index.js', `exports.x = require('@servicenow/glide').gs`, true)
        assert.throws(
            () => script(instance, `require('./src/a.ts')`),
            /third-party code and must not use @servicenow\/glide/
        )
    })

    it('say who required what cannot be found', () => {
        const instance = withModules({ 'src/a.ts': `import './missing.ts'` })
        assert.throws(
            () => script(instance, `require('./src/a.ts')`),
            /Cannot find module '\.\/missing\.ts' required by x_try\/try\/1\.0\.0\/src\/a\.ts/
        )
    })

    it('are refused with file and line when the engine of the platform could not run them', () => {
        const instance = withModules({ 'src/a.ts': 'export const a = 1\nexport class Failure extends Error {}' })
        const refusal = /x_try\/try\/1\.0\.0\/src\/a\.ts:2: extending the built-in Error is disallowed/
        assert.throws(() => script(instance, `require('./src/a.ts')`), refusal)
        assert.throws(() => refuseModulesBeyondEngine(instance.rows), refusal)
    })

    it('run in strict mode, scripts do not', () => {
        const instance = withModules({
            'src/a.ts': `export const strict = (function () { return this === undefined })()`,
        })
        const result = script(instance, `undeclared = 1; return [require('./src/a.ts').strict, undeclared]`)
        assert.deepEqual(result, [true, 1])
    })

    it('are evaluated again when their content has changed', () => {
        const instance = withModules({ 'src/a.ts': 'export const version = 1' })
        const read = () => script(instance, `return require('./src/a.ts').version`)
        const before = read()
        const [row] = instance.rows.select({
            table: 'sys_module',
            where: { kind: 'compare', path: 'path', operator: '=', value: `${root}/src/a.ts` },
        })
        instance.rows.update('sys_module', row?.['sys_id'] ?? '', { content: 'export const version = 2' })
        assert.deepEqual([before, read()], [1, 2])
    })
})
