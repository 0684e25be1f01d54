import { Record, ScriptAction } from '@servicenow/sdk/core'
import { reconcileAccount } from '../../src/server/jobs/reconcile.ts'

Record({
    $id: Now.ID['event-reconcile'],
    table: 'sysevent_register',
    data: {
        suffix: 'reconcile',
        event_name: 'x_tkl_voice.reconcile',
        description: 'Something of an account seems to be missing. First parameter: sys_id of the account.',
        table: 'x_tkl_voice_account',
        fired_by: 'Webhooks whose signature has expired',
    },
})

ScriptAction({
    $id: Now.ID['script-action-reconcile'],
    name: 'Trunkline: reconcile an account',
    description: 'Asks the telephony system of one account what happened, at most once a minute.',
    eventName: 'x_tkl_voice.reconcile',
    active: true,
    order: 100,
    script: reconcileAccount,
})
