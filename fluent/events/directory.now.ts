import { Record, ScriptAction } from '@servicenow/sdk/core'
import { beginPhoneDirectory } from '../../src/server/jobs/directory.ts'

Record({
    $id: Now.ID['event-directory'],
    table: 'sysevent_register',
    data: {
        suffix: 'directory',
        event_name: 'x_tkl_voice.directory',
        description: 'There may be something to do about the phone directory.',
        fired_by: 'Changed accounts, and administrators who have the directory filled again',
    },
})

ScriptAction({
    $id: Now.ID['script-action-directory'],
    name: 'Trunkline: fill the phone directory',
    description: 'Fills the phone directory for some seconds; the job of the same purpose goes on.',
    eventName: 'x_tkl_voice.directory',
    active: true,
    order: 100,
    script: beginPhoneDirectory,
})
