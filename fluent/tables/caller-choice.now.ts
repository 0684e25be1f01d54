import { Table, ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

/** Whom an agent last chose for a number, at the desks of one kind of work. */
export const x_tkl_voice_caller_choice = Table({
    name: 'x_tkl_voice_caller_choice',
    label: 'Caller Choice',
    display: 'name',
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true }),
        number: StringColumn({ label: 'Number', maxLength: 16, mandatory: true, hint: 'E.164.' }),
        work: ChoiceColumn({
            label: 'Work',
            dropdown: 'dropdown_without_none',
            mandatory: true,
            hint: 'What the calls of the desk are about where it was chosen; other desks have a choice of their own.',
            choices: {
                itsm: { label: 'IT Service Management', sequence: 10 },
                csm: { label: 'Customer Service Management', sequence: 20 },
            },
        }),
        table_name: StringColumn({ label: 'Table', maxLength: 80, hint: 'Empty: none of those who were known.' }),
        record: StringColumn({ label: 'Record', maxLength: 32 }),
        name: StringColumn({ label: 'Name', maxLength: 160 }),
        chosen_by: ReferenceColumn({ label: 'Chosen by', referenceTable: 'sys_user' }),
        chosen: StringColumn({ label: 'Chosen (ms)', maxLength: 24 }),
        chosen_on: DateTimeColumn({ label: 'Chosen' }),
        call: ReferenceColumn({ label: 'Call', referenceTable: 'x_tkl_voice_call' }),
        known: StringColumn({
            label: 'Whose the number was',
            maxLength: 4000,
            hint: 'sys_ids of the records that had the number then: they are not new to it later.',
        }),
    },
    index: [{ name: 'key', unique: true, element: 'key' }],
})
