import type { TableDefinition } from '../schema/definition.ts'
import { choices, column, observed, sdkTables, table } from './column.ts'

/** What runs on the server, and pages. */
export const scriptTables: readonly TableDefinition[] = [
    table(
        'sys_script',
        'Business Rule',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('name', 'string', 'Name', { maxLength: 1000, mandatory: true }),
            column('order', 'integer'),
            column('collection', 'table_name', 'Collection', { mandatory: true }),
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
            column('when', 'string', 'When', { maxLength: 1000 }),
            column('action_insert', 'boolean'),
            column('action_update', 'boolean'),
            column('action_delete', 'boolean'),
            column('action_query', 'boolean'),
            column('script', 'script'),
            column('add_message', 'boolean'),
            column('message', 'string', 'Message', { maxLength: 1000 }),
            column('role_conditions', 'string', 'Role conditions', { maxLength: 1000 }),
            column('condition', 'string', 'Condition', { maxLength: 1000 }),
            column('filter_condition', 'string', 'Filter condition', { maxLength: 1000 }),
            column('template', 'string', 'Template', { maxLength: 1000 }),
            column('abort_action', 'boolean'),
            column('priority', 'integer'),
            column('is_rest', 'boolean'),
            column('change_fields', 'boolean'),
            column('execute_function', 'boolean'),
            column('client_callable', 'boolean'),
            column('access', 'string', 'Access', { maxLength: 1000 }),
            column('description', 'string', 'Description', { maxLength: 1000 }),
            column('advanced', 'boolean'),
            column('rest_variables', 'string', 'Rest variables', { maxLength: 1000 }),
            column('rest_method', 'string', 'Rest method', { maxLength: 1000 }),
            column('rest_method_text', 'string', 'Rest method text', { maxLength: 1000 }),
            column('rest_service', 'string', 'Rest service', { maxLength: 1000 }),
            column('rest_service_text', 'string', 'Rest service text', { maxLength: 1000 }),
        ])
    ),
    table(
        'sys_script_include',
        'Script Include',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('access', 'string', 'Accessible from', {
                defaultValue: 'package_private',
                choices: choices(
                    ['package_private', 'This application scope only'],
                    ['public', 'All application scopes']
                ),
            }),
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
            column('api_name', 'string', 'API Name', { maxLength: 100 }),
            column('caller_access', 'string', 'Caller Access', {
                choices: choices(['1', 'Caller Tracking'], ['2', 'Caller Restriction']),
            }),
            column('client_callable', 'boolean', 'Glide AJAX enabled'),
            column('description', 'string', 'Description', { maxLength: 4000 }),
            column('mobile_callable', 'boolean'),
            column('name', 'string', 'Name', { maxLength: 100 }),
            column('sandbox_callable', 'boolean', 'Sandbox enabled'),
            column('script', 'script', 'Script', { maxLength: 8000 }),
        ])
    ),
    table(
        'sys_ui_page',
        'UI Page',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('category', 'string', 'Category', {
                defaultValue: 'general',
                choices: choices(
                    ['cms', 'Content Management'],
                    ['catalog', 'Service Catalog'],
                    ['homepages', 'Home Pages'],
                    ['general', 'General'],
                    ['htmleditor', 'HTML Editor'],
                    ['kb', 'Knowledge Base']
                ),
            }),
            column('client_script', 'script'),
            column('description', 'string', 'Description', { maxLength: 4000 }),
            column('direct', 'boolean'),
            column('endpoint', 'string', 'Endpoint', { maxLength: 1000 }),
            column('html', 'html', 'HTML'),
            column('name', 'string', 'Name', { maxLength: 250 }),
            column('processing_script', 'script'),
        ])
    ),
]
