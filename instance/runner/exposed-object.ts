import type { GlideObject } from '../glide/glide-object.ts'
import { recordUse } from './api-record.ts'
import { silentNames, type Callable, type Exposure } from './exposure.ts'

/** What scripts find on an emulated object: its properties and methods; everything else throws by name. */
export class ExposedObject implements ProxyHandler<object> {
    private readonly host: GlideObject
    private readonly exposure: Exposure
    private callables: Map<string, Callable> | undefined
    private conversions: Map<string, Callable> | undefined

    constructor(host: GlideObject, exposure: Exposure) {
        this.host = host
        this.exposure = exposure
    }

    get(_target: object, name: string | symbol): unknown {
        if (typeof name === 'string') return this.read(name)
        if (name === Symbol.toPrimitive) return this.conversion('toPrimitive', (hint) => this.primitive(hint))
        return name === Symbol.toStringTag ? this.host.apiName : undefined
    }

    private read(name: string): unknown {
        this.exposure.mayUse(this.host.apiName, name)
        const known = this.callables?.get(name)
        if (known) return known
        const property = this.exposure.guarded(() => this.host.property(name))
        if (property) return this.exposure.expose(property.value)
        if (this.host.methods.has(name)) return this.method(name)
        if (name === 'toString') return this.conversion(name, () => this.primitive('string'))
        if (name === 'valueOf') return this.conversion(name, () => this.primitive('default'))
        if (silentNames.has(name) || (this.host.hasFields && isFieldName(name))) return undefined
        return this.exposure.refuse(`${this.host.apiName}.${name}`)
    }

    /** Made once per object and kept. */
    private method(name: string): Callable {
        const { host, exposure } = this
        const method: unknown = Reflect.get(host, name)
        if (typeof method !== 'function') return exposure.refuse(`${host.apiName}.${name}`)
        recordUse(host.apiName, name)
        const target: Callable = (...args) => {
            const result: unknown = Reflect.apply(method, host, args)
            return result
        }
        const made = exposure.callable(target)
        this.callables ??= new Map()
        this.callables.set(name, made)
        return made
    }

    /** Made once per object, too; apart from the methods, which are looked for first. */
    private conversion(name: string, target: Callable): Callable {
        const known = this.conversions?.get(name)
        if (known) return known
        const made = this.exposure.callable(target)
        this.conversions ??= new Map()
        this.conversions.set(name, made)
        return made
    }

    private primitive(hint: unknown): unknown {
        return this.host.primitive(hint === 'string' || hint === 'number' ? hint : 'default')
    }

    set(_target: object, name: string | symbol, value: unknown): boolean {
        if (typeof name !== 'string') return false
        const { host, exposure } = this
        if (exposure.guarded(() => host.assign(name, exposure.unwrap(value))) || host.hasFields) return true
        return exposure.refuse(`Setting ${host.apiName}.${name}`)
    }

    has(_target: object, name: string | symbol): boolean {
        return typeof name === 'string' && (this.host.methods.has(name) || this.isOwn(name))
    }

    ownKeys(): string[] {
        return [...this.host.propertyNames()]
    }

    getOwnPropertyDescriptor(_target: object, name: string | symbol): PropertyDescriptor | undefined {
        if (typeof name !== 'string' || !this.isOwn(name)) return undefined
        return { configurable: true, enumerable: true, writable: true, value: this.read(name) }
    }

    private isOwn(name: string): boolean {
        return this.host.propertyNames().includes(name)
    }
}

/** Fields are written in lower case with underscores; methods of the API are not, beyond single words. */
function isFieldName(name: string): boolean {
    return /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name)
}
