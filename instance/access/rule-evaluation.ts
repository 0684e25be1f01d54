import type { Condition } from '../query/condition.ts'
import type { RecordState } from '../records/record-state.ts'
import type { ConditionMatcher } from '../rules/condition-matcher.ts'
import type { ScriptRunner } from '../runner/script-runner.ts'
import type { Session } from '../session.ts'
import { hasRole } from './has-role.ts'
import type { AccessRule } from './rule-book.ts'

/** Whether a user meets everything one rule asks for: role, condition and script. */
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
    condition(text: string, table: string, scope: string, session: Session): Condition | undefined
}

export function createRuleEvaluation(parts: RuleEvaluationParts): RuleEvaluation {
    const meets = (text: string, rule: AccessRule, session: Session, record: RecordState | undefined): boolean => {
        if (isEmptyFilter(text)) return true
        if (!record) return false
        parts.complete(record)
        const condition = parts.condition(text, record.table.name, rule.scope, session)
        return condition === undefined || parts.matcher.matches(condition, record)
    }

    const scriptPasses = (rule: AccessRule, session: Session, record: RecordState | undefined): boolean => {
        if (record) parts.complete(record)
        return parts.scripts.decide(
            { name: `sys_security_acl/${rule.name}`, code: rule.script, scope: rule.scope },
            session,
            record ? { current: record } : {}
        )
    }

    return {
        applies: (rule, session, record) =>
            isEmptyFilter(rule.appliesTo) || meets(rule.appliesTo, rule, session, record),
        passes(rule, session, record) {
            // Not even an administrator has it, and it outranks the override (base-system-roles.md).
            if (rule.roles.includes('nobody')) return false
            if (rule.adminOverrides && session.user.roles.has('admin')) return true
            if (asksForNothing(rule) || rule.hasUnknownRole) return false
            if (rule.roles.length > 0 && !hasRole(session.user, rule.roles.join(','))) return false
            if (!attributePasses(rule, session)) return false
            if (!meets(rule.condition, rule, session, record)) return false
            return rule.script.trim() === '' || scriptPasses(rule, session, record)
        },
    }
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
