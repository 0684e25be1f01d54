import { Form, default_view } from '@servicenow/sdk/core'

Form({
    table: 'x_tkl_voice_number',
    view: default_view,
    sections: [
        {
            caption: 'Phone',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'e164', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                        { field: 'active', type: 'table_field' },
                        { field: 'as_written', type: 'table_field' },
                        { field: 'readable', type: 'table_field' },
                        { field: 'country', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'source', type: 'table_field' },
                        { field: 'table_name', type: 'table_field' },
                        { field: 'record', type: 'table_field' },
                        { field: 'column_name', type: 'table_field' },
                        { field: 'customer_account', type: 'table_field' },
                        { field: 'portal_user', type: 'table_field' },
                        { field: 'suffix', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

Form({
    table: 'x_tkl_voice_directory_source',
    view: default_view,
    sections: [
        {
            caption: 'Source',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'table_name', type: 'table_field' },
                        { field: 'state', type: 'table_field' },
                        { field: 'processed', type: 'table_field' },
                        { field: 'total', type: 'table_field' },
                        { field: 'rate', type: 'table_field' },
                        { field: 'remaining', type: 'table_field' },
                        { field: 'unreadable', type: 'table_field' },
                        { field: 'refused', type: 'table_field' },
                        { field: 'next_try', type: 'table_field' },
                        { field: 'run', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'started_on', type: 'table_field' },
                        { field: 'finished_on', type: 'table_field' },
                        { field: 'swept_until', type: 'table_field' },
                        { field: 'countries', type: 'table_field' },
                        { field: 'refill', type: 'table_field' },
                        { field: 'cursor', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'error', type: 'table_field' },
                        { field: 'refused_records', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

Form({
    table: 'x_tkl_voice_caller_choice',
    view: default_view,
    sections: [
        {
            caption: 'Choice',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'work', type: 'table_field' },
                        { field: 'name', type: 'table_field' },
                        { field: 'table_name', type: 'table_field' },
                        { field: 'record', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'chosen_by', type: 'table_field' },
                        { field: 'chosen_on', type: 'table_field' },
                        { field: 'call', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

Form({
    table: 'x_tkl_voice_command',
    view: default_view,
    sections: [
        {
            caption: 'Command',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'kind', type: 'table_field' },
                        { field: 'state', type: 'table_field' },
                        { field: 'account', type: 'table_field' },
                        { field: 'call', type: 'table_field' },
                        { field: 'user', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'due', type: 'table_field' },
                        { field: 'attempts', type: 'table_field' },
                        { field: 'expires', type: 'table_field' },
                        { field: 'target', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'decision', type: 'table_field' },
                        { field: 'error', type: 'table_field' },
                        { field: 'records', type: 'table_field' },
                        { field: 'facts', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
