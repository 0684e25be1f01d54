import { Table, ChoiceColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

/** What went wrong, on either side of the integration. */
export const x_tkl_voice_error = Table({
    name: 'x_tkl_voice_error',
    label: 'Integration Error',
    display: 'message',
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true }),
        account: ReferenceColumn({ label: 'Account', referenceTable: 'x_tkl_voice_account' }),
        subject: StringColumn({
            label: 'Subject',
            maxLength: 300,
            mandatory: true,
            hint: 'What the error is about; the same error about the same thing is one row.',
        }),
        origin: ChoiceColumn({
            label: 'Origin',
            dropdown: 'dropdown_without_none',
            choices: {
                telephony: { label: 'Telephony system', sequence: 10 },
                instance: { label: 'This instance', sequence: 20 },
            },
        }),
        call: StringColumn({ label: 'Call', maxLength: 100 }),
        script: StringColumn({ label: 'Script', maxLength: 200 }),
        action: StringColumn({ label: 'Action', maxLength: 200 }),
        message: StringColumn({ label: 'Message', maxLength: 1000, mandatory: true }),
        detail: StringColumn({ label: 'Detail', maxLength: 4000 }),
    },
    index: [
        { name: 'key', unique: true, element: 'key' },
        { name: 'call', unique: false, element: 'call' },
    ],
})
