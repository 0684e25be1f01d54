import { createAccessControl } from './access/access-control.ts'
import { createApplicationScopes } from './access/application-scopes.ts'
import { createCrossScope } from './access/cross-scope.ts'
import { openRuleBook } from './access/rule-book.ts'
import { createRuleEvaluation } from './access/rule-evaluation.ts'
import { createUserDirectory } from './access/user-directory.ts'
import { systemClock } from './clock/clock.ts'
import { createEventQueue } from './events/event-queue.ts'
import { catalogue } from './glide/catalogue.ts'
import { scriptArgument } from './glide/record-view.ts'
import type { Instance, InstanceOptions, LogEntry } from './instance.ts'
import { openUiActionList } from './interface/ui-action-list.ts'
import { createJobSchedule } from './jobs/job-schedule.ts'
import { createPendingWork } from './jobs/pending-work.ts'
import { createChoiceLists } from './records/choice-lists.ts'
import { createDefaultValues } from './records/default-values.ts'
import { createDisplayValues } from './records/display-values.ts'
import { createJournal } from './records/journal.ts'
import { createNumbering } from './records/numbering.ts'
import { openPasswordVault } from './records/password-vault.ts'
import { createRecordEngine } from './records/record-engine.ts'
import { createReferences } from './records/references.ts'
import { countWrites, createTableVersions, DerivedValues } from './records/table-versions.ts'
import { openAsyncRuleQueue } from './rules/async-rule-queue.ts'
import { createBusinessRules } from './rules/business-rules.ts'
import { createConditionMatcher } from './rules/condition-matcher.ts'
import { createRuleCondition } from './rules/rule-condition.ts'
import { openRuleList } from './rules/rule-list.ts'
import { refuseModulesBeyondEngine } from './runner/module-check.ts'
import { allowedHosts } from './runner/outbound-policy.ts'
import { createOutboundHttp } from './runner/synchronous-http.ts'
import { openScriptIncludes } from './runner/script-includes.ts'
import { createScriptRunner } from './runner/script-runner.ts'
import { openStore } from './store/open.ts'

/** Log entries that are kept; older ones are dropped. */
const maximumLogEntries = 5_000

/** Opens (or makes) a local instance: its database with the base tables, the given applications, and everything that runs them. */
export function createInstance(options: InstanceOptions): Instance {
    const clock = options.clock ?? systemClock
    const store = openStore({
        file: options.database,
        applications: options.applications,
        now: clock.now(),
        ...(options.demo === undefined ? {} : { demo: options.demo }),
        ...(options.without === undefined ? {} : { without: options.without }),
        ...(options.baseAccess === undefined ? {} : { baseAccess: options.baseAccess }),
        ...(options.template === undefined ? {} : { template: options.template }),
        ...(options.fault === undefined ? {} : { fault: options.fault }),
    })
    const { database, dictionary } = store
    const versions = createTableVersions(dictionary, database)
    const rows = countWrites(store.rows, versions, database)
    const logs: LogEntry[] = []
    const logListeners = new Set<(entry: LogEntry) => void>()
    const log: Instance['log'] = (level, message, source) => {
        const entry = { level, message, source }
        logs.push(entry)
        for (const listener of logListeners) listener(entry)
        if (logs.length > maximumLogEntries) logs.splice(0, logs.length - maximumLogEntries)
    }
    const properties = new DerivedValues<{ value: string | undefined }>(versions, ['sys_properties'])
    const property = (name: string): string | undefined =>
        properties.get(name, () => {
            const where = { kind: 'compare', path: 'name', operator: '=', value: name } as const
            return { value: rows.select({ table: 'sys_properties', where, limit: 1 })[0]?.['value'] ?? undefined }
        }).value

    const scopes = createApplicationScopes(rows, versions)
    const crossScope = createCrossScope({
        rows,
        dictionary,
        versions,
        scopes,
        enforceScriptables: options.enforceScriptables,
    })
    const users = createUserDirectory({ rows, versions, clock, property })
    const choices = createChoiceLists(rows, dictionary, versions)
    const displayValues = createDisplayValues({ rows, dictionary, choices, property })
    const outbound = options.outbound ?? createOutboundHttp(() => allowedHosts(options, property))
    const events = createEventQueue({ rows, versions, clock, log })
    const ruleQueue = openAsyncRuleQueue(database, clock)
    const scopeName = (sysScope: string | null | undefined): string => scopes.nameOf(sysScope)
    const ruleList = openRuleList(rows, dictionary, versions, scopeName)
    const includes = openScriptIncludes(rows, versions, scopeName)
    const matcher = createConditionMatcher(rows, dictionary)

    const instance: Instance = {
        clock,
        database,
        dictionary,
        rows,
        versions,
        logs,
        users,
        crossScope,
        choices,
        displayValues,
        events,
        outbound,
        fault: options.fault,
        uiActions: openUiActionList(rows, dictionary, versions, scopeName),
        passwords: openPasswordVault(database, options.keyManagement),
        get scripts() {
            return scripts
        },
        get access() {
            return access
        },
        get records() {
            return records
        },
        get rules() {
            return rules
        },
        get jobs() {
            return jobs
        },
        log,
        onLog(listener) {
            logListeners.add(listener)
            return () => logListeners.delete(listener)
        },
        property,
        signIn(userName) {
            const user = users.byName(userName)
            return user && users.open(user, false)
        },
        systemSession: () => users.open(users.system, false),
        runScript: (script, { session, scope, name, variables }) =>
            scripts.call({ name, code: script, scope }, session, variables ?? {}),
        runPending: () => pending.run(),
        runJob: (name) => jobs.runByName(name),
        close() {
            outbound.close()
            database.close()
        },
    }
    const scripts = createScriptRunner({ instance, catalogue, includes, argument: scriptArgument })
    const condition = createRuleCondition({ dictionary, clock, scripts })
    const evaluation = createRuleEvaluation({
        scripts,
        matcher,
        condition,
        log,
        complete: (record) => records.complete(record),
    })
    const book = openRuleBook(rows, versions, scopeName)
    const access = createAccessControl({ dictionary, book, evaluation, property })
    const rules = createBusinessRules({
        dictionary,
        list: ruleList,
        scripts,
        matcher,
        queue: ruleQueue,
        condition,
        log,
    })
    const records = createRecordEngine({
        rows,
        dictionary,
        clock,
        rules,
        defaults: createDefaultValues(createNumbering(database), scripts),
        journal: createJournal(rows),
        references: createReferences(rows, dictionary, versions),
        logError: (message, source) => log('error', message, source),
    })
    const jobs = createJobSchedule(instance)
    const pending = createPendingWork(instance, ruleQueue, ruleList)
    if (store.installed.length > 0) {
        versions.bumpAll()
        refuseModulesBeyondEngine(rows)
        for (const { scope, idle } of store.installed) {
            for (const rule of idle) log('warn', `Business rule ${rule}: there is no such table, it never runs`, scope)
        }
    }
    return instance
}
