import { Form, default_view } from '@servicenow/sdk/core'

Form({
    table: 'x_tkl_voice_account',
    view: default_view,
    sections: [
        {
            caption: 'Account',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'code', type: 'table_field' },
                        { field: 'vendor', type: 'table_field' },
                        { field: 'external_id', type: 'table_field' },
                        { field: 'region', type: 'table_field' },
                        { field: 'default_country', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'active', type: 'table_field' },
                        { field: 'mode', type: 'table_field' },
                        { field: 'work', type: 'table_field' },
                        { field: 'integration_user', type: 'table_field' },
                        { field: 'home_instance', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Calls',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'close_by', type: 'table_field' },
                        { field: 'rejoin', type: 'table_field' },
                        { field: 'hold_as', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'agent_matching', type: 'table_field' },
                        { field: 'wrap_up', type: 'table_field' },
                        { field: 'wrap_up_limit', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Callers',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'ivr_lookup', type: 'table_field' },
                        { field: 'ivr_fields', type: 'table_field' },
                        { field: 'ivr_vip_queue', type: 'table_field' },
                    ],
                    rightElements: [{ field: 'phone_directory', type: 'table_field' }],
                },
            ],
        },
        {
            caption: 'Records and screen pop',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'on_answer', type: 'table_field' },
                        { field: 'record_table', type: 'table_field' },
                        { field: 'work_notes', type: 'table_field' },
                        { field: 'queues_create', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'pop_by', type: 'table_field' },
                        { field: 'pop_target', type: 'table_field' },
                        { field: 'pop_moment', type: 'table_field' },
                        { field: 'pop_url', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Signed requests',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [{ field: 'webhook_secret', type: 'table_field' }],
                    rightElements: [{ field: 'webhook_secret_previous', type: 'table_field' }],
                },
            ],
        },
        {
            caption: 'Reconciliation',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'reconcile', type: 'table_field' },
                        { field: 'silent_after', type: 'table_field' },
                        { field: 'notify', type: 'table_field' },
                        { field: 'api_url', type: 'table_field' },
                        { field: 'token_url', type: 'table_field' },
                        { field: 'api_client_id', type: 'table_field' },
                        { field: 'api_client_secret', type: 'table_field' },
                        { field: 'api_access_key_id', type: 'table_field' },
                        { field: 'api_access_key_secret', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'last_reconciliation', type: 'table_field' },
                        { field: 'last_poll', type: 'table_field' },
                        { field: 'last_complete_poll', type: 'table_field' },
                        { field: 'repaired', type: 'table_field' },
                        { field: 'cursors', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Retention',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'seal_after', type: 'table_field' },
                        { field: 'keep_events', type: 'table_field' },
                        { field: 'keep_payload', type: 'table_field' },
                        { field: 'payload_days', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

Form({
    table: 'x_tkl_voice_agent',
    view: default_view,
    sections: [
        {
            caption: 'Agent',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'account', type: 'table_field' },
                        { field: 'external_id', type: 'table_field' },
                        { field: 'username', type: 'table_field' },
                        { field: 'email', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'user', type: 'table_field' },
                        { field: 'origin', type: 'table_field' },
                        { field: 'look_again', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

Form({
    table: 'x_tkl_voice_queue_map',
    view: default_view,
    sections: [
        {
            caption: 'Queue',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'account', type: 'table_field' },
                        { field: 'queue', type: 'table_field' },
                        { field: 'name', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'on_answer', type: 'table_field' },
                        { field: 'record_table', type: 'table_field' },
                        { field: 'assignment_group', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
