import { List, Record, default_view } from '@servicenow/sdk/core'

/* What stands below the form of a call (who spoke in it, the events it was made from) and of an event (its raw body). */

const callRelatedLists = Record({
    $id: Now.ID['related-lists-call'],
    table: 'sys_ui_related_list',
    data: {
        name: 'x_tkl_voice_call',
        view: default_view,
    },
})

Record({
    $id: Now.ID['related-list-call-legs'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: callRelatedLists,
        related_list: 'x_tkl_voice_leg.call',
        order_by: 'established_on',
        position: 0,
    },
})

Record({
    $id: Now.ID['related-list-call-events'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: callRelatedLists,
        related_list: 'x_tkl_voice_event.call',
        order_by: 'effective_on',
        position: 1,
    },
})

List({
    table: 'x_tkl_voice_leg',
    view: default_view,
    parent: 'x_tkl_voice_call',
    columns: ['contact', 'agent', 'user', 'role', 'state', 'established_on', 'ended_on', 'seconds'],
})

List({
    table: 'x_tkl_voice_event',
    view: default_view,
    parent: 'x_tkl_voice_call',
    columns: ['effective_on', 'type', 'state', 'contact', 'decision', 'latency'],
})

const eventRelatedLists = Record({
    $id: Now.ID['related-lists-event'],
    table: 'sys_ui_related_list',
    data: {
        name: 'x_tkl_voice_event',
        view: default_view,
    },
})

Record({
    $id: Now.ID['related-list-event-payloads'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: eventRelatedLists,
        related_list: 'x_tkl_voice_payload.event',
        position: 0,
    },
})
