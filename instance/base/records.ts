import type { StoredRow } from '../records/row-store.ts'
import { recordId } from '../schema/record-id.ts'
import { platformAccessRules, type BaseAccessRule } from './access-rules.ts'
import { baseBusinessRules } from './business-rules.ts'
import type { BasePlugin } from './plugins.ts'
import { baseProperties } from './properties.ts'
import { platformContainedRoles, platformRoles } from './roles.ts'

/** A record a fresh instance has. */
export interface BaseRecord {
    readonly table: string
    readonly row: StoredRow
}

/** sys_id of the ACL Scripted REST resources are secured with unless they name another. */
export const restExternalDefaultAcl = 'cf9d01d3e73003009d6247e603f6a990'

/** sys_ids of the users a fresh instance has. */
export const baseUsers = {
    admin: '6816f79cc0a8016401c5a33be04be441',
    system: recordId('sys_user', 'system'),
    guest: '5136503cc611227c0183e96598c4f706',
}

/** Records of a fresh instance with these plugins; passwords are set when it is made. */
export function baseRecords(plugins: readonly BasePlugin[]): BaseRecord[] {
    const roles = [...platformRoles, ...plugins.flatMap((plugin) => plugin.roles)]
    const containedRoles = [...platformContainedRoles, ...plugins.flatMap((plugin) => plugin.containedRoles)]
    return [
        scopeRecord('global', 'Global'),
        ...plugins.map(({ scope }) => scopeRecord(scope.name, scope.title)),
        ...roles.map((role) =>
            record('sys_user_role', roleId(role.name), {
                name: role.name,
                description: role.description,
                ...file('sys_user_role'),
            })
        ),
        ...containedRoles.map(([role, contains]) =>
            record('sys_user_role_contains', recordId('sys_user_role_contains', role, contains), {
                role: roleId(role),
                contains: roleId(contains),
                ...file('sys_user_role_contains'),
            })
        ),
        ...users(),
        ...namedFiles('sys_security_operation', securityOperations),
        ...namedFiles('sys_security_type', securityTypes),
        record('sys_security_acl', restExternalDefaultAcl, {
            name: 'Scripted REST External Default',
            type: 'REST_Endpoint',
            operation: 'execute',
            active: '1',
            admin_overrides: '1',
            advanced: '0',
            decision_type: 'allow',
            ...file('sys_security_acl'),
        }),
        record('sys_security_acl_role', recordId('sys_security_acl_role', restExternalDefaultAcl), {
            sys_security_acl: restExternalDefaultAcl,
            sys_user_role: roleId('snc_internal'),
            ...file('sys_security_acl_role'),
        }),
        ...accessRules([...platformAccessRules, ...plugins.flatMap((plugin) => plugin.accessRules)]),
        ...baseBusinessRules.map(({ name, table, condition, script }) =>
            record('sys_script', recordId('sys_script', table, name), {
                name,
                collection: table,
                when: 'before',
                action_insert: '1',
                active: '1',
                advanced: '1',
                order: '100',
                condition,
                script,
                ...file('sys_script'),
            })
        ),
        ...baseProperties.map((property) =>
            record('sys_properties', recordId('sys_properties', property.name), {
                name: property.name,
                value: property.value,
                type: property.type,
                description: property.description,
                ...file('sys_properties'),
            })
        ),
    ]
}

/** sys_id of an application scope of a fresh instance. */
export function scopeId(scope: string): string {
    return scope === 'global' ? 'global' : recordId('sys_scope', scope)
}

function scopeRecord(scope: string, name: string): BaseRecord {
    return record('sys_scope', scopeId(scope), {
        name,
        scope,
        source: scope,
        active: '1',
        sys_class_name: 'sys_scope',
    })
}

/** sys_id of a role of a fresh instance. */
export function roleId(name: string): string {
    return recordId('sys_user_role', name)
}

function record(table: string, sysId: string, row: StoredRow): BaseRecord {
    return { table, row: { sys_id: sysId, ...row } }
}

function file(table: string): StoredRow {
    return { sys_class_name: table, sys_scope: 'global', sys_package: 'global' }
}

function namedFiles(table: string, names: readonly string[]): BaseRecord[] {
    return names.map((name) => record(table, name, { name, ...file(table) }))
}

function accessRules(rules: readonly BaseAccessRule[]): BaseRecord[] {
    return rules.flatMap(({ table, operations, roles }) =>
        operations.flatMap((operation) => {
            const rule = recordId('sys_security_acl', table, operation)
            return [
                record('sys_security_acl', rule, {
                    name: table,
                    type: 'record',
                    operation,
                    active: '1',
                    admin_overrides: '1',
                    advanced: '0',
                    decision_type: 'allow',
                    ...file('sys_security_acl'),
                }),
                ...roles.map((role) =>
                    record('sys_security_acl_role', recordId('sys_security_acl_role', rule, role), {
                        sys_security_acl: rule,
                        sys_user_role: roleId(role),
                        ...file('sys_security_acl_role'),
                    })
                ),
            ]
        })
    )
}

function users(): BaseRecord[] {
    const user = (name: keyof typeof baseUsers, firstName: string, lastName: string): BaseRecord =>
        record('sys_user', baseUsers[name], {
            user_name: name,
            first_name: firstName,
            last_name: lastName,
            name: `${firstName} ${lastName}`.trim(),
            active: '1',
            locked_out: '0',
        })
    const hasRole = (name: keyof typeof baseUsers, role: string): BaseRecord =>
        record('sys_user_has_role', recordId('sys_user_has_role', name, role), {
            user: baseUsers[name],
            role: roleId(role),
            state: 'active',
            inherited: '0',
        })
    return [
        user('admin', 'System', 'Administrator'),
        user('system', 'System', ''),
        user('guest', 'Guest', ''),
        hasRole('admin', 'admin'),
        hasRole('admin', 'security_admin'),
        hasRole('system', 'admin'),
    ]
}

/** markdown/platform-security/access-control (operations and types of access control rules) */
const securityOperations = [
    ...['create', 'read', 'write', 'delete', 'execute', 'query_match', 'query_range', 'conditional_table_query_range'],
    ...[
        'add_to_list',
        'edit_task_relations',
        'list_edit',
        'report_on',
        'report_view',
        'personalize_choices',
        'edit_ci_relations',
    ],
    ...['save_as_template', 'data_fabric'],
]

const securityTypes = [
    ...[
        'record',
        'REST_Endpoint',
        'ui_page',
        'processor',
        'client_callable_script_include',
        'client_callable_flow_object',
    ],
    ...['graphql', 'ux_route', 'ux_page', 'ux_data_broker', 'pd_action', 'execute'],
]
