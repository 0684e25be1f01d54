import { Role } from '@servicenow/sdk/core'

/*
 * How the access controls beside this file read. Where somebody may do a thing, the platform's administrators may too
 * (adminOverrides true, the same on every rule of an operation: one rule without it would count for all, "Evaluate the
 * admin override at the access level"). What only the app does is given to the platform's role `nobody`, which outranks
 * the override ("Base system roles"). The app's own scripts are not subject to access controls.
 */

export const agent = Role({
    name: 'x_tkl_voice.agent',
    description: 'Takes telephone calls: sees the calls and legs that are their own.',
})

export const supervisor = Role({
    name: 'x_tkl_voice.supervisor',
    description: 'Watches telephone calls: sees every call, leg, agent mapping and integration error.',
    containsRoles: [agent],
})

/** Held beside another role: alone it opens nothing. */
export const numbers = Role({
    name: 'x_tkl_voice.numbers',
    description:
        'Sees the whole telephone numbers of the calls that its holder may see anyway; from others they are kept.',
})

export const admin = Role({
    name: 'x_tkl_voice.admin',
    description: 'Sets Trunkline up: accounts, agent mappings, properties, and the event log behind every call.',
    containsRoles: [supervisor, numbers],
})

/** For the integration user of an account, who holds nothing else: it calls the telephony API and reads no table. */
export const telephony = Role({
    name: 'x_tkl_voice.telephony',
    description: 'Calls the telephony API. For integration users only; it opens no table and no page.',
})
