import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { engineLimits } from '../../instance/runner/engine-limits.ts'
import { builtApp, valueOf, type BuiltRecord } from '../support/built-app.ts'

describe('the built modules', () => {
    it('are there', () => {
        assert.ok(ownModules().length > 0)
    })

    it('are found by every require() of a script', () => {
        let found = 0
        for (const { script, where } of scripts()) {
            for (const [, path = ''] of script.matchAll(/\brequire\(\s*['"]([^'"]+)['"]\s*\)/g)) {
                assert.ok(moduleAt(resolved(path)), `${where}: ${path}`)
                found++
            }
        }
        assert.ok(found > 0)
    })

    it('export what scripts take from them', () => {
        let found = 0
        for (const { script, where } of scripts()) {
            for (const [, names = '', path = ''] of script.matchAll(/\{([^}]*)\}\s*=\s*require\(\s*['"]([^'"]+)/g)) {
                const content = valueOf(moduleAt(resolved(path))!, 'content')
                for (const name of names.split(',').map((part) => part.trim())) {
                    assert.match(
                        content,
                        new RegExp(`\\bexport (function|const|class) ${name}\\b`),
                        `${where}: ${name}`
                    )
                    found++
                }
            }
        }
        assert.ok(found > 0)
    })

    it('import modules that are shipped', () => {
        for (const module of ownModules()) {
            const path = valueOf(module, 'path')
            for (const [, target = ''] of valueOf(module, 'content').matchAll(/\bfrom\s+['"](\.[^'"]+)['"]/g)) {
                const other = posix.join(posix.dirname(path), target)
                assert.ok(moduleAt(other), `${path}: ${target}`)
            }
        }
    })

    it('keep to what the engine can run', () => {
        for (const module of ownModules()) {
            assert.deepEqual(engineLimits(valueOf(module, 'content')), [], valueOf(module, 'path'))
        }
    })

    it('of packages use nothing the engine lacks but what they first look for', () => {
        const packages = builtApp()
            .records('sys_module')
            .filter((module) => valueOf(module, 'external_source') === 'true')
            .filter((module) => valueOf(module, 'path').endsWith('.js'))
        assert.ok(packages.length > 0)
        const found = new Set(
            packages.flatMap((module) => engineLimits(valueOf(module, 'content'))).map(({ reason }) => reason)
        )
        // Each stands behind a look whether the engine has it, and is not reached where it does not.
        const guarded = /^(Reflect\.construct|Object\.prototype\.__proto__) /
        assert.deepEqual(
            [...found].filter((reason) => !guarded.test(reason)),
            []
        )
        for (const module of packages) {
            for (const [line] of valueOf(module, 'content').matchAll(
                /^.*(?:\bReflect\.construct\b|\.__proto__\b).*$/gm
            )) {
                assert.match(line, /isNativeReflectConstruct\(\)|Boolean\.prototype\.valueOf|return t\.__proto__/)
            }
        }
    })

    it('never update the record a before rule is about', () => {
        for (const rule of builtApp().records('sys_script')) {
            if (valueOf(rule, 'when') !== 'before') continue
            const [, path = ''] = /require\(\s*['"]([^'"]+)/.exec(valueOf(rule, 'script')) ?? []
            const content = valueOf(moduleAt(resolved(path))!, 'content')
            assert.doesNotMatch(content, /\bcurrent\.(update|insert)\(/, path)
        }
    })
})

/** The modules written here, packages left out. */
function ownModules(): readonly BuiltRecord[] {
    return builtApp()
        .records('sys_module')
        .filter((module) => valueOf(module, 'path').startsWith(`${appRoot()}src/`))
}

/** What stands before `src/` in the paths of modules: scope, package and version. */
function appRoot(): string {
    for (const module of builtApp().records('sys_module')) {
        const [root] = /^[^/]+\/[^/]+\/[^/]+\/(?=src\/)/.exec(valueOf(module, 'path')) ?? []
        if (root !== undefined) return root
    }
    throw new Error('The build has no module of its own.')
}

function moduleAt(path: string): BuiltRecord | undefined {
    return builtApp()
        .records('sys_module')
        .find((module) => valueOf(module, 'path') === path)
}

function resolved(path: string): string {
    return path.startsWith('.') ? posix.join(appRoot(), path) : path
}

/** Every script that is not a module itself: rules, jobs, routes, script includes, access controls ... */
function scripts(): { script: string; where: string }[] {
    return builtApp()
        .all.filter((record) => record.table !== 'sys_module')
        .flatMap((record) => Array.from(record.values.values(), ({ text }) => ({ script: text, where: record.file })))
        .filter(({ script }) => script.includes('require('))
}
