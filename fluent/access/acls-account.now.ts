import { Acl } from '@servicenow/sdk/core'
import { admin, supervisor } from './roles.now.ts'

/**
 * Accounts are kept by administrators. A supervisor sees which accounts there are, but not who may call in for them
 * nor which instance they belong to.
 */

Acl({
    $id: Now.ID['acl-account-read'],
    type: 'record',
    table: 'x_tkl_voice_account',
    operation: 'read',
    roles: [supervisor],
    adminOverrides: true,
    description: 'Administrators and supervisors see the accounts.',
})

Acl({
    $id: Now.ID['acl-account-create'],
    type: 'record',
    table: 'x_tkl_voice_account',
    operation: 'create',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators add accounts.',
})

Acl({
    $id: Now.ID['acl-account-write'],
    type: 'record',
    table: 'x_tkl_voice_account',
    operation: 'write',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators change accounts.',
})

Acl({
    $id: Now.ID['acl-account-delete'],
    type: 'record',
    table: 'x_tkl_voice_account',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators remove accounts.',
})

Acl({
    $id: Now.ID['acl-account-integration-user-read'],
    type: 'record',
    table: 'x_tkl_voice_account',
    field: 'integration_user',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    description: 'Only administrators see who may call in for an account.',
})

Acl({
    $id: Now.ID['acl-account-home-instance-read'],
    type: 'record',
    table: 'x_tkl_voice_account',
    field: 'home_instance',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    description: 'Only administrators see which instance an account belongs to.',
})

Acl({
    $id: Now.ID['acl-account-home-instance-write'],
    type: 'record',
    table: 'x_tkl_voice_account',
    field: 'home_instance',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
    description: 'The home instance is set by activating the account, never by hand.',
})
