import { Record, ScriptAction } from '@servicenow/sdk/core'
import { workWantedEffects } from '../../src/server/jobs/effects.ts'

Record({
    $id: Now.ID['event-command-wanted'],
    table: 'sysevent_register',
    data: {
        suffix: 'command.wanted',
        event_name: 'x_tkl_voice.command.wanted',
        description:
            'A record, a link or a work note is wanted because of a call. First parameter: sys_id of the call.',
        table: 'x_tkl_voice_call',
        fired_by: 'Whoever settles a call, and whoever links a record',
    },
})

ScriptAction({
    $id: Now.ID['script-action-command-wanted'],
    name: 'Trunkline: do what is wanted because of a call',
    description:
        'Creates and links records, and writes work notes. The job of the same purpose finds what the queue loses.',
    eventName: 'x_tkl_voice.command.wanted',
    active: true,
    order: 100,
    script: workWantedEffects,
})
