import type { Instance } from '../instance.ts'
import type { Session } from '../session.ts'

/** Whose script is running: what an emulated object works for. */
export interface ScriptContext {
    readonly instance: Instance
    readonly session: Session
    /** The application scope of the running script. */
    readonly scope: string
    /** The scope that called into this one, or null. */
    readonly callerScope: string | null
    /** The script's name, for the log. */
    readonly source: string
}

/** A field that a script reads as a property: `gr.number`. */
export interface Property {
    readonly value: unknown
}

/**
 * An object of the platform's API. Scripts never hold it but a proxy that offers `methods` and the properties, and
 * throws `<API> is not emulated by the local instance` for everything else (runner/exposure.ts).
 */
export abstract class GlideObject {
    abstract readonly apiName: string
    abstract readonly methods: ReadonlySet<string>

    /** A property that is not a method; undefined when there is none of that name. */
    property(_name: string): Property | undefined {
        return undefined
    }

    /** An assignment to a property; false when there is none of that name. */
    assign(_name: string, _value: unknown): boolean {
        return false
    }

    /** Names a for-in loop visits. */
    propertyNames(): readonly string[] {
        return []
    }

    /** Whether names that are neither are undefined, as an unknown field is, instead of not emulated. */
    get hasFields(): boolean {
        return false
    }

    /** The value in comparisons and concatenations. */
    primitive(_hint: 'string' | 'number' | 'default'): string | number | boolean {
        return `[object ${this.apiName}]`
    }
}

/** A class as scripts see it: what `new` makes, and what can be called without. */
export interface GlideClass {
    readonly kind: 'class'
    readonly name: string
    readonly prototype: object
    readonly construct?: (context: ScriptContext, args: readonly unknown[]) => GlideObject
    readonly statics?: Readonly<Record<string, (context: ScriptContext, ...args: readonly unknown[]) => unknown>>
}

/** An object that is there without `new`, such as gs. */
export interface GlideSingleton {
    readonly kind: 'object'
    create(context: () => ScriptContext): GlideObject
}

export type GlideApi = GlideClass | GlideSingleton

export function notEmulated(api: string): Error {
    return Object.assign(new Error(`${api} is not emulated by the local instance`), { code: 'NOT_EMULATED' })
}

/** Whether this is what notEmulated() makes. */
export function isNotEmulated(error: unknown): error is Error {
    return error instanceof Error && Reflect.get(error, 'code') === 'NOT_EMULATED'
}

/** Counts one SQL statement of the application's own and cancels a transaction that took too long. */
export function countStatement(context: ScriptContext): void {
    const { transaction } = context.session
    transaction.statements += 1
    if (context.instance.clock.now() > transaction.deadline) throw transactionCancelled()
}

export function transactionCancelled(): Error {
    const message = 'Transaction cancelled: maximum execution time exceeded'
    return Object.assign(new Error(message), { code: 'TRANSACTION_CANCELLED' })
}
