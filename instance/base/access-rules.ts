import type { Evidence } from '../schema/dictionary.ts'

/**
 * Who may do what with base tables. The stock rules are not documented one by one: `documented` says that a page states
 * what the role is for, `unconfirmed` that this instance has the rule only so that people can use it.
 */
export interface BaseAccessRule {
    readonly table: string
    readonly operations: readonly ('create' | 'read' | 'write' | 'delete')[]
    /** Any one of them is enough. */
    readonly roles: readonly string[]
    readonly evidence: Evidence
    readonly source: string
}

const interactions =
    'markdown/servicenow-platform/interaction-management/components-installed-with-interaction-management.md'
const baseSystem = 'markdown/platform-administration/user-administration/r_BaseSystemRoles.md'

/** The rules of an instance without any plugin. */
export const platformAccessRules: readonly BaseAccessRule[] = [
    ...['interaction', 'interaction_related_record', 'interaction_context'].map((table): BaseAccessRule => ({
        table,
        operations: ['create', 'read', 'write'],
        roles: ['interaction_agent'],
        evidence: 'documented',
        source: interactions,
    })),
    // The page says that agents create and edit interactions; that they take a record away from one is not said.
    {
        table: 'interaction_related_record',
        operations: ['delete'],
        roles: ['interaction_agent'],
        evidence: 'unconfirmed',
        source: 'not confirmed',
    },
    {
        table: 'interaction',
        operations: ['delete'],
        roles: ['interaction_admin'],
        evidence: 'documented',
        source: interactions,
    },
    ...['task', 'incident', 'sc_request'].map((table): BaseAccessRule => ({
        table,
        operations: ['create', 'read', 'write'],
        roles: ['itil'],
        evidence: 'documented',
        source: baseSystem,
    })),
    { table: 'sys_user', operations: ['read'], roles: ['itil'], evidence: 'unconfirmed', source: 'not confirmed' },
    {
        table: 'sn_openframe_phone_log',
        operations: ['read'],
        roles: ['interaction_agent'],
        evidence: 'unconfirmed',
        source: 'not confirmed',
    },
]
