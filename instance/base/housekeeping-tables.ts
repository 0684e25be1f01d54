import type { TableDefinition } from '../schema/definition.ts'
import { column, observed, table } from './column.ts'

/** The page gives labels and meanings; the names are those that public clients of the Table API read. */
const names = 'markdown/platform-administration/activate-table-cleanup.md and public clients of the Table API (2026)'

/** What the table cleaner removes. */
export const housekeepingTables: readonly TableDefinition[] = [
    table(
        'sys_auto_flush',
        'Auto Flush',
        {
            applicationFile: true,
            evidence: 'documented',
            source: 'markdown/platform-administration/activate-table-cleanup.md',
        },
        observed(names, [
            column('tablename', 'table_name', 'Tablename', { display: true }),
            column('matchfield', 'string', 'Matchfield', { maxLength: 80, defaultValue: 'sys_created_on' }),
            column('age', 'integer', 'Age in seconds'),
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
            column('conditions', 'conditions', 'Conditions', { maxLength: 4000 }),
            column('cascade_delete', 'boolean', 'Cascade delete', { defaultValue: 'false' }),
            column('clean_peripheral', 'boolean', 'Clean journals', { defaultValue: 'false' }),
            column('clean_audit', 'boolean', 'Clean audit', { defaultValue: 'false' }),
        ])
    ),
]
