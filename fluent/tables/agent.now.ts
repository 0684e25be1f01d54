import { Table, ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

/** A vendor's agent and the user they are. A row made by hand is a mapping; a match is stored here at once. */
export const x_tkl_voice_agent = Table({
    name: 'x_tkl_voice_agent',
    label: 'Telephony Agent',
    display: 'external_id',
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    audit: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true, default: 'javascript:gs.generateGUID()' }),
        account: ReferenceColumn({ label: 'Account', referenceTable: 'x_tkl_voice_account', mandatory: true }),
        external_id: StringColumn({ label: 'External id', maxLength: 100, mandatory: true }),
        username: StringColumn({ label: 'User name at the vendor', maxLength: 100 }),
        email: StringColumn({ label: 'E-mail at the vendor', maxLength: 100 }),
        user: ReferenceColumn({ label: 'User', referenceTable: 'sys_user' }),
        origin: ChoiceColumn({
            label: 'Origin',
            dropdown: 'dropdown_without_none',
            default: 'mapped',
            choices: {
                mapped: { label: 'Mapped by hand', sequence: 10 },
                user_name: { label: 'Matched by user name', sequence: 20 },
                email: { label: 'Matched by e-mail', sequence: 30 },
                employee_number: { label: 'Matched by employee number', sequence: 40 },
                unmatched: { label: 'Not matched', sequence: 50 },
            },
        }),
        look_again: DateTimeColumn({ label: 'Look again after' }),
        presence_state: StringColumn({ label: 'Telephony presence', maxLength: 100 }),
        presence_reason: StringColumn({ label: 'Telephony presence reason', maxLength: 100 }),
        presence_pending: StringColumn({ label: 'Telephony presence to come', maxLength: 100 }),
        presence_since: StringColumn({ label: 'Telephony presence since (ms)', maxLength: 24 }),
    },
    index: [
        { name: 'key', unique: true, element: 'key' },
        { name: 'user', unique: false, element: 'user' },
    ],
})
