import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { admin, agent, supervisor } from '../access/roles.now.ts'

const menu = ApplicationMenu({
    $id: Now.ID['menu'],
    title: 'Trunkline',
    name: 'Trunkline',
    hint: 'Telephony',
    description: 'Calls of the telephony systems, and what became of them.',
    roles: [admin, agent, supervisor],
    active: true,
})

Record({
    $id: Now.ID['module-separator-calls'],
    table: 'sys_app_module',
    data: {
        title: 'Calls',
        application: menu,
        link_type: 'SEPARATOR',
        roles: ['x_tkl_voice.admin', 'x_tkl_voice.agent', 'x_tkl_voice.supervisor'],
        active: true,
        order: 100,
    },
})

Record({
    $id: Now.ID['module-calls-mine'],
    table: 'sys_app_module',
    data: {
        title: 'My calls',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_call',
        filter: 'owner=javascript:gs.getUserID()^ORDERBYDESCstarted_on',
        hint: 'The calls you own.',
        roles: ['x_tkl_voice.agent'],
        active: true,
        order: 200,
    },
})

Record({
    $id: Now.ID['module-calls-open'],
    table: 'sys_app_module',
    data: {
        title: 'Calls',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_call',
        filter: 'state!=over^ORDERBYDESCstarted_on',
        hint: 'Calls that are not over.',
        roles: ['x_tkl_voice.admin', 'x_tkl_voice.supervisor'],
        active: true,
        order: 300,
    },
})

Record({
    $id: Now.ID['module-calls-all'],
    table: 'sys_app_module',
    data: {
        title: 'All calls',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_call',
        filter: 'ORDERBYDESCstarted_on',
        hint: 'Every call.',
        roles: ['x_tkl_voice.admin', 'x_tkl_voice.supervisor'],
        active: true,
        order: 400,
    },
})

Record({
    $id: Now.ID['module-legs'],
    table: 'sys_app_module',
    data: {
        title: 'Call legs',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_leg',
        filter: 'ORDERBYDESCestablished_on',
        hint: 'Who spoke in which call.',
        roles: ['x_tkl_voice.admin', 'x_tkl_voice.supervisor'],
        active: true,
        order: 500,
    },
})

Record({
    $id: Now.ID['module-separator-log'],
    table: 'sys_app_module',
    data: {
        title: 'Event log',
        application: menu,
        link_type: 'SEPARATOR',
        roles: ['x_tkl_voice.admin', 'x_tkl_voice.supervisor'],
        active: true,
        order: 600,
    },
})

Record({
    $id: Now.ID['module-events'],
    table: 'sys_app_module',
    data: {
        title: 'Events',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_event',
        filter: 'ORDERBYDESCreceived_on',
        hint: 'Every event the telephony systems sent.',
        roles: ['x_tkl_voice.admin'],
        active: true,
        order: 700,
    },
})

Record({
    $id: Now.ID['module-events-open'],
    table: 'sys_app_module',
    data: {
        title: 'Events waiting',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_event',
        filter: 'stateINreceived,retry^ORDERBYDESCreceived_on',
        hint: 'Events that are not settled yet: to be worked on, or waiting for a retry.',
        roles: ['x_tkl_voice.admin'],
        active: true,
        order: 800,
    },
})

Record({
    $id: Now.ID['module-events-dead'],
    table: 'sys_app_module',
    data: {
        title: 'Dead letters',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_event',
        filter: 'state=dead^ORDERBYDESCreceived_on',
        hint: 'Events that could not be read, or were given up: why, and a button to replay them.',
        roles: ['x_tkl_voice.admin'],
        active: true,
        order: 850,
    },
})

Record({
    $id: Now.ID['module-errors'],
    table: 'sys_app_module',
    data: {
        title: 'Errors',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_error',
        filter: 'ORDERBYDESCsys_updated_on',
        hint: 'What went wrong, on either side of the integration.',
        roles: ['x_tkl_voice.admin', 'x_tkl_voice.supervisor'],
        active: true,
        order: 900,
    },
})

