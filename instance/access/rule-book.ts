import type { RowStore, StoredRow } from '../records/row-store.ts'
import { DerivedValues, type TableVersions } from '../records/table-versions.ts'

/** A row of sys_security_acl with its required roles. */
export interface AccessRule {
    readonly sysId: string
    readonly name: string
    readonly scope: string
    readonly deniesUnless: boolean
    /** Neither Allow If nor Deny Unless, the only ones there are: denied to everybody. */
    readonly hasUnknownDecision: boolean
    readonly adminOverrides: boolean
    /** Names of roles of which one is enough; empty when none is asked for. */
    readonly roles: readonly string[]
    /** A role that is asked for does not exist: the rule lets nobody in. */
    readonly hasUnknownRole: boolean
    readonly condition: string
    readonly appliesTo: string
    readonly script: string
    readonly securityAttribute: string
}

/** Active rules by what they protect. */
export interface RuleBook {
    find(type: string, name: string, operation: string): readonly AccessRule[]
    byId(sysId: string): AccessRule | undefined
}

interface Contents {
    readonly byTarget: ReadonlyMap<string, readonly AccessRule[]>
    readonly byId: ReadonlyMap<string, AccessRule>
}

export function openRuleBook(
    rows: RowStore,
    versions: TableVersions,
    scopeName: (sysScope: string | null | undefined) => string
): RuleBook {
    const derived = new DerivedValues<Contents>(versions, [
        'sys_security_acl',
        'sys_security_acl_role',
        'sys_user_role',
    ])
    const contents = (): Contents => derived.get('all', () => read(rows, scopeName))
    return {
        find: (type, name, operation) => contents().byTarget.get(target(type, name, operation)) ?? [],
        byId: (sysId) => contents().byId.get(sysId),
    }
}

/** Types are written rest_endpoint by the SDK and REST_Endpoint by the documentation. */
function target(type: string, name: string, operation: string): string {
    return `${type.toLowerCase()} ${name} ${operation}`
}

function read(rows: RowStore, scopeName: (sysScope: string | null | undefined) => string): Contents {
    const names = new Map(
        rows.select({ table: 'sys_user_role' }).map((row) => [row['sys_id'] ?? '', row['name'] ?? ''])
    )
    const rolesByRule = new Map<string, string[]>()
    for (const row of rows.select({ table: 'sys_security_acl_role' })) {
        const rule = row['sys_security_acl'] ?? ''
        rolesByRule.set(rule, [...(rolesByRule.get(rule) ?? []), names.get(row['sys_user_role'] ?? '') ?? ''])
    }
    const byTarget = new Map<string, AccessRule[]>()
    const byId = new Map<string, AccessRule>()
    for (const row of rows.select({ table: 'sys_security_acl' })) {
        if (row['active'] === '0') continue
        const rule = ruleOf(row, rolesByRule.get(row['sys_id'] ?? '') ?? [], scopeName)
        byId.set(rule.sysId, rule)
        const key = target(row['type'] || 'record', rule.name, operationOf(row))
        byTarget.set(key, [...(byTarget.get(key) ?? []), rule])
    }
    return { byTarget, byId }
}

function operationOf(row: StoredRow): string {
    return row['operation'] ?? 'read'
}

function ruleOf(
    row: StoredRow,
    roles: readonly string[],
    scopeName: (sysScope: string | null | undefined) => string
): AccessRule {
    const decision = row['decision_type'] || 'allow'
    return {
        sysId: row['sys_id'] ?? '',
        name: (row['name'] ?? '').replace(/\.\[?--? ?none ?--?\]?$/i, ''),
        scope: scopeName(row['sys_scope']),
        deniesUnless: decision !== 'allow',
        hasUnknownDecision: decision !== 'allow' && decision !== 'deny',
        adminOverrides: row['admin_overrides'] !== '0',
        roles: roles.filter((role) => role !== ''),
        hasUnknownRole: roles.includes(''),
        condition: row['condition'] ?? '',
        appliesTo: row['applies_to'] ?? '',
        script: row['script'] ?? '',
        securityAttribute: row['security_attribute'] ?? '',
    }
}
