import { BusinessRule } from '@servicenow/sdk/core'
import { setKey } from '../../src/server/rules/keys.ts'

BusinessRule({
    $id: Now.ID['rule-key-account'],
    name: 'Trunkline: key of an account',
    table: 'x_tkl_voice_account',
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    active: true,
    script: setKey,
})

BusinessRule({
    $id: Now.ID['rule-key-agent'],
    name: 'Trunkline: key of an agent',
    table: 'x_tkl_voice_agent',
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    active: true,
    script: setKey,
})

BusinessRule({
    $id: Now.ID['rule-key-call'],
    name: 'Trunkline: key of a call',
    table: 'x_tkl_voice_call',
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    active: true,
    script: setKey,
})

BusinessRule({
    $id: Now.ID['rule-key-call-edge'],
    name: 'Trunkline: key of an edge',
    table: 'x_tkl_voice_call_edge',
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    active: true,
    script: setKey,
})

BusinessRule({
    $id: Now.ID['rule-key-error'],
    name: 'Trunkline: key of an error',
    table: 'x_tkl_voice_error',
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    active: true,
    script: setKey,
})

BusinessRule({
    $id: Now.ID['rule-key-event'],
    name: 'Trunkline: key of an event',
    table: 'x_tkl_voice_event',
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    active: true,
    script: setKey,
})

BusinessRule({
    $id: Now.ID['rule-key-lease'],
    name: 'Trunkline: key of a lease',
    table: 'x_tkl_voice_lease',
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    active: true,
    script: setKey,
})

BusinessRule({
    $id: Now.ID['rule-key-leg'],
    name: 'Trunkline: key of a leg',
    table: 'x_tkl_voice_leg',
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    active: true,
    script: setKey,
})

BusinessRule({
    $id: Now.ID['rule-key-payload'],
    name: 'Trunkline: key of a payload',
    table: 'x_tkl_voice_payload',
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    active: true,
    script: setKey,
})

BusinessRule({
    $id: Now.ID['rule-key-caller-choice'],
    name: 'Trunkline: key of a remembered choice',
    table: 'x_tkl_voice_caller_choice',
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    active: true,
    script: setKey,
})

BusinessRule({
    $id: Now.ID['rule-key-command'],
    name: 'Trunkline: key of a command',
    table: 'x_tkl_voice_command',
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    active: true,
    script: setKey,
})

BusinessRule({
    $id: Now.ID['rule-key-directory-source'],
    name: 'Trunkline: key of a source of the phone directory',
    table: 'x_tkl_voice_directory_source',
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    active: true,
    script: setKey,
})

BusinessRule({
    $id: Now.ID['rule-key-number'],
    name: 'Trunkline: key of an entry of the phone directory',
    table: 'x_tkl_voice_number',
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    active: true,
    script: setKey,
})

BusinessRule({
    $id: Now.ID['rule-key-queue-map'],
    name: 'Trunkline: key of a queue',
    table: 'x_tkl_voice_queue_map',
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    active: true,
    script: setKey,
})
