import vm from 'node:vm'
import type { Clock } from '../clock/clock.ts'
import { transactionCancelled } from '../glide/glide-object.ts'
import { bootstrapSource } from './realm-bootstrap.ts'

type AnyFunction = (...args: unknown[]) => unknown

/** What the bootstrap hands out: the realm's own constructors and JSON, to make values that belong to it. */
interface Bootstrap {
    parse(text: string): unknown
    stringify(value: unknown): unknown
    array(...items: unknown[]): unknown
    object(...entries: unknown[]): unknown
    error(name: string, message: string): object
    callable(target: AnyFunction): AnyFunction
    empty(prototype: object | undefined): object
    classTarget(prototype: object): () => void
    isError(value: unknown): boolean
    readonly classObject: unknown
    readonly uint8Array: new (length: number) => Uint8Array
}

const enterKey = Symbol.for('local-instance.enter')
const enterScript = new vm.Script(
    // Taken away first: scripts must not find a function of the host.
    '{ const key = Symbol.for("local-instance.enter"); const enter = globalThis[key]; delete globalThis[key]; enter() }',
    { filename: 'transaction' }
)

/**
 * A JavaScript context without anything of Node: the globals of one application scope. What the platform's engine does
 * not have (scripts/javascript-engine-feature-support.md) is removed, so using it fails as it does there.
 */
export class Realm {
    private readonly context: vm.Context
    private readonly global: object
    private readonly bootstrap: Bootstrap
    private readonly hostErrors = new WeakMap<object, Error>()
    private depth = 0

    constructor(clock: Clock) {
        this.context = vm.createContext(
            {},
            { codeGeneration: { strings: false, wasm: false }, microtaskMode: 'afterEvaluate' }
        )
        this.global = this.evaluateObject('globalThis')
        const start = this.evaluateObject(bootstrapSource)
        const bootstrap: unknown =
            typeof start === 'function' ? Reflect.apply(start, undefined, [() => clock.now()]) : start
        if (!isBootstrap(bootstrap)) throw new Error('The realm could not be set up')
        this.bootstrap = bootstrap
    }

    private evaluateObject(source: string): object {
        const value: unknown = vm.runInContext(source, this.context, { filename: 'local instance' })
        if ((typeof value !== 'object' && typeof value !== 'function') || value === null) throw new Error('No object')
        return value
    }

    /** Compiles a function body; `scope` answers for names the code sees besides its parameters and the realm's globals. */
    compile(code: string, parameters: readonly string[], filename: string, scope?: object): AnyFunction {
        const compiled = scope
            ? this.compileWithin(scope, code, parameters, filename)
            : this.compileFunction(code, parameters, filename)
        return compiled
    }

    /** A with statement: the engine's own context extensions cannot be proxies. The code keeps its line numbers. */
    private compileWithin(scope: object, code: string, parameters: readonly string[], filename: string): AnyFunction {
        const outer = this.compileFunction(
            `with ($scope) { return function (${parameters.join(', ')}) {${code}\n} }`,
            ['$scope'],
            filename
        )
        const inner: unknown = outer(scope)
        if (typeof inner !== 'function') throw new Error(`${filename} is not a function body`)
        return callable(inner)
    }

    private compileFunction(code: string, parameters: readonly string[], filename: string): AnyFunction {
        return callable(vm.compileFunction(code, parameters, { filename, parsingContext: this.context }))
    }

    /**
     * Runs `body` as one evaluation: promise jobs it leaves behind run before this returns, and it is cancelled after the
     * given number of milliseconds (the outermost call counts). Nested calls just run.
     */
    evaluate<Result>(body: () => Result, milliseconds: number): Result {
        if (this.depth > 0) return body()
        let result: { readonly value: Result } | undefined
        Object.defineProperty(this.global, enterKey, {
            configurable: true,
            value: () => {
                result = { value: body() }
            },
        })
        this.depth += 1
        try {
            enterScript.runInContext(this.context, { timeout: Math.max(1, Math.ceil(milliseconds)) })
        } catch (error) {
            throw isTimeout(error) ? transactionCancelled() : error
        } finally {
            this.depth -= 1
        }
        if (!result) throw new Error('The script did not run')
        return result.value
    }

    /** JSON text as a value of this realm. */
    parse(text: string): unknown {
        return this.bootstrap.parse(text)
    }

    /** A value of this realm as JSON text; undefined for what JSON has no text for. */
    stringify(value: unknown): string | undefined {
        const text = this.bootstrap.stringify(value)
        return typeof text === 'string' ? text : undefined
    }

    array(items: readonly unknown[]): unknown {
        return this.bootstrap.array(...items)
    }

    object(entries: readonly (readonly [string, unknown])[]): unknown {
        return this.bootstrap.object(...entries.flat())
    }

    bytes(source: Uint8Array): Uint8Array {
        const target = new this.bootstrap.uint8Array(source.length)
        target.set(source)
        return target
    }

    /**
     * A function of this realm that calls one of the host's. Scripts may hold nothing else: the constructor of a host's
     * function makes functions from text, outside the realm. `target` must throw errors of the realm.
     */
    callable(target: AnyFunction): AnyFunction {
        return this.bootstrap.callable(target)
    }

    /** An object without properties. */
    empty(prototype: object | undefined): object {
        return this.bootstrap.empty(prototype)
    }

    /** A function of this realm for a proxy to stand on, with this `prototype`. */
    classTarget(prototype: object): () => void {
        return this.bootstrap.classTarget(prototype)
    }

    /** `Class` of script includes. */
    get classObject(): unknown {
        return this.bootstrap.classObject
    }

    /** What the realm's scripts catch: an error of theirs, whatever the host threw. */
    toScriptError(thrown: unknown): unknown {
        if (!(thrown instanceof Error)) return thrown
        const error = this.bootstrap.error(thrown.name, thrown.message)
        this.hostErrors.set(error, thrown)
        return error
    }

    /** What the host catches: an Error of its own, with the script's message and position. */
    toHostError(thrown: unknown): Error {
        if (thrown instanceof Error) return thrown
        if (typeof thrown === 'object' && thrown !== null) {
            const host = this.hostErrors.get(thrown)
            if (host) return host
            if (this.bootstrap.isError(thrown)) return copiedError(thrown)
        }
        return Object.assign(new Error(String(thrown)), { name: 'ThrownValue' })
    }
}

/** The error of the time limit may belong to either realm. */
function isTimeout(error: unknown): boolean {
    return typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

function isBootstrap(value: unknown): value is Bootstrap {
    return typeof value === 'object' && value !== null && 'parse' in value && 'classObject' in value
}

function callable(target: object): AnyFunction {
    return (...args) => {
        if (typeof target !== 'function') throw new TypeError('Not a function')
        const result: unknown = Reflect.apply(target, undefined, args)
        return result
    }
}

function copiedError(thrown: object): Error {
    const text = (key: string): string | undefined => {
        const value: unknown = Reflect.get(thrown, key)
        return typeof value === 'string' ? value : undefined
    }
    const error = new Error(text('message') ?? '')
    error.name = text('name') ?? 'Error'
    error.stack = text('stack') ?? error.stack ?? ''
    return error
}
