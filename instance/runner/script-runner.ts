import { transactionCancelled, type ScriptContext } from '../glide/glide-object.ts'
import { scriptText } from '../glide/field-text.ts'
import type { Instance } from '../instance.ts'
import type { Session, Transaction } from '../session.ts'
import { Frames } from './frames.ts'
import { ScopeBridge } from './scope-bridge.ts'
import { ScopeRuntime, type Catalogue } from './scope-runtime.ts'
import type { ScriptForm } from './script-compiler.ts'
import type { ScriptInclude, ScriptIncludes } from './script-includes.ts'

/** A script as a row holds it. */
export interface Script {
    /** Table and name, as stacks and the log show it: `sys_script/Close the call`. */
    readonly name: string
    readonly code: string
    readonly scope: string
}

/** What a script finds as arguments; records become GlideRecords of the script's own scope. */
export type Variables = Readonly<Record<string, unknown>>

/**
 * Runs server-side scripts in the realm of their scope, as a session's user. All results are values of the host. Errors
 * come out as Errors with the script's message and position, `code` TRANSACTION_CANCELLED when it took too long.
 */
export interface ScriptRunner {
    /** A function body; returns what it returns, as JSON would carry it. */
    call(script: Script, session: Session, variables?: Variables): unknown
    /** Statements without a result; what they declare at top level, later rules of the transaction see. */
    run(script: Script, session: Session, variables?: Variables): void
    /** Its last expression or `answer`: whether that is true. */
    decide(script: Script, session: Session, variables?: Variables): boolean
    /** The same as text; null for nothing. */
    evaluateText(script: Script, session: Session, variables?: Variables): string | null
    /** The same as a list, for queries: an array's elements or one element. */
    evaluateList(script: Script, session: Session, variables?: Variables): string[] | string | null
    /** The same, handed to `use` as the realm's own value while the script's frame still stands. */
    evaluate<Result>(
        script: Script,
        session: Session,
        variables: Variables,
        use: (value: unknown, runtime: ScopeRuntime) => Result
    ): Result
    /**
     * An object of a script include's class whose constructor has not run, as the running script may use it; undefined where
     * there is no active script include of that sys_id, or it is no class.
     *
     * @throws what its code throws, and when it belongs to another scope and is not public.
     */
    uninitialized(include: string): object | undefined
}

export interface RunnerParts {
    readonly instance: Instance
    readonly catalogue: Catalogue
    readonly includes: ScriptIncludes
    /** Turns records of the platform into what a script may hold. */
    argument(value: unknown, context: ScriptContext): unknown
}

