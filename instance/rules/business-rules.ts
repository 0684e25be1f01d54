import { hasRole } from '../access/has-role.ts'
import type { AsyncRuleQueue } from './async-rule-queue.ts'
import type { ConditionMatcher } from './condition-matcher.ts'
import type { RecordQuery } from '../glide/record-query.ts'
import type { LogEntry } from '../instance.ts'
import { storedValue } from '../records/column-value.ts'
import type { RecordState } from '../records/record-state.ts'
import type { Condition } from '../query/condition.ts'
import type { ScriptRunner, Variables } from '../runner/script-runner.ts'
import type { Session, Transaction } from '../session.ts'
import type { BusinessRule, RuleList, RuleTime } from './rule-list.ts'

/** Business rules (business-rules-classic/c_BusinessRules.md), run around the record engine's operations. */
export interface BusinessRules {
    /** Runs the rules of the state's operation; a before rule may change the state and abort. */
    run(time: 'before' | 'after' | 'display', state: RecordState, session: Session): void
    /** Lets query rules add conditions. */
    runQuery(query: RecordQuery, session: Session): void
    /** Queues the asynchronous rules of what just happened. */
    queueAsync(state: RecordState, session: Session): void
    /** Runs an asynchronous rule that was queued. */
    runAsync(rule: BusinessRule, state: RecordState, session: Session): void
}

export interface BusinessRuleParts {
    readonly list: RuleList
    readonly scripts: ScriptRunner
    readonly matcher: ConditionMatcher
    readonly queue: AsyncRuleQueue
    condition(text: string, table: string, scope: string, session: Session): Condition | undefined
    log(level: LogEntry['level'], message: string, source: string): void
}

export function createBusinessRules(parts: BusinessRuleParts): BusinessRules {
    const { list, scripts, matcher, queue } = parts
    const running = new WeakMap<Transaction, Set<string>>()

    const applies = (rule: BusinessRule, state: RecordState, session: Session, variables: Variables): boolean => {
        if (rule.roles !== '' && !hasRole(session.user, rule.roles)) return false
        if (rule.filter !== '') {
            const condition = parts.condition(rule.filter, state.table.name, rule.scope, session)
            if (condition && !matcher.matches(condition, state)) return false
        }
        if (rule.condition.trim() === '') return true
        return scripts.decide({ ...scriptOf(rule), code: rule.condition }, session, variables)
    }

    const act = (rule: BusinessRule, state: RecordState): void => {
        for (const [name, value] of assignments(rule.setValues)) {
            const column = state.column(name)
            if (column) state.values[name] = storedValue(column, value)
        }
        if (rule.aborts) {
            state.aborted = true
            if (rule.message !== '') state.lastErrorMessage = rule.message
        }
    }

    const runOne = (rule: BusinessRule, state: RecordState, session: Session): void => {
        const previous = state.operation === 'insert' || rule.time === 'async' ? null : state.before()
        const variables = { current: state, previous }
        if (rule.time !== 'async' && !applies(rule, state, session, variables)) return
        if (rule.time === 'before' || rule.time === 'async') act(rule, state)
        if (rule.script.trim() !== '') scripts.run(scriptOf(rule), session, variables)
    }

    /** A rule's exception is logged and the operation goes on; only what must be loud is passed on. */
    const guarded = (rule: BusinessRule, body: () => void): void => {
        try {
            body()
        } catch (error) {
            const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
            if (loudCodes.has(code)) throw error
            parts.log(
                'error',
                `Business rule ${rule.name}: ${error instanceof Error ? error.message : String(error)}`,
                scriptOf(rule).name
            )
        }
    }

    /** A rule that causes itself on the same record again is stopped. */
    const withoutRecursion = (rule: BusinessRule, state: RecordState, session: Session, body: () => void): void => {
        const active = running.get(session.transaction) ?? new Set<string>()
        running.set(session.transaction, active)
        const key = `${rule.sysId} ${state.sysId ?? ''}`
        if (active.has(key)) {
            parts.log(
                'error',
                `Recursive business rule ${rule.name} on ${state.table.name} stopped`,
                scriptOf(rule).name
            )
            return
        }
        active.add(key)
        try {
            body()
        } finally {
            active.delete(key)
        }
    }

    const find = (time: RuleTime, state: RecordState): readonly BusinessRule[] =>
        state.operation ? list.find(state.table.name, time, state.operation) : []

    return {
        run(time, state, session) {
            for (const rule of find(time, state)) {
                withoutRecursion(rule, state, session, () => guarded(rule, () => runOne(rule, state, session)))
            }
        },
        runQuery(query, session) {
            for (const rule of list.find(query.table.name, 'before', 'query')) {
                if (rule.roles !== '' && !hasRole(session.user, rule.roles)) continue
                const variables = { current: query, previous: null }
                guarded(rule, () => {
                    const wanted =
                        rule.condition.trim() === '' ||
                        scripts.decide({ ...scriptOf(rule), code: rule.condition }, session, variables)
                    if (wanted && rule.script.trim() !== '') scripts.run(scriptOf(rule), session, variables)
                })
            }
        },
        queueAsync(state, session) {
            for (const rule of find('async', state)) {
                const variables = { current: state, previous: state.operation === 'insert' ? null : state.before() }
                guarded(rule, () => {
                    if (applies(rule, state, session, variables)) queue.add(rule, state, session)
                })
            }
        },
        runAsync: (rule, state, session) => runOne(rule, state, session),
    }
}

const loudCodes = new Set<unknown>(['NOT_EMULATED', 'TRANSACTION_CANCELLED', 'ENGINE_LIMIT', 'MODULE_NOT_FOUND'])

function scriptOf(rule: BusinessRule) {
    return { name: `sys_script/${rule.name}`, code: rule.script, scope: rule.scope }
}

/** `state=3^category=network^EQ`, the values a rule sets. */
function assignments(template: string): [string, string][] {
    return template
        .split('^')
        .filter((part) => part !== '' && part !== 'EQ' && part.includes('='))
        .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)])
}
