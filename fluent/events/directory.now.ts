import { Record, ScriptAction } from '@servicenow/sdk/core'
import { fillPhoneDirectory } from '../../src/server/jobs/directory.ts'

Record({
    $id: Now.ID['event-directory'],
    table: 'sysevent_register',
    data: {
        suffix: 'directory',
        event_name: 'x_tkl_voice.directory',
        description: 'There may be something to do about the phone directory.',
        fired_by: 'Changed accounts, administrators, and a run that did not come to its end',
    },
})

ScriptAction({
    $id: Now.ID['script-action-directory'],
    name: 'Trunkline: fill the phone directory',
    description: 'Goes on with filling the phone directory; one run at a time.',
    eventName: 'x_tkl_voice.directory',
    active: true,
    order: 100,
    script: fillPhoneDirectory,
})
