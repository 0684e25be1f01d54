import type { TableDefinition } from '../schema/definition.ts'
import { choices, column, documented, observed, reference, sdkTables, table, unconfirmed } from './column.ts'

const createPoint = 'markdown/api-reference/web-services/create-scripted-ext-pt.md'
const pointApi = 'markdown/api-reference/server-api-reference/GlideScriptedExtPtScopedAPI.md'
const pointGuide = 'markdown/api-reference/developer-guides/customize-TSOM-connector-dev-guide.md'

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
    table(
        'sys_extension_point',
        'Extension Point',
        { applicationFile: true, evidence: 'documented', source: pointGuide },
        documented(createPoint, [
            column('name', 'string', 'Name', { maxLength: 100 }),
            column('api_name', 'string', 'API Name', { maxLength: 200, display: true }),
            column('description', 'string', 'Description', { maxLength: 4000 }),
        ]),
        documented(pointGuide, [
            column('restrict_scope', 'boolean', 'Restrict to this scope', { defaultValue: 'false' }),
        ]),
        unconfirmed([column('example', 'script', 'Example')])
    ),
    table(
        'sys_extension_instance',
        'Extension Instance',
        { applicationFile: true, evidence: 'documented', source: pointApi },
        documented(pointGuide, [
            column('point', 'string', 'Point', { maxLength: 200 }),
            reference('script_include', 'sys_script_include'),
            column('order', 'integer', 'Order', { defaultValue: '100' }),
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
        ]),
        documented(pointApi, [column('class', 'string', 'Class', { maxLength: 200 })]),
        unconfirmed([column('name', 'string', 'Name', { maxLength: 100 })])
    ),
]
