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
        const refuse = (message: string): never => {
            instance.log('error', message, caller.scope)
            throw caller.realm.toScriptError(new Error(message))
        }
        if (!include.isPublic) {
            return refuse(
                `Illegal access to private script include ${include.name} in scope ${include.scope} being called from scope ${caller.scope}`
            )
        }
        const refusal = instance.crossScope.refusalOfExecution(caller.scope, { type: 'sys_script_include', ...include })
        if (refusal !== undefined) return refuse(refusal)
        const owner = runtimeOf(include.scope)
        const key = `${caller.scope} ${include.scope}`
        const bridge = bridges.get(key) ?? new ScopeBridge((body) => inScope(include.scope, body))
        bridges.set(key, bridge)
        return bridge.bridge(inScope(include.scope, () => owner.include(include)))
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
    }
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
