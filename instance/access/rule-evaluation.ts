import type { LogEntry } from '../instance.ts'
import type { EncodedQuery } from '../query/encoded-query.ts'
import type { RecordState } from '../records/record-state.ts'
import type { ConditionMatcher } from '../rules/condition-matcher.ts'
import { isLoud } from '../rules/loud-errors.ts'
import type { ScriptRunner } from '../runner/script-runner.ts'
import type { Session } from '../session.ts'
import { hasRole } from './has-role.ts'
import type { AccessRule } from './rule-book.ts'

/**
 * Whether a user meets everything one rule asks for: role, condition and script. What cannot be read, and a script that
 * throws, lets nobody in and is logged.
 *
 * @throws for what a condition or a script uses and the local instance does not emulate.
 */
export interface RuleEvaluation {
    passes(rule: AccessRule, session: Session, record: RecordState | undefined): boolean
    /** Whether the rule is about this record at all (its Applies-to). */
    applies(rule: AccessRule, session: Session, record: RecordState | undefined): boolean
}

export interface RuleEvaluationParts {
    readonly scripts: ScriptRunner
    readonly matcher: ConditionMatcher
    /** Reads what is missing of a record that was read through a parent table. */
    complete(record: RecordState): void
    /** Reads an encoded query of a table's rule; `javascript:` in it runs as the session's user. */
    condition(text: string, table: string, scope: string, session: Session): EncodedQuery
    log(level: LogEntry['level'], message: string, source: string): void
}

export function createRuleEvaluation(parts: RuleEvaluationParts): RuleEvaluation {
    const refuse = (rule: AccessRule, reason: string): false => {
        parts.log('error', `Access control ${rule.name}: ${reason}`, sourceOf(rule))
        return false
    }

    const guarded = (rule: AccessRule, otherwise: boolean, body: () => boolean): boolean => {
        try {
            return body()
        } catch (error) {
            if (isLoud(error)) throw error
            refuse(rule, error instanceof Error ? error.message : String(error))
            return otherwise
        }
    }

    /** @throws for a condition that cannot be read. */
    const meets = (text: string, rule: AccessRule, session: Session, record: RecordState | undefined): boolean => {
        if (isEmptyFilter(text)) return true
        if (!record) return false
        parts.complete(record)
        const { where, invalid } = parts.condition(text, record.table.name, rule.scope, session)
        if (invalid.length > 0) throw new Error(`the condition cannot be read: ${invalid.join('^')}`)
        return where === undefined || parts.matcher.matches(where, record)
    }

    const scriptPasses = (rule: AccessRule, session: Session, record: RecordState | undefined): boolean => {
        if (record) parts.complete(record)
        const script = { name: sourceOf(rule), code: rule.script, scope: rule.scope }
        return guarded(rule, false, () => parts.scripts.decide(script, session, record ? { current: record } : {}))
    }

    return {
        applies: (rule, session, record) => guarded(rule, true, () => meets(rule.appliesTo, rule, session, record)),
        passes(rule, session, record) {
            if (rule.hasUnknownDecision) return refuse(rule, 'its decision type is neither allow nor deny')
            // Not even an administrator has it, and it outranks the override (base-system-roles.md).
            if (rule.roles.includes('nobody')) return false
            if (rule.adminOverrides && session.user.roles.has('admin')) return true
            if (asksForNothing(rule) || rule.hasUnknownRole) return false
            if (rule.roles.length > 0 && !hasRole(session.user, rule.roles.join(','))) return false
            if (!attributePasses(rule, session)) return false
            // An Applies-to that cannot be read may be about any record: the rule counts for all and lets nobody in.
            const isReadable = guarded(rule, false, () => {
                meets(rule.appliesTo, rule, session, record)
                return true
            })
            if (!isReadable || !guarded(rule, false, () => meets(rule.condition, rule, session, record))) return false
            return rule.script.trim() === '' || scriptPasses(rule, session, record)
        },
    }
}

function sourceOf(rule: AccessRule): string {
    return `sys_security_acl/${rule.name}`
}

function isEmptyFilter(text: string): boolean {
    return text === '' || text === '^EQ' || text === 'EQ'
}

/** Empty rules and rules whose script only says true are denied by default (exploring-access-control-list.md). */
function asksForNothing(rule: AccessRule): boolean {
    const bare = rule.script.replace(/\s|;/g, '')
    if (bare === 'answer=true' || bare === 'true') return true
    return rule.roles.length === 0 && isEmptyFilter(rule.condition) && bare === '' && rule.securityAttribute === ''
}

/** Security attributes of the base system that the SDK names (sdk/docs/api/acl-api.md), by sys_id. */
const securityAttributes: Readonly<Record<string, (session: Session) => boolean>> = {
    '239bdf0c47d23110ba46ff58936d4330': (session) => session.user.userName !== 'guest',
    '8637f144b732111074f706dd1e11a981': (session) => session.user.roles.has('admin'),
}

function attributePasses(rule: AccessRule, session: Session): boolean {
    if (rule.securityAttribute === '') return true
    const known = securityAttributes[rule.securityAttribute]
    if (!known)
        throw new Error(`The security attribute ${rule.securityAttribute} is not emulated by the local instance`)
    return known(session)
}
