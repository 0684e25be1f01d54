import type { GlideApi } from '../glide/glide-object.ts'
import { notEmulated } from '../glide/glide-object.ts'
import type { Instance } from '../instance.ts'
import { Exposure, type UseRefusal } from './exposure.ts'
import type { Frames } from './frames.ts'
import { openModuleSources } from './module-directory.ts'
import { ModuleLoader } from './module-loader.ts'
import { dirname } from './module-resolver.ts'
import { Realm } from './realm.ts'
import { ScriptCompiler } from './script-compiler.ts'
import type { ScriptInclude, ScriptIncludes } from './script-includes.ts'

export interface Catalogue {
    /** Names every script finds, and modules import from `@servicenow/glide`. */
    readonly globals: Readonly<Record<string, GlideApi>>
    /** sn_ws, sn_ws_err ...: by namespace and name. */
    readonly namespaces: Readonly<Record<string, Readonly<Record<string, GlideApi>>>>
}

export interface RuntimeParts {
    readonly instance: Instance
    readonly frames: Frames
    readonly catalogue: Catalogue
    readonly includes: ScriptIncludes
    /** A script include of another scope, as this scope may use it; throws when it may not. */
    foreignInclude(include: ScriptInclude, caller: ScopeRuntime): unknown
    /** What earlier scripts of the running transaction declared at their top level. */
    shared(scope: string): ReadonlyMap<string, unknown>
}

/** Names of the platform's API that are not emulated throw by name; other unknown names are ReferenceErrors. */
const apiName = /^(Glide[A-Z]\w*|sn_\w+|Packages|SncLDAP\w*|Workflow|XMLDocument2|SOAP\w+)$/

/** Everything the scripts and modules of one application scope share: realm, globals, modules, script includes. */
export class ScopeRuntime {
    readonly scope: string
    readonly realm: Realm
    readonly exposure: Exposure
    readonly compiler: ScriptCompiler
    readonly modules: ModuleLoader
    private readonly parts: RuntimeParts
    private readonly made = new Map<string, unknown>()
    private readonly includeValues = new Map<string, { readonly include: ScriptInclude; readonly value: unknown }>()

    constructor(scope: string, parts: RuntimeParts) {
        this.scope = scope
        this.parts = parts
        this.realm = new Realm(parts.instance.clock)
        this.exposure = new Exposure(this.realm, this.useRefusal())
        this.compiler = new ScriptCompiler(this.realm, this.globals())
        this.modules = new ModuleLoader({
            realm: this.realm,
            sources: openModuleSources(parts.instance.rows, parts.instance.versions, scope),
            root: () => dirname(parts.instance.crossScope.scopes.byName(scope)?.packageJson ?? ''),
            glide: (namespace) => this.glideModule(namespace),
        })
    }

    /** Refusals of the platform's own objects are in the log like every other of another scope's. */
    private useRefusal(): UseRefusal | undefined {
        const { instance } = this.parts
        const { refusalOfScriptable } = instance.crossScope
        if (refusalOfScriptable === undefined) return undefined
        return (api, member) => {
            const refusal = refusalOfScriptable(this.scope, api, member)
            if (refusal !== undefined) instance.log('error', refusal, this.scope)
            return refusal
        }
    }

    /** The object through which scripts see names that are not the language's. */
    private globals(): object {
        const answers = (name: string): boolean =>
            this.isKnown(name) || apiName.test(name) || this.parts.shared(this.scope).has(name)
        return new Proxy<object>(
            { __proto__: null },
            {
                has: (_target, name) => typeof name === 'string' && answers(name),
                get: (_target, name) => (typeof name === 'string' ? this.lookUp(name) : undefined),
            }
        )
    }

    private isKnown(name: string): boolean {
        const { catalogue, includes } = this.parts
        return (
            name === 'require' ||
            name === 'Class' ||
            name === 'global' ||
            Object.hasOwn(catalogue.globals, name) ||
            Object.hasOwn(catalogue.namespaces, name) ||
            includes.ofScope(this.scope).has(name) ||
            includes.scopes().has(name)
        )
    }

    private lookUp(name: string): unknown {
        const shared = this.parts.shared(this.scope)
        if (shared.has(name)) return shared.get(name)
        if (name === 'require') return this.modules.require
        if (name === 'Class') return this.realm.classObject
        const include = this.parts.includes.ofScope(this.scope).get(name)
        if (include) return this.include(include)
        const { catalogue, includes } = this.parts
        const api = Object.hasOwn(catalogue.globals, name) ? catalogue.globals[name] : undefined
        if (api) return this.once(name, () => this.exposure.exposeApi(api, () => this.parts.frames.current()))
        if (Object.hasOwn(catalogue.namespaces, name)) return this.once(name, () => this.namespace(name))
        if (name === 'global' || includes.scopes().has(name)) return this.once(name, () => this.scopeNamespace(name))
        throw this.realm.toScriptError(notEmulated(name))
    }

    private once(name: string, make: () => unknown): unknown {
        if (!this.made.has(name)) this.made.set(name, make())
        return this.made.get(name)
    }

    private namespace(name: string): object {
        const members = this.parts.catalogue.namespaces[name] ?? {}
        return this.exposure.exposeNamespace(name, members, () => this.parts.frames.current())
    }

    /** `x_other.Thing`: the script includes of a scope as properties. */
    private scopeNamespace(scope: string): object {
        return new Proxy<object>(
            { __proto__: null },
            {
                get: (_target, name) => {
                    if (typeof name !== 'string') return undefined
                    const include = this.parts.includes.ofScope(scope).get(name)
                    if (!include) return name === '__esModule' ? true : undefined
                    return scope === this.scope ? this.include(include) : this.parts.foreignInclude(include, this)
                },
            }
        )
    }

    /** What a script include of this scope defines; evaluated once per content. */
    include(include: ScriptInclude): unknown {
        const known = this.includeValues.get(include.name)
        if (known && known.include.code === include.code) return known.value
        const code = `${include.code}\n;return typeof ${include.name} === 'undefined' ? undefined : ${include.name};`
        const value = this.compiler.compile(code, [], `sys_script_include/${include.name}`, 'body')()
        this.includeValues.set(include.name, { include, value })
        return value
    }

    /** What modules import: the API, one of its namespaces, or the script includes of a scope. */
    private glideModule(namespace: string | undefined): unknown {
        const { catalogue, includes, frames } = this.parts
        if (namespace === undefined) {
            return this.once('@servicenow/glide', () =>
                this.exposure.exposeNamespace('', catalogue.globals, () => frames.current())
            )
        }
        if (Object.hasOwn(catalogue.namespaces, namespace)) return this.once(namespace, () => this.namespace(namespace))
        if (namespace === 'global' || includes.scopes().has(namespace)) {
            return this.once(namespace, () => this.scopeNamespace(namespace))
        }
        return this.exposure.exposeNamespace(namespace, {}, () => frames.current())
    }
}
