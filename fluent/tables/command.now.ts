import { Table, ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

/**
 * What is wanted of a record or a browser because of a call, one row per target. The worker does what is still wanted;
 * a claim (a screen pop) is the row itself.
 */
export const x_tkl_voice_command = Table({
    name: 'x_tkl_voice_command',
    label: 'Call Command',
    display: 'kind',
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true }),
        target: StringColumn({
            label: 'Target',
            maxLength: 200,
            mandatory: true,
            hint: 'What there is only one of: the kind, the call, and what it is done to.',
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            dropdown: 'dropdown_without_none',
            choices: {
                record: { label: 'Create a record', sequence: 10 },
                link: { label: 'Link a record', sequence: 20 },
                note: { label: 'Work note', sequence: 30 },
                pop: { label: 'Screen pop', sequence: 40 },
            },
        }),
        state: ChoiceColumn({
            label: 'State',
            dropdown: 'dropdown_without_none',
            default: 'wanted',
            choices: {
                wanted: { label: 'Wanted', sequence: 10 },
                claimed: { label: 'Claimed', sequence: 20 },
                done: { label: 'Done', sequence: 30 },
                dropped: { label: 'No longer wanted', sequence: 40 },
                failed: { label: 'Failed', sequence: 50 },
            },
        }),
        account: ReferenceColumn({ label: 'Account', referenceTable: 'x_tkl_voice_account', mandatory: true }),
        call: ReferenceColumn({ label: 'Call', referenceTable: 'x_tkl_voice_call' }),
        user: ReferenceColumn({ label: 'Agent', referenceTable: 'sys_user' }),
        facts: StringColumn({ label: 'Facts', maxLength: 4000 }),
        due: DateTimeColumn({ label: 'Due' }),
        attempts: IntegerColumn({ label: 'Attempts', default: 0 }),
        decision: StringColumn({ label: 'Decision', maxLength: 1000 }),
        error: StringColumn({ label: 'Error', maxLength: 1000 }),
        records: StringColumn({ label: 'Records touched', maxLength: 1000 }),
        expires: DateTimeColumn({ label: 'Expires' }),
    },
    index: [
        { name: 'key', unique: true, element: 'key' },
        { name: 'state_due', unique: false, element: ['state', 'due'] },
        { name: 'call', unique: false, element: 'call' },
        { name: 'expires', unique: false, element: 'expires' },
    ],
})
