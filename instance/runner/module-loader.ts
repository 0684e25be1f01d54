import type { Realm } from './realm.ts'
import type { ModuleSources, StoredModule } from './module-directory.ts'
import { dirname, resolveModule } from './module-resolver.ts'
import { toCommonJs } from './module-transform.ts'

const glidePackage = '@servicenow/glide'

export interface ModuleLoaderParts {
    readonly realm: Realm
    readonly sources: ModuleSources
    /** Folder of the application's package.json. */
    root(): string
    /** What `@servicenow/glide` or one of its namespaces offers to modules. */
    glide(namespace: string | undefined): unknown
}

interface Loaded {
    readonly content: string
    readonly module: { exports: unknown }
}

/** `require()` of one application scope: modules are evaluated once and again when their content has changed. */
export class ModuleLoader {
    private readonly parts: ModuleLoaderParts
    private readonly loaded = new Map<string, Loaded>()
    private readonly scriptRequire: (specifier: unknown) => unknown

    constructor(parts: ModuleLoaderParts) {
        this.parts = parts
        this.scriptRequire = this.requireOf(undefined)
    }

    /** `require` of scripts: relative paths start at the application's root. */
    get require(): (specifier: unknown) => unknown {
        return this.scriptRequire
    }

    private requireOf(requirer: StoredModule | undefined): (specifier: unknown) => unknown {
        return this.parts.realm.callable((specifier) => this.requireFrom(String(specifier), requirer))
    }

    /** The `module` that the code of a module finds: an object of the realm, like its exports. */
    private emptyModule(): Loaded['module'] {
        const { realm } = this.parts
        return Object.assign(realm.empty(undefined), { exports: realm.object([]) })
    }

    private requireFrom(specifier: string, requirer: StoredModule | undefined): unknown {
        if (specifier === glidePackage || specifier.startsWith(`${glidePackage}/`))
            return this.glide(specifier, requirer)
        const root = this.parts.root()
        const from = { folder: requirer ? dirname(requirer.path) : root, root }
        const path = resolveModule(specifier, from, this.parts.sources)
        const module = path === undefined ? undefined : this.parts.sources.find(path)
        if (!module)
            throw this.failure(`Cannot find module '${specifier}'${requirer ? ` required by ${requirer.path}` : ''}`)
        return this.load(module)
    }

    private glide(specifier: string, requirer: StoredModule | undefined): unknown {
        if (requirer?.external) throw this.failure(`${requirer.path} is third-party code and must not use ${specifier}`)
        return this.parts.glide(specifier.slice(glidePackage.length + 1) || undefined)
    }

    private load(source: StoredModule): unknown {
        const known = this.loaded.get(source.path)
        if (known && known.content === source.content) return known.module.exports
        const module = this.emptyModule()
        this.loaded.set(source.path, { content: source.content, module })
        try {
            this.evaluate(source, module)
        } catch (error) {
            this.loaded.delete(source.path)
            throw error
        }
        return module.exports
    }

    private evaluate(source: StoredModule, module: { exports: unknown }): void {
        if (source.path.endsWith('.json')) {
            module.exports = this.parts.realm.parse(source.content)
            return
        }
        const code = this.guarded(() => (source.external ? source.content : toCommonJs(source.content, source.path)))
        const body = this.guarded(() => this.parts.realm.compile(code, ['exports', 'require', 'module'], source.path))
        body(module.exports, this.requireOf(source), module)
    }

    private guarded<Result>(body: () => Result): Result {
        try {
            return body()
        } catch (error) {
            throw this.parts.realm.toScriptError(error)
        }
    }

    private failure(message: string): unknown {
        return this.parts.realm.toScriptError(Object.assign(new Error(message), { code: 'MODULE_NOT_FOUND' }))
    }
}
