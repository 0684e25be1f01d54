import { UiAction } from '@servicenow/sdk/core'
import { fillAgain } from '../../src/server/api/directory.ts'
import { admin } from '../access/roles.now.ts'

UiAction({
    $id: Now.ID['action-fill-directory'],
    table: 'x_tkl_voice_account',
    name: 'Fill the phone directory',
    actionName: 'x_tkl_voice_fill_directory',
    hint: 'Read all phones again: those of users, contacts, consumers and customer accounts.',
    active: true,
    showInsert: false,
    showUpdate: true,
    condition: "current.getValue('active') == '1'",
    form: { showButton: true },
    roles: [admin],
    order: 200,
    script: fillAgain,
})
