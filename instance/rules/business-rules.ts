import { hasRole } from '../access/has-role.ts'
import type { AsyncRuleQueue } from './async-rule-queue.ts'
import type { ConditionMatcher } from './condition-matcher.ts'
import type { RecordQuery } from '../glide/record-query.ts'
import type { LogEntry } from '../instance.ts'
import { sessionState } from '../glide/session-state.ts'
import type { RecordState } from '../records/record-state.ts'
import type { EncodedQuery } from '../query/encoded-query.ts'
import type { ScriptRunner, Variables } from '../runner/script-runner.ts'
import type { Dictionary } from '../schema/dictionary.ts'
import type { Session, Transaction } from '../session.ts'
import { FormerValues } from './former-values.ts'
import { isLoud } from './loud-errors.ts'
import type { BusinessRule, RuleList, RuleTime } from './rule-list.ts'
import { setValues } from './set-values.ts'

/** Business rules (business-rules-classic/c_BusinessRules.md), run around the record engine's operations. */
export interface BusinessRules {
    /** Runs the rules of the state's operation; a before rule may change the state and abort. */
    run(time: 'before' | 'after' | 'display', state: RecordState, session: Session): void
    /** Lets query rules add conditions. */
    runQuery(query: RecordQuery, session: Session): void
    /** Queues the asynchronous rules of what just happened. */
    queueAsync(state: RecordState, session: Session): void
    /** Runs an asynchronous rule that was queued; `save` keeps the values it sets. */
    runAsync(rule: BusinessRule, state: RecordState, session: Session, queued: QueuedRun): void
}

export interface QueuedRun {
    /** Whether the conditions are to be met still (glide.businessrule.async_condition_check). */
    readonly checkAgain: boolean
    save(): void
}

export interface BusinessRuleParts {
    readonly dictionary: Dictionary
    readonly list: RuleList
    readonly scripts: ScriptRunner
    readonly matcher: ConditionMatcher
    readonly queue: AsyncRuleQueue
    condition(text: string, table: string, scope: string, session: Session): EncodedQuery
    log(level: LogEntry['level'], message: string, source: string): void
}

export function createBusinessRules(parts: BusinessRuleParts): BusinessRules {
    const { list, scripts, matcher, queue } = parts
    const running = new WeakMap<Transaction, Set<string>>()
    const former = new FormerValues()

    const applies = (rule: BusinessRule, state: RecordState, session: Session, variables: Variables): boolean => {
        if (rule.roles !== '' && !hasRole(session.user, rule.roles)) return false
        if (rule.filter !== '') {
            const { where } = parts.condition(rule.filter, state.table.name, rule.scope, session)
            if (where && !matcher.matches(where, state)) return false
        }
        if (rule.condition.trim() === '') return true
        return scripts.decide({ ...scriptOf(rule), code: rule.condition }, session, variables)
    }

    const tell = (rule: BusinessRule, session: Session): void => {
        if (rule.message === '') return
        sessionState(session).messages.push({ kind: rule.aborts ? 'error' : 'info', text: rule.message })
    }

    const assign = (rule: BusinessRule, state: RecordState, session: Session): boolean =>
        setValues(rule.setValues, state, parts.dictionary, (code) =>
            scripts.evaluateText({ ...scriptOf(rule), code }, session, { current: state })
        )

    const runOne = (rule: BusinessRule, state: RecordState, session: Session): void => {
        const variables = { current: state, previous: former.of(state, session.transaction) }
        if (!applies(rule, state, session, variables)) return
        tell(rule, session)
        if (rule.aborts) {
            // Such a rule sets no values and runs no script.
            abort(rule, state)
            return
        }
        if (rule.time === 'before') assign(rule, state, session)
        if (rule.script.trim() !== '') scripts.run(scriptOf(rule), session, variables)
    }

    const abort = (rule: BusinessRule, state: RecordState): void => {
        if (rule.time !== 'before') return
        state.aborted = true
        if (rule.message !== '') state.lastErrorMessage = rule.message
    }

    /** A rule's exception is logged and the operation goes on; only what must be loud is passed on. */
    const guarded = (rule: BusinessRule, body: () => void): void => {
        try {
            body()
        } catch (error) {
            if (isLoud(error)) throw error
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
            if (time === 'before') former.note(state, session.transaction)
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
                const variables = { current: state, previous: former.of(state, session.transaction) }
                guarded(rule, () => {
                    if (applies(rule, state, session, variables)) queue.add(rule, state, session)
                })
            }
        },
        runAsync(rule, state, session, queued) {
            const variables = { current: state, previous: null }
            if (queued.checkAgain && !applies(rule, state, session, variables)) return
            tell(rule, session)
            if (rule.aborts) return
            if (assign(rule, state, session)) queued.save()
            if (rule.script.trim() !== '') scripts.run(scriptOf(rule), session, variables)
        },
    }
}

function scriptOf(rule: BusinessRule) {
    return { name: `sys_script/${rule.name}`, code: rule.script, scope: rule.scope }
}
