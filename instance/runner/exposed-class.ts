import type { GlideClass, ScriptContext } from '../glide/glide-object.ts'
import { recordUse } from './api-record.ts'
import { silentNames, type Callable, type Exposure } from './exposure.ts'

/** What scripts find on a class of the API: `new`, `instanceof`, and its static methods. */
export class ExposedClass implements ProxyHandler<() => void> {
    private readonly api: GlideClass
    private readonly exposure: Exposure
    private readonly context: () => ScriptContext
    private readonly callables = new Map<string, Callable>()

    constructor(api: GlideClass, exposure: Exposure, context: () => ScriptContext) {
        this.api = api
        this.exposure = exposure
        this.context = context
    }

    construct(_target: () => void, args: unknown[]): object {
        const { api, exposure } = this
        exposure.mayUse(api.name, 'new')
        const host = exposure.guarded(() =>
            api.construct?.(
                this.context(),
                args.map((arg) => exposure.unwrap(arg))
            )
        )
        return host ? exposure.proxyOf(host) : exposure.refuse(`new ${api.name}()`)
    }

    /** The platform's classes are also called without `new`. */
    apply(target: () => void, _self: unknown, args: unknown[]): object {
        return this.construct(target, args)
    }

    get(_target: () => void, name: string | symbol): unknown {
        if (name === 'prototype') return this.exposure.prototypeOf(this.api.prototype)
        if (name === 'name') return this.api.name
        if (typeof name === 'symbol' || silentNames.has(name)) return undefined
        return this.callables.get(name) ?? this.method(name)
    }

    private method(name: string): Callable {
        const { api, exposure, context } = this
        const method = api.statics?.[name]
        if (!method) return exposure.refuse(`${api.name}.${name}`)
        recordUse(api.name, name)
        const made = exposure.callable((...given) => method(context(), ...given))
        this.callables.set(name, made)
        return made
    }

    set(_target: () => void, name: string | symbol): boolean {
        return this.exposure.refuse(`Setting ${this.api.name}.${String(name)}`)
    }
}
