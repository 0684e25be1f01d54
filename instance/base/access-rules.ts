import type { Evidence } from '../schema/dictionary.ts'

/**
 * Who may do what with base tables. The stock rules are not documented one by one: `documented` says that a page states
 * what the role is for, `unconfirmed` that this instance has the rule only so that people can use it.
 */
export interface BaseAccessRule {
    readonly table: string
    readonly operations: readonly ('create' | 'read' | 'write' | 'delete')[]
    readonly role: string
    readonly evidence: Evidence
    readonly source: string
}

const interactions =
    'markdown/servicenow-platform/interaction-management/components-installed-with-interaction-management.md'
const baseSystem = 'markdown/platform-administration/user-administration/r_BaseSystemRoles.md'

export const baseAccessRules: readonly BaseAccessRule[] = [
    ...['interaction', 'interaction_related_record', 'interaction_context'].map((table): BaseAccessRule => ({
        table,
        operations: ['create', 'read', 'write'],
        role: 'interaction_agent',
        evidence: 'documented',
        source: interactions,
    })),
    {
        table: 'interaction',
        operations: ['delete'],
        role: 'interaction_admin',
        evidence: 'documented',
        source: interactions,
    },
    {
        table: 'incident',
        operations: ['create', 'read', 'write'],
        role: 'itil',
        evidence: 'documented',
        source: baseSystem,
    },
    { table: 'sys_user', operations: ['read'], role: 'itil', evidence: 'unconfirmed', source: 'not confirmed' },
    {
        table: 'sn_openframe_phone_log',
        operations: ['read'],
        role: 'interaction_agent',
        evidence: 'unconfirmed',
        source: 'not confirmed',
    },
]
