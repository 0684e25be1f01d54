import type { TableDefinition } from '../schema/definition.ts'
import { choices, column, observed, reference, sdkTables, table } from './column.ts'

const uiActionPlugin = '@servicenow/sdk-build-plugins 4.9.0, ui-action-plugin'

const styles = {
    choices: choices(['primary', 'Primary'], ['destructive', 'Destructive'], ['unstyled', 'Unstyled']),
}

/** Buttons of forms and lists. */
export const interfaceTables: readonly TableDefinition[] = [
    table(
        'sys_ui_action',
        'UI Action',
        {
            applicationFile: true,
            evidence: 'documented',
            source: 'markdown/application-development/servicenow-sdk/fluent-ui-action-api.md',
        },
        observed(sdkTables, [
            column('name', 'translated_field', 'Name', { display: true }),
            column('table', 'table_name', 'Table'),
            column('action_name', 'string', 'Action name', { maxLength: 40 }),
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
            column('order', 'integer', 'Order', { defaultValue: '100' }),
            column('condition', 'condition_string', 'Condition', { maxLength: 254 }),
            column('script', 'script', 'Script', { maxLength: 8000 }),
            column('comments', 'string', 'Comments', { maxLength: 4000 }),
            column('hint', 'translated_field', 'Hint'),
            column('messages', 'string', 'Messages', { maxLength: 4000 }),
            column('isolate_script', 'boolean', 'Isolate script', { defaultValue: 'false' }),
            column('keyboard_shortcut', 'string'),
            reference('sys_overrides', 'sys_ui_action', 'Overrides'),
            column('sys_domain', 'domain_id', 'Domain', { defaultValue: 'global' }),
            column('sys_domain_path', 'domain_path', 'Domain Path', { defaultValue: '/' }),
        ]),
        observed(sdkTables, [
            column('client', 'boolean', 'Client', { defaultValue: 'false' }),
            column('onclick', 'string', 'Onclick', { maxLength: 254 }),
            column('client_script_v2', 'script', 'Workspace Client Script', { maxLength: 8000 }),
            column('ui11_compatible', 'boolean', 'List v2 Compatible', { defaultValue: 'true' }),
            column('ui16_compatible', 'boolean', 'List v3 Compatible', { defaultValue: 'false' }),
        ]),
        observed(sdkTables, [
            column('show_insert', 'boolean', 'Show insert', { defaultValue: 'true' }),
            column('show_update', 'boolean', 'Show update', { defaultValue: 'true' }),
            column('show_query', 'boolean', 'Show query', { defaultValue: 'false' }),
            column('show_multiple_update', 'boolean', 'Show multiple update', { defaultValue: 'false' }),
            column('form_action', 'boolean', 'Form action'),
            column('form_button', 'boolean', 'Form button', { defaultValue: 'false' }),
            column('form_link', 'boolean', 'Form link', { defaultValue: 'false' }),
            column('form_context_menu', 'boolean', 'Form context menu', { defaultValue: 'false' }),
            column('form_style', 'string', 'Form style', styles),
            column('form_button_v2', 'boolean', 'Workspace Form Button', { defaultValue: 'false' }),
            column('form_menu_button_v2', 'boolean', 'Workspace Form Menu', { defaultValue: 'false' }),
            column('format_for_configurable_workspace', 'boolean', 'Format for Configurable Workspace', {
                defaultValue: 'false',
            }),
            column('list_action', 'boolean', 'List action'),
            column('list_banner_button', 'boolean', 'List banner button', { defaultValue: 'false' }),
            column('list_button', 'boolean', 'List bottom button', { defaultValue: 'false' }),
            column('list_choice', 'boolean', 'List choice', { defaultValue: 'false' }),
            column('list_context_menu', 'boolean', 'List context menu', { defaultValue: 'false' }),
            column('list_link', 'boolean', 'List link', { defaultValue: 'false' }),
            column('list_save_with_form_button', 'boolean', 'Save with form button', { defaultValue: 'false' }),
            column('list_style', 'string', 'List style', styles),
        ])
    ),
    table(
        'sys_ui_action_role',
        'UI Action Role',
        { applicationFile: true, evidence: 'observed', source: uiActionPlugin },
        observed(uiActionPlugin, [
            reference('sys_ui_action', 'sys_ui_action', 'UI Action'),
            reference('sys_user_role', 'sys_user_role', 'Role'),
        ])
    ),
]
