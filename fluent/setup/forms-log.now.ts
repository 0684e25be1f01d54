import { Form, default_view } from '@servicenow/sdk/core'

Form({
    table: 'x_tkl_voice_event',
    view: default_view,
    sections: [
        {
            caption: 'Event',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'type', type: 'table_field' },
                        { field: 'account', type: 'table_field' },
                        { field: 'source', type: 'table_field' },
                        { field: 'event_id', type: 'table_field' },
                        { field: 'call', type: 'table_field' },
                        { field: 'contact', type: 'table_field' },
                        { field: 'parent_contact', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'attempts', type: 'table_field' },
                        { field: 'next_try', type: 'table_field' },
                        { field: 'latency', type: 'table_field' },
                        { field: 'expires', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'decision', type: 'table_field' },
                        { field: 'error', type: 'table_field' },
                        { field: 'records', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Times',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'effective_on', type: 'table_field' },
                        { field: 'effective', type: 'table_field' },
                        { field: 'own_time', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'received_on', type: 'table_field' },
                        { field: 'received', type: 'table_field' },
                        { field: 'approximate', type: 'table_field' },
                        { field: 'skew', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Facts',
            content: [
                {
                    layout: 'one-column',
                    elements: [{ field: 'facts', type: 'table_field' }],
                },
            ],
        },
    ],
})

Form({
    table: 'x_tkl_voice_payload',
    view: default_view,
    sections: [
        {
            caption: 'Raw body',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'event', type: 'table_field' },
                        { field: 'size', type: 'table_field' },
                        { field: 'expires', type: 'table_field' },
                        { field: 'body', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

Form({
    table: 'x_tkl_voice_lease',
    view: default_view,
    sections: [
        {
            caption: 'Lease',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'generation', type: 'table_field' },
                        { field: 'expires', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

Form({
    table: 'x_tkl_voice_error',
    view: default_view,
    sections: [
        {
            caption: 'Error',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'account', type: 'table_field' },
                        { field: 'subject', type: 'table_field' },
                        { field: 'origin', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'call', type: 'table_field' },
                        { field: 'script', type: 'table_field' },
                        { field: 'action', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'message', type: 'table_field' },
                        { field: 'detail', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
