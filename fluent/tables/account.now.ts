import {
    Table,
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    Password2Column,
    ReferenceColumn,
    StringColumn,
} from '@servicenow/sdk/core'

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
            choices: {
                cxone: { label: 'NICE CXone', sequence: 10 },
                vonage: { label: 'Vonage Contact Center', sequence: 20 },
                cloudevents: { label: 'CloudEvents', sequence: 30 },
                twilio: { label: 'Twilio', sequence: 40 },
                simulator: { label: 'Simulator', sequence: 90 },
            },
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
            dropdown: 'dropdown_with_none',
            hint: 'What calls are about. Empty: Customer Service Management for Vonage, else IT Service Management.',
            choices: {
                itsm: { label: 'IT Service Management', sequence: 10 },
                csm: { label: 'Customer Service Management', sequence: 20 },
            },
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
        hold_as: ChoiceColumn({
            label: 'A held call is',
            dropdown: 'dropdown_without_none',
            default: 'work_in_progress',
            choices: {
                work_in_progress: { label: 'Work in Progress', sequence: 10 },
                on_hold: { label: 'On Hold', sequence: 20 },
            },
        }),
        wrap_up: BooleanColumn({
            label: 'Wrap-up',
            default: false,
            hint: 'Keep an answered call in Wrap Up until its last agent has ended it. The instance must have that state.',
        }),
        wrap_up_limit: IntegerColumn({
            label: 'Wrap-up limit (seconds)',
            default: 300,
            hint: 'Wrap-up ends after this time, whatever the telephony system says.',
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
        seal_after: IntegerColumn({
            label: 'Seal after (days)',
            default: 35,
            hint: 'A call that has been over for so long is sealed: its events say nothing any more, and its records stay as they are.',
        }),
        keep_events: IntegerColumn({
            label: 'Events kept after sealing (days)',
            default: 90,
            hint: 'The events of sealed calls are then removed by the table cleaner.',
        }),
        webhook_secret: Password2Column({
            label: 'Webhook secret',
            hint: 'What the telephony system signs its requests with, as it gave it.',
        }),
        webhook_secret_previous: Password2Column({
            label: 'Previous webhook secret',
            hint: 'Also accepted while the telephony system changes over to a new secret; empty it afterwards.',
        }),
        reconcile: BooleanColumn({
            label: 'Reconcile',
            default: false,
            hint: 'Ask the telephony system what happened, fill in what is missing, and close what is over.',
        }),
        api_url: StringColumn({ label: 'API address', maxLength: 200 }),
        token_url: StringColumn({ label: 'Token address', maxLength: 200 }),
        api_client_id: StringColumn({ label: 'API client id', maxLength: 200 }),
        api_client_secret: Password2Column({ label: 'API client secret' }),
        api_access_key_id: StringColumn({ label: 'API access key id', maxLength: 200 }),
        api_access_key_secret: Password2Column({ label: 'API access key secret' }),
        silent_after: IntegerColumn({
            label: 'Silent after (minutes)',
            default: 240,
            hint: 'A call without events for so long is closed when the telephony system does not know it in two polls.',
        }),
        // Every run of reconciliation writes these: their history would bury what people change.
        cursors: StringColumn({
            label: 'Poll cursors',
            maxLength: 1000,
            readOnly: true,
            attributes: { no_audit: true },
        }),
        last_poll: DateTimeColumn({ label: 'Last poll', readOnly: true, attributes: { no_audit: true } }),
        last_complete_poll: DateTimeColumn({
            label: 'Last complete poll',
            readOnly: true,
            attributes: { no_audit: true },
        }),
        last_reconciliation: StringColumn({
            label: 'Last reconciliation',
            maxLength: 1000,
            readOnly: true,
            attributes: { no_audit: true },
        }),
        repaired: IntegerColumn({
            label: 'Repaired in all',
            default: 0,
            readOnly: true,
            attributes: { no_audit: true },
        }),
        notify: ReferenceColumn({
            label: 'Notify',
            referenceTable: 'sys_user',
            hint: 'Who is told when reconciliation needs a person.',
        }),
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
