import type { Dictionary } from '../schema/dictionary.ts'
import { RecordState } from '../records/record-state.ts'
import type { Session } from '../session.ts'
import type { RuleEvaluation } from './rule-evaluation.ts'
import type { AccessRule, RuleBook } from './rule-book.ts'

export type RecordOperation = 'read' | 'write' | 'create' | 'delete'

/**
 * Access control lists (platform-security/access-control/acl-rule-types.md and exploring-access-control-list.md).
 *
 * Of the rules for a table (the table, its parents, `*`) and for a field (table.field, parent.field, *.field, table.*,
 * parent.*, *.*) the most specific name that has rules decides, any one of its rules being enough. The pages do not agree
 * whether a more general rule may still let in who failed there; here it does not. Both table and field must be passed.
 * Deny-unless rules of every level come first.
 */
export interface AccessControl {
    /** `record` is the record in question; without one, conditions see an empty record. */
    mayTable(session: Session, operation: RecordOperation, table: string, record?: RecordState): boolean
    /**
     * Table and field together. A field without a rule for create is as its rules for write say
     * (exploring-access-control-list.md, the wildcard rule `*.*`).
     */
    mayField(session: Session, operation: RecordOperation, table: string, field: string, record?: RecordState): boolean
    /** Whether one of these rules (sys_ids, such as the REST_Endpoint rules of a resource) lets the user in; true for none. */
    mayExecute(session: Session, ruleIds: readonly string[]): boolean
    /**
     * The path-based rules of a resource, all of which must pass: type REST_Endpoint, the HTTP method as operation, the resource
     * path as name (rest-api-explorer/add-a-path-based-acl-for-a-scripted-rest-api.md).
     */
    mayPath(session: Session, method: string, paths: readonly string[]): boolean
    /** A rule by type and name, such as `ui_page` x_app_page read; true when there is none. */
    mayObject(session: Session, type: string, name: string, operation: string): boolean
}

export interface AccessControlParts {
    readonly dictionary: Dictionary
    readonly book: RuleBook
    readonly evaluation: RuleEvaluation
    property(name: string): string | undefined
}

export function createAccessControl(parts: AccessControlParts): AccessControl {
    const { dictionary, book, evaluation } = parts

    const decide = (
        session: Session,
        operation: string,
        names: readonly string[],
        record: RecordState | undefined
    ): boolean | undefined => {
        const levels = names
            .map((name) => book.find('record', name, operation))
            .map((rules) => rules.filter((rule) => evaluation.applies(rule, session, record)))
            .filter((rules) => rules.length > 0)
        const denying = levels.flat().filter((rule) => rule.deniesUnless)
        if (!denying.every((rule) => evaluation.passes(rule, session, record))) return false
        const allowing = levels
            .map((rules) => rules.filter((rule) => !rule.deniesUnless))
            .find((rules) => rules.length > 0)
        if (!allowing) return denying.length > 0 ? true : undefined
        return allowing.some((rule) => evaluation.passes(rule, session, record))
    }

    /** The base system's rules for every table let only administrators in (c_DefaultDenyProperty.md). */
    const byDefault = (session: Session): boolean =>
        session.user.roles.has('admin') || parts.property('glide.sm.default_mode') === 'allow'

    const recordOf = (table: string, record: RecordState | undefined): RecordState | undefined => {
        const known = dictionary.table(table)
        return record ?? (known ? new RecordState(known, undefined) : undefined)
    }

    const mayTable: AccessControl['mayTable'] = (session, operation, table, record) => {
        const state = recordOf(table, record)
        const names = [...dictionary.ancestors(state?.table.name ?? table), '*']
        return decide(session, operation, names, state) ?? byDefault(session)
    }

    return {
        mayTable,
        mayField(session, operation, table, field, record) {
            const state = recordOf(table, record)
            if (!mayTable(session, operation, table, state)) return false
            const tables = [...dictionary.ancestors(state?.table.name ?? table), '*']
            const names = [...tables.map((name) => `${name}.${field}`), ...tables.map((name) => `${name}.*`)]
            const decided = decide(session, operation, names, state)
            if (decided !== undefined || operation !== 'create') return decided ?? true
            return decide(session, 'write', names, state) ?? true
        },
        mayExecute(session, ruleIds) {
            const rules = ruleIds.map((id) => book.byId(id)).filter((rule) => rule !== undefined)
            if (ruleIds.length === 0) return true
            return passesAny(rules, (rule) => evaluation.passes(rule, session, undefined))
        },
        mayPath(session, method, paths) {
            const rules = paths.flatMap((path) =>
                [method, method.toLowerCase()].flatMap((operation) => book.find('rest_endpoint', path, operation))
            )
            return rules.every((rule) => evaluation.passes(rule, session, undefined))
        },
        mayObject(session, type, name, operation) {
            const exact = book.find(type, name, operation)
            const rules = exact.length > 0 ? exact : book.find(type, '*', operation)
            if (rules.length === 0) return true
            return passesAny(rules, (rule) => evaluation.passes(rule, session, undefined))
        },
    }
}

/** Every deny-unless rule and, if there are others, one of them. */
function passesAny(rules: readonly AccessRule[], passes: (rule: AccessRule) => boolean): boolean {
    const allowing = rules.filter((rule) => !rule.deniesUnless)
    if (!rules.filter((rule) => rule.deniesUnless).every(passes)) return false
    return allowing.length === 0 ? rules.length > 0 : allowing.some(passes)
}
