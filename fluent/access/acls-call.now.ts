import { Acl } from '@servicenow/sdk/core'
import { admin, agent, supervisor } from './roles.now.ts'

/**
 * Calls and legs are what the events add up to: the app writes them, nobody else does. A supervisor sees all of them,
 * an agent their own. "Me" is the platform's own dynamic filter option (encoded-query guide of the SDK): a condition
 * is evaluated against the row itself, whereas a script would be given the parent record inside a related list
 * ("Access Control List Rules", acl-api-now-ts).
 */

Acl({
    $id: Now.ID['acl-call-read'],
    type: 'record',
    table: 'x_tkl_voice_call',
    operation: 'read',
    roles: [supervisor],
    adminOverrides: true,
    description: 'Supervisors see every call.',
})

Acl({
    $id: Now.ID['acl-call-read-own'],
    type: 'record',
    table: 'x_tkl_voice_call',
    operation: 'read',
    roles: [agent],
    condition: 'ownerDYNAMIC90d1921e5f510100a9ad2572f2b477fe',
    adminOverrides: true,
    description: 'Agents see the calls they own.',
})

Acl({
    $id: Now.ID['acl-call-create'],
    type: 'record',
    table: 'x_tkl_voice_call',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Calls are made from events.',
})

Acl({
    $id: Now.ID['acl-call-write'],
    type: 'record',
    table: 'x_tkl_voice_call',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Calls are what their events add up to.',
})

Acl({
    $id: Now.ID['acl-call-delete'],
    type: 'record',
    table: 'x_tkl_voice_call',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators erase calls.',
})

Acl({
    $id: Now.ID['acl-leg-read'],
    type: 'record',
    table: 'x_tkl_voice_leg',
    operation: 'read',
    roles: [supervisor],
    adminOverrides: true,
    description: 'Supervisors see every leg.',
})

Acl({
    $id: Now.ID['acl-leg-read-own'],
    type: 'record',
    table: 'x_tkl_voice_leg',
    operation: 'read',
    roles: [agent],
    condition: 'userDYNAMIC90d1921e5f510100a9ad2572f2b477fe',
    adminOverrides: true,
    description: 'Agents see their own part in a call.',
})

Acl({
    $id: Now.ID['acl-leg-create'],
    type: 'record',
    table: 'x_tkl_voice_leg',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Legs are made from events.',
})

Acl({
    $id: Now.ID['acl-leg-write'],
    type: 'record',
    table: 'x_tkl_voice_leg',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Legs are what their events add up to.',
})

Acl({
    $id: Now.ID['acl-leg-delete'],
    type: 'record',
    table: 'x_tkl_voice_leg',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators erase legs.',
})
