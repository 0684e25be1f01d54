import { Acl } from '@servicenow/sdk/core'
import { admin, agent, supervisor } from './roles.now.ts'

/**
 * Calls and legs are what the events add up to: the app writes them, nobody else does. A supervisor sees all of them,
 * an agent their own. That is a condition and not a script: in a related list a script is given the record the list is
 * on ("Access Control List API - ServiceNow Fluent").
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
    condition: 'owner=javascript:gs.getUserID()',
    adminOverrides: true,
    description: 'Agents see the calls they own.',
})

/**
 * Who a caller is says their own record, to those who may read it: supervisors and agents find them on the Interaction,
 * in the call's trace and at the panel.
 */

Acl({
    $id: Now.ID['acl-call-caller-name-read'],
    type: 'record',
    table: 'x_tkl_voice_call',
    field: 'caller_name',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators see the name of the caller.',
})

Acl({
    $id: Now.ID['acl-call-candidates-read'],
    type: 'record',
    table: 'x_tkl_voice_call',
    field: 'candidates',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators see who may be the caller.',
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
    condition: 'user=javascript:gs.getUserID()',
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