export function createScriptRunner(parts: RunnerParts): ScriptRunner {
    const { instance } = parts
    const frames = new Frames()
    const runtimes = new Map<string, ScopeRuntime>()
    const bridges = new Map<string, ScopeBridge>()
    const shared = new WeakMap<Transaction, Map<string, Map<string, unknown>>>()
    const nothing: ReadonlyMap<string, unknown> = new Map()

    const sharedNames = (scope: string): ReadonlyMap<string, unknown> => {
        const transaction = frames.caller?.session.transaction
        return (transaction && shared.get(transaction)?.get(scope)) ?? nothing
    }
    const share = (scope: string, transaction: Transaction, names: unknown): void => {
        if (typeof names !== 'object' || names === null) return
        const scopes = shared.get(transaction) ?? new Map<string, Map<string, unknown>>()
        shared.set(transaction, scopes)
        const known = scopes.get(scope) ?? new Map<string, unknown>()
        scopes.set(scope, known)
        for (const [name, value] of Object.entries(names)) known.set(name, value)
    }

    const runtimeOf = (scope: string): ScopeRuntime => {
        const known = runtimes.get(scope)
        if (known) return known
        const made = new ScopeRuntime(scope, {
            instance,
            frames,
            catalogue: parts.catalogue,
            includes: parts.includes,
            foreignInclude,
            shared: sharedNames,
        })
        runtimes.set(scope, made)
        return made
    }

    const foreignInclude = (include: ScriptInclude, caller: ScopeRuntime): unknown => {
        const refusal =
            privacyOf(include, caller.scope) ??
            instance.crossScope.refusalOfExecution(caller.scope, { type: 'sys_script_include', ...include })
        if (refusal !== undefined) {
            instance.log('error', refusal, caller.scope)
            throw caller.realm.toScriptError(new Error(refusal))
        }
        return foreign(include.scope, caller, (owner) => owner.include(include))
    }

    /** What the body makes in its owner's scope, as another scope may hold it. */
    const foreign = (scope: string, caller: ScopeRuntime, body: (owner: ScopeRuntime) => unknown): unknown => {
        const key = `${caller.scope} ${scope}`
        const bridge = bridges.get(key) ?? new ScopeBridge((entered) => inScope(scope, entered))
        bridges.set(key, bridge)
        return bridge.bridge(inScope(scope, () => body(runtimeOf(scope))))
    }

    const uninitialized = (sysId: string): object | undefined => {
        const include = parts.includes.byId(sysId)
        if (!include) return undefined
        const caller = runtimeOf(frames.current().scope)
        const refusal = include.scope === caller.scope ? undefined : privacyOf(include, caller.scope)
        if (refusal !== undefined) throw new Error(refusal)
        const make = (owner: ScopeRuntime): unknown => objectOf(owner.include(include))
        try {
            const made = include.scope === caller.scope ? make(caller) : foreign(include.scope, caller, make)
            return typeof made === 'object' && made !== null ? made : undefined
        } catch (error) {
            throw runtimeOf(include.scope).realm.toHostError(error)
        }
    }

    const inScope = <Result>(scope: string, body: () => Result): Result => {
        const caller = frames.current()
        return frames.within({ ...caller, scope, callerScope: caller.scope }, body)
    }

    const execute = <Result>(
        script: Script,
        session: Session,
        variables: Variables,
        form: ScriptForm,
        use: (value: unknown, runtime: ScopeRuntime) => Result
    ): Result => {
        const outermost = frames.caller === undefined
        if (outermost) instance.versions.refresh()
        const runtime = runtimeOf(script.scope)
        const context: ScriptContext = {
            instance,
            session,
            scope: script.scope,
            callerScope: null,
            source: script.name,
        }
        const names = Object.keys(variables)
        const remaining = session.transaction.deadline - instance.clock.now()
        if (remaining <= 0) throw transactionCancelled()
        return frames.within(context, () => {
            try {
                const compiled = runtime.compiler.compile(script.code, names, script.name, form)
                const args = names.map((name) => argument(variables[name], context, runtime))
                if (form === 'statements') {
                    args.push(runtime.realm.callable((declared) => share(script.scope, session.transaction, declared)))
                }
                const body = (): Result => use(compiled(...args), runtime)
                return outermost ? runtime.realm.evaluate(body, remaining) : body()
            } catch (error) {
                throw runtime.realm.toHostError(error)
            }
        })
    }

    const argument = (value: unknown, context: ScriptContext, runtime: ScopeRuntime): unknown =>
        runtime.exposure.expose(parts.argument(value, context))

    return {
        call: (script, session, variables = {}) => execute(script, session, variables, 'body', plainValue),
        run: (script, session, variables = {}) => execute(script, session, variables, 'statements', () => undefined),
        decide: (script, session, variables = {}) =>
            execute(script, session, variables, 'value', (value) => String(value) === 'true'),
        evaluateText: (script, session, variables = {}) =>
            execute(script, session, variables, 'value', (value) => textValue(value)),
        evaluateList: (script, session, variables = {}) => execute(script, session, variables, 'value', listValue),
        evaluate: (script, session, variables, use) => execute(script, session, variables, 'value', use),
        uninitialized,
    }
}

/** Why a script include is nothing for a scope that is not its own; undefined for one that is public. */
function privacyOf({ isPublic, name, scope }: ScriptInclude, caller: string): string | undefined {
    if (isPublic) return undefined
    return `Illegal access to private script include ${name} in scope ${scope} being called from scope ${caller}`
}

/** Made by the platform, not by the class: no constructor and no initialize() has run. */
function objectOf(constructor: unknown): unknown {
    if (typeof constructor !== 'function') return undefined
    const prototype: unknown = constructor.prototype
    if (typeof prototype !== 'object' || prototype === null) return undefined
    const made: unknown = Object.create(prototype)
    return made
}

/** A result as JSON carries it; undefined is null. */
export function plainValue(value: unknown, runtime: ScopeRuntime): unknown {
    if (value === undefined || value === null) return null
    if (typeof value !== 'object' && typeof value !== 'function') return value
    const text = runtime.realm.stringify(value)
    return text === undefined ? null : JSON.parse(text)
}

function textValue(value: unknown): string | null {
    return value === undefined || value === null ? null : scriptText(value)
}

function listValue(value: unknown): string[] | string | null {
    if (value === undefined || value === null) return null
    return Array.isArray(value) ? value.map((item) => scriptText(item)) : scriptText(value)
}
