import { Acl } from '@servicenow/sdk/core'
import { admin, supervisor } from './roles.now.ts'

/** The mapping of a vendor's agents to users: kept by administrators, seen by supervisors. */

Acl({
    $id: Now.ID['acl-agent-read'],
    type: 'record',
    table: 'x_tkl_voice_agent',
    operation: 'read',
    roles: [supervisor],
    adminOverrides: true,
    description: 'Administrators and supervisors see whose calls are whose.',
})

Acl({
    $id: Now.ID['acl-agent-create'],
    type: 'record',
    table: 'x_tkl_voice_agent',
    operation: 'create',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators map agents.',
})

Acl({
    $id: Now.ID['acl-agent-write'],
    type: 'record',
    table: 'x_tkl_voice_agent',
    operation: 'write',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators change mappings.',
})

Acl({
    $id: Now.ID['acl-agent-delete'],
    type: 'record',
    table: 'x_tkl_voice_agent',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators remove mappings; a match is looked for again.',
})
