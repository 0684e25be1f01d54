import { Table, BooleanColumn, ChoiceColumn, StringColumn } from '@servicenow/sdk/core'

/**
 * The phone directory: one phone of somebody or something, in E.164. Who or what it is stands as table name and sys_id,
 * because some of the tables exist only with a plugin.
 */
export const x_tkl_voice_number = Table({
    name: 'x_tkl_voice_number',
    label: 'Phone Directory Entry',
    display: 'name',
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true }),
        e164: StringColumn({
            label: 'Number',
            maxLength: 16,
            hint: 'E.164. Empty where the phone cannot be read as a number.',
        }),
        suffix: StringColumn({
            label: 'Last digits',
            maxLength: 8,
            hint: 'By these a number is found that was written without its country, or read with the wrong one.',
        }),
        source: StringColumn({
            label: 'Source',
            maxLength: 80,
            mandatory: true,
            hint: 'The table whose phones are read; the record may be of a child class.',
        }),
        table_name: StringColumn({ label: 'Table', maxLength: 80, mandatory: true }),
        record: StringColumn({ label: 'Record', maxLength: 32, mandatory: true }),
        column_name: StringColumn({ label: 'Column', maxLength: 80, mandatory: true }),
        kind: ChoiceColumn({
            label: 'Kind',
            dropdown: 'dropdown_without_none',
            // Look-ups go by this order: by value, by label and by sequence it is the same.
            choices: {
                business: { label: 'Business', sequence: 10 },
                fax: { label: 'Fax', sequence: 20 },
                home: { label: 'Home', sequence: 30 },
                mobile: { label: 'Mobile', sequence: 40 },
                switchboard: { label: 'Switchboard', sequence: 50 },
            },
        }),
        country: StringColumn({
            label: 'Read as of country',
            maxLength: 2,
            hint: 'The default country with which a number without a country code was read; empty where it has one.',
        }),
        as_written: StringColumn({ label: 'As written', maxLength: 100 }),
        readable: BooleanColumn({ label: 'Readable', default: true }),
        name: StringColumn({ label: 'Name', maxLength: 160 }),
        active: BooleanColumn({ label: 'Active', default: true }),
        customer_account: StringColumn({
            label: 'Customer account',
            maxLength: 32,
            hint: 'sys_id of the account that a contact belongs to.',
        }),
        portal_user: StringColumn({
            label: 'Portal user',
            maxLength: 32,
            hint: 'sys_id of the user that a consumer signs in as: the same person.',
        }),
    },
    index: [
        { name: 'key', unique: true, element: 'key' },
        { name: 'suffix_active_kind_record', unique: false, element: ['suffix', 'active', 'kind', 'record'] },
        { name: 'source_record', unique: false, element: ['source', 'record'] },
        { name: 'record', unique: false, element: 'record' },
        { name: 'readable_source', unique: false, element: ['readable', 'source'] },
    ],
})
