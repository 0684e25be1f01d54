import { GlideObject, notEmulated, type GlideApi, type GlideClass, type ScriptContext } from '../glide/glide-object.ts'
import { recordObject } from './api-record.ts'
import { ExposedClass } from './exposed-class.ts'
import { ExposedObject } from './exposed-object.ts'
import type { Realm } from './realm.ts'

export type Callable = (...args: unknown[]) => unknown

/** Asked for by engines and serialisers, never by scripts that mean an API. */
export const silentNames: ReadonlySet<string> = new Set([
    'toJSON',
    'then',
    'inspect',
    'constructor',
    'length',
    'caller',
    'arguments',
])

export type UseRefusal = (api: string, member: string) => string | undefined

/**
 * Shows emulated objects to one realm: a proxy per object, realm values in, realm values out, errors of the realm. What
 * is not emulated throws by its name instead of being undefined.
 */
export class Exposure {
    private readonly realm: Realm
    private readonly refusal: UseRefusal | undefined
    private readonly proxies = new WeakMap<GlideObject, object>()
    private readonly hosts = new WeakMap<object, GlideObject>()
    private readonly prototypes = new WeakMap<object, object>()

    /** `refusal` says why a script may not use a member of an object, or undefined; without it everything may be used. */
    constructor(realm: Realm, refusal?: UseRefusal) {
        this.realm = realm
        this.refusal = refusal
    }

    /** Throws when the scope may not use this. */
    mayUse(api: string, member: string): void {
        const message = this.refusal?.(api, member)
        if (message !== undefined) throw this.realm.toScriptError(new Error(message))
    }

    /** A host value as the realm's scripts may hold it. */
    expose(value: unknown): unknown {
        if (value instanceof Function) return this.callable((...args) => Reflect.apply(value, undefined, args))
        if (typeof value !== 'object' || value === null) return value
        if (value instanceof GlideObject) return this.proxyOf(value)
        const prototype: unknown = Object.getPrototypeOf(value)
        if (Array.isArray(value) && prototype === Array.prototype) {
            return this.realm.array(value.map((item) => this.expose(item)))
        }
        if (value instanceof Uint8Array) return this.realm.bytes(value)
        if (prototype === Object.prototype || prototype === null) {
            return this.realm.object(Object.entries(value).map(([key, item]) => [key, this.expose(item)]))
        }
        return value
    }

    /** The host object behind a proxy; everything else as it is. */
    unwrap(value: unknown): unknown {
        return typeof value === 'object' && value !== null ? (this.hosts.get(value) ?? value) : value
    }

    /** A function of the realm that calls the host on a script's behalf. */
    callable(target: Callable): Callable {
        return this.realm.callable((...args) => this.call(target, args))
    }

    private call(target: Callable, args: readonly unknown[]): unknown {
        try {
            return this.expose(target(...args.map((arg) => this.unwrap(arg))))
        } catch (error) {
            throw this.realm.toScriptError(error)
        }
    }

    /** Runs host code that a script reached without a call. */
    guarded<Result>(body: () => Result): Result {
        try {
            return body()
        } catch (error) {
            throw this.realm.toScriptError(error)
        }
    }

    refuse(api: string): never {
        throw this.realm.toScriptError(notEmulated(api))
    }

    proxyOf(host: GlideObject): object {
        const known = this.proxies.get(host)
        if (known) return known
        recordObject(host)
        const proxy = new Proxy(this.emptyLike(host), new ExposedObject(host, this))
        this.proxies.set(host, proxy)
        this.hosts.set(proxy, host)
        return proxy
    }

    /** A class or an object of the API; `context` tells whose script is running at each use. */
    exposeApi(api: GlideApi, context: () => ScriptContext): unknown {
        return api.kind === 'class' ? this.exposeClass(api, context) : this.proxyOf(api.create(context))
    }

    private exposeClass(api: GlideClass, context: () => ScriptContext): object {
        const target = this.realm.classTarget(this.prototypeOf(api.prototype))
        return new Proxy(target, new ExposedClass(api, this, context))
    }

    /** The realm's stand-in for a prototype of the host: empty, and made for its parents as well. */
    prototypeOf(prototype: object): object {
        const known = this.prototypes.get(prototype)
        if (known) return known
        const parent: unknown = Object.getPrototypeOf(prototype)
        const made = this.realm.empty(
            isObject(parent) && parent !== Object.prototype ? this.prototypeOf(parent) : undefined
        )
        this.prototypes.set(prototype, made)
        return made
    }

    /** The target of a proxy: `instanceof` looks at its prototype, everything else at the host. */
    private emptyLike(host: GlideObject): object {
        const prototype: unknown = Object.getPrototypeOf(host)
        return this.realm.empty(isObject(prototype) ? this.prototypeOf(prototype) : undefined)
    }

    /** A namespace such as sn_ws: its members are made when they are first used. */
    exposeNamespace(name: string, members: Readonly<Record<string, GlideApi>>, context: () => ScriptContext): object {
        const made = new Map<string, unknown>()
        const member = (key: string): unknown => {
            const api = Object.hasOwn(members, key) ? members[key] : undefined
            if (!api) return this.refuse(name === '' ? key : `${name}.${key}`)
            if (!made.has(key)) made.set(key, this.exposeApi(api, context))
            return made.get(key)
        }
        return new Proxy<object>(
            { __proto__: null },
            {
                get: (_target, key) => {
                    if (key === '__esModule') return true
                    return typeof key === 'symbol' || silentNames.has(key) ? undefined : member(key)
                },
                has: (_target, key) => typeof key === 'string' && Object.hasOwn(members, key),
                ownKeys: () => Object.keys(members),
                getOwnPropertyDescriptor: (_target, key) =>
                    typeof key === 'string' && Object.hasOwn(members, key)
                        ? { configurable: true, enumerable: true, writable: false, value: member(key) }
                        : undefined,
            }
        )
    }
}

function isObject(value: unknown): value is object {
    return typeof value === 'object' && value !== null
}
