import { Acl } from '@servicenow/sdk/core'
import { admin, numbers } from './roles.now.ts'

/**
 * Telephone numbers are personal data: whoever sees a call does not see its numbers, unless they hold the role for them.
 * An agent finds the number of a caller on the Interaction. Facts and bodies of events hold numbers as well; they are
 * read by administrators only, who hold the role.
 */

Acl({
    $id: Now.ID['acl-call-caller-number-read'],
    type: 'record',
    table: 'x_tkl_voice_call',
    field: 'caller_number',
    operation: 'read',
    roles: [numbers],
    adminOverrides: true,
    description: 'Holders of the role for it see the caller’s number.',
})

Acl({
    $id: Now.ID['acl-call-caller-as-sent-read'],
    type: 'record',
    table: 'x_tkl_voice_call',
    field: 'caller_as_sent',
    operation: 'read',
    roles: [numbers],
    adminOverrides: true,
    description: 'Holders of the role for it see the caller’s number as it was sent.',
})

Acl({
    $id: Now.ID['acl-call-called-number-read'],
    type: 'record',
    table: 'x_tkl_voice_call',
    field: 'called_number',
    operation: 'read',
    roles: [numbers],
    adminOverrides: true,
    description: 'Holders of the role for it see the called number.',
})

Acl({
    $id: Now.ID['acl-call-called-as-sent-read'],
    type: 'record',
    table: 'x_tkl_voice_call',
    field: 'called_as_sent',
    operation: 'read',
    roles: [numbers],
    adminOverrides: true,
    description: 'Holders of the role for it see the called number as it was sent.',
})

Acl({
    $id: Now.ID['acl-call-projected-read'],
    type: 'record',
    table: 'x_tkl_voice_call',
    field: 'projected',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    description: 'Administrators see what was written to the Interaction, the number included.',
})
