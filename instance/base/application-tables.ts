import type { TableDefinition } from '../schema/definition.ts'
import { choices, column, documented, observed, reference, sdkTables, table, unconfirmed } from './column.ts'

/** Applications and what they declare of themselves. */
export const applicationTables: readonly TableDefinition[] = [
    table(
        'sys_package',
        'Package',
        { extensible: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
            column('enforce_license', 'string', 'Subscription requirement', {
                maxLength: 1000,
                defaultValue: 'none',
                choices: choices(['none', 'None'], ['log', 'Monitor'], ['enforce', 'Required']),
            }),
            column('ide_created', 'string', 'IDE Created', { maxLength: 10 }),
            column('licensable', 'boolean'),
            column('license_category', 'string', 'Subscription Category', { maxLength: 1000 }),
            column('license_model', 'string', 'Subscription Model', {
                maxLength: 1000,
                defaultValue: 'none',
                choices: choices(
                    ['none', 'Not applicable'],
                    ['fulfiller', 'Fulfiller/Requester'],
                    ['producer', 'Producer'],
                    ['capacity', 'Capacity'],
                    ['mixed', 'Mixed'],
                    ['app_use', 'Application in use']
                ),
            }),
            column('name', 'string', 'Name', { maxLength: 100 }),
            column('package_json', 'string', 'Package JSON', { maxLength: 1000 }),
            column('source', 'string', 'ID', { maxLength: 1000 }),
            column('trackable', 'boolean', 'Trackable', { defaultValue: 'false' }),
            column('version', 'version'),
        ])
    ),
    table(
        'sys_scope',
        'Application',
        { extends: 'sys_package', extensible: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('can_edit_in_studio', 'boolean', 'Can Edit Application in Studio', { defaultValue: 'true' }),
            column('js_level', 'string', 'JavaScript Mode', {
                maxLength: 1000,
                defaultValue: 'es_latest',
                choices: choices(
                    ['traditional', 'traditional'],
                    ['helsinki_es5', 'helsinki_es5'],
                    ['es_latest', 'es_latest']
                ),
            }),
            column('logo', 'image'),
            column('private', 'boolean', 'Private', { defaultValue: 'false' }),
            column('restrict_table_access', 'boolean', 'Restrict table access', { defaultValue: 'false' }),
            column('runtime_access_tracking', 'string', 'Runtime access tracking', { maxLength: 1000 }),
            column('scope', 'string', 'Scope', { maxLength: 18 }),
            column('scoped_administration', 'boolean', 'Application administration', { defaultValue: 'false' }),
            column('short_description', 'translated_text'),
            column('template', 'string', 'Template', { maxLength: 1000 }),
            column('vendor', 'string', 'Vendor', { maxLength: 1000 }),
            column('vendor_prefix', 'string', 'Vendor prefix', { maxLength: 1000 }),
        ])
    ),
    table(
        'sys_app',
        'Custom Application',
        { extends: 'sys_scope', evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('hide_on_ui', 'boolean', 'Hidden on ui', { defaultValue: 'false' }),
            column('installed_as_dependency', 'boolean', 'Installed via Dependency', { defaultValue: 'false' }),
            reference('license_definition', 'sys_app_license_defn', 'License Definition'),
            reference('menu', 'sys_app_application'),
            column('store_correlation_id', 'string', 'Store correlation ID'),
            column('store_url', 'string', 'Store URL'),
            column('sys_code', 'string', 'Code', { maxLength: 100 }),
            column('uninstall_blocked', 'boolean', 'Uninstall Blocked', { defaultValue: 'false' }),
            reference('user_role', 'sys_user_role'),
        ]),
        observed('Update sets built by @servicenow/sdk 4.9.0', [
            reference('sys_scope', 'sys_scope', 'Application'),
            column('sys_update_name', 'string', 'Update name', { maxLength: 250 }),
            column('guided_setup_guid', 'string', 'Guided setup guid', { maxLength: 32 }),
            column('package_resolver_version', 'string'),
            column('subscription_entitlement', 'string', 'Subscription entitlement', { maxLength: 32 }),
        ])
    ),
    table(
        'sys_scope_privilege',
        'Cross scope privilege',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('operation', 'string', 'Operation', { maxLength: 1000 }),
            column('status', 'string', 'Status', { maxLength: 1000 }),
            column('source_scope', 'string', 'Source scope', { maxLength: 1000 }),
            column('target_name', 'string', 'Target name', { maxLength: 1000 }),
            column('target_scope', 'string', 'Target scope', { maxLength: 1000 }),
            column('target_type', 'string', 'Target type', { maxLength: 1000 }),
        ])
    ),
    table(
        'sys_app_application',
        'Application Menu',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
            reference('category', 'sys_app_category'),
            column('description', 'string', 'Description', { maxLength: 4000 }),
            column('device_type', 'string', 'Device type', {
                defaultValue: 'browser',
                choices: choices(['any', 'Any'], ['browser', 'Browser'], ['mobile', 'Mobile']),
            }),
            column('hint', 'translated_field'),
            column('name', 'string'),
            column('order', 'decimal'),
            column('roles', 'user_roles'),
            column('title', 'translated_field', 'Title', { mandatory: true }),
            column('view_name', 'string'),
        ]),
        observed('Update sets built by @servicenow/sdk 4.9.0', [column('sys_domain', 'domain_id', 'Domain')])
    ),
    table(
        'sys_app_module',
        'Module',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
            reference('application', 'sys_app_application', 'Application menu'),
            reference('assessment', 'asmt_metric_type'),
            column('device_type', 'string', 'Device type', {
                choices: choices(['any', 'Any'], ['browser', 'Browser'], ['mobile', 'Mobile']),
            }),
            column('filter', 'conditions'),
            column('hint', 'translated_field'),
            reference('homepage', 'sys_portal_page'),
            column('image', 'string', 'Image (UI11)', { maxLength: 1000 }),
            column('link_type', 'string', 'Link type', {
                defaultValue: 'LIST',
                choices: choices(
                    ['LIST', 'List of Records'],
                    ['FILTER', 'List Filter'],
                    ['HTML', 'HTML (from Arguments:)'],
                    ['ASSESSMENT', 'Assessment'],
                    ['SEARCH', 'Search Screen'],
                    ['SURVEY', 'Survey'],
                    ['SCRIPT', 'Script (from Arguments:)'],
                    ['CONTENT_PAGE', 'Content Page'],
                    ['REPORT', 'Run a Report'],
                    ['DIRECT', 'URL (from Arguments:)'],
                    ['DOC_LINK', 'Documentation Link'],
                    ['NEW', 'New Record'],
                    ['MAP', 'Map Page'],
                    ['SEPARATOR', 'Separator'],
                    ['TIMELINE', 'Timeline Page'],
                    ['DETAIL', 'Single Record']
                ),
            }),
            reference('map_page', 'cmn_map_page'),
            column('mobile_title', 'translated_field'),
            column('mobile_view_name', 'string', 'Mobile view name', { defaultValue: 'Mobile' }),
            column('name', 'table_name', 'Table'),
            column('order', 'decimal'),
            column('override_menu_roles', 'boolean', 'Override application menu roles', { defaultValue: 'false' }),
            column('query', 'string', 'Arguments', { maxLength: 3500 }),
            reference('report', 'sys_report'),
            column('require_confirmation', 'boolean', 'Require confirmation', { defaultValue: 'true' }),
            column('roles', 'user_roles'),
            reference('timeline_page', 'cmn_timeline_page'),
            column('title', 'translated_field'),
            column('uncancelable', 'boolean', 'Uncancelable by Other Modules', { defaultValue: 'false' }),
            column('view_name', 'string'),
            column('window_name', 'string'),
        ])
    ),
    table(
        'sys_module',
        'Module (JavaScript)',
        {
            applicationFile: true,
            indexes: [{ name: 'path', unique: false, columns: ['path'] }],
            evidence: 'documented',
            source: '@servicenow/sdk 4.9.0, docs/guides (JavaScript modules)',
        },
        observed('Update sets built by @servicenow/sdk 4.9.0', [
            column('path', 'string', 'Path', { maxLength: 255, display: true }),
            column('content', 'script', 'Content', { maxLength: 8388608 }),
            column('external_source', 'boolean'),
        ])
    ),
    table(
        'sys_properties',
        'System Property',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('choices', 'string', 'Choices', { maxLength: 512 }),
            column('description', 'translated_text'),
            column('ignore_cache', 'boolean', 'Ignore cache', { defaultValue: 'false' }),
            column('is_private', 'boolean', 'Private', { defaultValue: 'false' }),
            column('name', 'string', 'Name', { maxLength: 100 }),
            column('read_roles', 'user_roles'),
            column('suffix', 'string', 'Suffix', { maxLength: 100 }),
            column('type', 'string', 'Type', { defaultValue: 'string' }),
            column('value', 'string', 'Value', { maxLength: 4000 }),
            column('write_roles', 'user_roles'),
        ])
    ),
    table(
        'sys_user_preference',
        'User Preference',
        {
            indexes: [{ name: 'preference', unique: false, columns: ['user', 'name'] }],
            evidence: 'observed',
            source: sdkTables,
        },
        observed(sdkTables, [
            column('name', 'string', 'Name', { maxLength: 1000, mandatory: true }),
            column('type', 'string', 'Type', { maxLength: 1000, mandatory: true }),
            column('value', 'string', 'Value', { maxLength: 1000 }),
            column('description', 'string', 'Description', { maxLength: 1000 }),
            column('system', 'boolean'),
        ]),
        unconfirmed([reference('user', 'sys_user')])
    ),
    table(
        'sys_ui_message',
        'Message',
        {
            applicationFile: true,
            evidence: 'documented',
            source: 'markdown/api-reference/server-api-reference/sn_i18n.messageAPI.md',
        },
        documented('markdown/api-reference/server-api-reference/sn_i18n.messageAPI.md', [
            column('key', 'string', 'Key', { maxLength: 255, display: true }),
            column('message', 'string', 'Message', { maxLength: 8000 }),
            column('code', 'string'),
            column('language', 'string', 'Language', { defaultValue: 'en' }),
        ])
    ),
    table(
        'sys_alias',
        'Connection & Credential Aliases',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('name', 'string', 'Name', { maxLength: 255, mandatory: true }),
            column('id', 'string', 'ID', { maxLength: 255, readOnly: true }),
            column('type', 'string', 'Type', {
                mandatory: true,
                defaultValue: 'connection',
                choices: choices(['connection', 'Connection and Credential'], ['credential', 'Credential']),
            }),
            column('connection_type', 'string', 'Connection type', {
                defaultValue: 'http_connection',
                choices: choices(
                    ['http_connection', 'HTTP'],
                    ['jdbc_connection', 'JDBC'],
                    ['sys_connection', 'Basic'],
                    ['orch_jms_ds', 'JMS']
                ),
            }),
            column('description', 'translated_text', 'Description', { maxLength: 4000 }),
            reference('parent', 'sys_alias', 'Parent Alias'),
            reference('configuration_template', 'sys_alias_templates', 'Configuration Template'),
            reference('retry_policy', 'sys_retry_policy', 'Default Retry Policy'),
            column('multiple_connections', 'boolean', 'Support Multiple Active Connections', { defaultValue: 'false' }),
            column('is_internal', 'boolean', 'Is internal', { defaultValue: 'false' }),
        ])
    ),
]
