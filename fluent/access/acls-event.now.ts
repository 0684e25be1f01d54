import { Acl } from '@servicenow/sdk/core'
import { admin } from './roles.now.ts'

/**
 * Events and their raw bodies are facts: they are taken in by the app and never made or changed by hand. Bodies hold
 * personal data, so neither supervisors nor agents read them. Deleting stays possible for erasure on request.
 */

Acl({
    $id: Now.ID['acl-event-read'],
    type: 'record',
    table: 'x_tkl_voice_event',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators read what was taken in, and what came of it.',
})

Acl({
    $id: Now.ID['acl-event-create'],
    type: 'record',
    table: 'x_tkl_voice_event',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Events come from telephony systems only.',
})

Acl({
    $id: Now.ID['acl-event-write'],
    type: 'record',
    table: 'x_tkl_voice_event',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'The facts of an event never change.',
})

Acl({
    $id: Now.ID['acl-event-delete'],
    type: 'record',
    table: 'x_tkl_voice_event',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators erase events.',
})

Acl({
    $id: Now.ID['acl-payload-read'],
    type: 'record',
    table: 'x_tkl_voice_payload',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators read raw bodies.',
})

Acl({
    $id: Now.ID['acl-payload-create'],
    type: 'record',
    table: 'x_tkl_voice_payload',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Raw bodies come from telephony systems only.',
})

Acl({
    $id: Now.ID['acl-payload-write'],
    type: 'record',
    table: 'x_tkl_voice_payload',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'A raw body never changes.',
})

Acl({
    $id: Now.ID['acl-payload-delete'],
    type: 'record',
    table: 'x_tkl_voice_payload',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators erase raw bodies.',
})
