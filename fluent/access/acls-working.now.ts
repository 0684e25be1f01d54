import { Acl } from '@servicenow/sdk/core'
import { admin, supervisor } from './roles.now.ts'

/** What the app keeps for itself: which ids are one call, who holds a right, what went wrong. */

Acl({
    $id: Now.ID['acl-call-edge-read'],
    type: 'record',
    table: 'x_tkl_voice_call_edge',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators see which ids were taken for one call.',
})

Acl({
    $id: Now.ID['acl-call-edge-create'],
    type: 'record',
    table: 'x_tkl_voice_call_edge',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Edges are made from events.',
})

Acl({
    $id: Now.ID['acl-call-edge-write'],
    type: 'record',
    table: 'x_tkl_voice_call_edge',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Two ids are one call, or the edge is deleted.',
})

Acl({
    $id: Now.ID['acl-call-edge-delete'],
    type: 'record',
    table: 'x_tkl_voice_call_edge',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators part calls that were joined wrongly.',
})

Acl({
    $id: Now.ID['acl-lease-read'],
    type: 'record',
    table: 'x_tkl_voice_lease',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators see who holds what, and until when.',
})

Acl({
    $id: Now.ID['acl-lease-create'],
    type: 'record',
    table: 'x_tkl_voice_lease',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Leases are taken by the app.',
})

Acl({
    $id: Now.ID['acl-lease-write'],
    type: 'record',
    table: 'x_tkl_voice_lease',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'A lease is never extended: the next generation is inserted.',
})

Acl({
    $id: Now.ID['acl-lease-delete'],
    type: 'record',
    table: 'x_tkl_voice_lease',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators clear a lease.',
})

Acl({
    $id: Now.ID['acl-error-read'],
    type: 'record',
    table: 'x_tkl_voice_error',
    operation: 'read',
    roles: [supervisor],
    adminOverrides: true,
    description: 'Administrators and supervisors see what went wrong.',
})

Acl({
    $id: Now.ID['acl-error-create'],
    type: 'record',
    table: 'x_tkl_voice_error',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Errors are reported by telephony systems and by the app.',
})

Acl({
    $id: Now.ID['acl-error-write'],
    type: 'record',
    table: 'x_tkl_voice_error',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Errors are reported, not edited.',
})

Acl({
    $id: Now.ID['acl-error-delete'],
    type: 'record',
    table: 'x_tkl_voice_error',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators clear errors.',
})
