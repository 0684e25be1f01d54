import type { TableDefinition } from '../schema/definition.ts'
import { column, observed, reference, sdkTables, table } from './column.ts'

/** Scripted REST APIs. */
export const webServiceTables: readonly TableDefinition[] = [
    table(
        'sys_ws_definition',
        'Scripted REST Service',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('name', 'string', 'Name', { maxLength: 1000 }),
            column('active', 'boolean'),
            column('base_uri', 'string', 'Base uri', { maxLength: 1000 }),
            column('consumes', 'string', 'Consumes', { maxLength: 1000 }),
            column('consumes_customized', 'boolean'),
            column('default_version', 'string', 'Default version', { maxLength: 1000 }),
            column('doc_link', 'string', 'Doc link', { maxLength: 1000 }),
            column('enforce_acl', 'glide_list', 'Enforce acl', { reference: 'sys_security_acl' }),
            column('is_versioned', 'boolean'),
            column('namespace', 'string', 'Namespace', { maxLength: 1000 }),
            column('produces', 'string', 'Produces', { maxLength: 1000 }),
            column('produces_customized', 'boolean'),
            column('service_id', 'string', 'Service id', { maxLength: 1000 }),
            column('short_description', 'string', 'Short description', { maxLength: 1000 }),
        ])
    ),
    table(
        'sys_ws_version',
        'Scripted REST Version',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('active', 'boolean'),
            column('deprecated', 'boolean'),
            column('is_default', 'boolean'),
            column('short_description', 'string', 'Short description', { maxLength: 1000 }),
            column('version', 'integer'),
            column('version_id', 'string', 'Version id', { maxLength: 1000 }),
            reference('web_service_definition', 'sys_ws_definition'),
        ])
    ),
    table(
        'sys_ws_operation',
        'Scripted REST Resource',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('name', 'string', 'Name', { maxLength: 1000 }),
            column('active', 'boolean'),
            column('consumes', 'string', 'Consumes', { maxLength: 1000 }),
            column('consumes_customized', 'boolean'),
            column('enforce_acl', 'glide_list', 'Enforce acl', { reference: 'sys_security_acl' }),
            column('http_method', 'string', 'Http method', { maxLength: 1000 }),
            column('operation_script', 'script'),
            column('operation_uri', 'string', 'Operation uri', { maxLength: 1000 }),
            column('produces', 'string', 'Produces', { maxLength: 1000 }),
            column('produces_customized', 'boolean'),
            column('relative_path', 'string', 'Relative path', { maxLength: 1000 }),
            column('requires_acl_authorization', 'boolean'),
            column('requires_authentication', 'boolean'),
            column('requires_snc_internal_role', 'boolean'),
            column('short_description', 'string', 'Short description', { maxLength: 1000 }),
            column('request_example', 'string', 'Request example', { maxLength: 1000 }),
            reference('web_service_definition', 'sys_ws_definition'),
            reference('web_service_version', 'sys_ws_version'),
        ]),
        observed('Update sets built by @servicenow/sdk 4.9.0', [
            column('default_operation_uri', 'string', 'Default operation uri', { maxLength: 1000 }),
        ])
    ),
    table(
        'sys_ws_header',
        'Scripted REST Header',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('name', 'string', 'Name', { maxLength: 1000 }),
            column('required', 'boolean'),
            column('example_value', 'string', 'Example value', { maxLength: 1000 }),
            column('short_description', 'string', 'Short description', { maxLength: 1000 }),
            reference('web_service_definition', 'sys_ws_definition'),
        ])
    ),
    table(
        'sys_ws_header_map',
        'Scripted REST Header Association',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            reference('web_service_header', 'sys_ws_header'),
            reference('web_service_operation', 'sys_ws_operation'),
        ])
    ),
    table(
        'sys_ws_query_parameter',
        'Scripted REST Query Parameter',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('name', 'string', 'Name', { maxLength: 1000 }),
            column('required', 'boolean'),
            column('example_value', 'string', 'Example value', { maxLength: 1000 }),
            column('short_description', 'string', 'Short description', { maxLength: 1000 }),
            reference('web_service_definition', 'sys_ws_definition'),
        ])
    ),
    table(
        'sys_ws_query_parameter_map',
        'Scripted REST Query Parameter Association',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            reference('web_service_operation', 'sys_ws_operation'),
            reference('web_service_query_parameter', 'sys_ws_query_parameter'),
        ])
    ),
]