Record({
    $id: Now.ID['module-separator-setup'],
    table: 'sys_app_module',
    data: {
        title: 'Setup',
        application: menu,
        link_type: 'SEPARATOR',
        roles: ['x_tkl_voice.admin', 'x_tkl_voice.supervisor'],
        active: true,
        order: 1000,
    },
})

Record({
    $id: Now.ID['module-accounts'],
    table: 'sys_app_module',
    data: {
        title: 'Accounts',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_account',
        hint: 'The telephony accounts and their choices.',
        roles: ['x_tkl_voice.admin', 'x_tkl_voice.supervisor'],
        active: true,
        order: 1100,
    },
})

Record({
    $id: Now.ID['module-agents'],
    table: 'sys_app_module',
    data: {
        title: 'Agents',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_agent',
        hint: "The vendor's agents and the users they are.",
        roles: ['x_tkl_voice.admin', 'x_tkl_voice.supervisor'],
        active: true,
        order: 1200,
    },
})

Record({
    $id: Now.ID['module-separator-inside'],
    table: 'sys_app_module',
    data: {
        title: 'Behind the scenes',
        application: menu,
        link_type: 'SEPARATOR',
        roles: ['x_tkl_voice.admin'],
        active: true,
        order: 1300,
    },
})

Record({
    $id: Now.ID['module-edges'],
    table: 'sys_app_module',
    data: {
        title: 'Call edges',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_call_edge',
        hint: 'Which ids were taken for one call.',
        roles: ['x_tkl_voice.admin'],
        active: true,
        order: 1400,
    },
})

Record({
    $id: Now.ID['module-leases'],
    table: 'sys_app_module',
    data: {
        title: 'Leases',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_lease',
        hint: 'Rights that are held for a time.',
        roles: ['x_tkl_voice.admin'],
        active: true,
        order: 1500,
    },
})

Record({
    $id: Now.ID['module-queues'],
    table: 'sys_app_module',
    data: {
        title: 'Queues',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_queue_map',
        hint: 'The queues of the telephony systems, and what their calls are about.',
        roles: ['x_tkl_voice.admin', 'x_tkl_voice.supervisor'],
        active: true,
        order: 1250,
    },
})

Record({
    $id: Now.ID['module-separator-callers'],
    table: 'sys_app_module',
    data: {
        title: 'Callers',
        application: menu,
        link_type: 'SEPARATOR',
        roles: ['x_tkl_voice.admin'],
        active: true,
        order: 1260,
    },
})

Record({
    $id: Now.ID['module-directory'],
    table: 'sys_app_module',
    data: {
        title: 'Phone directory',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_number',
        hint: 'Every phone of users, contacts, consumers and accounts.',
        roles: ['x_tkl_voice.admin'],
        active: true,
        order: 1262,
    },
})

Record({
    $id: Now.ID['module-directory-unreadable'],
    table: 'sys_app_module',
    data: {
        title: 'Unreadable numbers',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_number',
        filter: 'readable=false',
        hint: 'Phones that cannot be read as a number.',
        roles: ['x_tkl_voice.admin'],
        active: true,
        order: 1264,
    },
})

Record({
    $id: Now.ID['module-directory-sources'],
    table: 'sys_app_module',
    data: {
        title: 'Directory sources',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_directory_source',
        hint: 'How far the phone directory has got with each table.',
        roles: ['x_tkl_voice.admin'],
        active: true,
        order: 1266,
    },
})

Record({
    $id: Now.ID['module-caller-choices'],
    table: 'sys_app_module',
    data: {
        title: 'Caller choices',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_caller_choice',
        hint: 'Whom agents chose for a number.',
        roles: ['x_tkl_voice.admin'],
        active: true,
        order: 1268,
    },
})

Record({
    $id: Now.ID['module-commands'],
    table: 'sys_app_module',
    data: {
        title: 'Commands',
        application: menu,
        link_type: 'LIST',
        name: 'x_tkl_voice_command',
        hint: 'What is wanted of records and browsers because of calls.',
        roles: ['x_tkl_voice.admin'],
        active: true,
        order: 1600,
    },
})
