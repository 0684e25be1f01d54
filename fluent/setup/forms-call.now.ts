import { Form, default_view } from '@servicenow/sdk/core'

Form({
    table: 'x_tkl_voice_call',
    view: default_view,
    sections: [
        {
            caption: 'Call',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'external_id', type: 'table_field' },
                        { field: 'opened_as', type: 'table_field' },
                        { field: 'account', type: 'table_field' },
                        { field: 'direction', type: 'table_field' },
                        { field: 'queue_name', type: 'table_field' },
                        { field: 'queue', type: 'table_field' },
                        { field: 'language', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'outcome', type: 'table_field' },
                        { field: 'owner', type: 'table_field' },
                        { field: 'owner_agent', type: 'table_field' },
                        { field: 'interaction', type: 'table_field' },
                        { field: 'parent', type: 'table_field' },
                        { field: 'merged_into', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Caller',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'caller_number', type: 'table_field' },
                        { field: 'caller_as_sent', type: 'table_field' },
                        { field: 'called_number', type: 'table_field' },
                        { field: 'called_as_sent', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'caller_name', type: 'table_field' },
                        { field: 'caller_table', type: 'table_field' },
                        { field: 'caller', type: 'table_field' },
                        { field: 'caller_confidence', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [{ field: 'candidates', type: 'table_field' }],
                },
            ],
        },
        {
            caption: 'Course',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'started_on', type: 'table_field' },
                        { field: 'answered_on', type: 'table_field' },
                        { field: 'ended_on', type: 'table_field' },
                        { field: 'last_event', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'released_by', type: 'table_field' },
                        { field: 'cause', type: 'table_field' },
                        { field: 'disposition', type: 'table_field' },
                        { field: 'verified', type: 'table_field' },
                        { field: 'fold_version', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [{ field: 'projected', type: 'table_field' }],
                },
            ],
        },
        {
            caption: 'Afterwards',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'recording', type: 'table_field' },
                        { field: 'transcript', type: 'table_field' },
                        { field: 'voicemail', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'sealed', type: 'table_field' },
                        { field: 'sealed_on', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [{ field: 'members', type: 'table_field' }],
                },
            ],
        },
    ],
})

Form({
    table: 'x_tkl_voice_call_edge',
    view: default_view,
    sections: [
        {
            caption: 'Edge',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'account', type: 'table_field' },
                        { field: 'one_id', type: 'table_field' },
                        { field: 'other_id', type: 'table_field' },
                        { field: 'parent_id', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

Form({
    table: 'x_tkl_voice_leg',
    view: default_view,
    sections: [
        {
            caption: 'Leg',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'call', type: 'table_field' },
                        { field: 'contact', type: 'table_field' },
                        { field: 'agent', type: 'table_field' },
                        { field: 'user', type: 'table_field' },
                        { field: 'ordinal', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'account', type: 'table_field' },
                        { field: 'role', type: 'table_field' },
                        { field: 'state', type: 'table_field' },
                        { field: 'established_on', type: 'table_field' },
                        { field: 'ended_on', type: 'table_field' },
                        { field: 'seconds', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
