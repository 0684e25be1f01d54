import { Acl } from '@servicenow/sdk/core'
import { admin } from './roles.now.ts'

/** The phone directory and what agents chose: whole numbers and names, so administrators only. */

Acl({
    $id: Now.ID['acl-number-read'],
    type: 'record',
    table: 'x_tkl_voice_number',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators see the phone directory.',
})

Acl({
    $id: Now.ID['acl-number-create'],
    type: 'record',
    table: 'x_tkl_voice_number',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Rows are made by the app.',
})

Acl({
    $id: Now.ID['acl-number-write'],
    type: 'record',
    table: 'x_tkl_voice_number',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Rows follow what they were made from.',
})

Acl({
    $id: Now.ID['acl-number-delete'],
    type: 'record',
    table: 'x_tkl_voice_number',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators remove rows; the directory fills in again what is still true.',
})

Acl({
    $id: Now.ID['acl-directory-source-read'],
    type: 'record',
    table: 'x_tkl_voice_directory_source',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators see how far the directory has got.',
})

Acl({
    $id: Now.ID['acl-directory-source-create'],
    type: 'record',
    table: 'x_tkl_voice_directory_source',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Rows are made by the app.',
})

Acl({
    $id: Now.ID['acl-directory-source-write'],
    type: 'record',
    table: 'x_tkl_voice_directory_source',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Rows follow what they were made from.',
})

Acl({
    $id: Now.ID['acl-directory-source-delete'],
    type: 'record',
    table: 'x_tkl_voice_directory_source',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators remove rows; the directory fills in again what is still true.',
})

Acl({
    $id: Now.ID['acl-caller-choice-read'],
    type: 'record',
    table: 'x_tkl_voice_caller_choice',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators see what agents chose.',
})

Acl({
    $id: Now.ID['acl-caller-choice-create'],
    type: 'record',
    table: 'x_tkl_voice_caller_choice',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Rows are made by the app.',
})

Acl({
    $id: Now.ID['acl-caller-choice-write'],
    type: 'record',
    table: 'x_tkl_voice_caller_choice',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'Rows follow what they were made from.',
})

Acl({
    $id: Now.ID['acl-caller-choice-delete'],
    type: 'record',
    table: 'x_tkl_voice_caller_choice',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators make the app forget a choice.',
})
