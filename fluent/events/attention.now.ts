import { EmailNotification, Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['event-attention'],
    table: 'sysevent_register',
    data: {
        suffix: 'attention',
        event_name: 'x_tkl_voice.attention',
        description: 'An account needs a person. First parameter: subject, second: text.',
        table: 'x_tkl_voice_account',
        fired_by: 'Reconciliation, and events that are given up',
    },
})

EmailNotification({
    $id: Now.ID['notification-attention'],
    table: 'x_tkl_voice_account',
    name: 'Trunkline: an account needs attention',
    description: 'To the user whom the account names under Notify.',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_tkl_voice.attention' },
    recipientDetails: { recipientFields: ['notify'], sendToCreator: true },
    emailContent: {
        contentType: 'text/html',
        subject: 'Trunkline: ${name} needs attention',
        messageHtml: '<p>${event.parm1}</p><p>${event.parm2}</p><p>Account: ${name} (${URI_REF})</p>',
    },
})
