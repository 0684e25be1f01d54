import { Acl } from '@servicenow/sdk/core'
import { admin, supervisor } from './roles.now.ts'

/** What calls are about: queues are kept by administrators, commands by the app. */

Acl({
    $id: Now.ID['acl-queue-map-read'],
    type: 'record',
    table: 'x_tkl_voice_queue_map',
    operation: 'read',
    roles: [supervisor],
    adminOverrides: true,
    description: 'Administrators and supervisors see the queues.',
})

Acl({
    $id: Now.ID['acl-queue-map-create'],
    type: 'record',
    table: 'x_tkl_voice_queue_map',
    operation: 'create',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators add queues.',
})

Acl({
    $id: Now.ID['acl-queue-map-write'],
    type: 'record',
    table: 'x_tkl_voice_queue_map',
    operation: 'write',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators change queues.',
})

Acl({
    $id: Now.ID['acl-queue-map-delete'],
    type: 'record',
    table: 'x_tkl_voice_queue_map',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators remove queues.',
})

Acl({
    $id: Now.ID['acl-command-read'],
    type: 'record',
    table: 'x_tkl_voice_command',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators see what is wanted and what became of it.',
})

Acl({
    $id: Now.ID['acl-command-create'],
    type: 'record',
    table: 'x_tkl_voice_command',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Commands follow from calls.',
})

Acl({
    $id: Now.ID['acl-command-write'],
    type: 'record',
    table: 'x_tkl_voice_command',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Commands follow from calls.',
})

Acl({
    $id: Now.ID['acl-command-delete'],
    type: 'record',
    table: 'x_tkl_voice_command',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators clear commands.',
})
