/**
 * Lets code of one scope use a script include of another: its functions run with the owner's scope as the current one,
 * whoever calls them, and what they return is bridged too.
 */
export class ScopeBridge {
    private readonly enter: <Result>(body: () => Result) => Result
    private readonly bridges = new WeakMap<object, object>()
    private readonly originals = new WeakMap<object, object>()

    /** `enter` runs a body in the owner's scope. */
    constructor(enter: <Result>(body: () => Result) => Result) {
        this.enter = enter
    }

    bridge(value: unknown): unknown {
        if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return value
        if (this.originals.has(value)) return value
        const known = this.bridges.get(value)
        if (known) return known
        const bridged = new Proxy(value, {
            apply: (target, self, args) => {
                if (typeof target !== 'function') throw new TypeError('not a function')
                const result: unknown = this.enter((): unknown => Reflect.apply(target, this.original(self), args))
                return this.bridge(result)
            },
            construct: (target, args) => {
                if (typeof target !== 'function') throw new TypeError('not a constructor')
                const made: unknown = this.enter((): unknown => Reflect.construct(target, args))
                const result = this.bridge(made)
                if (typeof result !== 'object' || result === null) throw new TypeError('not an object')
                return result
            },
            get: (target, name) => {
                const member: unknown = Reflect.get(target, name)
                return typeof member === 'function' && name !== 'prototype' ? this.bridge(member) : member
            },
        })
        this.bridges.set(value, bridged)
        this.originals.set(bridged, value)
        return bridged
    }

    private original(value: unknown): unknown {
        return typeof value === 'object' && value !== null ? (this.originals.get(value) ?? value) : value
    }
}
