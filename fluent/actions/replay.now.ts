import { UiAction } from '@servicenow/sdk/core'
import { replayEvent, replayList } from '../../src/server/api/dead-letters.ts'
import { admin } from '../access/roles.now.ts'

/** On the page of a dead event, and among the actions on checked rows, where it runs once for each. */
UiAction({
    $id: Now.ID['action-replay-event'],
    table: 'x_tkl_voice_event',
    name: 'Replay',
    actionName: 'x_tkl_voice_replay',
    hint: 'Try this dead event again from the beginning.',
    active: true,
    showInsert: false,
    showUpdate: true,
    condition: "current.state == 'dead'",
    form: { showButton: true, style: 'primary' },
    list: { showListChoice: true },
    roles: [admin],
    order: 100,
    script: replayEvent,
})

UiAction({
    $id: Now.ID['action-replay-list'],
    table: 'x_tkl_voice_event',
    name: 'Replay all dead letters of this list',
    actionName: 'x_tkl_voice_replay_list',
    hint: 'Try all dead events of this list again: the first at once, the others by the worker.',
    active: true,
    showInsert: false,
    showUpdate: false,
    list: { showBannerButton: true },
    roles: [admin],
    order: 200,
    script: replayList,
})
