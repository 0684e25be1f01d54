import { List, default_view } from '@servicenow/sdk/core'

List({
    table: 'x_tkl_voice_account',
    view: default_view,
    columns: [
        'name',
        'code',
        'vendor',
        'external_id',
        'active',
        'mode',
        'reconcile',
        'last_complete_poll',
        'last_reconciliation',
        'home_instance',
    ],
})

List({
    table: 'x_tkl_voice_agent',
    view: default_view,
    columns: ['external_id', 'username', 'email', 'user', 'origin', 'account', 'look_again'],
})

List({
    table: 'x_tkl_voice_call',
    view: default_view,
    columns: [
        'external_id',
        'started_on',
        'state',
        'outcome',
        'direction',
        'caller_number',
        'caller_name',
        'queue_name',
        'owner',
        'interaction',
        'account',
    ],
})

List({
    table: 'x_tkl_voice_call_edge',
    view: default_view,
    columns: ['one_id', 'other_id', 'parent_id', 'account', 'sys_created_on'],
})

List({
    table: 'x_tkl_voice_leg',
    view: default_view,
    columns: ['call', 'contact', 'agent', 'user', 'role', 'state', 'established_on', 'ended_on', 'seconds'],
})

List({
    table: 'x_tkl_voice_event',
    view: default_view,
    columns: [
        'received_on',
        'type',
        'state',
        'call',
        'contact',
        'decision',
        'error',
        'latency',
        'attempts',
        'next_try',
        'account',
    ],
})

List({
    table: 'x_tkl_voice_payload',
    view: default_view,
    columns: ['event', 'size', 'expires'],
})

List({
    table: 'x_tkl_voice_error',
    view: default_view,
    columns: ['sys_updated_on', 'origin', 'message', 'subject', 'call', 'script', 'action', 'account'],
})

List({
    table: 'x_tkl_voice_lease',
    view: default_view,
    columns: ['name', 'generation', 'expires', 'sys_created_on'],
})

List({
    table: 'x_tkl_voice_number',
    view: default_view,
    columns: ['name', 'e164', 'kind', 'active', 'table_name', 'column_name', 'as_written', 'country', 'sys_updated_on'],
})

List({
    table: 'x_tkl_voice_directory_source',
    view: default_view,
    columns: [
        'table_name',
        'state',
        'processed',
        'total',
        'rate',
        'remaining',
        'unreadable',
        'started_on',
        'finished_on',
        'swept_until',
    ],
})

List({
    table: 'x_tkl_voice_caller_choice',
    view: default_view,
    columns: ['number', 'work', 'name', 'table_name', 'chosen_by', 'chosen_on', 'call'],
})

List({
    table: 'x_tkl_voice_queue_map',
    view: default_view,
    columns: ['queue', 'name', 'account', 'on_answer', 'record_table', 'assignment_group'],
})

List({
    table: 'x_tkl_voice_command',
    view: default_view,
    columns: ['call', 'kind', 'state', 'user', 'due', 'attempts', 'decision', 'error', 'sys_updated_on'],
})
