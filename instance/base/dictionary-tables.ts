import type { TableDefinition } from '../schema/definition.ts'
import { choices, column, observed, reference, sdkTables, table, unconfirmed } from './column.ts'

/** What describes tables and columns. */
export const dictionaryTables: readonly TableDefinition[] = [
    table(
        'sys_db_object',
        'Table',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('access', 'string', 'Accessible from', {
                defaultValue: 'public',
                choices: choices(
                    ['public', 'All application scopes'],
                    ['package_private', 'This application scope only']
                ),
            }),
            column('actions_access', 'boolean', 'Allow UI actions', { defaultValue: 'false' }),
            column('alter_access', 'boolean', 'Allow new fields', { defaultValue: 'false' }),
            column('caller_access', 'string', 'Caller Access', {
                choices: choices(['1', 'Caller Tracking'], ['2', 'Caller Restriction']),
            }),
            column('client_scripts_access', 'boolean', 'Allow client scripts', { defaultValue: 'false' }),
            column('configuration_access', 'boolean', 'Allow configuration', { defaultValue: 'false' }),
            column('create_access', 'boolean', 'Can create', { defaultValue: 'false' }),
            column('create_access_controls', 'boolean'),
            column('delete_access', 'boolean', 'Can delete', { defaultValue: 'false' }),
            column('extension_model', 'string', 'Extension model', {
                choices: choices(
                    ['class', 'Table per class'],
                    ['hierarchy', 'Table per hierarchy'],
                    ['partition', 'Table per partition']
                ),
            }),
            column('is_extendable', 'boolean', 'Extensible', { defaultValue: 'false' }),
            column('label', 'string', 'Label', { maxLength: 1000, mandatory: true }),
            column('live_feed_enabled', 'boolean', 'Live feed', { defaultValue: 'false' }),
            column('name', 'string', 'Name', { maxLength: 80, mandatory: true }),
            reference('number_ref', 'sys_number', 'Auto number'),
            column('provider_class', 'string', 'Provider class', { maxLength: 100 }),
            column('read_access', 'boolean', 'Can read', { defaultValue: 'true' }),
            column('scriptable_table', 'boolean', 'Remote Table'),
            reference('super_class', 'sys_db_object', 'Extends table'),
            column('update_access', 'boolean', 'Can update', { defaultValue: 'false' }),
            reference('user_role', 'sys_user_role'),
            column('ws_access', 'boolean', 'Allow access to this table via web services', { defaultValue: 'true' }),
        ])
    ),
    table(
        'sys_dictionary',
        'Dictionary Entry',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
            column('array', 'boolean'),
            column('array_denormalized', 'boolean'),
            column('attributes', 'string', 'Attributes', { maxLength: 1000 }),
            column('audit', 'boolean'),
            column('calculation', 'script'),
            column('choice', 'integer'),
            column('choice_field', 'field_name'),
            column('choice_table', 'table_name'),
            column('column_label', 'string', 'Column label', { maxLength: 1000 }),
            column('comments', 'string', 'Comments', { maxLength: 4000 }),
            column('create_roles', 'user_roles'),
            column('default_value', 'string', 'Default value', { maxLength: 512 }),
            column('defaultsort', 'integer'),
            column('delete_roles', 'user_roles'),
            column('dependent', 'string', 'Dependent', { maxLength: 80 }),
            column('dependent_on_field', 'field_name'),
            column('display', 'boolean'),
            column('dynamic_creation', 'boolean'),
            column('dynamic_creation_script', 'string', 'Dynamic creation script', { maxLength: 4000 }),
            reference('dynamic_default_value', 'sys_filter_option_dynamic'),
            reference('dynamic_ref_qual', 'sys_filter_option_dynamic'),
            column('element', 'string', 'Column name', { maxLength: 80 }),
            column('element_reference', 'boolean'),
            column('formula', 'string', 'Formula', { maxLength: 1000 }),
            column('function_definition', 'string', 'Function definition', { maxLength: 4000 }),
            column('function_field', 'boolean', 'Function field', { defaultValue: 'false' }),
            column('internal_type', 'string', 'Type', { maxLength: 1000 }),
            column('mandatory', 'boolean'),
            column('max_length', 'integer'),
            column('name', 'table_name', 'Table', { mandatory: true }),
            column('next_element', 'string', 'Next element', { maxLength: 80 }),
            column('primary', 'boolean'),
            column('read_only', 'boolean'),
            column('read_roles', 'user_roles'),
            column('reference', 'table_name'),
            column('reference_cascade_rule', 'string', 'Reference cascade rule', {
                maxLength: 20,
                choices: choices(
                    ['none', 'None'],
                    ['delete_no_workflow', 'Delete no workflow'],
                    ['cascade', 'Cascade'],
                    ['delete', 'Delete'],
                    ['restrict', 'Restrict'],
                    ['clear', 'Clear']
                ),
            }),
            column('reference_floats', 'boolean'),
            column('reference_key', 'string'),
            column('reference_qual', 'string', 'Reference qual', { maxLength: 1000 }),
            column('reference_qual_condition', 'conditions'),
            column('reference_type', 'string', 'Reference type', { maxLength: 10 }),
            column('sizeclass', 'integer'),
            column('spell_check', 'boolean'),
            column('staged', 'boolean', 'Staged', { defaultValue: 'false' }),
            column('table_reference', 'boolean'),
            column('text_index', 'boolean'),
            column('unique', 'boolean'),
            column('use_dependent_field', 'boolean', 'Use dependent field', { defaultValue: 'false' }),
            column('use_dynamic_default', 'boolean'),
            column('use_reference_qualifier', 'string', 'Use reference qualifier', {
                defaultValue: 'simple',
                choices: choices(['simple', 'Simple'], ['dynamic', 'Dynamic'], ['advanced', 'Advanced']),
            }),
            column('virtual', 'boolean', 'Calculated'),
            column('virtual_type', 'string', 'Calculation Type', {
                defaultValue: 'script',
                choices: choices(['script', 'Script'], ['formula', 'Formula']),
            }),
            column('widget', 'string'),
            column('write_roles', 'user_roles'),
            column('xml_view', 'boolean', 'XML view'),
        ]),
        observed('Update sets built by @servicenow/sdk 4.9.0', [column('read_only_option', 'string')])
    ),
    table(
        'sys_dictionary_override',
        'Dictionary Entry Override',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('default_value', 'string', 'Default value', { maxLength: 512 }),
            column('calculation', 'string', 'Calculation', { maxLength: 4000 }),
            column('reference_qual', 'string', 'Reference qualifier', { maxLength: 255 }),
            column('read_only_option', 'string', 'Read only option', {
                choices: choices(
                    ['display_read_only', 'Display Read Only'],
                    ['client_script_modifiable', 'Client Script Modifiable'],
                    ['strict_read_only', 'Strict Read Only']
                ),
            }),
            column('element', 'string', 'Column name', { maxLength: 80, readOnly: true, display: true }),
            column('read_only', 'boolean', 'Read only', { readOnly: true }),
            column('dependent', 'string', 'Dependent', { maxLength: 80 }),
            column('mandatory', 'boolean'),
            column('attributes', 'string', 'Attributes', { maxLength: 1000 }),
            column('base_table', 'table_name', 'Base table', { mandatory: true, readOnly: true }),
            column('default_value_override', 'boolean', 'Override default value'),
            column('calculation_override', 'boolean', 'Override calculation'),
            column('reference_qual_override', 'boolean', 'Override reference qualifier'),
            column('read_only_option_override', 'boolean', 'Override read only option'),
            column('display_override', 'boolean', 'Override display value'),
            column('name', 'table_name', 'Table', { mandatory: true }),
            column('read_only_override', 'boolean', 'Override read only', { readOnly: true }),
            column('dependent_override', 'boolean', 'Override dependent'),
            column('mandatory_override', 'boolean', 'Override mandatory'),
            column('attributes_override', 'boolean', 'Override attributes'),
        ]),
        unconfirmed([column('display_value', 'string')])
    ),
    table(
        'sys_number',
        'Number',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('category', 'table_name'),
            column('maximum_digits', 'integer', 'Number of Digits', { defaultValue: '7' }),
            column('number', 'integer', 'Number', { defaultValue: '1000' }),
            column('prefix', 'string', 'Prefix', { maxLength: 1000 }),
        ])
    ),
    table(
        'sys_choice',
        'Choice',
        {
            applicationFile: true,
            indexes: [{ name: 'list', unique: false, columns: ['name', 'element'] }],
            evidence: 'observed',
            source: 'Update sets built by @servicenow/sdk 4.9.0',
        },
        observed('Update sets built by @servicenow/sdk 4.9.0', [
            column('name', 'table_name', 'Table', { maxLength: 80 }),
            column('element', 'string', 'Element', { maxLength: 80 }),
            column('language', 'string', 'Language', { defaultValue: 'en' }),
            column('value', 'string', 'Value', { maxLength: 100 }),
            column('label', 'string', 'Label', { maxLength: 255, display: true }),
            column('sequence', 'integer'),
            column('hint', 'string', 'Hint', { maxLength: 255 }),
            column('inactive', 'boolean', 'Inactive', { defaultValue: 'false' }),
            column('dependent_value', 'string', 'Dependent value', { maxLength: 100 }),
            column('synonyms', 'string', 'Synonyms', { maxLength: 255 }),
            column('inactive_on_update', 'boolean'),
        ])
    ),
    table(
        'sys_choice_set',
        'Choice Set',
        { applicationFile: true, evidence: 'observed', source: 'Update sets built by @servicenow/sdk 4.9.0' },
        observed('Update sets built by @servicenow/sdk 4.9.0', [
            column('name', 'table_name', 'Table', { maxLength: 80 }),
            column('element', 'string', 'Element', { maxLength: 80 }),
        ])
    ),
    table(
        'sys_documentation',
        'Field Label',
        { applicationFile: true, evidence: 'observed', source: 'Update sets built by @servicenow/sdk 4.9.0' },
        observed('Update sets built by @servicenow/sdk 4.9.0', [
            column('name', 'table_name', 'Table', { maxLength: 80 }),
            column('element', 'string', 'Element', { maxLength: 80 }),
            column('language', 'string', 'Language', { defaultValue: 'en' }),
            column('label', 'string', 'Label', { maxLength: 80 }),
            column('plural', 'string', 'Plural', { maxLength: 80 }),
            column('hint', 'string', 'Hint', { maxLength: 255 }),
            column('help', 'string', 'Help', { maxLength: 4000 }),
            column('url', 'url', 'URL', { maxLength: 255 }),
            column('url_target', 'string', 'URL target'),
        ])
    ),
    table(
        'sys_index',
        'Table Index',
        { applicationFile: true, evidence: 'observed', source: '@servicenow/sdk-build-plugins 4.9.0, table-plugin' },
        observed('@servicenow/sdk-build-plugins 4.9.0, table-plugin', [
            column('logical_table_name', 'table_name', 'Table'),
            column('index_col_name', 'string', 'Columns', { maxLength: 1000 }),
            column('unique_index', 'boolean'),
        ])
    ),
]
