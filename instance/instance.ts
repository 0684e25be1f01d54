import type { AccessControl } from './access/access-control.ts'
import type { CrossScope } from './access/cross-scope.ts'
import type { UserDirectory } from './access/user-directory.ts'
import type { PluginName } from './base/plugins.ts'
import type { Clock } from './clock/clock.ts'
import type { EventQueue } from './events/event-queue.ts'
import type { UiActionList } from './interface/ui-action-list.ts'
import type { JobSchedule } from './jobs/job-schedule.ts'
import type { ChoiceLists } from './records/choice-lists.ts'
import type { DisplayValues } from './records/display-values.ts'
import type { KeyManagement, PasswordVault } from './records/password-vault.ts'
import type { RecordEngine } from './records/record-engine.ts'
import type { RowStore } from './records/row-store.ts'
import type { TableVersions } from './records/table-versions.ts'
import type { BusinessRules } from './rules/business-rules.ts'
import type { OutboundHttp } from './runner/outbound-http.ts'
import type { ScriptRunner } from './runner/script-runner.ts'
import type { TableAccess } from './schema/dictionary.ts'
import type { LiveDictionary } from './schema/live-dictionary.ts'
import type { Session } from './session.ts'
import type { Database } from './store/database.ts'
import type { FaultSwitch } from './store/fault-switch.ts'

export interface LogEntry {
    readonly level: 'debug' | 'info' | 'warn' | 'error'
    readonly message: string
    readonly source: string
}

/** What a booted local instance offers to its rooms and to tests. */
export interface Instance {
    readonly clock: Clock
    readonly database: Database
    readonly dictionary: LiveDictionary
    /** Rows as they are; whatever writes metadata through it is live at once. */
    readonly rows: RowStore
    /** Counts writes by table, so that what is derived from rows knows when to be derived again. */
    readonly versions: TableVersions
    /** Written by gs.info() and friends since boot, newest last (bounded). */
    readonly logs: readonly LogEntry[]
    readonly users: UserDirectory
    readonly access: AccessControl
    readonly crossScope: CrossScope
    readonly choices: ChoiceLists
    readonly displayValues: DisplayValues
    /** Inserts, updates and deletes with defaults, numbering, rules and journals: what GlideRecord and the Table API stand on. */
    readonly records: RecordEngine
    /** Encrypts and decrypts the values of password2 columns. */
    readonly passwords: PasswordVault
    readonly rules: BusinessRules
    readonly scripts: ScriptRunner
    readonly events: EventQueue
    readonly jobs: JobSchedule
    readonly uiActions: UiActionList
    readonly outbound: OutboundHttp
    /** Of an instance that was opened with one. */
    readonly fault: FaultSwitch | undefined
    /** Tells of every entry that is written from now on; the returned function ends that. */
    onLog(listener: (entry: LogEntry) => void): () => void
    /** Appends to `logs`. */
    log(level: LogEntry['level'], message: string, source: string): void
    /** A property's value from sys_properties. */
    property(name: string): string | undefined
    /** A session for a user name, or undefined when there is no such active user. */
    signIn(userName: string): Session | undefined
    /** A session of the platform itself (user `system`), for jobs and events. */
    systemSession(): Session
    /** Runs the body of a server-side script in a scope and returns what it returns (JSON-able values cross the border). */
    runScript(script: string, options: RunScriptOptions): unknown
    /** Processes ready events, async rules and due jobs until nothing is left; returns how many ran. */
    runPending(): number
    /** Runs one scheduled script or job of the platform (`Table Cleaner`) now, by name, whether or not it is due. */
    runJob(name: string): void
    close(): void
}

export interface RunScriptOptions {
    readonly session: Session
    readonly scope: string
    readonly name: string
    readonly variables?: Record<string, unknown>
}

export interface InstanceOptions {
    /** A file, or `:memory:`. */
    readonly database: string
    /** Folders of built SDK applications (`dist/app`) to install when the database is fresh or the build has changed. */
    readonly applications: readonly string[]
    readonly clock?: Clock
    /** Installs the applications' demo data too. */
    readonly demo?: boolean
    /** What other scopes may do with a base table where it is not documented: `{ interaction: { create: false } }`. */
    readonly baseAccess?: Readonly<Record<string, Partial<TableAccess>>>
    /**
     * Plugins the instance lacks, with their tables, columns and roles: none unless said. A database that was made without
     * stays without; it gets them when this is an empty list.
     */
    readonly without?: readonly PluginName[]
    /**
     * Whether applications whose access tracking is enforcing need privileges for the platform's own script objects too, by
     * the names instances were seen to record (access/scriptables.ts). Off unless asked for: the list is not documented.
     */
    readonly enforceScriptables?: boolean
    /** Answers what scripts send with RESTMessageV2; by default it is sent over the network. */
    readonly outbound?: OutboundHttp
    /** Hosts besides this machine that scripts may send to, as the property `local_instance.outbound_hosts` does; `any` for all. */
    readonly outboundHosts?: readonly string[]
    /** Whether the Key Management Framework lets scripts decrypt password2 values. */
    readonly keyManagement?: KeyManagement
    /** A closed database to start from; only for `:memory:` (a file is copied, see `copyStore`). */
    readonly template?: string
    /** Watches the database: it can end or halt this process at an SQL statement. */
    readonly fault?: FaultSwitch
}
