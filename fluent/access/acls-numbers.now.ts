import { Acl } from '@servicenow/sdk/core'
import { admin, numbers } from './roles.now.ts'

/**
 * Telephone numbers are personal data: whoever sees a call does not see its numbers, unless they hold the role for them.
 * An agent finds the number of a caller on the Interaction. Facts and bodies of events hold numbers as well; they are
 * read by administrators only, who hold the role.
 *
 * The same goes for what a telephony system, a script or an agent may write anything into: causes, dispositions, wrap-up
 * codes and notes, messages of errors. A number among their words could not be told from the rest by an access control, so
 * the columns open as a whole; the trace of a call (rest/telephony.now.ts) shows them to everybody it is for, with numbers masked.
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
    $id: Now.ID['acl-call-cause-read'],
    type: 'record',
    table: 'x_tkl_voice_call',
    field: 'cause',
    operation: 'read',
    roles: [numbers],
    adminOverrides: true,
    description: 'Holders of the role for numbers see why a call ended, in the words that were told.',
})

Acl({
    $id: Now.ID['acl-call-disposition-read'],
    type: 'record',
    table: 'x_tkl_voice_call',
    field: 'disposition',
    operation: 'read',
    roles: [numbers],
    adminOverrides: true,
    description: 'Holders of the role for numbers see what was noted as the result of a call.',
})

Acl({
    $id: Now.ID['acl-call-released-by-read'],
    type: 'record',
    table: 'x_tkl_voice_call',
    field: 'released_by',
    operation: 'read',
    roles: [numbers],
    adminOverrides: true,
    description: 'Holders of the role for numbers see who is said to have hung up.',
})

Acl({
    $id: Now.ID['acl-leg-wrap-up-code-read'],
    type: 'record',
    table: 'x_tkl_voice_leg',
    field: 'wrap_up_code',
    operation: 'read',
    roles: [numbers],
    adminOverrides: true,
    description: 'Holders of the role for numbers see what an agent chose after a call.',
})

Acl({
    $id: Now.ID['acl-leg-wrap-up-notes-read'],
    type: 'record',
    table: 'x_tkl_voice_leg',
    field: 'wrap_up_notes',
    operation: 'read',
    roles: [numbers],
    adminOverrides: true,
    description: 'Holders of the role for numbers see what an agent wrote after a call.',
})

Acl({
    $id: Now.ID['acl-error-message-read'],
    type: 'record',
    table: 'x_tkl_voice_error',
    field: 'message',
    operation: 'read',
    roles: [numbers],
    adminOverrides: true,
    description: 'Holders of the role for numbers see what went wrong, in the words that were reported.',
})

Acl({
    $id: Now.ID['acl-error-detail-read'],
    type: 'record',
    table: 'x_tkl_voice_error',
    field: 'detail',
    operation: 'read',
    roles: [numbers],
    adminOverrides: true,
    description: 'Holders of the role for numbers see the details of what went wrong.',
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
