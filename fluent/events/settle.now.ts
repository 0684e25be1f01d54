import { Record, ScriptAction } from '@servicenow/sdk/core'
import { settleQueuedEvent } from '../../src/server/jobs/event-queue.ts'

/* What a request leaves to the worker. The job that settles waiting events finds what the queue loses. */

Record({
    $id: Now.ID['event-event-received'],
    table: 'sysevent_register',
    data: {
        suffix: 'event.received',
        event_name: 'x_tkl_voice.event.received',
        description: 'An event of a telephony system is stored and waits to be settled.',
        table: 'x_tkl_voice_event',
        fired_by: 'Webhooks, batches, calls with very many events, replays',
    },
})

Record({
    $id: Now.ID['event-event-retry'],
    table: 'sysevent_register',
    data: {
        suffix: 'event.retry',
        event_name: 'x_tkl_voice.event.retry',
        description: 'An event that could not be settled is due to be tried again.',
        table: 'x_tkl_voice_event',
        fired_by: 'Whoever tried to settle it',
    },
})

ScriptAction({
    $id: Now.ID['script-action-event-received'],
    name: 'Trunkline: settle a received event',
    description: 'Brings the call and its Interaction to what the event says.',
    eventName: 'x_tkl_voice.event.received',
    active: true,
    order: 100,
    script: settleQueuedEvent,
})

ScriptAction({
    $id: Now.ID['script-action-event-retry'],
    name: 'Trunkline: try an event again',
    description: 'Brings the call and its Interaction to what the event says, some time after it failed.',
    eventName: 'x_tkl_voice.event.retry',
    active: true,
    order: 100,
    script: settleQueuedEvent,
})
