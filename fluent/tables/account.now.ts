import { Table, BooleanColumn, ChoiceColumn, IntegerColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

/** One telephony account: who may call in, and the choices its calls are opened with. */
export const x_tkl_voice_account = Table({
    name: 'x_tkl_voice_account',
    label: 'Telephony Account',
    display: 'name',
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    audit: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true, default: 'javascript:gs.generateGUID()' }),
        code: StringColumn({
            label: 'Code',
            maxLength: 40,
            mandatory: true,
            hint: 'The account part of the URLs that the telephony system calls: lower-case letters, digits and hyphens.',
        }),
        name: StringColumn({ label: 'Name', maxLength: 100, mandatory: true }),
        vendor: ChoiceColumn({
            label: 'Vendor',
            mandatory: true,
            dropdown: 'dropdown_with_none',
            choices: { cxone: { label: 'NICE CXone', sequence: 10 } },
        }),
        external_id: StringColumn({
            label: 'External account id',
            maxLength: 100,
            mandatory: true,
            hint: "The vendor's own id of the account: the business unit for CXone.",
        }),
        active: BooleanColumn({ label: 'Active', default: true }),
        mode: ChoiceColumn({
            label: 'Mode',
            dropdown: 'dropdown_without_none',
            default: 'live',
            choices: {
                live: { label: 'Live', sequence: 10, hint: 'Take events in and settle them at once.' },
                record: {
                    label: 'Record',
                    sequence: 20,
                    hint: 'Take events in; settle them when the mode is live again.',
                },
                off: { label: 'Off', sequence: 30, hint: 'Refuse events.' },
            },
        }),
        work: ChoiceColumn({
            label: 'Work',
            dropdown: 'dropdown_without_none',
            default: 'itsm',
            choices: { itsm: { label: 'IT Service Management', sequence: 10 } },
        }),
        region: StringColumn({ label: 'Region', maxLength: 40 }),
        default_country: StringColumn({
            label: 'Default country',
            maxLength: 2,
            default: 'US',
            mandatory: true,
            hint: 'Two letters (ISO 3166-1): how numbers without a country code are read.',
        }),
        integration_user: ReferenceColumn({
            label: 'Integration user',
            referenceTable: 'sys_user',
            hint: 'The only user this account accepts events from.',
        }),
        agent_matching: StringColumn({
            label: 'Agent matching',
            maxLength: 100,
            default: 'mapped,user_name,email,employee_number',
            hint: 'How the agent of a call is found, in this order: mapped, user_name, email, employee_number.',
        }),
        close_by: ChoiceColumn({
            label: 'Closing',
            dropdown: 'dropdown_without_none',
            default: 'call',
            choices: {
                call: { label: 'When the call is over', sequence: 10 },
                agent: { label: 'Left to the agent', sequence: 20 },
            },
        }),
        rejoin: IntegerColumn({
            label: 'Rejoin (seconds)',
            default: 120,
            hint: 'A contact that begins within this time after the end of a call continues it.',
        }),
        keep_payload: BooleanColumn({
            label: 'Keep raw bodies',
            default: false,
            hint: 'Store each request body for trouble-shooting. Bodies hold personal data and are kept for a short time only.',
        }),
        payload_days: IntegerColumn({ label: 'Raw bodies kept (days)', default: 3 }),
        home_instance: StringColumn({
            label: 'Home instance',
            maxLength: 64,
            hint: 'The instance this account was activated on. On a clone the account accepts nothing until it is activated again.',
        }),
    },
    index: [
        { name: 'key', unique: true, element: 'key' },
        { name: 'code', unique: false, element: 'code' },
        { name: 'integration_user', unique: false, element: 'integration_user' },
    ],
})
