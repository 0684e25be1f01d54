import { Table, DateTimeColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

/** Whom an agent last chose for a number. */
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
        table_name: StringColumn({ label: 'Table', maxLength: 80, hint: 'Empty: none of those who were known.' }),
        record: StringColumn({ label: 'Record', maxLength: 32 }),
        name: StringColumn({ label: 'Name', maxLength: 160 }),
        chosen_by: ReferenceColumn({ label: 'Chosen by', referenceTable: 'sys_user' }),
        chosen_on: DateTimeColumn({ label: 'Chosen' }),
        call: ReferenceColumn({ label: 'Call', referenceTable: 'x_tkl_voice_call' }),
    },
    index: [{ name: 'key', unique: true, element: 'key' }],
})
