import type { InboundRequest, Reply } from '../http/message.ts'
import type { Instance } from '../instance.ts'
import type { Session } from '../session.ts'

/** What a step gives to later ones: `record_id`, `table`, `user`, `first_record`. */
export type Outputs = Readonly<Record<string, string>>

export interface StepOutcome {
    readonly passed: boolean
    /** What happened, in a sentence. */
    readonly message: string
    readonly outputs?: Outputs
}

/** A running test, as a step sees it. */
export interface StepRun {
    readonly instance: Instance
    /** The application the step runs in. */
    readonly scope: string
    readonly stepName: string
    /** Outputs of the steps before, by their sys_id. */
    readonly earlier: ReadonlyMap<string, Outputs>
    /** The reply that the assert steps after a REST request look at. */
    readonly reply: Reply | undefined
    /** An input's value, with what refers to earlier steps put in; empty when there is none. */
    input(name: string): string
    /** A session of the test's user (who runs the test, or whom it impersonates), with a transaction of its own. */
    session(): Session
    impersonate(userId: string): void
    send(request: Omit<InboundRequest, 'cookies' | 'origin'>, asUser: boolean): Reply
}

export type StepHandler = (run: StepRun) => StepOutcome

export function passed(message: string, outputs: Outputs = {}): StepOutcome {
    return { passed: true, message, outputs }
}

export function failed(message: string): StepOutcome {
    return { passed: false, message }
}
