import type { ColumnDefinition } from './definition.ts'

/**
 * Columns every table has without declaring them.
 * markdown/platform-administration/table-administration-and-data-management/r_GlobalDefaultFields.md
 */
export const systemColumns: readonly ColumnDefinition[] = [
    { name: 'sys_id', type: 'GUID', label: 'Sys ID', maxLength: 32 },
    { name: 'sys_created_on', type: 'glide_date_time', label: 'Created' },
    { name: 'sys_created_by', type: 'string', label: 'Created by', maxLength: 40 },
    { name: 'sys_updated_on', type: 'glide_date_time', label: 'Updated' },
    { name: 'sys_updated_by', type: 'string', label: 'Updated by', maxLength: 40 },
    { name: 'sys_mod_count', type: 'integer', label: 'Updates' },
]

/** Tables of a hierarchy also say which class a row has. */
export const classColumn: ColumnDefinition = {
    name: 'sys_class_name',
    type: 'sys_class_name',
    label: 'Class',
    maxLength: 80,
}

/** Columns of what is part of an application ("application files"). */
export const applicationFileColumns: readonly ColumnDefinition[] = [
    classColumn,
    { name: 'sys_scope', type: 'reference', label: 'Application', reference: 'sys_scope' },
    { name: 'sys_package', type: 'reference', label: 'Package', reference: 'sys_package' },
    { name: 'sys_update_name', type: 'string', label: 'Update name', maxLength: 250 },
    { name: 'sys_name', type: 'string', label: 'Display name', maxLength: 255 },
    { name: 'sys_policy', type: 'string', label: 'Protection policy', maxLength: 40 },
    { name: 'sys_customer_update', type: 'boolean', label: 'Customer update' },
    { name: 'sys_replace_on_upgrade', type: 'boolean', label: 'Replace on upgrade' },
]
