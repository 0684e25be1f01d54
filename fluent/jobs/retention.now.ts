import { Record } from '@servicenow/sdk/core'

/* What the platform's table cleaner removes: a row goes when the time in its own column has passed. */

Record({
    $id: Now.ID['retention-payloads'],
    table: 'sys_auto_flush',
    data: {
        tablename: 'x_tkl_voice_payload',
        matchfield: 'expires',
        age: 0,
        active: true,
        cascade_delete: false,
    },
})

Record({
    $id: Now.ID['retention-events'],
    table: 'sys_auto_flush',
    data: {
        tablename: 'x_tkl_voice_event',
        matchfield: 'expires',
        age: 0,
        active: true,
        cascade_delete: false,
    },
})

Record({
    $id: Now.ID['retention-commands'],
    table: 'sys_auto_flush',
    data: {
        tablename: 'x_tkl_voice_command',
        matchfield: 'expires',
        age: 0,
        active: true,
        cascade_delete: false,
    },
})

/* Of a right that ran out a day ago nobody reads the generation any more. */
Record({
    $id: Now.ID['retention-leases'],
    table: 'sys_auto_flush',
    data: {
        tablename: 'x_tkl_voice_lease',
        matchfield: 'expires',
        age: 86400,
        active: true,
        cascade_delete: false,
    },
})
