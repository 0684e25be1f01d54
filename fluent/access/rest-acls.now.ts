import { Acl } from '@servicenow/sdk/core'
import { agent, supervisor, telephony } from './roles.now.ts'

/**
 * Which requests reach the telephony API at all; the account then accepts only its own integration user.
 * An administrator holds every role, so the override would add nothing but a way past a later condition.
 */
export const telephonyAcl = Acl({
    $id: Now.ID['acl-telephony-api-execute'],
    name: 'x_tkl_voice_telephony',
    type: 'rest_endpoint',
    operation: 'execute',
    roles: [telephony],
    adminOverrides: false,
    description: 'The telephony API, for integration users.',
})

/** What became of a call is also for those who may see every call. */
export const callTraceAcl = Acl({
    $id: Now.ID['acl-call-trace-execute'],
    name: 'x_tkl_voice_call_trace',
    type: 'rest_endpoint',
    operation: 'execute',
    roles: [supervisor],
    adminOverrides: false,
    description: 'The trace of a call, for supervisors.',
})

/** What an agent's panel asks; each request then looks at whose call it is. */
export const panelAcl = Acl({
    $id: Now.ID['acl-panel-api-execute'],
    name: 'x_tkl_voice_panel',
    type: 'rest_endpoint',
    operation: 'execute',
    roles: [agent],
    adminOverrides: false,
    description: 'The panel API, for agents.',
})
