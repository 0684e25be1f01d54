import { GlideObject, notEmulated, type GlideApi, type GlideClass, type ScriptContext } from '../glide/glide-object.ts'
import type { Realm } from './realm.ts'

/** Asked for by engines and serialisers, never by scripts that mean an API. */
const silentNames = new Set(['toJSON', 'then', 'inspect', 'constructor', 'length', 'caller', 'arguments'])

/**
 * Shows emulated objects to one realm: a proxy per object, realm values in, realm values out, errors of the realm. What
 * is not emulated throws by its name instead of being undefined.
 */
export class Exposure {
    private readonly realm: Realm
    private readonly proxies = new WeakMap<GlideObject, object>()
    private readonly hosts = new WeakMap<object, GlideObject>()

    constructor(realm: Realm) {
        this.realm = realm
    }

    /** A host value as the realm's scripts may hold it. */
    expose(value: unknown): unknown {
        if (typeof value !== 'object' || value === null) return value
        if (value instanceof GlideObject) return this.proxyOf(value)
        const prototype: unknown = Object.getPrototypeOf(value)
        if (Array.isArray(value) && prototype === Array.prototype) return this.realm.array(value.map((item) => this.expose(item)))
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

    /** Calls the host on a script's behalf. */
    private call(target: (...args: unknown[]) => unknown, self: unknown, args: readonly unknown[]): unknown {
        try {
            return this.expose(Reflect.apply(target, self, args.map((arg) => this.unwrap(arg))))
        } catch (error) {
            throw this.realm.toScriptError(error)
        }
    }

    private refuse(api: string): never {
        throw this.realm.toScriptError(notEmulated(api))
    }

    private proxyOf(host: GlideObject): object {
        const known = this.proxies.get(host)
        if (known) return known
        const proxy = new Proxy(Object.create(Object.getPrototypeOf(host)), this.handlerOf(host))
        this.proxies.set(host, proxy)
        this.hosts.set(proxy, host)
        return proxy
    }

    private handlerOf(host: GlideObject): ProxyHandler<object> {
        const callables = new Map<string, (...args: unknown[]) => unknown>()
        const callable = (name: string): ((...args: unknown[]) => unknown) => {
            const known = callables.get(name)
            if (known) return known
            const method: unknown = Reflect.get(host, name)
            if (typeof method !== 'function') return this.refuse(`${host.apiName}.${name}`)
            const made = (...args: unknown[]): unknown => this.call((...given) => Reflect.apply(method, host, given), host, args)
            callables.set(name, made)
            return made
        }
        const primitive = (hint: unknown): unknown => host.primitive(hint === 'string' || hint === 'number' ? hint : 'default')
        const read = (name: string): unknown => {
            const property = host.property(name)
            if (property) return this.expose(property.value)
            if (host.methods.has(name)) return callable(name)
            if (name === 'toString') return () => String(host.primitive('string'))
            if (name === 'valueOf') return () => host.primitive('default')
            if (silentNames.has(name) || (host.hasFields && isFieldName(name))) return undefined
            return this.refuse(`${host.apiName}.${name}`)
        }
        return {
            get: (_target, name) => {
                if (name === Symbol.toPrimitive) return primitive
                if (name === Symbol.toStringTag) return host.apiName
                if (typeof name === 'symbol') return undefined
                return this.guarded(() => read(name))
            },
            set: (_target, name, value) =>
                typeof name === 'string' && this.guarded(() => this.assign(host, name, this.unwrap(value))),
            has: (_target, name) =>
                typeof name === 'string' && (host.methods.has(name) || host.propertyNames().includes(name)),
            ownKeys: () => [...host.propertyNames()],
            getOwnPropertyDescriptor: (_target, name) =>
                typeof name === 'string' && host.propertyNames().includes(name)
                    ? { configurable: true, enumerable: true, writable: true, value: this.guarded(() => read(name)) }
                    : undefined,
        }
    }

    private assign(host: GlideObject, name: string, value: unknown): boolean {
        if (host.assign(name, value) || host.hasFields) return true
        return this.refuse(`Setting ${host.apiName}.${name}`)
    }

    private guarded<Result>(body: () => Result): Result {
        try {
            return body()
        } catch (error) {
            throw this.realm.toScriptError(error)
        }
    }

    /** A class or an object of the API; `context` tells whose script is running at each use. */
    exposeApi(api: GlideApi, context: () => ScriptContext): unknown {
        return api.kind === 'class' ? this.exposeClass(api, context) : this.proxyOf(api.create(context))
    }

    private exposeClass(api: GlideClass, context: () => ScriptContext): object {
        const construct = (args: readonly unknown[]): object => {
            if (!api.construct) return this.refuse(`new ${api.name}()`)
            const host = this.guarded(() => api.construct?.(context(), args.map((arg) => this.unwrap(arg))))
            return host ? this.proxyOf(host) : this.refuse(`new ${api.name}()`)
        }
        const target = function (): void {}
        const callables = new Map<string, unknown>()
        return new Proxy(target, {
            construct: (_target, args) => construct(args),
            apply: (_target, _self, args) => construct(args),
            get: (_target, name) => {
                if (name === 'prototype') return api.prototype
                if (name === 'name') return api.name
                if (typeof name === 'symbol' || silentNames.has(name)) return undefined
                const method = api.statics?.[name]
                if (!method) return this.refuse(`${api.name}.${name}`)
                const known = callables.get(name)
                if (known) return known
                const made = (...args: unknown[]): unknown =>
                    this.call((...given) => method(context(), ...given), undefined, args)
                callables.set(name, made)
                return made
            },
            set: (_target, name) => this.refuse(`Setting ${api.name}.${String(name)}`),
        })
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
        return new Proxy(Object.create(null), {
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
        })
    }
}

/** Fields are written in lower case with underscores; methods of the API are not, beyond single words. */
function isFieldName(name: string): boolean {
    return /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name)
}
