import type { Clock } from './clock/clock.ts'
import type { Database } from './store/database.ts'
import type { Dictionary } from './schema/dictionary.ts'
import type { RowStore } from './records/row-store.ts'
import type { Session } from './session.ts'

export interface LogEntry {
    readonly level: 'debug' | 'info' | 'warn' | 'error'
    readonly message: string
    readonly source: string
}

/** What a booted local instance offers to its rooms and to tests. */
export interface Instance {
    readonly clock: Clock
    readonly database: Database
    readonly dictionary: Dictionary
    readonly rows: RowStore
    /** Written by gs.info() and friends since boot, newest last (bounded). */
    readonly logs: readonly LogEntry[]
    /** A property's value from sys_properties. */
    property(name: string): string | undefined
    /** A session for a user name, or undefined when there is no such active user. */
    signIn(userName: string): Session | undefined
    /** A session of the platform itself (user `system`), for jobs and events. */
    systemSession(): Session
    /** Runs the body of a server-side script in a scope and returns what it returns (JSON-able values cross the border). */
    runScript(script: string, options: { session: Session; scope: string; name: string; variables?: Record<string, unknown> }): unknown
    /** Processes ready events, async rules and due jobs until nothing is left; returns how many ran. */
    runPending(): number
    /** Runs one scheduled script now, by name, whether or not it is due. */
    runJob(name: string): void
    close(): void
}

export interface InstanceOptions {
    /** A file, or `:memory:`. */
    readonly database: string
    /** Folders of built SDK applications (`dist/app`) to install when the database is fresh or the build has changed. */
    readonly applications: readonly string[]
    readonly clock?: Clock
}
