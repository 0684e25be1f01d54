import type { Clock } from '../clock/clock.ts'
import { parseEncodedQuery, type EncodedQuery } from '../query/encoded-query.ts'
import type { ScriptRunner } from '../runner/script-runner.ts'
import type { Dictionary } from '../schema/dictionary.ts'
import type { Session } from '../session.ts'

/** Reads the condition of a rule or an access control; `javascript:` in it runs in the rule's scope as the session's user. */
export type RuleCondition = (text: string, table: string, scope: string, session: Session) => EncodedQuery

export function createRuleCondition(parts: {
    readonly dictionary: Dictionary
    readonly clock: Clock
    readonly scripts: ScriptRunner
}): RuleCondition {
    return (text, table, scope, session) =>
        parseEncodedQuery(text, {
            dictionary: parts.dictionary,
            table,
            now: parts.clock.now(),
            evaluate: (code) => parts.scripts.evaluateList({ name: `condition on ${table}`, code, scope }, session),
        })
}
