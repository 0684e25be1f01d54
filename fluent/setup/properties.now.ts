import { Property } from '@servicenow/sdk/core'
import { admin } from '../access/roles.now.ts'

Property({
    $id: Now.ID['property-screen-pop-path'],
    name: 'x_tkl_voice.screen_pop.path',
    type: 'string',
    value: '/now/nav/ui/classic/params/target/interaction.do%3Fsys_id%3D{interaction}',
    description:
        'The path on this instance that is opened for a call. {interaction} is replaced by the sys_id of the Interaction. For a configurable workspace for example: /now/cwf/agent/record/interaction/{interaction}',
    roles: { read: [admin], write: [admin] },
})

Property({
    $id: Now.ID['property-screen-pop-record-path'],
    name: 'x_tkl_voice.screen_pop.record_path',
    type: 'string',
    value: '/now/nav/ui/classic/params/target/{table}.do%3Fsys_id%3D{id}',
    description:
        'The path on this instance of a caller or a linked record. {table} and {id} are replaced. For a configurable workspace for example: /now/cwf/agent/record/{table}/{id}',
    roles: { read: [admin], write: [admin] },
})

Property({
    $id: Now.ID['property-screen-pop-list-path'],
    name: 'x_tkl_voice.screen_pop.list_path',
    type: 'string',
    value: '/now/nav/ui/classic/params/target/{table}_list.do%3Fsysparm_query%3D{query}',
    description:
        "The path on this instance of a list of the caller's open records. {table} is replaced, and {query} by an encoded query.",
    roles: { read: [admin], write: [admin] },
})

Property({
    $id: Now.ID['property-accounts-several-per-vendor'],
    name: 'x_tkl_voice.accounts.several_per_vendor',
    type: 'boolean',
    value: false,
    description:
        "Allow more than one active account of the same vendor. Leave this off where agents use the vendor's own embedded client: two accounts get in each other's way there.",
    roles: { read: [admin], write: [admin] },
})

Property({
    $id: Now.ID['property-retry-limit'],
    name: 'x_tkl_voice.retry.limit',
    type: 'integer',
    value: 12,
    description:
        'How many times an event is tried before it is dead. It is kept and listed under Dead letters, where it can be replayed, and counts again with the next event of its call.',
    roles: { read: [admin], write: [admin] },
})

Property({
    $id: Now.ID['property-agent-look-again-minutes'],
    name: 'x_tkl_voice.agent.look_again_minutes',
    type: 'integer',
    value: 15,
    description: 'After how many minutes a telephony agent for whom no user was found is looked up again.',
    roles: { read: [admin], write: [admin] },
})

Property({
    $id: Now.ID['property-api-timeout'],
    name: 'x_tkl_voice.api.timeout',
    type: 'integer',
    value: 4000,
    description: 'How long a request to a telephony system may take, in milliseconds.',
    roles: { read: [admin], write: [admin] },
})

Property({
    $id: Now.ID['property-alarm-minutes'],
    name: 'x_tkl_voice.alarm.minutes',
    type: 'integer',
    value: 15,
    description:
        'A telephony system that has calls and sends nothing for so many minutes, so that only reconciliation tells of them, raises an error once a day.',
    roles: { read: [admin], write: [admin] },
})
