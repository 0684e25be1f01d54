import type { TableDefinition } from '../schema/definition.ts'
import { choices, column, observed, reference, sdkTables, table } from './column.ts'

/** Access control. */
export const accessTables: readonly TableDefinition[] = [
    table(
        'sys_security_operation',
        'Security Operation',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('name', 'string', 'Name', { maxLength: 1000, mandatory: true }),
            column('description', 'string', 'Description', { maxLength: 1000 }),
            column('order', 'integer'),
        ])
    ),
    table(
        'sys_security_type',
        'Security Type',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('description', 'string', 'Description', { maxLength: 1000 }),
            column('name', 'string', 'Name', { maxLength: 1000, mandatory: true }),
        ])
    ),
    table(
        'sys_security_acl',
        'Access Control',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('name', 'string', 'Name', { maxLength: 1000, mandatory: true }),
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
            column('advanced', 'boolean', 'Advanced', { defaultValue: 'false' }),
            column('script', 'script'),
            column('admin_overrides', 'boolean', 'Admin overrides', { defaultValue: 'true' }),
            column('decision_type', 'choice', 'Decision type', {
                defaultValue: 'allow',
                choices: choices(['allow', 'Allow If'], ['deny', 'Deny Unless']),
            }),
            reference('type', 'sys_security_type', 'Type', { mandatory: true }),
            column('condition', 'conditions'),
            column('applies_to', 'conditions'),
            reference('operation', 'sys_security_operation', 'Operation', { mandatory: true }),
            reference('security_attribute', 'sys_security_attribute'),
            column('description', 'string', 'Description', { maxLength: 1000 }),
            column('local_or_existing', 'radio', 'Local or existing', { defaultValue: 'Local' }),
        ])
    ),
    table(
        'sys_security_acl_role',
        'Access Roles',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            reference('sys_user_role', 'sys_user_role', 'Sys user role', { mandatory: true }),
            reference('sys_security_acl', 'sys_security_acl', 'Sys security acl', { mandatory: true }),
            column('transaction_id', 'string', 'Transaction id', { maxLength: 1000 }),
        ])
    ),
]
