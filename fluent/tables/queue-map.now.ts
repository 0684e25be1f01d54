import { Table, ChoiceColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

/** A queue of the telephony system, and what its calls are about. */
export const x_tkl_voice_queue_map = Table({
    name: 'x_tkl_voice_queue_map',
    label: 'Telephony Queue',
    display: 'name',
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true, default: 'javascript:gs.generateGUID()' }),
        account: ReferenceColumn({ label: 'Account', referenceTable: 'x_tkl_voice_account', mandatory: true }),
        queue: StringColumn({
            label: 'Queue',
            maxLength: 100,
            mandatory: true,
            hint: "The vendor's id of the queue or skill, as the telephony system sends it.",
        }),
        name: StringColumn({ label: 'Name', maxLength: 100 }),
        on_answer: ChoiceColumn({
            label: 'On answer',
            dropdown: 'dropdown_with_none',
            hint: 'What happens about a record when an agent answers. Empty: as the account says.',
            choices: {
                none: { label: 'Nothing', sequence: 10 },
                suggest: { label: 'Suggest a record', sequence: 20 },
                create: { label: 'Create a record', sequence: 30 },
            },
        }),
        record_table: StringColumn({
            label: 'Table of records',
            maxLength: 80,
            hint: 'For example incident or sn_customerservice_case. Empty: as the account says.',
        }),
        assignment_group: ReferenceColumn({
            label: 'Assignment group',
            referenceTable: 'sys_user_group',
            hint: 'Who the records created from calls of this queue are for.',
        }),
    },
    index: [
        { name: 'key', unique: true, element: 'key' },
        { name: 'account', unique: false, element: 'account' },
    ],
})
