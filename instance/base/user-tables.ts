import type { TableDefinition } from '../schema/definition.ts'
import { column, documented, observed, reference, sdkTables, table, unconfirmed } from './column.ts'

/** People, groups and roles. */
export const userTables: readonly TableDefinition[] = [
    table(
        'sys_user',
        'User',
        { extensible: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('introduction', 'string', 'Prefix'),
            column('email', 'email', 'Email', { maxLength: 100 }),
            column('last_login', 'glide_date'),
            column('calendar_integration', 'integer', 'Calendar integration', { defaultValue: '1' }),
            column('street', 'multi_two_lines', 'Street', { maxLength: 255 }),
            column('preferred_language', 'string', 'Language'),
            column('home_phone', 'ph_number'),
            column('date_format', 'string'),
            reference('company', 'core_company'),
            column('user_password', 'password', 'Password', { maxLength: 100 }),
            column('name', 'string', 'Name', { maxLength: 151 }),
            reference('department', 'cmn_department'),
            column('employee_number', 'string'),
            column('middle_name', 'string', 'Middle name', { maxLength: 50 }),
            column('gender', 'string'),
            column('locked_out', 'boolean', 'Locked out', { defaultValue: 'false' }),
            reference('default_perspective', 'sys_perspective'),
            column('state', 'string', 'State / Province'),
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
            reference('building', 'cmn_building'),
            reference('ldap_server', 'ldap_server_config', 'LDAP server'),
            reference('cost_center', 'cmn_cost_center'),
            column('enable_multifactor_authn', 'boolean', 'Enable Multifactor Authentication', {
                defaultValue: 'false',
            }),
            column('internal_integration_user', 'boolean', 'Internal Integration User', {
                maxLength: 1,
                defaultValue: 'false',
            }),
            column('country', 'string', 'Country code', { maxLength: 3 }),
            column('mobile_phone', 'ph_number'),
            column('time_format', 'string'),
            column('notification', 'integer', 'Notification', { defaultValue: '2' }),
            column('source', 'string', 'Source', { maxLength: 255 }),
            column('password_needs_reset', 'boolean'),
            column('phone', 'ph_number', 'Business phone'),
            column('time_zone', 'string'),
            reference('manager', 'sys_user'),
            column('user_name', 'string', 'User ID', { unique: true }),
            column('last_name', 'string', 'Last name', { maxLength: 50 }),
            column('roles', 'user_roles'),
            reference('location', 'cmn_location'),
            column('zip', 'string', 'Zip / Postal code'),
            column('first_name', 'string', 'First name', { maxLength: 50 }),
            column('title', 'string', 'Title', { maxLength: 60 }),
            column('last_login_time', 'glide_date_time'),
            column('photo', 'user_image'),
            column('city', 'string'),
            column('failed_attempts', 'integer', 'Failed login attempts'),
            column('vip', 'boolean', 'VIP', { defaultValue: 'false' }),
            column('avatar', 'user_image', 'Avatar', { readOnly: true }),
            column('federated_id', 'string', 'Federated ID', { maxLength: 100 }),
            reference('schedule', 'cmn_schedule'),
            column('fax', 'phone_number_e164'),
            column('web_service_access_only', 'boolean', 'Web service access only', { defaultValue: 'false' }),
            column('identity_type', 'string'),
        ])
    ),
    table(
        'sys_user_group',
        'Group',
        { evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('email', 'email', 'Group email', { maxLength: 100 }),
            column('type', 'glide_list', 'Type', { maxLength: 1024, reference: 'sys_user_group_type' }),
            column('source', 'string', 'Source', { maxLength: 255 }),
            reference('default_assignee', 'sys_user'),
            column('include_members', 'boolean'),
            reference('parent', 'sys_user_group'),
            column('name', 'string', 'Name', { maxLength: 80, unique: true }),
            column('roles', 'user_roles', 'Roles', { maxLength: 100 }),
            column('description', 'string', 'Description', { maxLength: 1000 }),
            column('exclude_manager', 'boolean'),
            reference('cost_center', 'cmn_cost_center'),
            reference('manager', 'sys_user'),
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
        ])
    ),
    table(
        'sys_user_role',
        'Role',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('name', 'string', 'Name', { maxLength: 1000, mandatory: true }),
            column('description', 'string', 'Description', { maxLength: 1000 }),
            column('elevated_privilege', 'boolean', 'Elevated Privilege', { defaultValue: 'false' }),
            reference('assignable_by', 'sys_user'),
            column('can_delegate', 'boolean', 'Can delegate', { defaultValue: 'true' }),
            column('grantable', 'boolean', 'Grantable', { defaultValue: 'true' }),
            column('includes_roles', 'string', 'Includes roles', { maxLength: 1000 }),
            column('scoped_admin', 'boolean', 'Scoped admin', { defaultValue: 'false' }),
            column('suffix', 'string', 'Suffix', { maxLength: 1000 }),
        ]),
        observed('Update sets built by @servicenow/sdk 4.9.0', [column('requires_subscription', 'string')])
    ),
    table(
        'sys_user_role_contains',
        'Contained Role',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            reference('contains', 'sys_user_role', 'Contains', { mandatory: true }),
            reference('role', 'sys_user_role', 'Role', { mandatory: true }),
        ])
    ),
    table(
        'sys_user_has_role',
        'User Role',
        {
            indexes: [{ name: 'role_user', unique: false, columns: ['role', 'user'] }],
            evidence: 'documented',
            source: 'markdown/platform-administration/t_ExJavaScriptLimitAssignedToField.md',
        },
        documented('markdown/platform-administration/t_ExJavaScriptLimitAssignedToField.md', [
            reference('user', 'sys_user'),
            reference('role', 'sys_user_role'),
        ]),
        unconfirmed([
            column('inherited', 'boolean', 'Inherited', { defaultValue: 'false' }),
            reference('granted_by', 'sys_user_group'),
            column('state', 'string', 'State', { defaultValue: 'active' }),
        ])
    ),
    table(
        'sys_user_grmember',
        'Group Member',
        { evidence: 'documented', source: 'markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md' },
        documented('markdown/api-reference/scripts/r_UsefulApprovalAssignmentScripts.md', [
            reference('user', 'sys_user'),
            reference('group', 'sys_user_group'),
        ])
    ),
    table(
        'sys_group_has_role',
        'Group Role',
        { evidence: 'documented', source: 'markdown/platform-security/access-control/r_SecurityJumpStartACLRules.md' },
        unconfirmed([
            reference('group', 'sys_user_group'),
            reference('role', 'sys_user_role'),
            column('inherits', 'boolean', 'Inherits', { defaultValue: 'true' }),
        ])
    ),
]
